// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/udp_socket.h"

#include "service/platform/windows/bind_error.h"
#include "service/platform/windows/npcap.h"
#include "service/platform/windows/prompt_receiver.h"
#include "service/platform/windows/system_text.h"
#include "service/platform/windows/udp_messages.h"

#include <algorithm>
#include <utility>

namespace dantesync::platform {
namespace {

ip_mreq membership(Ipv4 group, Ipv4 onInterface) {
    ip_mreq request{};
    request.imr_multiaddr.s_addr = ::htonl(group.value);
    request.imr_interface.s_addr = ::htonl(onInterface.value);
    return request;
}

/// What makes the socket better but is no condition of working.
void setOptional(std::intptr_t descriptor, const UdpOptions& options) {
    if (options.trafficClass >= 0)
        setOption(descriptor, IPPROTO_IP, IP_TOS, DWORD{static_cast<DWORD>(options.trafficClass)});
    if (options.timeToLive >= 0) {
        setOption(descriptor, IPPROTO_IP, IP_TTL, DWORD{static_cast<DWORD>(options.timeToLive)});
        setOption(descriptor, IPPROTO_IP, IP_MULTICAST_TTL, DWORD{static_cast<DWORD>(options.timeToLive)});
    }
}

/// What the caller relies on. The number of the error, or 0.
int setRequired(std::intptr_t descriptor, const UdpOptions& options) {
    // A port of our own is ours alone: without the exclusive use any program could bind it again and take our
    // datagrams.
    const int use = options.reuseAddress ? SO_REUSEADDR : SO_EXCLUSIVEADDRUSE;
    if (!setOption(descriptor, SOL_SOCKET, use, BOOL{1}))
        return ::WSAGetLastError();
    if (options.broadcast && !setOption(descriptor, SOL_SOCKET, SO_BROADCAST, BOOL{1}))
        return ::WSAGetLastError();
    const bool wantsInfo = options.wantLocalAddress || options.bind.address.isMulticast();
    if (wantsInfo && !setOption(descriptor, IPPROTO_IP, IP_PKTINFO, DWORD{1}))
        return ::WSAGetLastError();
    return receiveFunction() == nullptr ? WSAEOPNOTSUPP : 0;
}

/// The number of the error, or 0.
int bindTo(std::intptr_t descriptor, const Endpoint& endpoint) {
    const sockaddr_in address = toSystem(endpoint);
    const auto* generic = reinterpret_cast<const sockaddr*>(&address); // the family says which type's bytes these are
    return ::bind(socketOf(descriptor), generic, sizeof address) == 0 ? 0 : ::WSAGetLastError();
}

bool isTaken(int errorNumber) {
    return errorNumber == WSAEADDRINUSE || errorNumber == WSAEACCES;
}

} // namespace

UdpSocket::~UdpSocket() {
    m_promptly.reset(); // its thread uses the socket
    if (isOpen())
        ::closesocket(socketOf(m_descriptor));
}

UdpSocket::UdpSocket(UdpSocket&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_notifier(std::exchange(other.m_notifier, -1))
    , m_promptly(std::move(other.m_promptly))
    , m_onlyTo(other.m_onlyTo)
    , m_timestamping(other.m_timestamping)
    , m_networkErrors(other.m_networkErrors)
    , m_lastError(std::move(other.m_lastError)) {}

UdpSocket& UdpSocket::operator=(UdpSocket&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_notifier, other.m_notifier);
    std::swap(m_promptly, other.m_promptly);
    std::swap(m_onlyTo, other.m_onlyTo);
    std::swap(m_timestamping, other.m_timestamping);
    std::swap(m_networkErrors, other.m_networkErrors);
    std::swap(m_lastError, other.m_lastError);
    return *this;
}

/// Windows binds to addresses of its own alone: of a group's socket only those datagrams are handed on that went to it.
Result<UdpSocket> UdpSocket::open(const UdpOptions& options) {
    UdpSocket socket;
    socket.m_descriptor = newSocket(SOCK_DGRAM);
    if (!socket.isOpen())
        return bindError(options.bind, ::WSAGetLastError());
    if (const int refusal = setRequired(socket.m_descriptor, options))
        return bindError(options.bind, refusal);
    setOptional(socket.m_descriptor, options);
    Endpoint bound = options.bind;
    if (bound.address.isMulticast())
        socket.m_onlyTo = std::exchange(bound.address, Ipv4{});
    int failure = bindTo(socket.m_descriptor, bound);
    if (options.promptly && isTaken(failure) &&
        npcap() != nullptr) // somebody has it for himself: captured it can be still
        failure = bindTo(socket.m_descriptor, {});
    if (failure != 0)
        return bindError(options.bind, failure);
    if (options.receiveStamps)
        askForStamps(socket.m_descriptor);
    if (options.promptly)
        socket.receivePromptly(options.bind.port);
    if (options.joinGroup) {
        const Status joined = socket.joinGroup(*options.joinGroup, options.joinInterface);
        if (!joined)
            return joined.error();
    }
    return socket;
}

/// Without the socket that tells of arrivals the datagrams are taken when the caller comes to it.
void UdpSocket::receivePromptly(std::uint16_t port) {
    auto receiver = std::make_shared<PromptReceiver>(m_descriptor, port != 0 ? port : localEndpoint().port, m_onlyTo);
    if (!receiver->isOpen())
        return;
    m_notifier = receiver->descriptor();
    m_promptly = std::move(receiver);
}

Endpoint UdpSocket::localEndpoint() const {
    sockaddr_in address{};
    int size = sizeof address;
    if (::getsockname(socketOf(m_descriptor), reinterpret_cast<sockaddr*>(&address), &size) != 0)
        return {};
    Endpoint endpoint = fromSystem(address);
    if (m_promptly)
        endpoint.port = m_promptly->port(); // what is heard, whoever has bound it
    return endpoint;
}

bool UdpSocket::boundHearsBroadcasts() {
    return true;
}

Status UdpSocket::joinGroup(Ipv4 group, Ipv4 onInterface) {
    bool member = setOption(m_descriptor, IPPROTO_IP, IP_ADD_MEMBERSHIP, membership(group, onInterface));
    int error = member ? 0 : ::WSAGetLastError();
    if (error == WSAEADDRINUSE || error == WSAEINVAL) { // a member already, as Windows says it
        setOption(m_descriptor, IPPROTO_IP, IP_DROP_MEMBERSHIP, membership(group, onInterface));
        member = setOption(m_descriptor, IPPROTO_IP, IP_ADD_MEMBERSHIP, membership(group, onInterface));
        error = member ? 0 : ::WSAGetLastError();
    }
    if (!member)
        return joinError(group, onInterface, error);
    if (m_promptly)
        m_promptly->joined(group, onInterface);
    return success();
}

void UdpSocket::leaveGroup(Ipv4 group, Ipv4 onInterface) {
    setOption(m_descriptor, IPPROTO_IP, IP_DROP_MEMBERSHIP, membership(group, onInterface));
    if (m_promptly)
        m_promptly->left(onInterface);
}

std::string_view UdpSocket::stampSource() const {
    return m_promptly ? m_promptly->stampSource() : std::string_view();
}

std::optional<Datagram> UdpSocket::receive(std::span<std::uint8_t> buffer) {
    if (m_promptly) {
        const auto datagram = m_promptly->take(buffer);
        m_networkErrors = m_promptly->networkErrors();
        if (datagram)
            noteStamping(datagram->stamp);
        return datagram;
    }
    for (int attempt = 0; attempt < maxSwallowed; ++attempt) { // each error is taken off the socket by its report
        const Received received = receiveFrom(m_descriptor, buffer);
        if (received.datagram) {
            if (m_onlyTo && received.datagram->to != *m_onlyTo)
                continue;
            noteStamping(received.datagram->stamp);
            return received.datagram;
        }
        if (!goesOn(received.errorNumber))
            break;
    }
    return std::nullopt;
}

bool UdpSocket::goesOn(int errorNumber) {
    if (!isNetworkError(errorNumber))
        return false;
    ++m_networkErrors;
    return true;
}

void UdpSocket::noteStamping(const Stamp& stamp) {
    m_timestamping = std::max(m_timestamping, stamp.source);
}

void UdpSocket::refused(const Endpoint& to, int errorNumber) {
    m_lastError = "cannot send to " + to.toString() + ": " + systemText(static_cast<unsigned long>(errorNumber));
}

bool UdpSocket::send(std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from) {
    const int error = sendTo(m_descriptor, bytes, to, from);
    if (error != 0)
        refused(to, error);
    return error == 0;
}

std::optional<TransmitStamp> UdpSocket::receiveTransmitStamp() {
    return std::nullopt; // Windows stamps sends on few adapters alone, and our replies do not wait for it
}

} // namespace dantesync::platform
