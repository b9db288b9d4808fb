// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <optional>

namespace dantesync::discipline {

/// How far an NTP burst may be from UTC. The spread within one burst tells little: what all its
/// exchanges share (queues that last, an asymmetry that wanders) shows only from burst to burst.
/// So the variance is learned from what the bursts leave over against the filter's expectation,
/// and never below a share of the round trip. All variances in µs².
class BurstNoise {
public:
    /// Variance of a burst whose own spread is @p spread and whose round trip took @p delay.
    /// What the round trip takes beyond the shortest one may all lie in one direction.
    double variance(Nanoseconds spread, Nanoseconds delay);
    /// The burst was taken in @p innovation beside a line with variance @p lineVariance.
    void accepted(double innovation, double lineVariance, double variance);
    /// The burst was outside of the gate: should that go on, the noise is what was wrong.
    void rejected();

private:
    std::optional<double> m_variance; ///< learned
    double m_weight = 0;              ///< bursts that it rests on
    double m_shortest = 0;            ///< µs, round trip
    bool m_queued = false;            ///< the last burst was delayed: its error is no measure
};

} // namespace dantesync::discipline
