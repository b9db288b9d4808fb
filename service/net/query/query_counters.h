// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace dantesync::net {

/// What became of the datagrams of one protocol, at one moment.
struct QueryCounts {
    std::uint64_t received = 0;
    std::uint64_t answered = 0;
    std::uint64_t malformed = 0;  ///< no request of this protocol
    std::uint64_t refused = 0;    ///< from an address that is not served
    std::uint64_t overBudget = 0; ///< dropped by the rate limits
    std::uint64_t unsent = 0;     ///< the system refused to send the reply
};

/// Counted by the answering thread, read by any.
class QueryCounters {
public:
    void received() { add(m_received); }
    void answered() { add(m_answered); }
    void malformed() { add(m_malformed); }
    void refused() { add(m_refused); }
    void overBudget() { add(m_overBudget); }
    void unsent() { add(m_unsent); }

    QueryCounts read() const {
        return {get(m_received), get(m_answered), get(m_malformed), get(m_refused), get(m_overBudget), get(m_unsent)};
    }

private:
    using Counter = std::atomic<std::uint64_t>;
    /// One thread writes, so nothing has to be locked.
    static void add(Counter& counter) { counter.store(get(counter) + 1, std::memory_order_relaxed); }
    static std::uint64_t get(const Counter& counter) { return counter.load(std::memory_order_relaxed); }

    Counter m_received{0};
    Counter m_answered{0};
    Counter m_malformed{0};
    Counter m_refused{0};
    Counter m_overBudget{0};
    Counter m_unsent{0};
};

} // namespace dantesync::net
