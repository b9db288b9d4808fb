// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace dantesync::net {

/// Answers a second, sustained, and how many at once on top after a rest.
struct RateLimit {
    std::uint32_t perSecond = 0; ///< at least 1
    std::uint32_t burst = 0;     ///< at least 1

    constexpr Nanoseconds interval() const { return {1'000'000'000 / (perSecond == 0 ? 1 : perSecond)}; }
};

struct BudgetLimits {
    RateLimit perSource{200, 400};
    RateLimit total{5'000, 10'000};
};

/// Keeps a flood of queries from disturbing the discipline: a token bucket for each source and
/// one for all together. Loopback is exempt. The table of sources has a fixed size, and nothing
/// is allocated after construction. Time is an argument.
class QueryBudget {
public:
    /// @p seed scatters the sources over the table: a random one keeps outsiders from aiming at
    /// a neighbour's place.
    QueryBudget(const BudgetLimits& limits, std::uint64_t seed);

    /// From now on; what sources have used up stays used up.
    void setLimits(const BudgetLimits& limits) { m_limits = limits; }
    /// May this source have one answer at @p now? Counts it if so. @p now never runs backwards.
    bool admit(Ipv4 source, CounterTime now);

private:
    /// A token bucket as the instant when it will be full again (ITU-T I.371, virtual scheduling):
    /// each answer moves that on by one interval.
    class Bucket {
    public:
        bool hasToken(const RateLimit& limit, CounterTime now) const;
        void take(const RateLimit& limit, CounterTime now);
        CounterTime full{INT64_MIN / 2};
    };
    struct Source {
        Ipv4 address;
        Bucket bucket;
    };
    static constexpr std::size_t ways = 8; ///< places a source may take
    static constexpr std::size_t sets = 256;
    using Set = std::array<Source, ways>;

    Source& find(Ipv4 source);

    BudgetLimits m_limits;
    std::uint64_t m_seed;
    Bucket m_total;
    std::unique_ptr<std::array<Set, sets>> m_sources;
};

} // namespace dantesync::net
