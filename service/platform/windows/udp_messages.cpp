// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/udp_messages.h"

#include "service/platform/windows/counter_ticks.h"
#include "service/platform/windows/own_address.h"

#include <cstring>

namespace dantesync::platform {
namespace {

// Of mstcpip.h, from the SDK of Windows 10 2004 on.
constexpr DWORD requestTimestamping = 0x80000000U | 0x18000000U | 235; // _WSAIOW(IOC_VENDOR, 235)
constexpr int optionTimestamp = 0x300A;
struct TimestampingConfig {
    ULONG flags = 0;
    USHORT sendsBuffered = 0;
};
constexpr ULONG stampReceived = 1;

struct ControlBuffer {
    alignas(WSACMSGHDR) std::array<char, 256> bytes{};
};

WSAMSG messageOf(sockaddr_in& address, WSABUF& part, std::span<char> control) {
    WSAMSG message{};
    message.name = reinterpret_cast<sockaddr*>(&address); // the family says which type's bytes these are
    message.namelen = sizeof address;
    message.lpBuffers = &part;
    message.dwBufferCount = 1;
    message.Control = {static_cast<ULONG>(control.size()), control.data()};
    return message;
}

/// The counter's ticks when the adapter's driver saw the datagram. Where an adapter is set to stamp by its own clock
/// the number is one of that clock: what cannot be an instant just gone by is not taken for one.
void takeStamp(std::uint64_t ticks, Stamp& stamp) {
    constexpr std::int64_t oldest = 1'000'000'000;
    const std::int64_t age = stamp.bracket.rawNs - nanosecondsOfTicks(static_cast<std::int64_t>(ticks));
    if (age < 0 || age > oldest)
        return;
    stamp.source = Timestamping::Kernel;
    stamp.onCounter = true;
    stamp.realtimeNs = stamp.bracket.realtimeNs - age;
}

void takePacketInfo(const in_pktinfo& info, Datagram& datagram) {
    datagram.to = {::ntohl(info.ipi_addr.s_addr)};
    datagram.interfaceIndex = info.ipi_ifindex;
    datagram.local = ownAddressFor(datagram.to, datagram.interfaceIndex);
}

template<class T>
T contentOf(WSACMSGHDR* header) {
    T content{};
    std::memcpy(&content, WSA_CMSG_DATA(header), sizeof content);
    return content;
}

void readControl(WSAMSG& message, Datagram& datagram) {
    for (WSACMSGHDR* header = WSA_CMSG_FIRSTHDR(&message); header != nullptr;
         header = WSA_CMSG_NXTHDR(&message, header)) {
        if (header->cmsg_level == IPPROTO_IP && header->cmsg_type == IP_PKTINFO)
            takePacketInfo(contentOf<in_pktinfo>(header), datagram);
        else if (header->cmsg_level == SOL_SOCKET && header->cmsg_type == optionTimestamp)
            takeStamp(contentOf<std::uint64_t>(header), datagram.stamp);
    }
}

/// It arrived, though not all of it found room.
bool isCut(int errorNumber) {
    return errorNumber == WSAEMSGSIZE;
}

} // namespace

bool isNetworkError(int errorNumber) {
    switch (errorNumber) {
    case WSAECONNRESET: // port unreachable
    case WSAENETRESET:  // its time to live ended
    case WSAEHOSTUNREACH:
    case WSAENETUNREACH:
    case WSAENETDOWN:
        return true;
    default:
        return false;
    }
}

LPFN_WSARECVMSG receiveFunction() {
    static const LPFN_WSARECVMSG found = [] {
        LPFN_WSARECVMSG function = nullptr;
        GUID id = WSAID_WSARECVMSG;
        DWORD size = 0;
        const std::intptr_t socket = newSocket(SOCK_DGRAM);
        if (socket >= 0) {
            ::WSAIoctl(socketOf(socket), SIO_GET_EXTENSION_FUNCTION_POINTER, &id, sizeof id, &function, sizeof function,
                       &size, nullptr, nullptr);
            ::closesocket(socketOf(socket));
        }
        return function;
    }();
    return found;
}

void askForStamps(std::intptr_t descriptor) {
    TimestampingConfig wanted{stampReceived, 0};
    DWORD size = 0;
    ::WSAIoctl(socketOf(descriptor), requestTimestamping, &wanted, sizeof wanted, nullptr, 0, &size, nullptr, nullptr);
}

Received receiveFrom(std::intptr_t descriptor, std::span<std::uint8_t> buffer) {
    sockaddr_in from{};
    ControlBuffer control;
    WSABUF part{static_cast<ULONG>(buffer.size()), reinterpret_cast<char*>(buffer.data())};
    WSAMSG message = messageOf(from, part, control.bytes);
    DWORD size = 0;
    const int result = receiveFunction()(socketOf(descriptor), &message, &size, nullptr, nullptr);
    const int error = result == 0 ? 0 : ::WSAGetLastError();
    if (error != 0 && !isCut(error))
        return {std::nullopt, error};
    Datagram datagram;
    datagram.stamp.bracket = readHostBracket();
    datagram.stamp.realtimeNs = datagram.stamp.bracket.realtimeNs;
    datagram.size = isCut(error) ? buffer.size() : size;
    datagram.truncated = isCut(error) || (message.dwFlags & MSG_TRUNC) != 0;
    datagram.from = fromSystem(from);
    readControl(message, datagram);
    return {datagram, 0};
}

int sendTo(std::intptr_t descriptor, std::span<const std::uint8_t> bytes, const Endpoint& to, Ipv4 from) {
    sockaddr_in address = toSystem(to);
    // WSASendMsg and sendto only read.
    WSABUF part{static_cast<ULONG>(bytes.size()), reinterpret_cast<char*>(const_cast<std::uint8_t*>(bytes.data()))};
    DWORD sent = 0;
    if (from.value == 0) {
        const auto* generic = reinterpret_cast<const sockaddr*>(&address);
        return ::WSASendTo(socketOf(descriptor), &part, 1, &sent, 0, generic, sizeof address, nullptr, nullptr) == 0
                   ? 0
                   : ::WSAGetLastError();
    }
    alignas(WSACMSGHDR) std::array<char, WSA_CMSG_SPACE(sizeof(in_pktinfo))> control{};
    WSAMSG message = messageOf(address, part, control);
    in_pktinfo info{};
    info.ipi_addr.s_addr = ::htonl(from.value);
    WSACMSGHDR* const header = WSA_CMSG_FIRSTHDR(&message);
    header->cmsg_level = IPPROTO_IP;
    header->cmsg_type = IP_PKTINFO;
    header->cmsg_len = WSA_CMSG_LEN(sizeof info);
    std::memcpy(WSA_CMSG_DATA(header), &info, sizeof info);
    return ::WSASendMsg(socketOf(descriptor), &message, 0, &sent, nullptr, nullptr) == 0 ? 0 : ::WSAGetLastError();
}

} // namespace dantesync::platform
