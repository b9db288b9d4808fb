// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_estimator.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr double unknownRate = 150.0; // ppm, standard error when nothing is known of the oscillator
constexpr double usualRate = 30.0;    // ppm, UTC against a grandmaster
constexpr double largestRate = 150.0; // ppm, ... at most
constexpr double anyRate = 500.0;     // ppm, UTC against an oscillator that nobody measured
constexpr double steadyWander = 3e-3; // ppm/sqrt(s): a public server's UTC against a grandmaster's quartz
constexpr double masterWander = 0.1;  // ppm/sqrt(s): a master in the LAN steers its own date, and we follow
constexpr double landingWander = 2.0; // ppm/sqrt(s): it may have started with us, and slews a lot at first; fading in
constexpr double landingTime = 100.0; // s
constexpr double lanError = 50;       // µs, and
constexpr Nanoseconds lanDelay{2'000'000}; // together tell the two apart: only a LAN is that good
constexpr double plausibleRate = 20.0;     // ppm: in a LAN such a change of rate is believed at once
constexpr double suspectedLan = 50.0;      // ppm: change of rate that a line beside ours may have
constexpr double suspected = 5.0;          // ppm
constexpr double gateSigmas = 5.0;
constexpr double agreeingSigmas = 4.0;
constexpr double gateFloor = 20.0;   // µs: below this no disagreement is worth a fuss
constexpr double unsettled = 300.0;  // µs: what a time base may move while it settles
constexpr double longestGap = 300.0; // s: what was before that agrees with nothing any more
constexpr double largestDrift = 5e3; // µs: what an unknown rate may excuse between two that agree
constexpr int sameSideNeeded = 4;
constexpr int agreeingNeeded = 3;
constexpr int agreeingNeededEarly = 2; // against one or two

} // namespace

void DateEstimator::reset() {
    DateEstimator fresh;
    fresh.m_settled = m_settled; // that is the time base's, not ours
    fresh.m_baseWander = m_baseWander;
    *this = fresh;
}

double DateEstimator::wander() const {
    if (!m_lan)
        return std::hypot(steadyWander, m_baseWander);
    const double landing = m_settled ? landingWander * (1 - m_settledFor / landingTime) : 0;
    return std::hypot(std::max(masterWander, landing), m_baseWander);
}

/// Takes all lines to @p at; returns the seconds gone.
double DateEstimator::advance(CounterTime at) {
    const double dt = std::max((at - m_epoch).seconds(), 0.0);
    m_epoch = std::max(at, m_epoch);
    m_line.predict(dt, wander());
    if (m_candidate)
        m_candidate->line.predict(dt, wander());
    m_settledFor += dt;
    return dt;
}

void DateEstimator::rebase(CounterTime now, Nanoseconds d, Ppm rate, Ppm error) {
    if (!m_known)
        return;
    advance(now);
    m_base += d;
    m_line.rate += rate.value;
    m_line.p11 += error.value * error.value;
    m_candidate.reset();
    boundRate();
}

void DateEstimator::settle(CounterTime now) {
    const bool before = m_settled;
    m_settled = true;
    if (!m_known)
        return;
    advance(now);
    m_settledFor = 0;
    m_candidate.reset();
    m_sameSide = 0;
    if (!before)
        m_line.rate = 0;
    m_line.p00 += unsettled * unsettled;
    m_line.p01 = 0;
    m_line.p11 = usualRate * usualRate;
    boundRate();
}

void DateEstimator::otherServer() {
    m_noise = {};
    m_candidate.reset();
    m_agreeing = m_rejected = m_sameSide = 0;
}

void DateEstimator::boundRate() {
    const double bound = m_settled ? largestRate : anyRate;
    m_line.rate = std::clamp(m_line.rate, -bound, bound);
}

