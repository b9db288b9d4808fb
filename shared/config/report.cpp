// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/report.h"

#include "shared/model/utf8.h"

#include <algorithm>

namespace dantesync::config {
namespace {

constexpr std::size_t longestExcerpt = 60;

} // namespace

std::string Problem::text() const {
    std::string out = file;
    if (line > 0)
        out += ':' + std::to_string(line);
    if (!key.empty())
        out += ": " + key;
    if (!value.empty())
        out += (key.empty() ? ": at " : " = ") + value;
    return printable(out + ": " + message);
}

/// At most one line, and not more than fits into a message.
std::string Report::excerpt(std::size_t begin, std::size_t end) const {
    end = std::min({end, m_text.size(), m_text.find_first_of("\r\n", begin)});
    if (begin >= end)
        return {};
    std::string_view part = m_text.substr(begin, end - begin);
    if (part.size() <= longestExcerpt)
        return printable(part);
    std::size_t cut = longestExcerpt;
    while (cut > 0 && (static_cast<unsigned char>(part[cut]) & 0xC0U) == 0x80U)
        --cut;
    return printable(part.substr(0, cut)) + "...";
}

void Report::errorAt(std::size_t offset, std::string message) {
    m_problems.push_back({ProblemSeverity::Error,
                          std::string(m_file),
                          json::lineAt(m_text, offset),
                          {},
                          excerpt(offset, m_text.size()),
                          std::move(message)});
}

void Report::atKey(ProblemSeverity severity, std::string_view key, const json::Member& member, std::string message) {
    m_problems.push_back({severity, std::string(m_file), json::lineAt(m_text, member.begin), std::string(key),
                          excerpt(member.value.begin, member.value.end), std::move(message)});
}

void Report::add(ProblemSeverity severity, std::string_view key, const json::Node& node, std::string message) {
    m_problems.push_back({severity, std::string(m_file), json::lineAt(m_text, node.begin), std::string(key),
                          excerpt(node.begin, node.end), std::move(message)});
}

} // namespace dantesync::config
