// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/query_budget.h"

#include "service/net/query/scatter.h"

#include <algorithm>

namespace dantesync::net {

namespace {

constexpr Nanoseconds tellInterval{1'000'000'000};

RateLimit quarterOf(const RateLimit& limit) {
    return {std::max(limit.perSecond / 4, 1U), std::max(limit.burst / 4, 1U)};
}

} // namespace

bool QueryBudget::Bucket::hasToken(const RateLimit& limit, CounterTime now) const {
    const Nanoseconds depth = limit.interval() * std::max<std::int64_t>(limit.burst, 1);
    return std::max(full, now) + limit.interval() <= now + depth;
}

void QueryBudget::Bucket::take(const RateLimit& limit, CounterTime now) {
    full = std::max(full, now) + limit.interval();
}

QueryBudget::QueryBudget(const BudgetLimits& limits, std::uint64_t seed)
    : m_limits(limits)
    , m_reserveLimit(quarterOf(limits.total))
    , m_seed(seed)
    , m_sources(std::make_unique<std::array<Set, sets>>()) {}

void QueryBudget::setLimits(const BudgetLimits& limits) {
    m_limits = limits;
    m_reserveLimit = quarterOf(limits.total);
}

QueryBudget::Verdict QueryBudget::admit(Ipv4 source, CounterTime now) {
    if (source.isLoopback())
        return Verdict::Answer;
    Source& entry = find(source, now);
    if (!entry.bucket.hasToken(m_limits.perSource, now))
        return Verdict::OverSource;
    if (m_total.hasToken(m_limits.total, now))
        m_total.take(m_limits.total, now);
    else if (!drawFromReserve(entry, now))
        return Verdict::OverTotal;
    entry.bucket.take(m_limits.perSource, now);
    return Verdict::Answer;
}

bool QueryBudget::drawFromReserve(Source& source, CounterTime now) {
    if (!isKnown(source, now) || !source.modest.hasToken(modest, now) || !m_reserve.hasToken(m_reserveLimit, now))
        return false;
    source.modest.take(modest, now);
    m_reserve.take(m_reserveLimit, now);
    return true;
}

bool QueryBudget::mayTell(Ipv4 source, CounterTime now) {
    Source& entry = find(source, now);
    if (now - entry.told < tellInterval)
        return false;
    entry.told = now;
    return true;
}

void QueryBudget::vouch(Ipv4 source, CounterTime now) {
    if (!source.isLoopback())
        makeKnown(setOf(source), find(source, now), now);
}

bool QueryBudget::isKnown(const Source& source, CounterTime now) {
    return source.known && now - source.last <= memory;
}

void QueryBudget::makeKnown(Set& set, Source& source, CounterTime now) {
    const auto known = std::count_if(set.begin(), set.end(), [&](const Source& s) { return isKnown(s, now); });
    if (static_cast<std::size_t>(known) < mostKnown)
        source.known = true;
}

QueryBudget::Set& QueryBudget::setOf(Ipv4 source) {
    return (*m_sources)[scatter(m_seed ^ source.value) % sets];
}

/// A source without a place gets that of the unknown one with the fullest bucket, and its bucket:
/// with a full one nothing is lost, and when all are in use a crowd of sources shares what there is.
QueryBudget::Source& QueryBudget::find(Ipv4 source, CounterTime now) {
    Set& set = setOf(source);
    const auto seated = std::find_if(set.begin(), set.end(), [&](const Source& s) { return s.address == source; });
    if (seated != set.end()) {
        seated->known = isKnown(*seated, now);
        if (!seated->known && now - seated->first >= probation)
            makeKnown(set, *seated, now);
        seated->last = now;
        return *seated;
    }
    const auto worse = [&](const Source& a, const Source& b) {
        const bool keepA = isKnown(a, now);
        const bool keepB = isKnown(b, now);
        return keepA != keepB ? keepB : a.bucket.full < b.bucket.full;
    };
    Source& place = *std::min_element(set.begin(), set.end(), worse);
    place = Source{source, place.bucket, {}, now, now};
    return place;
}

} // namespace dantesync::net
