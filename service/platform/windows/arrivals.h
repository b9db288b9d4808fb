// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/udp_datagram.h"
#include "service/platform/windows/wake_socket.h"

#include <array>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <set>
#include <span>

namespace dantesync::platform {

/// Between the threads that take datagrams as soon as they come and the one that reads them. When nobody reads, the
/// oldest are dropped.
class Arrivals {
public:
    std::intptr_t descriptor() const { return m_waker.descriptor(); } ///< readable while there are any
    bool isOpen() const { return m_waker.isOpen(); }

    void put(const Datagram& datagram, std::span<const std::uint8_t> bytes);
    std::optional<Datagram> take(std::span<std::uint8_t> buffer);

    /// What comes in on this interface is captured: the socket's own copy is not wanted.
    void setCaptured(std::uint32_t interfaceIndex, bool captured);
    bool isCaptured(std::uint32_t interfaceIndex);

private:
    struct Item {
        Datagram datagram;
        std::array<std::uint8_t, 2048> bytes;
    };
    std::mutex m_mutex;
    std::deque<Item> m_items;
    std::set<std::uint32_t> m_captured;
    WakeSocket m_waker;
};

} // namespace dantesync::platform
