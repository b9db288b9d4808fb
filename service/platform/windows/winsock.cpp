// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/winsock.h"

namespace dantesync::platform {

void startWinsock() {
    static const int started = [] {
        WSADATA data{};
        return ::WSAStartup(MAKEWORD(2, 2), &data);
    }();
    (void)started; // when it failed every socket call says so
}

sockaddr_in toSystem(const Endpoint& endpoint) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = ::htonl(endpoint.address.value);
    address.sin_port = ::htons(endpoint.port);
    return address;
}

Endpoint fromSystem(const sockaddr_in& address) {
    return {{::ntohl(address.sin_addr.s_addr)}, ::ntohs(address.sin_port)};
}

std::intptr_t newSocket(int type) {
    startWinsock();
    const SOCKET made = ::WSASocketW(AF_INET, type, 0, nullptr, 0, WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT);
    if (made == INVALID_SOCKET)
        return -1;
    u_long on = 1;
    ::ioctlsocket(made, static_cast<long>(FIONBIO), &on);
    return static_cast<std::intptr_t>(made);
}

} // namespace dantesync::platform
