// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_servo.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr Nanoseconds landingStep{500'000}; // below this even the landing is slewed
constexpr double fastResponse = 5.0;        // s, when NTP is as good as on a LAN
constexpr double slowResponse = 120.0;      // s, over the internet
constexpr double lanError = 100.0;          // µs, tells the two apart

} // namespace

DateServo::DateServo(CounterTime start, Nanoseconds d)
    : m_epoch(start)
    , m_d(d)
    , m_changed(start) {}

Nanoseconds DateServo::at(CounterTime now) const {
    return m_d + Nanoseconds::fromDouble(m_fraction + (now - m_epoch).seconds() * m_rate.value * 1e3);
}

void DateServo::moveTo(CounterTime now) {
    const double moved = m_fraction + (now - m_epoch).seconds() * m_rate.value * 1e3;
    const double whole = std::floor(moved);
    m_d += Nanoseconds{static_cast<std::int64_t>(whole)};
    m_fraction = moved - whole;
    m_epoch = now;
}

void DateServo::rebase(CounterTime now, Nanoseconds shift, Ppm rate) {
    moveTo(now);
    m_d += shift;
    m_rate = m_utcRate = rate;
    m_changed = now;
}

void DateServo::endSlew(CounterTime now) {
    moveTo(now);
    m_rate = m_utcRate;
}

void DateServo::follow(CounterTime now, Nanoseconds d) {
    moveTo(now);
    m_d = d;
    m_fraction = 0;
    m_rate = m_utcRate = Ppm{};
}

std::optional<DateServo::Step> DateServo::advance(CounterTime now, const std::optional<DateEstimator::Estimate>& target,
                                                  bool agreed, bool landingOnly, const Limits& limits) {
    moveTo(now);
    if (!target) // nobody says where to go: stay on the line
        return std::nullopt;
    const Nanoseconds error = target->d - at(now);
    const bool landing = !m_landed;
    m_landed = true;
    if (landing ? abs(error) > landingStep : agreed && abs(error) > limits.stepThreshold) {
        m_d += error;
        m_rate = m_utcRate;
        m_changed = now;
        ++m_sequence;
        return Step{error, landing};
    }
    if (landingOnly)
        return std::nullopt;
    const double response = target->error.microseconds() < lanError ? fastResponse : slowResponse;
    if (target->rateKnown())
        m_utcRate = target->rate;
    const double wanted = error.microseconds() / response;
    const double slew = std::clamp(wanted, -limits.maxSlew.value, limits.maxSlew.value);
    m_rate = Ppm{m_utcRate.value + slew};
    return std::nullopt;
}

} // namespace dantesync::discipline
