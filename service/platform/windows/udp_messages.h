// SPDX-License-Identifier: GPL-3.0-or-later
//
// Between our values and what WSASendMsg and WSARecvMsg take.
#pragma once

#include "service/platform/udp_datagram.h"
#include "service/platform/windows/winsock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <mswsock.h>
#include <optional>
#include <span>

namespace dantesync::platform {

/// How many errors or foreign messages one call takes off the socket before it gives up.
constexpr int maxSwallowed = 64;

/// Errors that a datagram we sent brought back (ICMP), not errors of this socket.
bool isNetworkError(int errorNumber);

/// WSARecvMsg, which Winsock hands out at run time alone; null where there is none.
LPFN_WSARECVMSG receiveFunction();

/// Has Windows stamp what it receives, from Windows 10 2004 on and where the adapter's driver does. Refusal is no
/// error.
void askForStamps(std::intptr_t descriptor);

/// One call of WSARecvMsg: the datagram, or the number of the error.
struct Received {
    std::optional<Datagram> datagram;
    int errorNumber = 0;
};
/// Takes the next datagram off the socket. Its stamp is the system's where it brings one, else the
/// instant right after the call.
Received receiveFrom(std::intptr_t descriptor, std::span<std::uint8_t> buffer);

/// Sends from the address @p from where that is not 0. The number of the error, or 0.
int sendTo(std::intptr_t descriptor, std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from);

} // namespace dantesync::platform
