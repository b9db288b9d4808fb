// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/metrics_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dantesync::net {

namespace {

/// Backslash, quote and line feed are all that the format escapes in a label's value.
std::string escaped(std::string_view value) {
    std::string out;
    for (const char c : value) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '\\' || c == '"')
            out += '\\';
        out += c;
    }
    return out;
}

/// The shortest text that reads back as the same number.
template<class Number>
std::string numberText(Number value) {
    std::array<char, 40> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return std::string(buffer.data(), written.ptr);
}

} // namespace

MetricsText& MetricsText::family(std::string_view name, std::string_view help, std::string_view type) {
    m_name = name;
    m_head.assign("# HELP ").append(name).append(" ").append(help).append("\n# TYPE ");
    m_head.append(name).append(" ").append(type).append("\n");
    return *this;
}

MetricsText& MetricsText::line(Labels labels, std::string_view value) {
    m_text += m_head;
    m_head.clear();
    m_text += m_name;
    const char* before = "{";
    for (const auto& [name, content] : labels) {
        m_text.append(before).append(name).append("=\"").append(escaped(content)).append("\"");
        before = ",";
    }
    m_text.append(labels.size() == 0 ? " " : "} ").append(value).append("\n");
    return *this;
}

MetricsText& MetricsText::sample(double value, Labels labels) {
    if (std::isnan(value))
        return *this; // not known
    return line(labels, std::isinf(value) ? (value > 0 ? "+Inf" : "-Inf") : numberText(value));
}

MetricsText& MetricsText::sample(std::uint64_t value, Labels labels) {
    return line(labels, numberText(value));
}

} // namespace dantesync::net
