// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/windows/direction_trial.h"

#include <cmath>

namespace dantesync {
namespace {

constexpr Ppm trial{200.0};
/// A new value is taken at the next clock interrupt, within 15.6 ms.
constexpr Nanoseconds settling{20'000'000};
constexpr Nanoseconds looking{44'000'000};
constexpr int attempts = 3;

/// The clock's excess over the counter, ppm, with that value in force.
Result<double> excessWith(std::uint64_t value, ClockCalls& calls, HostTimeSource& time) {
    if (Status set = calls.setAdjustment(value); !set)
        return set.error();
    calls.pause(settling);
    const platform::HostBracket first = time.bracket();
    calls.pause(looking);
    const platform::HostBracket last = time.bracket();
    const auto counted = static_cast<double>(last.rawNs - first.rawNs);
    const auto gained = static_cast<double>(last.realtimeNs - first.realtimeNs) - counted;
    return gained / counted * 1e6;
}

Result<double> difference(const AdjustmentUnits& units, ClockCalls& calls, HostTimeSource& time) {
    const Result<double> fast = excessWith(units.nearest(trial), calls, time);
    if (!fast)
        return fast.error();
    const Result<double> slow = excessWith(units.nearest(-trial), calls, time);
    if (!slow)
        return slow.error();
    return *fast - *slow;
}

AdjustmentUnits turned(AdjustmentUnits units) {
    using Larger = AdjustmentUnits::Larger;
    units.larger = units.larger == Larger::Slower ? Larger::Faster : Larger::Slower;
    return units;
}

} // namespace

Result<AdjustmentUnits> tryDirection(ClockCalls& calls, HostTimeSource& time, std::uint64_t before) {
    const AdjustmentUnits documented = calls.units();
    Result<double> seen = 0.0;
    for (int i = 0; i < attempts; ++i) { // somebody may have stepped the clock meanwhile
        seen = difference(documented, calls, time);
        const double share = seen ? *seen / (2 * trial.value) : 0;
        if (std::abs(share) > 0.5 && std::abs(share) < 1.5) {
            if (Status back = calls.setAdjustment(before); !back)
                return back.error();
            return share > 0 ? documented : turned(documented);
        }
    }
    if (Status back = calls.setAdjustment(before); !back)
        return back.error();
    if (!seen)
        return seen.error();
    return Error{"Windows accepts corrections of the clock's frequency, but the clock does not follow them",
                 "system clock", "measure only with --clock monitor"};
}

} // namespace dantesync
