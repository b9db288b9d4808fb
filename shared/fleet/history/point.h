// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many samples in one point: what a chart draws, and what is kept when the seconds are gone.
#pragma once

#include "shared/fleet/history/sample.h"

#include <array>
#include <span>
#include <vector>

namespace dantesync::history {

/// Of the values that were known. Percentiles by nearest rank: each is a value that occurred.
struct Summary {
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::int64_t mean = 0;
    std::int64_t p5 = 0;
    std::int64_t p50 = 0;
    std::int64_t p95 = 0;

    bool operator==(const Summary&) const = default;
};

/// Nothing when there is no value.
std::optional<Summary> summarise(std::vector<std::int64_t> values);

/// The quantities of a sample that are summarised, in the order of the columns.
enum class Quantity : std::uint8_t { Offset, Uncertainty, Drift, Correction, Count };
constexpr std::size_t quantities = static_cast<std::size_t>(Quantity::Count);

/// A host from `time` on, for `span` seconds.
struct Point {
    UnixSeconds time = 0;
    std::int64_t span = 1;
    std::int64_t samples = 0;                                 ///< seconds of it that were watched
    std::int64_t answered = 0;                                ///< seconds in which the host answered
    std::optional<Mode> mode;                                 ///< the most frequent
    std::array<std::optional<Summary>, quantities> summaries; ///< ns, ns, 0.001 ppm, 0.001 ppm

    const std::optional<Summary>& of(Quantity q) const { return summaries[static_cast<std::size_t>(q)]; }
    bool operator==(const Point&) const = default;
};

/// A row of the table of seconds, as it is stored.
struct StoredSample {
    UnixSeconds time = 0;
    bool reachable = false;
    std::array<std::optional<std::int64_t>, quantities> values; ///< ns, ns, 0.001 ppm, 0.001 ppm
    std::optional<std::int64_t> mode;
};
StoredSample stored(const Sample& sample);

/// One point a @p step of seconds, of samples in the order of their times; steps without samples have none.
std::vector<Point> pointsOf(std::span<const StoredSample> samples, std::int64_t step);

/// Every @p count points in one. Minimum, maximum, mean and the counts are exact; p5 is the lowest and p95
/// the highest of those merged, so that nothing hides between them; p50 is the middle one.
std::vector<Point> merged(std::span<const Point> points, std::size_t count);

} // namespace dantesync::history
