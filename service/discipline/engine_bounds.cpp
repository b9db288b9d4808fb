// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far off the clock may be: a bound that holds while it is disciplined, grows while it is not, and is told in
// advance. Three standard errors of everything that is estimated, and all of what is merely bounded.
#include "service/discipline/engine_state.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr std::int64_t bounding = 3; // standard errors
constexpr Ppm settledRate{0.1};      // standard error
constexpr Nanoseconds settling{300'000'000'000};
constexpr double rmsMemory = 1200;     // Syncs, five minutes of ordinary ones
constexpr double wanderSpan = 1000;    // s, what the status tells the wander of
constexpr double dateWanderSpan = 600; // s, what an NTP filter has to follow
constexpr Nanoseconds ptpSilent{10'000'000'000};
constexpr Nanoseconds unknownUtc{16'000'000'000}; // NTP's idea of "no idea" (RFC 5905: MAXDISP)

} // namespace

/// What each used Sync teaches.
void Engine::State::learnBounds(HostTime now) {
    const auto estimate = base.estimate(now.counter);
    if (!estimate)
        return;
    anchor = Anchor{now.counter, estimate->rateError, estimate->phaseError * bounding + estimate->noise / 2};
    if (!isLocked(status.mode))
        return;
    // An estimate that still settles changes more than the oscillator does; one that never settles is a restless one.
    if (estimate->rateError < settledRate || now.counter - *status.firstLock > settling)
        wander.add(now.counter, estimate->rate);
    const Nanoseconds line = Nanoseconds{base.at(now.counter).ns} + dateServo.at(now.counter);
    const double error = (Nanoseconds{now.wall.ns} - line).microseconds();
    phaseLooks = std::min(phaseLooks + 1, rmsMemory);
    phaseSquares += (error * error - phaseSquares) / phaseLooks;
}

/// Bound of what a rate known to @p rateError makes of the phase when it is held for so long.
Nanoseconds Engine::State::leftAlone(double seconds, Ppm rateError) const {
    const double skew = rateError.value * seconds; // µs
    return Nanoseconds::fromMicroseconds(bounding * std::hypot(skew, wander.excursion(seconds).microseconds()));
}

/// Seconds since the last used Sync: that long the rate is only held.
double Engine::State::sinceAnchor(CounterTime now) const {
    return anchor ? std::max((now - anchor->at).seconds(), 0.0) : 0.0;
}

/// Of the wall against G + D.
Nanoseconds Engine::State::fleetBound(HostTime now) const {
    const Nanoseconds line = Nanoseconds{base.at(now.counter).ns} + dateServo.at(now.counter);
    return abs(Nanoseconds{now.wall.ns} - line) + anchor->phaseBound +
           leftAlone(sinceAnchor(now.counter), anchor->rateError);
}

/// Of the wall against UTC. Whatever is still to be slewed, of the date and of the phase, is in it: the wall is not
/// there yet.
Nanoseconds Engine::State::utcBound(HostTime now) const {
    const NtpStatus& seen = *status.ntp;
    const Nanoseconds reading = seen.rootDelay / 2 + seen.rootDispersion + seen.spread;
    const auto target = date.at(now.counter);
    if (!target) // a sleep, after which the system set the wall as well as it could
        return unknownUtc;
    const Nanoseconds gmOffset = now.wall - WallTime{base.at(now.counter).ns};
    const Nanoseconds bound = reading + abs(target->d - gmOffset) + target->error * bounding;
    // A burst since the last Sync knows where the base has gone, and its filter how it goes on.
    if (!anchor || (lastNtp && *lastNtp > anchor->at))
        return bound;
    return bound + anchor->phaseBound + leftAlone(sinceAnchor(now.counter), anchor->rateError);
}

/// What the oscillator, left to itself, adds to the wander of UTC as NTP shows it: nothing while Syncs hold it.
Ppm Engine::State::dateWander(CounterTime now) const {
    if (!base.followed() || base.aliveWithin(now, ptpSilent))
        return {};
    const double span = std::max(lastNtp ? (now - *lastNtp).seconds() : 0.0, dateWanderSpan);
    // As a random walk of the rate, which leaves w sqrt(T^3/3) after T.
    return Ppm{wander.excursion(span).microseconds() * std::sqrt(3.0 / (span * span * span))};
}

void Engine::State::publishBounds(HostTime now) {
    if (status.ntp)
        status.ntp->errorBound = utcBound(now);
    const auto estimate = base.estimate(now.counter);
    if (!estimate || !anchor) {
        status.tracking.reset();
        status.holdover.reset();
        return;
    }
    TrackingStatus tracking;
    tracking.rmsOffset = Nanoseconds::fromMicroseconds(std::sqrt(phaseSquares));
    const double held = sinceAnchor(now.counter);
    tracking.skew = Ppm{bounding * std::hypot(anchor->rateError.value, wander.change(held).value)};
    tracking.wander = wander.change(wanderSpan);
    tracking.span = Nanoseconds::fromSeconds(estimate->timeConstant);
    tracking.lastUpdate = anchor->at;
    tracking.errorBound = fleetBound(now);
    status.tracking = tracking;

    status.holdover = forecast(now);
}

HoldoverForecast Engine::State::forecast(HostTime now) const {
    const auto target = date.at(now.counter);
    HoldoverForecast forecast;
    forecast.ofUtc = status.ntp && target && status.ntp->leap != LeapIndicator::Unknown;
    const bool byNtp = forecast.ofUtc && lastNtp && *lastNtp > anchor->at; // what the rate in force was read from
    const double ptpRate = byNtp ? 0.0 : anchor->rateError.value;
    const double utcRate = forecast.ofUtc ? target->rateError.value : 0.0;
    const Ppm rateError{std::hypot(ptpRate, utcRate)};
    const double held = byNtp ? std::max((now.counter - *lastNtp).seconds(), 0.0) : sinceAnchor(now.counter);
    const Nanoseconds before = leftAlone(held, rateError);
    const Nanoseconds present = forecast.ofUtc ? status.ntp->errorBound : status.tracking->errorBound;
    for (std::size_t i = 0; i < forecast.after.size(); ++i)
        forecast.error[i] = present + leftAlone(held + forecast.after[i], rateError) - before;
    return forecast;
}

} // namespace dantesync::discipline
