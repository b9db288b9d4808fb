// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_estimator.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr double unknownRate = 150.0;   // ppm, standard error when nothing is known
constexpr double steadyWander = 3e-3;   // ppm/sqrt(s): a public server's UTC against a grandmaster's quartz
constexpr double masterWander = 0.1;    // ppm/sqrt(s): a master in the LAN steers its own date, and we follow
constexpr double lanVariance = 50 * 50; // µs², tells the two apart: only a LAN is that good
constexpr double plausibleRate = 20.0;  // ppm: in a LAN such a change of rate is believed at once
constexpr double gateSigmas = 5.0;
constexpr double gateFloor = 20.0;  // µs: below this no disagreement is worth a fuss
constexpr double unsettled = 300.0; // µs: what a time base may move while it settles
constexpr int agreeingNeeded = 3;

} // namespace

void DateEstimator::reset() {
    *this = DateEstimator();
}

void DateEstimator::rebase(CounterTime now, Nanoseconds d, Ppm rate, Ppm error) {
    if (!m_known)
        return;
    if (now > m_epoch) {
        predict((now - m_epoch).seconds());
        m_epoch = now;
    }
    m_base += d;
    m_rate += rate.value;
    m_p11 += error.value * error.value;
    m_disagreeing = 0;
}

void DateEstimator::forgetRate(CounterTime now) {
    if (!m_known)
        return;
    m_d += m_rate * std::max((now - m_epoch).seconds(), 0.0);
    m_epoch = std::max(m_epoch, now);
    m_p00 += unsettled * unsettled;
    m_p01 = 0;
    m_p11 = unknownRate * unknownRate;
    m_disagreeing = m_sameSide = 0;
}

void DateEstimator::predict(double dt) {
    const double wander = m_lan ? masterWander : steadyWander;
    const double q = wander * wander;
    m_d += m_rate * dt;
    m_p00 += dt * (2 * m_p01 + dt * m_p11) + q * dt * dt * dt / 3;
    m_p01 += dt * m_p11 + q * dt * dt / 2;
    m_p11 += q * dt;
}

void DateEstimator::update(double d, double variance) {
    const double s = m_p00 + variance;
    const double k0 = m_p00 / s;
    const double k1 = m_p01 / s;
    const double innovation = d - m_d;
    m_d += k0 * innovation;
    m_rate += k1 * innovation;
    m_p11 -= k1 * m_p01;
    m_p01 -= k0 * m_p01;
    m_p00 -= k0 * m_p00;
}

DateEstimator::Verdict DateEstimator::add(CounterTime at, Nanoseconds d, Nanoseconds error) {
    const double variance = std::max(error.microseconds() * error.microseconds(), 1.0);
    if (!m_known) {
        m_known = true;
        m_epoch = at;
        m_base = d;
        m_d = m_rate = m_p01 = 0;
        m_p00 = variance;
        m_p11 = unknownRate * unknownRate;
        return Verdict::First;
    }
    const double dt = std::max((at - m_epoch).seconds(), 0.0);
    m_epoch = std::max(at, m_epoch);
    m_lan = variance < lanVariance;
    predict(dt);
    const double measured = (d - m_base).microseconds();
    const double innovation = measured - m_d;
    const double deviation = std::sqrt(m_p00 + variance);
    const double believed = m_lan ? plausibleRate * dt : 0.0;
    if (std::abs(innovation) > std::max({gateSigmas * deviation, gateFloor, believed})) {
        // One burst may lie; several that agree with each other do not.
        const double allowed = std::max(4 * std::sqrt(variance), gateFloor) +
                               std::abs((at - m_disagreementAt).seconds()) * (std::abs(m_rate) + 1);
        const bool agrees = m_disagreeing > 0 && std::abs((d - m_disagreement).microseconds()) < allowed;
        m_disagreeing = agrees ? m_disagreeing + 1 : 1;
        m_disagreement = d;
        m_disagreementAt = at;
        if (m_disagreeing < agreeingNeeded)
            return Verdict::Outlier;
        m_disagreeing = 0;
        m_base = d;
        m_d = 0;
        m_p00 = variance;
        m_p01 = 0;
        m_p11 = std::max(m_p11, 1.0);
        return Verdict::Moved;
    }
    m_disagreeing = 0;
    // Residuals that stay on one side are a rate that changed, not noise.
    const bool beyond = std::abs(innovation) > 2 * deviation;
    m_sameSide = beyond ? (std::signbit(innovation) == (m_sameSide < 0) && m_sameSide != 0
                               ? m_sameSide + (innovation < 0 ? -1 : 1)
                               : (innovation < 0 ? -1 : 1))
                        : 0;
    if (std::abs(m_sameSide) >= 2)
        m_p11 += innovation * innovation / std::max(dt * dt, 1.0);
    update(measured, variance);
    return Verdict::Accepted;
}

std::optional<DateEstimator::Estimate> DateEstimator::at(CounterTime counter) const {
    if (!m_known)
        return std::nullopt;
    DateEstimator ahead = *this;
    const double dt = (counter - m_epoch).seconds();
    if (dt > 0)
        ahead.predict(dt);
    return Estimate{m_base + Nanoseconds::fromMicroseconds(ahead.m_d), Ppm{ahead.m_rate},
                    Nanoseconds::fromMicroseconds(std::sqrt(ahead.m_p00)), Ppm{std::sqrt(ahead.m_p11)}};
}

} // namespace dantesync::discipline
