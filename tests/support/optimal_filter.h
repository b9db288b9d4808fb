// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/simulated_host.h"

#include <optional>

namespace dantesync::test {

/// What can be had at best: a Kalman filter that is told the noise and the wander.
struct Limit {
    std::optional<double> lock; ///< s until 3 sigma of the frequency are below 5 ppm
    std::optional<double> nano; ///< s until below 0.5 ppm
    double phaseRms = 0;        ///< µs, second half of the samples
    double frequencyRms = 0;    ///< ppb, second half
};

/// Runs it over the samples that a host was given. Only for worlds without temperature, outliers
/// or a change of grandmaster.
Limit optimalFilter(const SimulatedHost& host, double noise, double wander, double interval);

} // namespace dantesync::test
