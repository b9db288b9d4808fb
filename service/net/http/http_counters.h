// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>

namespace dantesync::net {

/// What became of connections and requests, at one moment.
struct HttpCounts {
    std::uint64_t connections = 0; ///< accepted; one over the limits is closed before it is counted
    std::uint64_t open = 0;        ///< of them, now
    std::uint64_t dropped = 0;     ///< took too long
    std::uint64_t good = 0;        ///< requests answered 2xx
    std::uint64_t refused = 0;     ///< requests answered 4xx: no such path, no such method, too large
    std::uint64_t unwell = 0;      ///< /healthz answered 503
};

/// Counted by the answering thread, read by any.
class HttpCounters {
public:
    void opened() {
        add(m_connections);
        add(m_open);
    }
    void closed() { m_open.fetch_sub(1, std::memory_order_relaxed); }
    void dropped() { add(m_dropped); }
    void answered(int status) { add(status < 400 ? m_good : status < 500 ? m_refused : m_unwell); }

    HttpCounts read() const {
        return {get(m_connections), get(m_open), get(m_dropped), get(m_good), get(m_refused), get(m_unwell)};
    }

private:
    using Counter = std::atomic<std::uint64_t>;
    static void add(Counter& counter) { counter.fetch_add(1, std::memory_order_relaxed); }
    static std::uint64_t get(const Counter& counter) { return counter.load(std::memory_order_relaxed); }

    Counter m_connections{0};
    Counter m_open{0};
    Counter m_dropped{0};
    Counter m_good{0};
    Counter m_refused{0};
    Counter m_unwell{0};
};

} // namespace dantesync::net
