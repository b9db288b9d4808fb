// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/unanswered_report.h"

namespace dantesync::net {

namespace {

/// "time queries not answered: 7 malformed, 2 over budget"; empty when there are none.
std::string since(const char* protocol, const QueryCounts& before, const QueryCounts& now) {
    std::string text;
    const auto add = [&text](std::uint64_t count, const char* what) {
        if (count > 0)
            text += (text.empty() ? "" : ", ") + std::to_string(count) + what;
    };
    add(now.malformed - before.malformed, " malformed");
    add(now.refused - before.refused, " from addresses that are not served");
    add(now.overBudget - before.overBudget, " over budget");
    add(now.unsent - before.unsent, " that could not be sent");
    return text.empty() ? text : std::string(protocol) + " not answered: " + text;
}

} // namespace

std::optional<std::string> UnansweredReport::look(const QueryCounts& timeQueries, const QueryCounts& ntp,
                                                  CounterTime now) {
    if (m_told && now - *m_told < interval)
        return std::nullopt;
    std::string text = since("time queries", m_timeQueries, timeQueries);
    const std::string rest = since("NTP requests", m_ntp, ntp);
    if (!rest.empty())
        text += (text.empty() ? "" : "; ") + rest;
    if (text.empty())
        return std::nullopt;
    m_told = now;
    m_timeQueries = timeQueries;
    m_ntp = ntp;
    return text;
}

} // namespace dantesync::net
