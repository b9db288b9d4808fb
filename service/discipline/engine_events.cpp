// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/engine_state.h"
#include "service/discipline/ntp_filter.h"
#include "service/discipline/text.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

constexpr Nanoseconds ptpLostAfter{10'000'000'000};
constexpr Nanoseconds smallestNtpError{2'000};

std::string describe(const TimeBase::Rebase& rebase) {
    switch (rebase.reason) {
    case TimeBase::Reason::Found:
        return "grandmaster " + rebase.to.toString() + " found";
    case TimeBase::Reason::Changed:
        return "grandmaster changed from " + rebase.from.toString() + " to " + rebase.to.toString() +
               "; its rate differs by " + text::ppm(-rebase.rateChange) + ", the wall clock runs on";
    case TimeBase::Reason::Restarted:
        if (rebase.shift < Nanoseconds{}) // a device that starts again begins at 0
            return "the time of grandmaster " + rebase.to.toString() + " is " + text::duration(-rebase.shift) +
                   " further than this computer counted: it stood still (a paused virtual machine?), or the "
                   "grandmaster was set";
        return "grandmaster " + rebase.to.toString() + " restarted its time; the wall clock runs on";
    case TimeBase::Reason::Moved:
        return "grandmaster time moved by " + text::duration(-rebase.shift) + "; the wall clock runs on";
    case TimeBase::Reason::Returned:
        return "grandmaster " + rebase.to.toString() + " is back";
    }
    return {};
}

EventKind kindOf(TimeBase::Reason reason) {
    switch (reason) {
    case TimeBase::Reason::Changed:
        return EventKind::GrandmasterChanged;
    case TimeBase::Reason::Restarted:
    case TimeBase::Reason::Moved:
        return EventKind::GrandmasterRestarted;
    default:
        return EventKind::GrandmasterFound;
    }
}

} // namespace

void Engine::State::paired(const PairedSync& sync, HostTime now, Actions& out) {
    lastPtp1 = now.counter;
    status.timestamping = sync.stamping;
    if (settings.disciplining) // else look only with their frequency at hand
        watchWall(now, wall.correction(), out);
    const TimeBase::Outcome outcome = base.sync(sync);
    if (outcome.rebase)
        rebased(*outcome.rebase, now, out);
    if (status.mode == Mode::Init && outcome.use != TimeBase::Use::Stale)
        setMode(Mode::Acq, "first Sync from " + sync.source.address.address.toString(), now, out);
    if (outcome.use == TimeBase::Use::Followed) {
        ++trustedSyncs;
        control(now, out);
        decideMode(now, out);
        learnBounds(now);
    }
    publish(now);
}

void Engine::State::rebased(const TimeBase::Rebase& rebase, HostTime now, Actions& out) {
    date.rebase(now.counter, rebase.shift, rebase.rateChange, rebase.rateError);
    if (rebase.reason == TimeBase::Reason::Changed) // else what the rate changed by is the oscillator's
        wander.shift(rebase.rateChange);
    // Without a known rate of UTC the wall simply follows the new base.
    const auto utc = date.at(now.counter);
    dateServo.rebase(now.counter, rebase.shift, utc && utc->rateKnown() ? utc->rate : Ppm{});
    rebaseFleetDate(rebase, now);
    if (slept(rebase)) {
        // The system set the wall when it woke; it is as good as anything until NTP speaks.
        wallJump.reset();
        date.reset();
        forgetFleetDate();
        dateServo.follow(now.counter, now.wall - WallTime{base.at(now.counter).ns});
        ntp.restart(now.counter);
    }
    if (rebase.reason == TimeBase::Reason::Restarted) // if it was us who stood still, the date is off
        ntp.restart(now.counter);
    trustedSyncs = 0;
    const bool trouble = rebase.reason != TimeBase::Reason::Found && rebase.reason != TimeBase::Reason::Returned;
    emit(kindOf(rebase.reason), trouble ? Severity::Warning : Severity::Info, describe(rebase), now, out);
}

void Engine::State::ntpBurst(const NtpBurst& burst, HostTime now, Actions& out) {
    const CounterTime middle = burst.exchanges.empty() ? now.counter : burst.exchanges.front().t1;
    const auto estimate = filterBurst(burst.exchanges, base.rateAt(middle) - dateServo.rate());
    if (!estimate) {
        ntpFailed("no exchange of the burst is usable", now, burst.leaveAlone, out);
        return;
    }
    ntp.answered(now.counter, estimate->delay, burst.leaveAlone);
    const Nanoseconds utc = Nanoseconds{estimate->at.ns} + estimate->utcMinusCounter;
    const Nanoseconds d{utc.count - base.at(estimate->at).ns};
    // Once Syncs are over the base is a line by definition: how it wanders off is no error of this burst.
    const auto seenFrom = base.aliveWithin(now.counter, ptpLostAfter) ? base.estimate(estimate->at) : std::nullopt;
    const Nanoseconds spread =
        std::max(estimate->spread, smallestNtpError) + (seenFrom ? seenFrom->phaseError : Nanoseconds{});
    date.setBaseWander(dateWander(now.counter));
    const DateEstimator::Verdict verdict = date.add(estimate->at, d, spread, estimate->delay);
    dateAgreeing = date.agreeing();
    if (awaitNtp && verdict != DateEstimator::Verdict::Outlier) {
        awaitNtp = false;
        wallJump.reset();
    }
    if (verdict == DateEstimator::Verdict::Moved && dateRole != DateRole::Follower) // else it is the master that moves
        emit(EventKind::DateChanged, Severity::Warning,
             "NTP bursts agree that the date is off by " + text::duration(d - dateServo.at(now.counter)), now, out);

    if (verdict != DateEstimator::Verdict::Outlier || !lastNtp)
        lastNtp = estimate->at;
    if ((status.ntpFailed && !ntpStale(now.counter)) || !status.ntp)
        emit(EventKind::NtpRestored, Severity::Info,
             "NTP server answers, stratum " + std::to_string(burst.server.stratum) + ", round trip " +
                 text::duration(estimate->delay),
             now, out);
    if (!ntpStale(now.counter)) {
        status.ntpFailed = false;
        status.ntpFailure = {};
    }
    NtpStatus seen;
    seen.offset = d - (now.wall - WallTime{base.at(now.counter).ns});
    seen.spread = estimate->spread;
    seen.rootDelay = burst.server.rootDelay + estimate->delay;
    seen.rootDispersion = burst.server.rootDispersion;
    seen.accepted = estimate->accepted;
    seen.stratum = burst.server.stratum;
    seen.referenceId = burst.server.referenceId;
    seen.leap = ntpStale(now.counter) ? LeapIndicator::Unknown : burst.server.leap;
    seen.updated = now.counter;
    status.ntp = seen;
    if (verdict != DateEstimator::Verdict::Outlier)
        control(now, out);
    publish(now);
}

void Engine::State::ntpFailed(const std::string& why, HostTime now, Nanoseconds leaveAlone, Actions& out) {
    ntp.failed(now.counter, leaveAlone);
    if (!status.ntpFailed)
        emit(EventKind::NtpLost, Severity::Warning, "NTP: " + why, now, out);
    status.ntpFailed = true;
    status.ntpFailure.assign(why);
    publish(now);
}

bool Engine::State::ntpStale(CounterTime now) const {
    return lastNtp && now - *lastNtp > settings.ntpStale;
}

/// Answers may end, or go on and never agree: after a while nobody should be told this date as if
/// it were known. (A server whose leap indicator is "unknown" serves nobody.)
void Engine::State::watchNtp(HostTime now, Actions& out) {
    if (!settings.ntpEnabled || !status.ntp || !ntpStale(now.counter))
        return;
    status.ntp->leap = LeapIndicator::Unknown;
    if (status.ntpFailed)
        return;
    const std::string why = "no good answer for " + text::seconds(now.counter - *lastNtp);
    emit(EventKind::NtpLost, Severity::Warning, "NTP: " + why, now, out);
    status.ntpFailed = true;
    status.ntpFailure.assign(why);
}

/// What the old server said is no longer known; the new one is asked at once.
void Engine::State::ntpServerChanged() {
    ntp = NtpSchedule{};
    date.otherServer();
    lastNtp.reset();
    status.ntpServer.assign(settings.ntpServer);
    status.ntp.reset();
    status.ntpFailed = false;
    status.ntpFailure = {};
}

void Engine::State::timer(HostTime now, Actions& out) {
    watchWall(now, wall.correction(), out);
    if (settings.ntpEnabled && ntp.due(now.counter)) {
        ntp.asked(now.counter);
        out.emplace_back(QueryNtp{});
    }
    askDate(now, out);
    watchNtp(now, out);
    base.expire(now.counter);
    const bool heard = base.aliveWithin(now.counter, ptpLostAfter);
    const bool holds = base.holds(now.counter);
    if (ptpWasAlive && !holds && (!heard || base.reanchoring())) {
        base.lose();
        const std::string grandmaster = "grandmaster " + base.followed()->grandmaster.toString();
        emit(EventKind::GrandmasterLost, Severity::Warning,
             heard ? "the time of " + grandmaster + " does not settle" : "no Sync from " + grandmaster + " for 10 s",
             now, out);
        ptpWasAlive = false;
    }
    ptpWasAlive = ptpWasAlive || holds;
    const bool waited = now.counter - start.counter > ptpLostAfter || !settings.ptpEnabled;
    if (!holds && (base.followed() || (waited && status.ntp)))
        setMode(Mode::NtpOnly, heard ? "no Sync for 10 s that can be used" : "no PTP", now, out);
    else if (status.mode == Mode::Acq && !holds && !base.hearing())
        setMode(Mode::Init, "PTP fell silent before it could be followed", now, out);
    // While Syncs are used they drive servo and mode; without them the timer does.
    if (!dateIsDue(now))
        wakeForDate(now, out);
    const bool used = base.usedWithin(now.counter, Nanoseconds{1'500'000'000});
    if (!used || dateIsDue(now)) {
        control(now, out);
        if (!used && isLocked(status.mode))
            decideMode(now, out);
    }
    publish(now);
}

} // namespace dantesync::discipline
