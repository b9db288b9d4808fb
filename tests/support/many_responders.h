// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace dantesync::test {

/// A whole fleet in one thread: answers time queries (basic and precise) on every loopback address, at one port. The
/// host at 127.x.y.z is z * 10 µs ahead of the one at 127.x.y.0.
class ManyResponders {
public:
    ManyResponders();
    ~ManyResponders();
    ManyResponders(const ManyResponders&) = delete;
    ManyResponders& operator=(const ManyResponders&) = delete;

    /// A free port, on all of 127.0.0.0/8. False when there is none.
    bool start();
    std::uint16_t port() const { return m_port; }
    std::uint64_t answered() const { return m_answered; }

private:
    void answerAll();

    int m_socket = -1;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_end{false};
    std::atomic<std::uint64_t> m_answered{0};
    std::thread m_thread;
};

} // namespace dantesync::test
