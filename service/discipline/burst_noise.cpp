// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/burst_noise.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

constexpr double delayShare = 1.0 / 20; // of the round trip: what asymmetry must be expected at least
constexpr double startWeight = 8;       // bursts that the first guess counts as
constexpr double memory = 32;           // bursts
constexpr double startFactor = 4;       // in variance: the first guess is rather too large
constexpr double clippedSquare = 25;    // a burst outside of the gate counts as one at its edge
constexpr double forgetShortest = 0.05; // a burst; a route may become longer for good
constexpr double smallest = 1;          // µs²

} // namespace

double BurstNoise::variance(Nanoseconds spread, Nanoseconds delay) {
    const double roundTrip = std::max(delay.microseconds(), 0.0);
    const double own = std::max(spread.microseconds() * spread.microseconds(), smallest);
    if (!m_variance) {
        m_shortest = roundTrip;
        m_weight = startWeight;
        m_variance = startFactor * own;
    }
    m_shortest = std::min(roundTrip, m_shortest + forgetShortest * (roundTrip - m_shortest));
    const double floor = m_shortest * delayShare * (m_shortest * delayShare);
    m_variance = std::max(*m_variance, floor);
    const double base = std::max(own, *m_variance);
    const double queued = (roundTrip - m_shortest) / 2 * ((roundTrip - m_shortest) / 2);
    m_queued = queued > base;
    return base + queued;
}

void BurstNoise::accepted(double innovation, double lineVariance, double variance) {
    m_weight = std::min(m_weight + 1, memory);
    if (m_queued || !m_variance)
        return;
    // The residual after the update and what is then left of the line's own variance: their sum
    // is, on average, the variance of the noise, and never negative.
    const double share = variance / (lineVariance + variance);
    const double residual = innovation * share;
    const double seen = std::min(residual * residual, clippedSquare * variance) + lineVariance * share;
    *m_variance += (seen - *m_variance) / m_weight;
}

void BurstNoise::rejected() {
    if (m_variance)
        *m_variance *= 1 + (clippedSquare - 1) / memory;
}

} // namespace dantesync::discipline
