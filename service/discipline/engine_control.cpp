// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/engine_state.h"
#include "service/discipline/text.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr double shortestResponse = 5.0;  // s, phase servo
constexpr double longestResponse = 80.0;  // s
constexpr double responseShare = 0.7;     // of the estimator's memory
constexpr double holdoverResponse = 10.0; // s
constexpr int trustNeeded = 4;            // Syncs that agree before phase is corrected again
constexpr int farNeeded = 4;              // ... before the wall is stepped back to G + D
constexpr Nanoseconds worthAStep{500'000};
constexpr Nanoseconds largestResumeError{2'000'000'000};
constexpr Ppm unknownRateError{10.0};
constexpr Ppm clampingTolerance{1.0};

/// How many times @p phaseError exceeds what the estimate's uncertainty may explain.
double displaced(Nanoseconds phaseError, const OscillatorEstimate& estimate) {
    const double explained = 8 * estimate.phaseError.microseconds();
    return std::abs(phaseError.microseconds()) / std::max(explained, 1.0);
}

} // namespace

Engine::State::State(const Settings& initial, HostTime begin, Ppm correctionInForce,
                     std::optional<LearnedFrequency> learned)
    : settings(initial)
    , base(begin.counter,
           learned ? OscillatorEstimator::Prior{-learned->correction, learned->uncertainty}
                   : OscillatorEstimator::Prior{-correctionInForce, Ppm{150.0}},
           learned ? learned->grandmaster : ClockUuid{})
    , dateServo(begin.counter, begin.wall - WallTime{base.at(begin.counter).ns})
    , datePoll(initial.seed)
    , dateRoleSince(begin.counter)
    , wall(begin, correctionInForce)
    , start(begin) {
    status.started = begin.counter;
    status.modeSince = begin.counter;
    publish(begin);
}

void Engine::State::emit(EventKind kind, Severity severity, std::string text, HostTime now, Actions& out) const {
    out.emplace_back(Emit{Event{kind, severity, now.counter, now.wall, std::move(text)}});
}

void Engine::State::watchWall(HostTime now, Ppm correction, Actions& out) {
    const auto jump = wall.look(now, correction);
    if (!jump)
        return;
    // Either somebody stepped the clock, or the counter stood still (suspend). Only new Syncs can
    // tell: until they agree with the estimate, the phase is left alone.
    trustedSyncs = 0;
    farSyncs = 0;
    wallJump = wallJump.value_or(Nanoseconds{}) + *jump;
    dateAgreeing = 0;
    emit(EventKind::ForeignStep, Severity::Warning,
         "the clock moved by " + text::duration(*jump) + " and it was not us (another time service, or a suspend)", now,
         out);
    awaitNtp = settings.ntpEnabled && !base.aliveWithin(now.counter, Nanoseconds{10'000'000'000});
    ntp.hurry(now.counter);
}

/// A counter that stood still shows twice, by one amount: the wall seems to have gone ahead, and
/// so does the grandmaster. A computer sets its wall at the resume to a second or so.
bool Engine::State::slept(const TimeBase::Rebase& rebase) const {
    if (!wallJump)
        return false;
    const Nanoseconds tolerance = std::min(largestResumeError, abs(*wallJump) / 2);
    return abs(rebase.shift + *wallJump) <= tolerance;
}

/// The wall jumped, and PTP was lost before it could tell why: a computer that slept may have woken up elsewhere. To
/// step it back would be wrong by the whole sleep, so NTP has to speak first; where there is none, the wall is right.
void Engine::State::jumpedWithoutPtp(HostTime now) {
    awaitNtp = settings.ntpEnabled;
    if (awaitNtp)
        return;
    wallJump.reset();
    date.reset();
    forgetFleetDate();
    dateServo.follow(now.counter, now.wall - WallTime{base.at(now.counter).ns});
}

void Engine::State::control(HostTime now, Actions& out) {
    const bool ptp = base.aliveWithin(now.counter, Nanoseconds{10'000'000'000});
    if (wallJump && !ptp)
        jumpedWithoutPtp(now);
    const bool trusted = ptp ? trustedSyncs >= trustNeeded : !awaitNtp;
    if (trusted) {
        movedByOthers = movedByOthers || wallJump;
        wallJump.reset();
        awaitNtp = false;
    }
    if (!settings.disciplining) {
        steering = status.outOfRange = false;
        landing = movedByOthers = false;
        phaseSlew.reset();
        dateRateInForce = phaseRateInForce = {};
        decideDateRole(now, out);
        dateServo.follow(now.counter, now.wall - WallTime{base.at(now.counter).ns});
        return;
    }
    Nanoseconds stepped;
    const bool hadLanded = dateServo.landed();
    if (const auto jump = moveDate(now, out)) {
        // The landing also takes out what phase error there is: one step, not a step and a slew.
        const Nanoseconds target = Nanoseconds{base.at(now.counter).ns} + dateServo.at(now.counter);
        const Nanoseconds delta = target - Nanoseconds{now.wall.ns};
        if (abs(delta) > worthAStep) { // else the wall is there already (resume), or nearly
            stepped = delta;
            out.emplace_back(StepClock{delta, stepReason(jump->landing)});
        }
        dateAgreeing = 0;
    }
    landing = (landing || dateServo.landed() != hadLanded) && stepped == Nanoseconds{};

    const auto estimate = base.estimate(now.counter);
    const Nanoseconds line = Nanoseconds{base.at(now.counter).ns} + dateServo.at(now.counter);
    const Nanoseconds phaseError = Nanoseconds{now.wall.ns} + stepped - line;
    double slew = 0;
    phaseSlew.reset();
    if (trusted) {
        farSyncs = abs(phaseError) > settings.stepThreshold ? farSyncs + 1 : 0;
        if (farSyncs >= farNeeded) {
            farSyncs = 0;
            stepped = -phaseError;
            out.emplace_back(StepClock{
                stepped, status.outOfRange ? "the oscillator is out of range, no correction of its rate is enough"
                                           : "back to the fleet's time after somebody else moved it"});
        } else {
            slew = slewPhase(phaseError, ptp, estimate);
        }
    }
    commanded = Ppm{-base.rateAt(now.counter).value + dateServo.rate().value + slew};
    steering = true;
    out.emplace_back(SetFrequency{commanded});
}

/// The clock took another correction than it was asked for. If it would not even do without any slew, the oscillator is
/// beyond what the clock can make up for: neither its rate nor its phase is held then.
void Engine::State::noticeRange(Ppm applied, HostTime now) {
    const Ppm tolerance = clampingTolerance + settings.clockQuantum * 2;
    const bool clamped = abs(commanded - applied) > tolerance;
    const Ppm utc = dateServo.rate() - (dateServo.slewing() ? dateServo.slewing()->rate : Ppm{});
    const Ppm needed = utc - base.rateAt(now.counter);
    status.outOfRange = clamped && abs(needed) > abs(applied) + tolerance * 0.5;
}

const char* Engine::State::stepReason(bool lands) const {
    if (dateLine())
        return lands ? "first agreement with the master" : "the whole network does, as announced";
    return lands ? "first agreement with NTP" : "NTP bursts agree that the date is off";
}

/// @return ppm
double Engine::State::slewPhase(Nanoseconds phaseError, bool ptp, const std::optional<OscillatorEstimate>& estimate) {
    double response = ptp && estimate
                          ? std::clamp(estimate->timeConstant * responseShare, shortestResponse, longestResponse)
                          : holdoverResponse;
    // Far outside of the estimate's own error it is a real displacement: take it out faster.
    if (estimate)
        response = std::max(shortestResponse, response / std::max(1.0, displaced(phaseError, *estimate)));
    const double slew =
        std::clamp(-phaseError.microseconds() / response, -settings.maxSlew.value, settings.maxSlew.value);
    if (farSyncs == 0) // else it is about to be stepped
        phaseSlew = Slew{-phaseError, Ppm{slew}, response};
    return slew;
}

/// Nobody ends a slew once we are gone: 100 ppm left in force would be 360 ms an hour.
void Engine::State::shutdown(HostTime now, Actions& out) {
    if (!steering || !settings.disciplining)
        return;
    dateServo.endSlew(now.counter);
    phaseSlew.reset();
    out.emplace_back(SetFrequency{-base.rateAt(now.counter) + dateServo.rate()});
}

/// D moves only against a time base whose rate is known.
bool Engine::State::dateSteerable() const {
    return isLocked(status.mode) || status.mode == Mode::NtpOnly;
}

void Engine::State::decideMode(HostTime now, Actions& out) {
    const auto estimate = base.estimate(now.counter);
    if (!estimate || base.reanchoring())
        return;
    // What is slewed on purpose is no drift, of whatever it is.
    const Ppm drift = wall.correction() + estimate->rate - dateRateInForce - phaseRateInForce;
    Mode next = modes.next(status.mode, drift, estimate->rateError);
    if (status.outOfRange && isLocked(next)) // the phase runs away, however slowly
        next = Mode::Prod;
    if (next != status.mode)
        setMode(next, "drift " + text::ppm(drift) + ", standard error " + text::ppm(estimate->rateError), now, out);
}

void Engine::State::setMode(Mode mode, const std::string& why, HostTime now, Actions& out) {
    if (mode == status.mode)
        return;
    const Severity severity = isLocked(status.mode) && !isLocked(mode) ? Severity::Warning : Severity::Info;
    emit(EventKind::ModeChanged, severity,
         "mode " + std::string(modeName(status.mode)) + " -> " + std::string(modeName(mode)) + " after " +
             text::seconds(now.counter - start.counter) + ": " + why,
         now, out);
    if (isLocked(mode) && !dateSteerable()) { // now D can be seen clearly
        date.settle(now.counter);
        ntp.restart(now.counter);
    }
    status.mode = mode;
    status.modeSince = now.counter;
    if (isLocked(mode) && !status.firstLock)
        status.firstLock = now.counter;
}

std::optional<LearnedFrequency> Engine::State::learned() const {
    const auto estimate = base.estimate(status.updated);
    if (!estimate || estimate->rateError > unknownRateError)
        return std::nullopt;
    return LearnedFrequency{-estimate->rate, estimate->rateError, base.followed()->grandmaster};
}

} // namespace dantesync::discipline
