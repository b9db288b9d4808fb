// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/tcp_listener.h"

#include "service/platform/windows/bind_error.h"
#include "service/platform/windows/winsock.h"

#include <utility>

namespace dantesync::platform {

namespace {

constexpr int backlog = 128;

} // namespace

Result<TcpListener> TcpListener::open(const Endpoint& endpoint) {
    const std::intptr_t descriptor = newSocket(SOCK_STREAM);
    if (descriptor < 0)
        return bindError(endpoint, ::WSAGetLastError(), Transport::Tcp);
    TcpListener listener(descriptor, endpoint);
    // Without it any program could bind the port a second time and take our connections.
    setOption(descriptor, SOL_SOCKET, SO_EXCLUSIVEADDRUSE, BOOL{1});
    sockaddr_in address = toSystem(endpoint);
    auto* const generic = reinterpret_cast<sockaddr*>(&address); // the family says which type's bytes these are
    int size = sizeof address;
    const SOCKET socket = socketOf(descriptor);
    if (::bind(socket, generic, size) != 0 || ::listen(socket, backlog) != 0 ||
        ::getsockname(socket, generic, &size) != 0)
        return bindError(endpoint, ::WSAGetLastError(), Transport::Tcp);
    listener.m_local = fromSystem(address);
    return listener;
}

TcpListener::TcpListener(TcpListener&& other) noexcept
    : m_descriptor(other.release())
    , m_local(other.m_local) {}

TcpListener& TcpListener::operator=(TcpListener&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_local, other.m_local);
    return *this;
}

TcpListener::~TcpListener() {
    if (m_descriptor >= 0)
        ::closesocket(socketOf(m_descriptor));
}

std::intptr_t TcpListener::release() {
    return std::exchange(m_descriptor, -1);
}

void shutDownConnection(std::intptr_t descriptor) {
    ::shutdown(socketOf(descriptor), SD_BOTH);
}

} // namespace dantesync::platform
