// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/optimal_filter.h"

#include <cmath>

namespace dantesync::test {

Limit optimalFilter(const SimulatedHost& host, double noise, double wander, double interval) {
    const double q = wander * 1e-3 * wander * 1e-3; // (µs/s)²/s
    const double r = noise * noise;
    double x = 0;
    double y = 0;
    double p00 = 1e12;
    double p01 = 0;
    double p11 = 1e6;
    Limit limit;
    double phaseSquares = 0;
    double rateSquares = 0;
    std::size_t counted = 0;
    const auto& samples = host.samples();
    const double dt = interval;
    for (std::size_t k = 0; k < samples.size(); ++k) {
        if (k > 0) {
            x += y * dt;
            p00 += dt * (2 * p01 + dt * p11) + q * dt * dt * dt / 3;
            p01 += dt * p11 + q * dt * dt / 2;
            p11 += q * dt;
        }
        const double s = p00 + r;
        const double innovation = samples[k].phase - x;
        const double k0 = p00 / s;
        const double k1 = p01 / s;
        x += k0 * innovation;
        y += k1 * innovation;
        p11 -= k1 * p01;
        p01 -= k0 * p01;
        p00 -= k0 * p00;
        const double bound = 3 * std::sqrt(p11);
        if (!limit.lock && bound < 5)
            limit.lock = samples[k].time;
        if (!limit.nano && bound < 0.5)
            limit.nano = samples[k].time;
        if (2 * k >= samples.size()) {
            phaseSquares += (x - samples[k].truePhase) * (x - samples[k].truePhase);
            rateSquares += (y - samples[k].trueRate) * (y - samples[k].trueRate);
            ++counted;
        }
    }
    if (counted > 0) {
        limit.phaseRms = std::sqrt(phaseSquares / static_cast<double>(counted));
        limit.frequencyRms = std::sqrt(rateSquares / static_cast<double>(counted)) * 1e3;
    }
    return limit;
}

} // namespace dantesync::test
