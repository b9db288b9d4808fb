// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whose D this computer holds: its own, the one it gives to the network, or the master's.
#include "service/discipline/engine_state.h"
#include "service/discipline/text.h"
#include "shared/wire/time_query.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr Nanoseconds worthTelling{1'000'000};
constexpr Ppm plausiblePace{2.0};                // off what our own NTP says
constexpr Nanoseconds otherRelearn{12 * second}; // until nobody can still be on the time before a jump
constexpr Nanoseconds shortestUse{1'500'000'000};
constexpr Nanoseconds wakeAhead{1'500'000'000};

std::string sizeOf(const DateChange& change) {
    const std::string size = text::duration(change.to - change.from);
    return change.isSlew() ? size + " by a slew at " + text::ppm(change.rate()) : "a step of " + size;
}

} // namespace

Nanoseconds Engine::State::syncInterval() const {
    const int log = base.followed() ? std::clamp<int>(base.followed()->logSyncInterval, -7, 4) : 0;
    return Nanoseconds::fromSeconds(std::exp2(log));
}

DateAuthority::Limits Engine::State::dateLimits() const {
    return {settings.dateLead, settings.stepThreshold, settings.largestDateChange, settings.maxDateSlew};
}

/// What D follows; nothing: NTP's estimate alone.
DateTimeline* Engine::State::dateLine() {
    if (dateRole == DateRole::Master)
        return office ? &*office : nullptr;
    const bool held = dateHeldSince && (!lastNtp || *lastNtp < *dateHeldSince);
    return (dateRole == DateRole::Follower || held) && follower.timeline() ? &*follower.timeline() : nullptr;
}

const DateTimeline* Engine::State::dateLine() const {
    return const_cast<State*>(this)->dateLine(); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

bool Engine::State::mayHoldOffice(HostTime now) const {
    if (settings.role != Role::Master || !settings.disciplining || !status.ntp || !dateServo.landed() || awaitNtp ||
        !date.at(now.counter))
        return false;
    return dateRole == DateRole::Master ? status.mode != Mode::NtpOnly && status.mode != Mode::Init
                                        : isLocked(status.mode) && !base.reanchoring();
}

void Engine::State::decideDateRole(HostTime now, Actions& out) {
    DateRole next = DateRole::Alone;
    if (mayHoldOffice(now))
        next = DateRole::Master;
    else if (settings.role == Role::Client && settings.disciplining && follower.follows(now.counter) &&
             status.mode != Mode::NtpOnly)
        next = DateRole::Follower;
    if (next == dateRole)
        return;
    const DateRole before = dateRole;
    dateRole = next;
    dateRoleSince = now.counter;
    dateStory = {};
    dateRoutine = {};
    if (before == DateRole::Master)
        leaveOffice(now, out);
    else if (before == DateRole::Follower)
        holdDate(now, out);
    if (next == DateRole::Master)
        takeOffice(now, out);
    else if (next == DateRole::Follower) {
        dateHeldSince.reset();
        dateRoutine = follower.timeline()->last().rate();
        emit(EventKind::DateChanged, Severity::Info,
             "the date comes from the master " + datePoll.master()->address.toString() + " from here on, " +
                 text::duration(follower.timeline()->at(base.at(now.counter)) - dateServo.at(now.counter)) +
                 " from ours",
             now, out);
    }
}

void Engine::State::takeOffice(HostTime now, Actions& out) {
    const GmTime gm = base.at(now.counter);
    office.emplace(DateAuthority::first(gm, dateServo.at(now.counter), dateServo.rate(), dateLimits()),
                   std::max(officeSequence + 1, DateAuthority::firstSequence(now.wall)));
    officeSequence = office->sequence();
    dateRoutine = office->inEffect().rate();
    emit(EventKind::DateChanged, Severity::Info, "this computer gives the date to the network", now, out);
}

void Engine::State::leaveOffice(HostTime now, Actions& out) {
    officeSequence = office ? office->sequence() : officeSequence;
    office.reset();
    emit(EventKind::DateChanged, Severity::Warning, "this computer does not give the date to the network any more", now,
         out);
}

/// Nobody decides any more. Until our own NTP speaks the date goes on as it did: so those who lost their master
/// together stay together.
void Engine::State::holdDate(HostTime now, Actions& out) {
    follower.leave();
    if (!follower.timeline() || !settings.disciplining)
        return;
    Ppm pace = follower.timeline()->pace();
    const auto utc = date.at(now.counter);
    if (utc && utc->rateKnown() && abs(utc->rate - pace) > plausiblePace)
        pace = utc->rate;
    follower.timeline()->carryOn(pace);
    dateHeldSince = now.counter;
    ntp.hurry(now.counter);
    emit(EventKind::DateChanged, Severity::Warning,
         "the master gives no date any more; it goes on at " + text::ppm(pace) + " until NTP speaks", now, out);
}

/// Our clock was set by somebody who knows better, or our counter stood still.
void Engine::State::forgetFleetDate() {
    follower.forget();
    dateHeldSince.reset();
    if (office) {
        officeSequence = office->sequence();
        office.reset();
    }
    dateRole = DateRole::Alone;
}

void Engine::State::rebaseFleetDate(const TimeBase::Rebase& rebase, HostTime now) {
    const Ppm pace = follower.timeline() ? follower.timeline()->pace() + rebase.rateChange : Ppm{};
    follower.rebase(rebase.shift);
    if (dateHeldSince && follower.timeline())
        follower.timeline()->carryOn(pace);
    if (office) {
        office->rebase(rebase.shift);
        office->setSequence(office->sequence() + 1);
    }
    dateRoutine = dateRoutine + rebase.rateChange;
    if (rebase.reason == TimeBase::Reason::Moved)
        dateQuietUntil = now.counter + otherRelearn;
}

std::optional<DateServo::Step> Engine::State::moveDate(HostTime now, Actions& out) {
    decideDateRole(now, out);
    const DateServo::Limits limits{settings.stepThreshold, settings.maxDateSlew};
    DateTimeline* const line = dateLine();
    if (!line)
        return dateServo.advance(now.counter, date.at(now.counter), dateAgreeing, !dateSteerable(), limits);
    const GmTime gm = base.at(now.counter);
    if (dateRole == DateRole::Master)
        announceDate(gm, now, out);
    const bool wasPending = line->pending().has_value();
    Nanoseconds coordinated = line->advance(gm);
    if (wasPending && !line->pending())
        tellDateBegun(line->inEffect(), now, out);
    tellDateArrived(*line, gm, now, out);
    if (dateRole == DateRole::Follower)
        coordinated = std::max(coordinated, follower.takeMissedStep());
    const Nanoseconds span = base.usedWithin(now.counter, shortestUse) ? syncInterval() : Nanoseconds{second};
    const auto step = dateServo.track(now.counter, line->at(gm), line->rateFor(gm, span), coordinated, limits);
    wakeForDate(now, out);
    return step;
}

/// A step is made at its instant, not at the next Sync. Again and again, since what is known of that instant changes.
void Engine::State::wakeForDate(HostTime now, Actions& out) const {
    const DateTimeline* const line = dateLine();
    if (!line || !line->pending() || !line->pending()->isStep())
        return;
    const Nanoseconds ahead = line->pending()->effective - base.at(now.counter);
    if (ahead < wakeAhead)
        out.emplace_back(WakeAt{now.counter + ahead});
}

void Engine::State::announceDate(GmTime gm, HostTime now, Actions& out) {
    const auto target = date.at(now.counter);
    if (!target || base.reanchoring())
        return;
    const auto change = DateAuthority::next(*office, gm, *target, dateAgreeing, dateLimits());
    if (!change)
        return;
    if (change->isStep())
        dateAgreeing = 0; // the next one needs evidence of its own
    office->announce(*change, office->sequence() + 1, gm);
    tellDateAnnounced(*change, gm, now, out);
}

bool Engine::State::dateIsDue(HostTime now) const {
    const DateTimeline* const line = dateLine();
    return line && line->pending() && !line->pending()->isPending(base.at(now.counter));
}

/// The master is asked while there is a time base that its answer could be about.
void Engine::State::askDate(HostTime now, Actions& out) {
    if (settings.role != Role::Client || !settings.disciplining || !base.holds(now.counter))
        return;
    if (const auto id = datePoll.due(now.counter))
        out.emplace_back(AskDate{*datePoll.master(), *id});
}

void Engine::State::dateMaster(const std::optional<Endpoint>& master) {
    if (master == datePoll.master())
        return;
    datePoll.setMaster(master);
    follower.leave();
}

/// Grandmaster time halfway between @p sent and @p now, when it can be relied on.
std::optional<DateFollower::Base> Engine::State::dateBase(CounterTime sent, CounterTime now) const {
    const Nanoseconds use = std::max(shortestUse, syncInterval() * 3);
    const bool quiet = dateQuietUntil && now < *dateQuietUntil;
    if (!base.estimate(now) || !base.usedWithin(now, use) || base.hearing() || quiet)
        return std::nullopt;
    return DateFollower::Base{base.at(sent + (now - sent) / 2), base.followed()->grandmaster};
}

void Engine::State::dateReply(const Endpoint& from, std::span<const std::uint8_t> bytes, HostTime now, Actions& out) {
    const auto asked = datePoll.expected(from);
    if (!asked || settings.role != Role::Client || !settings.disciplining)
        return;
    const auto reply = wire::time_query::parseDateReply(bytes, asked->id);
    if (!reply)
        return;
    datePoll.answered();
    const std::uint32_t before = follower.timeline() ? follower.timeline()->sequence() : 0;
    const auto heard =
        follower.answer(*reply, dateBase(asked->sent, now.counter), dateServo.at(now.counter), now.counter);
    if (heard == DateFollower::Heard::Applicable && dateRole == DateRole::Follower &&
        before != follower.timeline()->sequence())
        tellDateAnnounced(follower.timeline()->last(), base.at(now.counter), now, out);
}

/// What @p change moves D beside its daily way; 0: nothing worth telling.
Nanoseconds Engine::State::beyondRoutine(const DateChange& change) const {
    const double duration = (change.end() - change.effective).seconds();
    const Nanoseconds beyond = change.to - change.from - Nanoseconds::fromMicroseconds(duration * dateRoutine.value);
    return abs(beyond) < worthTelling ? Nanoseconds{} : beyond;
}

void Engine::State::tellDateAnnounced(const DateChange& change, GmTime gm, HostTime now, Actions& out) {
    if (beyondRoutine(change) == Nanoseconds{})
        return;
    if (dateStory.told) // one after the other: it was told of the first
        return;
    dateStory.told = true;
    emit(EventKind::DateChanged, Severity::Info,
         "change of the date announced: " + sizeOf(change) + ", in " + text::seconds(change.effective - gm) +
             (dateRole == DateRole::Master ? "; NTP shows that the date is off" : "; the master says so"),
         now, out);
}

void Engine::State::tellDateBegun(const DateChange& change, HostTime now, Actions& out) {
    const Nanoseconds beyond = beyondRoutine(change);
    dateStory.moved += beyond;
    if (beyond == Nanoseconds{} && change.isSlew())
        dateRoutine = change.rate();
    if (beyond == Nanoseconds{} || dateStory.begun)
        return;
    dateStory.told = dateStory.begun = true;
    emit(EventKind::DateChanged, Severity::Info, "change of the date begins: " + sizeOf(change), now, out);
}

void Engine::State::tellDateArrived(const DateTimeline& line, GmTime gm, HostTime now, Actions& out) {
    if (!dateStory.begun)
        return;
    const bool isRoutine = beyondRoutine(line.inEffect()) == Nanoseconds{};
    if (!isRoutine && (gm < line.inEffect().end() || line.pending()))
        return;
    emit(EventKind::DateChanged, Severity::Info,
         "change of the date applied: " + text::duration(dateStory.moved) + " in all", now, out);
    dateStory = {};
}

} // namespace dantesync::discipline
