// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/udp_peer.h"

#include <arpa/inet.h>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace dantesync::test {
namespace {

sockaddr_in socketAddress(const QString& address, quint16 port) {
    sockaddr_in result{};
    result.sin_family = AF_INET;
    result.sin_port = htons(port);
    if (inet_pton(AF_INET, address.toLatin1().constData(), &result.sin_addr) != 1)
        result.sin_addr.s_addr = htonl(INADDR_NONE);
    return result;
}

// The socket calls take the general address type; the bytes are those of the IPv4 one.
const sockaddr* general(const sockaddr_in& address) {
    return reinterpret_cast<const sockaddr*>(&address);
}

} // namespace

UdpPeer::UdpPeer(const QString& address, quint16 port)
    : m_socket(socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)) {
    const int on = 1;
    const sockaddr_in own = socketAddress(address, port);
    if (setsockopt(m_socket, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) == 0 &&
        bind(m_socket, general(own), sizeof own) == 0)
        return;
    close(std::exchange(m_socket, -1));
}

UdpPeer::~UdpPeer() {
    if (m_socket >= 0)
        close(m_socket);
}

UdpPeer::UdpPeer(UdpPeer&& other) noexcept
    : m_socket(std::exchange(other.m_socket, -1)) {}

bool UdpPeer::send(const QByteArray& bytes, const QString& address, quint16 port) const {
    const sockaddr_in to = socketAddress(address, port);
    return sendto(m_socket, bytes.constData(), static_cast<size_t>(bytes.size()), 0, general(to), sizeof to) ==
           bytes.size();
}

std::optional<Datagram> UdpPeer::receive(int timeoutMs) const {
    pollfd waiting{m_socket, POLLIN, 0};
    if (poll(&waiting, 1, timeoutMs) <= 0)
        return std::nullopt;
    std::array<char, 65536> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the kernel
    sockaddr_in from{};
    socklen_t fromSize = sizeof from;
    const ssize_t size =
        recvfrom(m_socket, buffer.data(), buffer.size(), 0, reinterpret_cast<sockaddr*>(&from), &fromSize);
    if (size < 0)
        return std::nullopt;
    std::array<char, INET_ADDRSTRLEN> text{};
    inet_ntop(AF_INET, &from.sin_addr, text.data(), text.size());
    return Datagram{QByteArray(buffer.data(), size), QString::fromLatin1(text.data()), ntohs(from.sin_port)};
}

std::optional<Datagram> UdpPeer::ask(const QByteArray& bytes, const QString& address, quint16 port,
                                     int timeoutMs) const {
    return send(bytes, address, port) ? receive(timeoutMs) : std::nullopt;
}

bool UdpPeer::isFree(quint16 port) {
    return UdpPeer(QStringLiteral("0.0.0.0"), port).isOpen();
}

} // namespace dantesync::test
