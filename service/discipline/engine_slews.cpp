// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/engine_state.h"
#include "service/discipline/text.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

// So many standard errors are usual: what is left to slew changes with each Sync, or burst, by about one.
constexpr int usualPhaseErrors = 8;
constexpr int usualDateErrors = 4;

} // namespace

void Engine::State::tellStep(const StepClock& done, HostTime now, Actions& out) const {
    emit(EventKind::ClockStepped, Severity::Warning,
         "clock stepped by " + text::duration(done.delta) + ": " + done.reason, now, out);
}

/// The frequency in force slews the wall towards G + D, and D towards the date: each has its own reason and its own
/// end, and one often goes on without the other.
void Engine::State::tellSlews(HostTime now, Actions& out) {
    const auto estimate = base.estimate(now.counter);
    const Nanoseconds usualPhase =
        std::max(SlewWatch::leastUsual, estimate ? estimate->phaseError * usualPhaseErrors : Nanoseconds{});
    const auto target = date.at(now.counter);
    const Nanoseconds usualDate =
        std::max(SlewWatch::leastUsual, target ? target->error * usualDateErrors : Nanoseconds{});
    if (phaseSlews.begins(phaseSlew, usualPhase))
        tellSlew(*phaseSlew, usualPhase,
                 movedByOthers ? "somebody else moved it"
                 : landing     ? "first agreement with NTP"
                               : "it is off the fleet's time",
                 now, out);
    if (dateSlews.begins(dateServo.slewing(), usualDate))
        tellSlew(*dateServo.slewing(), usualDate,
                 dateLine() ? "the network's date is another"
                 : landing  ? "first agreement with NTP"
                            : "NTP shows that the date is off",
                 now, out);
    if (phaseSlew && abs(phaseSlew->remaining) < usualPhase)
        movedByOthers = false;
    // While the target is uncertain much is usual: the landing goes on all the same.
    if (dateServo.slewing() && abs(dateServo.slewing()->remaining) < std::min(usualDate, SlewWatch::leastUsual * 2))
        landing = false;
}

void Engine::State::tellSlew(const Slew& slew, Nanoseconds usual, const char* reason, HostTime now,
                             Actions& out) const {
    emit(EventKind::SlewStarted, Severity::Info,
         "clock is slewed by " + text::duration(slew.remaining) + " at " + text::ppm(slew.rate) + ", for about " +
             text::seconds(expectedDuration(slew, usual)) + ": " + reason,
         now, out);
}

} // namespace dantesync::discipline
