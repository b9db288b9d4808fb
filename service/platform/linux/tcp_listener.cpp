// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/tcp_listener.h"

#include "service/platform/linux/bind_error.h"

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace dantesync::platform {

namespace {

constexpr int backlog = 128;

sockaddr* generic(sockaddr_in& address) {
    return reinterpret_cast<sockaddr*>(&address);
}

} // namespace

Result<TcpListener> TcpListener::open(const Endpoint& endpoint) {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return bindError(endpoint, errno, Transport::Tcp);
    TcpListener listener(descriptor, endpoint);
    // Connections of an earlier run that still wait for their end must not keep us from starting;
    // another listener does all the same.
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(endpoint.port);
    address.sin_addr.s_addr = htonl(endpoint.address.value);
    socklen_t size = sizeof address;
    if (::bind(descriptor, generic(address), size) != 0 || ::listen(descriptor, backlog) != 0 ||
        ::getsockname(descriptor, generic(address), &size) != 0)
        return bindError(endpoint, errno, Transport::Tcp);
    listener.m_local = {{ntohl(address.sin_addr.s_addr)}, ntohs(address.sin_port)};
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
        ::close(static_cast<int>(m_descriptor));
}

std::intptr_t TcpListener::release() {
    return std::exchange(m_descriptor, -1);
}

void shutDownConnection(std::intptr_t descriptor) {
    ::shutdown(static_cast<int>(descriptor), SHUT_RDWR);
}

} // namespace dantesync::platform
