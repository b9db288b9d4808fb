// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_follower.h"

#include <utility>

namespace dantesync::discipline {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr Nanoseconds sameBase{second};
constexpr Nanoseconds longestSilence{30 * second};
// Whatever comes over the network must not overflow what is reckoned with it.
constexpr std::int64_t largestTime = (std::int64_t{1} << 62) - 1;
constexpr Nanoseconds longestLead{86'400 * second};
constexpr Nanoseconds largestSlew{100'000 * second};

bool plausible(std::int64_t value) {
    return value > -largestTime && value < largestTime;
}

bool plausible(const wire::time_query::DateOffset& date) {
    if (!plausible(date.dateOffsetNs) || !plausible(date.effectiveAtGmNs) || !plausible(date.gmNowNs))
        return false;
    return Nanoseconds{date.effectiveAtGmNs - date.gmNowNs} <= longestLead;
}

bool sameGrandmaster(const ClockUuid& a, const ClockUuid& b) {
    return !isKnown(a) || !isKnown(b) || a == b;
}

} // namespace

DateFollower::Heard DateFollower::answer(const wire::time_query::DateReply& reply, const std::optional<Base>& base,
                                         Nanoseconds ownD, CounterTime now) {
    if (!reply.date)
        return Heard::NoDate;
    const wire::time_query::DateOffset& date = *reply.date;
    if (!date.authority)
        return Heard::NotAuthority;
    if (!plausible(date))
        return Heard::Nonsense;
    if (!base)
        return Heard::NoBase;
    if (!sameGrandmaster(ClockUuid{date.grandmasterUuid}, base->grandmaster) ||
        abs(GmTime{date.gmNowNs} - base->now) > sameBase)
        return Heard::OtherBase;
    const bool following = m_timeline && follows(now);
    const auto change = changeOf(reply, ownD, following);
    if (!change)
        return Heard::Nonsense;
    if (!following || !m_adopted || date.sequence != m_timeline->sequence())
        adopt(*change, date.sequence, base->now, following);
    m_applicable = now;
    return Heard::Applicable;
}

std::optional<DateChange> DateFollower::changeOf(const wire::time_query::DateReply& reply, Nanoseconds ownD,
                                                 bool following) const {
    const wire::time_query::DateOffset& date = *reply.date;
    const GmTime effective{date.effectiveAtGmNs};
    const Nanoseconds to{date.dateOffsetNs};
    const bool slews = date.version >= 2 && date.slew && date.slewRatePpm != 0;
    DateChange change{effective, to, to, slews ? date.slewRatePpm : std::uint16_t{0}};
    if (slews && date.slewStartOffsetNs && plausible(*date.slewStartOffsetNs)) {
        change.from = Nanoseconds{*date.slewStartOffsetNs};
    } else if (following) {
        change.from = m_timeline->at(effective);
    } else {
        // Its clock shows the D in effect; or, if that cannot be, ours does.
        const auto wall = static_cast<std::int64_t>(reply.basic.systemTimeNs);
        change.from = plausible(wall) && plausible(wall - date.gmNowNs) ? Nanoseconds{wall - date.gmNowNs} : ownD;
        const Nanoseconds gone = GmTime{date.gmNowNs} - effective;
        if (slews && gone > Nanoseconds{}) { // and has gone on from where it started
            const Nanoseconds inEffect = change.from;
            const Nanoseconds beyond{to < inEffect ? -largestSlew.count : largestSlew.count};
            const DateChange endless{effective, inEffect, inEffect + beyond, change.ratePpm};
            change.from = inEffect - (endless.at(GmTime{date.gmNowNs}) - inEffect);
        }
    }
    if (slews && abs(to - change.from) > largestSlew)
        return std::nullopt;
    return change;
}

void DateFollower::adopt(const DateChange& change, std::uint32_t sequence, GmTime gm, bool following) {
    const Nanoseconds before = following ? m_timeline->at(gm) : Nanoseconds{};
    if (!m_timeline)
        m_timeline.emplace(DateChange{change.effective, change.from, change.from, 0}, sequence);
    else if (!following && change.isPending(gm))
        m_timeline->announce({gm, change.from, change.from, 0}, sequence, gm); // what was known before is no more
    m_timeline->announce(change, sequence, gm);
    if (following && m_adopted && change.ratePpm == 0 && !change.isPending(gm))
        m_missedStep = m_timeline->at(gm) - before;
    m_adopted = true;
}

Nanoseconds DateFollower::takeMissedStep() {
    return std::exchange(m_missedStep, {});
}

void DateFollower::rebase(Nanoseconds shift) {
    if (m_timeline)
        m_timeline->rebase(shift);
    m_adopted = false;
}

bool DateFollower::follows(CounterTime now) const {
    return m_applicable && now - *m_applicable <= longestSilence;
}

void DateFollower::forget() {
    *this = DateFollower{};
}

} // namespace dantesync::discipline
