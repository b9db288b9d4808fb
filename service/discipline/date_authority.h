// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/date_estimator.h"
#include "service/discipline/date_timeline.h"
#include "shared/math/units.h"

#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// Plans how the fleet's D goes after UTC: one slew after the other without a gap, each announced
/// ahead, each so slow that nobody hears it. Grandmasters run 6 to 66 ppm off UTC, so there is
/// always one. A step is for what slewing would take too long, and never backward.
class DateAuthority {
public:
    static constexpr Nanoseconds leastLead{5'000'000'000};

    struct Limits {
        Nanoseconds lead{10'000'000'000};      ///< how long ahead a change is announced; at least leastLead
        Nanoseconds stepBound{128'000'000};    ///< a larger forward error is stepped
        std::optional<Nanoseconds> largestWay; ///< of one change
        Ppm maxSlew{100.0};                    ///< fastest slew; the wire carries whole ppm, 1 at least
    };

    /// The change that the one who takes office at @p now begins with: D stands at @p d and moves
    /// at about @p rate. It is in effect already.
    static DateChange first(GmTime now, Nanoseconds d, Ppm rate, const Limits& limits);
    /// The sequence number to begin with: ever higher with time, so that a master that starts
    /// again is not taken for its own past.
    static std::uint32_t firstSequence(WallTime now);

    /// What to announce at @p now, if it is time for it. @p target is where UTC wants D at @p now
    /// (not in the future), @p agreeing how many consecutive bursts say so.
    static std::optional<DateChange> next(const DateTimeline& timeline, GmTime now,
                                          const DateEstimator::Estimate& target, int agreeing, const Limits& limits);
};

} // namespace dantesync::discipline
