// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/query/query_counters.h"
#include "shared/math/units.h"

#include <optional>
#include <string>

namespace dantesync::net {

/// Words for the log about queries that got no answer, one line a minute at most, however many
/// there are: a flood must not become one of the log.
class UnansweredReport {
public:
    static constexpr Nanoseconds interval{60'000'000'000};

    /// Call now and then with what has been counted. What to log now, if anything.
    std::optional<std::string> look(const QueryCounts& timeQueries, const QueryCounts& ntp, CounterTime now);

private:
    QueryCounts m_timeQueries; ///< when last told
    QueryCounts m_ntp;
    std::optional<CounterTime> m_told;
};

} // namespace dantesync::net
