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
///
/// Addresses can be forged, and then a flood comes from everywhere: it empties the common bucket
/// and runs through the table. So a source that has been asking for a while keeps its place while
/// it goes on asking now and then, and when the common bucket is empty, modest ones among those
/// draw from a reserve that nobody else reaches: one quarter on top of the common rate.
class QueryBudget {
public:
    enum class Verdict {
        Answer,     ///< counted
        OverSource, ///< the source asks too often
        OverTotal,  ///< all together ask too often
    };
    /// Asking so long makes a source a known one, and so long after it last asked it still is.
    static constexpr Nanoseconds probation{8'000'000'000};
    static constexpr Nanoseconds memory{7'200'000'000'000};
    /// What a known source may ask of the reserve.
    static constexpr RateLimit modest{8, 16};

    /// @p seed scatters the sources over the table: a random one keeps outsiders from aiming at
    /// a neighbour's place.
    QueryBudget(const BudgetLimits& limits, std::uint64_t seed);

    /// From now on; what sources have used up stays used up.
    void setLimits(const BudgetLimits& limits);
    /// May this source have one answer at @p now? @p now never runs backwards.
    Verdict admit(Ipv4 source, CounterTime now);
    /// May a source that asks too often be told so? Once a second.
    bool mayTell(Ipv4 source, CounterTime now);
    /// The source has shown that it gets what we send to it: known at once.
    void vouch(Ipv4 source, CounterTime now);

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
        Bucket modest;
        CounterTime first; ///< asked
        CounterTime last;
        CounterTime told{INT64_MIN / 2};
        bool known = false;
    };
    static constexpr std::size_t ways = 8;      ///< places a source may take
    static constexpr std::size_t mostKnown = 6; ///< of these, so that newcomers find one
    static constexpr std::size_t sets = 256;
    using Set = std::array<Source, ways>;

    Set& setOf(Ipv4 source);
    Source& find(Ipv4 source, CounterTime now);
    static bool isKnown(const Source& source, CounterTime now);
    static void makeKnown(Set& set, Source& source, CounterTime now);
    bool drawFromReserve(Source& source, CounterTime now);

    BudgetLimits m_limits;
    RateLimit m_reserveLimit;
    std::uint64_t m_seed;
    Bucket m_total;
    Bucket m_reserve;
    std::unique_ptr<std::array<Set, sets>> m_sources;
};

} // namespace dantesync::net
