// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/udp_socket.h"

#include "service/platform/linux/bind_error.h"
#include "service/platform/linux/stamp_messages.h"
#include "service/platform/linux/udp_messages.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/net_tstamp.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace dantesync::platform {
namespace {

constexpr int noDescriptor = -1;

int number(std::intptr_t descriptor) {
    return static_cast<int>(descriptor);
}

template<class T>
bool setOption(int descriptor, int level, int name, const T& value) {
    return setsockopt(descriptor, level, name, &value, sizeof value) == 0;
}

ip_mreqn membership(Ipv4 group, Ipv4 onInterface) {
    ip_mreqn request{};
    request.imr_multiaddr.s_addr = htonl(group.value);
    request.imr_address.s_addr = htonl(onInterface.value);
    return request;
}

/// The richest stamps the system grants. Refusal is no error: the datagrams then carry the time at
/// which they were read, and say so (Timestamping::User).
void enableStamps(int descriptor, const UdpOptions& options) {
    int flags = 0;
    if (options.receiveStamps)
        flags |= SOF_TIMESTAMPING_RX_SOFTWARE;
    if (options.transmitStamps)
        flags |= SOF_TIMESTAMPING_OPT_ID | SOF_TIMESTAMPING_OPT_TSONLY;
    if (options.transmitStamps && !options.stampOnRequest)
        flags |= SOF_TIMESTAMPING_TX_SOFTWARE;
    if (flags == 0)
        return;
    flags |= SOF_TIMESTAMPING_SOFTWARE;
    if (options.hardwareStamps) {
        int hardware = flags | SOF_TIMESTAMPING_RAW_HARDWARE | SOF_TIMESTAMPING_RX_HARDWARE;
        if (options.transmitStamps)
            hardware |= SOF_TIMESTAMPING_TX_HARDWARE | SOF_TIMESTAMPING_OPT_TX_SWHW;
        if (setOption(descriptor, SOL_SOCKET, SO_TIMESTAMPING, hardware))
            return;
    }
    if (!setOption(descriptor, SOL_SOCKET, SO_TIMESTAMPING, flags) && options.receiveStamps)
        setOption(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, 1);
}

/// What makes the socket better but is no condition of working.
void setOptional(int descriptor, const UdpOptions& options) {
    if (options.bind.address.isMulticast() || options.joinGroup)
        setOption(descriptor, IPPROTO_IP, IP_MULTICAST_ALL, 0); // hear only what this socket joined
    if (options.trafficClass >= 0)
        setOption(descriptor, IPPROTO_IP, IP_TOS, options.trafficClass);
    if (options.timeToLive >= 0) {
        setOption(descriptor, IPPROTO_IP, IP_TTL, options.timeToLive);
        setOption(descriptor, IPPROTO_IP, IP_MULTICAST_TTL, options.timeToLive);
    }
    enableStamps(descriptor, options);
}

/// What the caller relies on. The number of the error, or 0.
int setRequired(int descriptor, const UdpOptions& options) {
    if (options.reuseAddress && !setOption(descriptor, SOL_SOCKET, SO_REUSEADDR, 1))
        return errno;
    if (options.broadcast && !setOption(descriptor, SOL_SOCKET, SO_BROADCAST, 1))
        return errno;
    if (options.wantLocalAddress && !setOption(descriptor, IPPROTO_IP, IP_PKTINFO, 1))
        return errno;
    return 0;
}

/// A datagram socket that never blocks and is not inherited. Simulators know the plain type only.
int newSocket() {
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor >= 0 || errno != EINVAL)
        return descriptor;
    const int plain = socket(AF_INET, SOCK_DGRAM, 0); // each call below says MSG_DONTWAIT by itself
    if (plain >= 0)
        fcntl(plain, F_SETFD, FD_CLOEXEC);
    return plain;
}

} // namespace

UdpSocket::~UdpSocket() {
    if (isOpen())
        close(number(m_descriptor));
}

UdpSocket::UdpSocket(UdpSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, noDescriptor))
    , m_timestamping(other.m_timestamping)
    , m_stampsSends(other.m_stampsSends)
    , m_stampsOnRequest(other.m_stampsOnRequest)
    , m_nextStampId(other.m_nextStampId)
    , m_networkErrors(other.m_networkErrors)
    , m_lastError(std::move(other.m_lastError)) {}

UdpSocket& UdpSocket::operator=(UdpSocket&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_timestamping, other.m_timestamping);
    std::swap(m_stampsSends, other.m_stampsSends);
    std::swap(m_stampsOnRequest, other.m_stampsOnRequest);
    std::swap(m_nextStampId, other.m_nextStampId);
    std::swap(m_networkErrors, other.m_networkErrors);
    std::swap(m_lastError, other.m_lastError);
    return *this;
}

