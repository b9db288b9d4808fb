// SPDX-License-Identifier: GPL-3.0-or-later
//
// A straight line through points of which up to 29 % may be anything.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace dantesync::math {

struct LinePoint {
    double x = 0.0;
    double y = 0.0;
};

struct Line {
    double slope = 0.0;
    double intercept = 0.0; ///< y at x = 0
};

/// Theil (1950) and Sen (1968): the slope is the median of the slopes of all pairs with different x, the intercept the
/// median of y - slope * x; a median of an even number is the mean of the two in the middle. Nothing without two
/// different x. O(n^2) time and memory: for a thousand points or so, see TimeBins.
std::optional<Line> theilSenLine(std::span<const LinePoint> points);

/// The mean of the two in the middle when their number is even; nothing when there is none.
std::optional<double> median(std::vector<double> values);

} // namespace dantesync::math
