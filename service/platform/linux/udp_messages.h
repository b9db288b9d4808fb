// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between our values and what sendmsg(2) and recvmsg(2) take.
#pragma once

#include "service/platform/udp_datagram.h"

#include <array>
#include <cstddef>
#include <linux/net_tstamp.h>
#include <netinet/in.h>
#include <span>
#include <sys/socket.h>

namespace dantesync::platform {

sockaddr_in toSystem(const Endpoint& endpoint);
Endpoint fromSystem(const sockaddr_in& address);

/// How many errors or foreign messages one call takes off the socket before it gives up.
constexpr int maxSwallowed = 64;

/// Errors that a datagram we sent brought back (ICMP), not errors of this socket.
bool isNetworkError(int errorNumber);

struct ControlBuffer {
    alignas(cmsghdr) std::array<char, 512> bytes;
};

msghdr messageOf(iovec& part, std::span<char> control);

/// The datagram that recvmsg() just put into @p message; @p bracket is read after that call.
Datagram datagramOf(const msghdr& message, std::size_t size, const HostBracket& bracket);

/// The control messages of one send: its source address (for a multicast also the interface), and
/// that it be stamped.
class SendControl {
public:
    SendControl() = default;
    explicit SendControl(Ipv4 from);
    void askForStamp();
    std::span<char> view() { return std::span(m_bytes).first(m_size); }

private:
    static constexpr std::size_t capacity = CMSG_SPACE(sizeof(in_pktinfo)) + CMSG_SPACE(sizeof(std::uint32_t));
    void add(int level, int type, const void* data, std::size_t size);

    alignas(cmsghdr) std::array<char, capacity> m_bytes{};
    std::size_t m_size = 0;
};

} // namespace dantesync::platform