DateEstimator::Verdict DateEstimator::add(CounterTime at, Nanoseconds d, Nanoseconds spread, Nanoseconds delay) {
    const double variance = m_noise.variance(spread, delay);
    m_lan = variance < lanError * lanError && delay < lanDelay;
    if (!m_known) {
        m_known = true;
        m_epoch = at;
        m_base = d;
        const double rateError = m_settled ? usualRate : unknownRate;
        m_line = {0, 0, variance, 0, rateError * rateError};
        m_bursts = m_agreeing = 1;
        return Verdict::First;
    }
    const double dt = advance(at);
    const double measured = (d - m_base).microseconds();
    const double innovation = measured - m_line.d;
    const double believed = m_lan ? plausibleRate * dt : 0.0;
    if (std::abs(innovation) > std::max({gateSigmas * std::sqrt(m_line.p00 + variance), gateFloor, believed}))
        return reject(measured, variance);
    return accept(innovation, variance, dt);
}

DateEstimator::Verdict DateEstimator::accept(double innovation, double variance, double dt) {
    m_candidate.reset();
    m_rejected = 0;
    ++m_bursts;
    const double drifted = std::min(dt * 3 * std::sqrt(m_line.p11), largestDrift);
    const bool agrees =
        dt < longestGap && std::abs(innovation) < std::max(agreeingSigmas * std::sqrt(variance), gateFloor) + drifted;
    m_agreeing = agrees ? m_agreeing + 1 : 1;
    m_noise.accepted(innovation, m_line.p00, variance);
    inflateOnOneSide(innovation, std::sqrt(m_line.p00 + variance), dt);
    m_line.update(innovation, variance);
    boundRate();
    return Verdict::Accepted;
}

/// Residuals that stay on one side are a date or a rate that changed, not noise.
void DateEstimator::inflateOnOneSide(double innovation, double deviation, double dt) {
    const int side = innovation < 0 ? -1 : 1;
    if (std::abs(innovation) <= 2 * deviation) {
        m_sameSide = 0;
    } else if (m_sameSide * side > 0) {
        m_sameSide += side;
        m_sameSideFor += dt;
    } else {
        m_sameSide = side;
        m_sameSideFor = dt;
    }
    if (std::abs(m_sameSide) < sameSideNeeded)
        return;
    const double rate = std::min(std::abs(innovation) / std::max(m_sameSideFor, 1.0), usualRate);
    m_line.p00 += innovation * innovation;
    m_line.p11 += rate * rate;
    m_sameSide = 0;
}

/// One burst may lie; several that agree with each other do not.
DateEstimator::Verdict DateEstimator::reject(double measured, double variance) {
    m_agreeing = 0;
    ++m_rejected;
    ++m_bursts;
    if (m_candidate) {
        const double innovation = measured - m_candidate->line.d;
        const double deviation = std::sqrt(m_candidate->line.p00 + variance);
        if (std::abs(innovation) < std::max(agreeingSigmas * deviation, gateFloor)) {
            m_candidate->line.update(innovation, variance);
            ++m_candidate->bursts;
        } else {
            m_candidate.reset();
        }
    }
    if (!m_candidate) {
        const double suspicion = m_lan ? suspectedLan : suspected;
        m_candidate = Candidate{{measured, m_line.rate, variance, 0, m_line.p11 + suspicion * suspicion}, 1, m_noise};
    }
    const int needed = m_bursts - m_candidate->bursts < 3 ? agreeingNeededEarly : agreeingNeeded;
    if (m_candidate->bursts < needed) {
        m_noise.rejected();
        return Verdict::Outlier;
    }
    m_line = m_candidate->line;
    const Nanoseconds moved = Nanoseconds::fromMicroseconds(m_line.d);
    m_base += moved;
    m_line.d -= moved.microseconds();
    m_noise = m_candidate->noise;
    m_agreeing = m_candidate->bursts;
    m_rejected = m_sameSide = 0;
    m_candidate.reset();
    boundRate();
    return Verdict::Moved;
}

std::optional<DateEstimator::Estimate> DateEstimator::at(CounterTime counter) const {
    if (!m_known)
        return std::nullopt;
    DateLine ahead = m_line;
    const double dt = (counter - m_epoch).seconds();
    if (dt > 0)
        ahead.predict(dt, wander());
    return Estimate{m_base + Nanoseconds::fromMicroseconds(ahead.d), Ppm{ahead.rate},
                    Nanoseconds::fromMicroseconds(std::sqrt(ahead.p00)), Ppm{std::sqrt(ahead.p11)}};
}

} // namespace dantesync::discipline
