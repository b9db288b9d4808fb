// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>

namespace dantesync::desktop {

inline constexpr double unknownValue = std::numeric_limits<double>::quiet_NaN();

/// What is known of a quantity around `time`: one sample, or the summary of many. Offsets are in ns, drifts in ppm.
struct TracePoint {
    double time = 0; ///< the middle of it, seconds since the Unix epoch
    double span = 1; ///< seconds that it stands for
    double low = 0;  ///< the smallest, the middle and the largest value
    double value = 0;
    double high = 0;
    double uncertainty = unknownValue; ///< half width of what is certain around `value`; NaN: not known
    std::int64_t samples = 1;          ///< values in it
};

/// From one point to a later one a line is drawn when they lie no further apart than this, seconds: nobody asks more
/// seldom than every five seconds, and one answer may be lost. Beyond it there was no data.
inline double longestJoin(const TracePoint& a, const TracePoint& b) {
    return 2.5 * std::max(5.0, std::max(a.span, b.span));
}

using PointVisitor = std::function<void(const TracePoint&)>;
/// Shows the visitor the points of line @p line from @p from to @p to in the order of time; a few more at either end
/// do no harm.
using PointSource = std::function<void(std::size_t line, double from, double to, const PointVisitor& visitor)>;

} // namespace dantesync::desktop
