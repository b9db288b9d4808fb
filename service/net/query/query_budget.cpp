// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/query_budget.h"

#include <algorithm>

namespace dantesync::net {

namespace {

/// Finaliser of MurmurHash3's kind: every bit of the input moves every bit of the output.
std::uint64_t scatter(std::uint64_t x) {
    x = (x ^ (x >> 33U)) * 0xFF51AFD7ED558CCDULL;
    x = (x ^ (x >> 33U)) * 0xC4CEB9FE1A85EC53ULL;
    return x ^ (x >> 33U);
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
    , m_seed(seed)
    , m_sources(std::make_unique<std::array<Set, sets>>()) {}

bool QueryBudget::admit(Ipv4 source, CounterTime now) {
    if (source.isLoopback())
        return true;
    Source& entry = find(source);
    if (!entry.bucket.hasToken(m_limits.perSource, now) || !m_total.hasToken(m_limits.total, now))
        return false;
    entry.bucket.take(m_limits.perSource, now);
    m_total.take(m_limits.total, now);
    return true;
}

/// A source without a place gets that of the one with the fullest bucket, and its bucket: with a
/// full one nothing is lost, and when all are in use a crowd of sources shares what there is.
QueryBudget::Source& QueryBudget::find(Ipv4 source) {
    Set& set = (*m_sources)[scatter(m_seed ^ source.value) % sets];
    const auto known = std::find_if(set.begin(), set.end(), [&](const Source& s) { return s.address == source; });
    if (known != set.end())
        return *known;
    const auto fullest = std::min_element(
        set.begin(), set.end(), [](const Source& a, const Source& b) { return a.bucket.full < b.bucket.full; });
    fullest->address = source;
    return *fullest;
}

} // namespace dantesync::net
