// SPDX-License-Identifier: GPL-3.0-or-later
//
// Winsock wants to be woken before its first call, and its socket type is not our descriptor's.
#pragma once

#include "shared/model/endpoint.h"

#include <cstdint>
#include <winsock2.h>
#include <ws2ipdef.h>
#include <ws2tcpip.h>

namespace dantesync::platform {

/// Once in a process, before its first socket; calling it again costs nothing. It stays so until the process ends.
void startWinsock();

inline SOCKET socketOf(std::intptr_t descriptor) {
    return static_cast<SOCKET>(descriptor);
}

sockaddr_in toSystem(const Endpoint& endpoint);
Endpoint fromSystem(const sockaddr_in& address);

template<class T>
bool setOption(std::intptr_t descriptor, int level, int name, const T& value) {
    return ::setsockopt(socketOf(descriptor), level, name, reinterpret_cast<const char*>(&value), sizeof value) == 0;
}

/// A socket that never blocks and that child processes do not inherit; -1 and WSAGetLastError() when there is none.
std::intptr_t newSocket(int type);

} // namespace dantesync::platform
