// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several datagrams in one call of the operating system: who answers many saves most of the way
// into the kernel and back. Made once, used again and again; using them allocates nothing.
#pragma once

#include "service/platform/udp_datagram.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace dantesync::platform {

/// Room for datagrams to be received. Their stamps share one bracket, read after the call.
class ReceiveBatch {
public:
    /// @p bytesEach: what is longer is cut. With one place the plain call is used, which every
    /// simulator knows.
    ReceiveBatch(std::size_t places, std::size_t bytesEach);
    ~ReceiveBatch();
    ReceiveBatch(const ReceiveBatch&) = delete;
    ReceiveBatch& operator=(const ReceiveBatch&) = delete;

    std::size_t places() const;
    /// As many as the last call received.
    std::span<const Datagram> datagrams() const;
    std::span<const std::uint8_t> bytes(std::size_t index) const;

private:
    friend class UdpSocket;
    struct Room;
    std::unique_ptr<Room> m_room;
};

/// Datagrams to be sent.
class SendBatch {
public:
    explicit SendBatch(std::size_t places);
    ~SendBatch();
    SendBatch(const SendBatch&) = delete;
    SendBatch& operator=(const SendBatch&) = delete;

    void clear();
    /// @p bytes must stay until they are sent. @p from as in UdpSocket::send(). @p stamp: wanted, from
    /// a socket that stamps on request. False, and nothing happens, when there is no place left.
    bool add(std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from = {}, bool stamp = false);
    std::size_t size() const;

    /// After UdpSocket::send(): whether the system took it, and the number that its transmit stamp
    /// will carry (nothing when none was asked for).
    bool sent(std::size_t index) const;
    std::optional<std::uint32_t> stampId(std::size_t index) const;

private:
    friend class UdpSocket;
    struct Room;
    std::unique_ptr<Room> m_room;
};

} // namespace dantesync::platform
