// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace dantesync::net {

/// Writes the Prometheus text format 0.0.4: one family (HELP, TYPE, samples) after the other.
class MetricsText {
public:
    using Labels = std::initializer_list<std::pair<std::string_view, std::string_view>>;

    /// Begins a family; add its samples next. One without samples leaves no trace.
    MetricsText& gauge(std::string_view name, std::string_view help) { return family(name, help, "gauge"); }
    MetricsText& counter(std::string_view name, std::string_view help) { return family(name, help, "counter"); }
    MetricsText& sample(double value, Labels labels = {});
    MetricsText& sample(std::uint64_t value, Labels labels = {});
    MetricsText& sample(bool value, Labels labels = {}) { return sample(std::uint64_t{value ? 1U : 0U}, labels); }

    const std::string& text() const { return m_text; }

private:
    MetricsText& family(std::string_view name, std::string_view help, std::string_view type);
    MetricsText& line(Labels labels, std::string_view value);

    std::string m_text;
    std::string m_name;
    std::string m_head; ///< of the family, until its first sample
};

} // namespace dantesync::net