Result<UdpSocket> UdpSocket::open(const UdpOptions& options) {
    UdpSocket socket;
    const int descriptor = newSocket();
    if (descriptor < 0)
        return bindError(options.bind, errno);
    socket.m_descriptor = descriptor;
    socket.m_stampsSends = options.transmitStamps;
    socket.m_stampsOnRequest = options.transmitStamps && options.stampOnRequest;
    if (const int failure = setRequired(descriptor, options))
        return bindError(options.bind, failure);
    setOptional(descriptor, options);
    const sockaddr_in address = toSystem(options.bind);
    if (bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
        return bindError(options.bind, errno);
    if (options.joinGroup) {
        const Status joined = socket.joinGroup(*options.joinGroup, options.joinInterface);
        if (!joined)
            return joined.error();
    }
    return socket;
}

Endpoint UdpSocket::localEndpoint() const {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (getsockname(number(m_descriptor), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return {};
    return fromSystem(address);
}

Status UdpSocket::joinGroup(Ipv4 group, Ipv4 onInterface) {
    if (setOption(number(m_descriptor), IPPROTO_IP, IP_ADD_MEMBERSHIP, membership(group, onInterface)) ||
        errno == EADDRINUSE) // a member already
        return success();
    return joinError(group, onInterface, errno);
}

void UdpSocket::leaveGroup(Ipv4 group, Ipv4 onInterface) {
    setOption(number(m_descriptor), IPPROTO_IP, IP_DROP_MEMBERSHIP, membership(group, onInterface));
}

std::optional<Datagram> UdpSocket::receive(std::span<std::uint8_t> buffer) {
    sockaddr_in from{};
    ControlBuffer control{};
    iovec part{buffer.data(), buffer.size()};
    for (int attempt = 0; attempt < maxSwallowed; ++attempt) { // each error is taken off the socket by its report
        msghdr message = messageOf(part, control.bytes);
        message.msg_name = &from;
        message.msg_namelen = sizeof from;
        const ssize_t size = recvmsg(number(m_descriptor), &message, MSG_DONTWAIT);
        if (size >= 0) {
            const Datagram datagram = datagramOf(message, static_cast<std::size_t>(size), readHostBracket());
            noteStamping(datagram.stamp);
            return datagram;
        }
        if (!goesOn(errno))
            break;
    }
    return std::nullopt;
}

bool UdpSocket::boundHearsBroadcasts() {
    return false;
}

std::string_view UdpSocket::stampSource() const {
    return {};
}

bool UdpSocket::goesOn(int errorNumber) {
    if (!isNetworkError(errorNumber))
        return errorNumber == EINTR;
    ++m_networkErrors;
    return true;
}

void UdpSocket::noteStamping(const Stamp& stamp) {
    m_timestamping = std::max(m_timestamping, stamp.hardwareNs ? Timestamping::Hardware : stamp.source);
}

void UdpSocket::refused(const Endpoint& to, int errorNumber) {
    m_lastError = "cannot send to " + to.toString() + ": " + systemText(errorNumber);
}

bool UdpSocket::send(std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from) {
    sockaddr_in address = toSystem(to);
    iovec part{const_cast<std::uint8_t*>(bytes.data()), bytes.size()}; // sendmsg only reads
    SendControl control(from);
    msghdr message = messageOf(part, control.view());
    message.msg_name = &address;
    message.msg_namelen = sizeof address;
    for (;;) {
        const ssize_t sent = sendmsg(number(m_descriptor), &message, MSG_DONTWAIT);
        if (sent == static_cast<ssize_t>(bytes.size())) {
            m_nextStampId += m_stampsSends && !m_stampsOnRequest ? 1U : 0U;
            return true;
        }
        if (sent < 0 && errno == EINTR)
            continue;
        refused(to, errno);
        return false;
    }
}

std::optional<TransmitStamp> UdpSocket::receiveTransmitStamp() {
    std::array<std::uint8_t, 256> payload{}; // empty with OPT_TSONLY; some systems return the datagram
    ControlBuffer control{};
    iovec part{payload.data(), payload.size()};
    for (int attempt = 0; attempt < maxSwallowed; ++attempt) {
        msghdr message = messageOf(part, control.bytes);
        if (recvmsg(number(m_descriptor), &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0) {
            if (errno == EINTR)
                continue;
            return std::nullopt;
        }
        const AncillaryData data = readAncillaryData(message);
        if (data.softwareNs || data.hardwareNs)
            return TransmitStamp{data.sendId.value_or(0), stampOf(data, readHostBracket())};
    }
    return std::nullopt;
}

} // namespace dantesync::platform
