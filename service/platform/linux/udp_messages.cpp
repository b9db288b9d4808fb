// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/linux/udp_messages.h"

#include "service/platform/linux/stamp_messages.h"

#include <cerrno>
#include <cstring>

namespace dantesync::platform {

sockaddr_in toSystem(const Endpoint& endpoint) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(endpoint.address.value);
    address.sin_port = htons(endpoint.port);
    return address;
}

Endpoint fromSystem(const sockaddr_in& address) {
    return {{ntohl(address.sin_addr.s_addr)}, ntohs(address.sin_port)};
}

bool isNetworkError(int errorNumber) {
    switch (errorNumber) {
    case ECONNREFUSED:
    case EHOSTUNREACH:
    case ENETUNREACH:
    case EHOSTDOWN:
    case ENETDOWN:
    case ENOPROTOOPT:
    case EPROTO:
        return true;
    default:
        return false;
    }
}

msghdr messageOf(iovec& part, std::span<char> control) {
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.empty() ? nullptr : control.data();
    message.msg_controllen = control.size();
    return message;
}

Datagram datagramOf(const msghdr& message, std::size_t size, const HostBracket& bracket) {
    const AncillaryData data = readAncillaryData(message);
    Datagram datagram;
    datagram.stamp = stampOf(data, bracket);
    datagram.size = size;
    datagram.truncated = (message.msg_flags & MSG_TRUNC) != 0;
    datagram.from = fromSystem(*static_cast<const sockaddr_in*>(message.msg_name));
    datagram.to = data.to;
    datagram.local = data.local;
    datagram.interfaceIndex = data.interfaceIndex;
    return datagram;
}

SendControl::SendControl(Ipv4 from) {
    if (from.value == 0)
        return;
    in_pktinfo info{};
    info.ipi_spec_dst.s_addr = htonl(from.value);
    add(IPPROTO_IP, IP_PKTINFO, &info, sizeof info);
}

void SendControl::askForStamp() {
    const std::uint32_t flags = SOF_TIMESTAMPING_TX_SOFTWARE;
    add(SOL_SOCKET, SO_TIMESTAMPING, &flags, sizeof flags);
}

void SendControl::add(int level, int type, const void* data, std::size_t size) {
    cmsghdr header{};
    header.cmsg_level = level;
    header.cmsg_type = type;
    header.cmsg_len = CMSG_LEN(size);
    std::memcpy(m_bytes.data() + m_size, &header, sizeof header);
    std::memcpy(m_bytes.data() + m_size + CMSG_LEN(0), data, size);
    m_size += CMSG_SPACE(size);
}

} // namespace dantesync::platform
