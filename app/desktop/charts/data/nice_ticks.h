// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where the lines of a grid lie, so that people can read them.
#pragma once

#include <cstdint>
#include <vector>

namespace dantesync::desktop {

struct ValueRange {
    double low = 0;
    double high = 0;

    double span() const { return high - low; }
    bool operator==(const ValueRange&) const = default;
};

/// 1, 2 or 5 times a power of ten: the smallest such step of which @p span holds at most @p most. @p span > 0.
double niceStep(double span, int most);
/// The same for @p range, but finer where less than two multiples of it lie within.
double niceStepWithin(ValueRange range, int most);

/// Decimals that tell multiples of @p step apart: 0.25 needs 2, 10 none.
int decimalsFor(double step);

/// The range a plot shows for data of @p data: whole steps with some air above and below, at least @p leastSpan wide.
/// It stays @p shown while the data fits into it and fills a good part of it, so that a live plot stands still.
ValueRange niceRange(ValueRange data, ValueRange shown, double leastSpan);

/// Seconds between the ticks of a time axis: 1, 2, 5, 10, 15, 30 s, the same in minutes, 1, 2, 3, 6, 12 h, whole days.
std::int64_t niceTimeStep(double span, int most);
/// Multiples of @p step from @p from to @p to, seconds since the Unix epoch, counted in a local time that is
/// @p utcOffset seconds ahead of UTC: midnight and full hours are local ones.
std::vector<std::int64_t> timeTicks(double from, double to, std::int64_t step, std::int64_t utcOffset);

} // namespace dantesync::desktop
