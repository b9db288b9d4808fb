// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/many_responders.h"

#include "shared/wire/time_query.h"

#include <arpa/inet.h>
#include <array>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <poll.h>
#include <span>
#include <sys/socket.h>
#include <unistd.h>

namespace dantesync::test {
namespace {

namespace query = wire::time_query;

constexpr std::uint64_t nsPerStep = 10'000;
constexpr int largeBuffer = 4 << 20;

std::uint64_t wallNow(std::uint32_t address) {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return 1'700'000'000'000'000'000U + static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000U +
           static_cast<std::uint64_t>(now.tv_nsec) + (address & 0xFFU) * nsPerStep;
}

/// A datagram, who sent it, and to which of our addresses: the answer leaves from there.
struct Envelope {
    std::array<std::uint8_t, 256> bytes{};
    sockaddr_in peer{};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(in_pktinfo))> control{};
    iovec data{};
    msghdr header{};

    msghdr* prepare(std::size_t size) {
        data = {bytes.data(), size};
        header = {};
        header.msg_name = &peer;
        header.msg_namelen = sizeof(peer);
        header.msg_iov = &data;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        return &header;
    }
    std::uint32_t address() {
        const cmsghdr* const found = CMSG_FIRSTHDR(&header);
        if (found == nullptr || found->cmsg_type != IP_PKTINFO)
            return 0;
        in_pktinfo info{};
        std::memcpy(&info, CMSG_DATA(found), sizeof(info));
        return ntohl(info.ipi_addr.s_addr);
    }
};

query::PreciseReply replyTo(const query::Request& request, std::uint32_t address) {
    query::PreciseReply reply;
    reply.basic.requestId = request.id;
    reply.basic.systemTimeNs = wallNow(address);
    reply.basic.mode = 4;
    reply.basic.locked = true;
    reply.basic.grandmasterUuid = {0, 0x1d, 0xc1, 1, 2, 3};
    reply.basic.extensionLevel = query::levelPrecise;
    reply.clientTransmitNs = request.clientTransmitNs;
    reply.receiveTimeNs = reply.basic.systemTimeNs;
    reply.transmitTimeNs = reply.basic.systemTimeNs;
    reply.gmOffsetNs = 1'699'999'000'000'000'000 + static_cast<std::int64_t>((address & 0xFFU) * nsPerStep);
    reply.gmOffsetEpochNs = reply.basic.systemTimeNs;
    reply.gmOffsetStandardErrorNs = 500;
    return reply;
}

} // namespace

ManyResponders::ManyResponders() = default;

ManyResponders::~ManyResponders() {
    m_end = true;
    if (m_thread.joinable())
        m_thread.join();
    if (m_socket >= 0)
        close(m_socket);
}

bool ManyResponders::start() {
    m_socket = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    setsockopt(m_socket, IPPROTO_IP, IP_PKTINFO, &on, sizeof(on));
    setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &largeBuffer, sizeof(largeBuffer));
    setsockopt(m_socket, SOL_SOCKET, SO_BINDTODEVICE, "lo", 3); // where it may; nobody else is answered in any case
    sockaddr_in any{};
    any.sin_family = AF_INET;
    any.sin_addr.s_addr = htonl(INADDR_ANY);
    socklen_t size = sizeof(any);
    if (m_socket < 0 || bind(m_socket, reinterpret_cast<const sockaddr*>(&any), size) != 0 ||
        getsockname(m_socket, reinterpret_cast<sockaddr*>(&any), &size) != 0)
        return false;
    m_port = ntohs(any.sin_port);
    m_thread = std::thread([this] { answerAll(); });
    return true;
}

void ManyResponders::answerAll() {
    Envelope envelope;
    while (!m_end) {
        pollfd waiting{m_socket, POLLIN, 0};
        if (poll(&waiting, 1, 100) <= 0)
            continue;
        const ssize_t size = recvmsg(m_socket, envelope.prepare(envelope.bytes.size()), MSG_DONTWAIT);
        const std::uint32_t address = size > 0 ? envelope.address() : 0;
        if (address >> 24 != 127) // loopback only
            continue;
        const auto request =
            query::parseRequest(std::span<const std::uint8_t>(envelope.bytes.data(), static_cast<std::size_t>(size)));
        if (request.kind != query::RequestKind::Basic && request.kind != query::RequestKind::Precise)
            continue;
        const auto reply = query::buildPreciseReply(replyTo(request, address));
        const bool precise = request.kind == query::RequestKind::Precise;
        std::memcpy(envelope.bytes.data(), reply.data(), reply.size());
        msghdr* const header = envelope.prepare(precise ? query::preciseSize : query::basicReplySize);
        in_pktinfo from{};
        from.ipi_spec_dst.s_addr = htonl(address);
        cmsghdr* const control = CMSG_FIRSTHDR(header);
        control->cmsg_level = IPPROTO_IP;
        control->cmsg_type = IP_PKTINFO;
        control->cmsg_len = CMSG_LEN(sizeof(from));
        std::memcpy(CMSG_DATA(control), &from, sizeof(from));
        if (sendmsg(m_socket, header, MSG_DONTWAIT) > 0)
            ++m_answered;
    }
}

} // namespace dantesync::test
