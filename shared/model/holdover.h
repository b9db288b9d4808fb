// SPDX-License-Identifier: GPL-3.0-or-later
//
// A forecast in one sentence: "UTC stays within 1 ms for about 2 h".
#pragma once

#include "shared/model/sync_status.h"

#include <cmath>

namespace dantesync {

struct HoldoverReach {
    Nanoseconds limit;      ///< the clock stays within ± this ...
    double seconds = 0;     ///< ... for about so long
    bool andLonger = false; ///< the forecast ends before the limit is reached
};

/// Seconds until @p forecast reaches @p limit, which it does not at its first point; a power law between two points.
inline HoldoverReach reachOf(const HoldoverForecast& forecast, Nanoseconds limit) {
    for (std::size_t i = 1; i < forecast.after.size(); ++i) {
        if (forecast.error[i] < limit)
            continue;
        const double from = forecast.after[i - 1];
        const double to = forecast.after[i];
        const auto low = static_cast<double>(forecast.error[i - 1].count);
        const auto high = static_cast<double>(forecast.error[i].count);
        const double share = std::log(static_cast<double>(limit.count) / low) / std::log(high / low);
        return {limit, from * std::pow(to / from, share), false};
    }
    return {limit, static_cast<double>(forecast.after.back()), true};
}

/// With the smallest of 0.1 ms, 1 ms, 10 ms, ... that holds for at least the forecast's first point. Nothing when not
/// even a second does.
inline std::optional<HoldoverReach> holdoverReach(const HoldoverForecast& forecast) {
    for (Nanoseconds limit{100'000}; limit <= Nanoseconds{1'000'000'000}; limit = limit * 10)
        if (forecast.error.front() < limit)
            return reachOf(forecast, limit);
    return std::nullopt;
}

} // namespace dantesync
