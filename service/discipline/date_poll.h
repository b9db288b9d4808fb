// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"

#include <cstdint>
#include <optional>
#include <random>

namespace dantesync::discipline {

/// When the master is asked for the date, and which datagram is its answer: once a second; less
/// and less often, up to 64 s apart, while nobody answers.
class DatePoll {
public:
    /// @p seed: random, so that nobody who does not see the requests can answer them.
    explicit DatePoll(std::uint64_t seed)
        : m_random(seed) {}

    /// Nothing: nobody is asked. Another master is asked at once.
    void setMaster(const std::optional<Endpoint>& master);
    const std::optional<Endpoint>& master() const { return m_master; }

    /// The id of the request to be sent now, when one is due. It supersedes the one before.
    std::optional<std::uint32_t> due(CounterTime now);
    struct Exchange {
        std::uint32_t id = 0;
        CounterTime sent;
    };
    /// What a datagram @p from there may be the answer to; nothing when it can be none.
    std::optional<Exchange> expected(const Endpoint& from) const;
    /// The answer was there.
    void answered();

private:
    std::mt19937_64 m_random;
    std::optional<Endpoint> m_master;
    std::optional<Exchange> m_asked;
    std::optional<CounterTime> m_next;
    int m_unanswered = 0;
};

} // namespace dantesync::discipline
