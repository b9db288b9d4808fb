// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/wake_socket.h"

#include "service/platform/windows/winsock.h"

namespace dantesync::platform {

WakeSocket::WakeSocket()
    : m_descriptor(newSocket(SOCK_DGRAM)) {
    if (m_descriptor < 0)
        return;
    sockaddr_in address = toSystem({{0x7F000001U}, 0});
    auto* const generic = reinterpret_cast<sockaddr*>(&address); // the family says which type's bytes these are
    int size = sizeof address;
    const SOCKET socket = socketOf(m_descriptor);
    if (::bind(socket, generic, size) == 0 && ::getsockname(socket, generic, &size) == 0 &&
        ::connect(socket, generic, size) == 0) // so that only we can write to it
        return;
    ::closesocket(socket);
    m_descriptor = -1;
}

WakeSocket::~WakeSocket() {
    if (isOpen())
        ::closesocket(socketOf(m_descriptor));
}

void WakeSocket::raise() noexcept {
    const char byte = 0;
    // Fails only when the socket is full of them already.
    ::send(socketOf(m_descriptor), &byte, 1, 0);
}

bool WakeSocket::clear() noexcept {
    bool raised = false;
    char byte = 0;
    while (::recv(socketOf(m_descriptor), &byte, 1, 0) > 0)
        raised = true;
    return raised;
}

} // namespace dantesync::platform
