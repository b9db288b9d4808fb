// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_servo.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr Nanoseconds landingStep{500'000}; // below this even the landing is slewed
constexpr double shortestResponse = 5.0;    // s, when NTP is as good as on a LAN
constexpr double longestResponse = 120.0;   // s, over the internet
constexpr double responsePerError = 0.5;    // s for each µs that the target is uncertain
constexpr int landingAgreement = 2;
constexpr int stepAgreement = 3;
constexpr double slewBegins = 5.0; // ppm
constexpr double slewEnds = 1.0;

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

void DateServo::changedAt(CounterTime now) {
    m_changed = now;
    ++m_sequence;
}

void DateServo::rebase(CounterTime now, Nanoseconds shift, Ppm rate) {
    moveTo(now);
    m_d += shift;
    m_rate = m_utcRate = rate;
    stopSlew();
    changedAt(now);
}

void DateServo::endSlew(CounterTime now) {
    moveTo(now);
    m_rate = m_utcRate;
    m_slew.reset();
}

void DateServo::follow(CounterTime now, Nanoseconds d) {
    const bool moved = abs(d - at(now)) > landingStep;
    moveTo(now);
    m_d = d;
    m_fraction = 0;
    m_rate = m_utcRate = Ppm{};
    stopSlew();
    if (moved)
        changedAt(now);
}

std::optional<DateServo::Step> DateServo::stepBy(CounterTime now, Nanoseconds error, bool landing) {
    m_d += error;
    m_rate = m_utcRate;
    stopSlew();
    changedAt(now);
    return Step{error, landing};
}

void DateServo::slew(CounterTime now, double ppm) {
    m_rate = Ppm{m_utcRate.value + ppm};
    const double least = m_slewing == 0 ? slewBegins : slewEnds;
    const int slewing = std::abs(ppm) < least ? 0 : (ppm < 0 ? -1 : 1);
    if (slewing == m_slewing)
        return;
    m_slewing = slewing;
    changedAt(now);
}

std::optional<DateServo::Step> DateServo::advance(CounterTime now, const std::optional<DateEstimator::Estimate>& target,
                                                  int agreeing, bool landingOnly, const Limits& limits) {
    moveTo(now);
    if (!target) // nobody says where to go: stay on the line
        return std::nullopt;
    const Nanoseconds error = target->d - at(now);
    const bool far = abs(error) > limits.stepThreshold;
    if (!m_landed) {
        if (far && agreeing < landingAgreement) // a single burst may lie
            return std::nullopt;
        m_landed = true;
        if (abs(error) > landingStep)
            return stepBy(now, error, true);
    } else if (far && agreeing >= stepAgreement) {
        return stepBy(now, error, false);
    }
    if (landingOnly) {
        m_slew.reset();
        slew(now, 0); // a slew begun on a base that was settled does not go on without its target
        return std::nullopt;
    }
    slewTo(now, error, target->rate,
           std::clamp(target->error.microseconds() * responsePerError, shortestResponse, longestResponse), limits);
    return std::nullopt;
}

void DateServo::slewTo(CounterTime now, Nanoseconds error, Ppm rate, double response, const Limits& limits) {
    m_utcRate = rate;
    const Ppm wanted{std::clamp(error.microseconds() / response, -limits.maxSlew.value, limits.maxSlew.value)};
    m_slew = Slew{error, wanted, response};
    slew(now, wanted.value);
}

std::optional<DateServo::Step> DateServo::track(CounterTime now, Nanoseconds d, Ppm rate, Nanoseconds coordinated,
                                                const Limits& limits) {
    moveTo(now);
    const bool lands = !m_landed;
    m_landed = true;
    const Nanoseconds error = d - at(now);
    const Nanoseconds step =
        lands ? error : std::max(coordinated, error > limits.stepThreshold ? error : Nanoseconds{});
    if (abs(step) > (lands ? landingStep : Nanoseconds{})) {
        m_utcRate = rate;
        return stepBy(now, step, lands);
    }
    slewTo(now, error, rate, shortestResponse, limits);
    return std::nullopt;
}

} // namespace dantesync::discipline
