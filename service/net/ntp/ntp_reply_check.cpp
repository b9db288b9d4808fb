// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ntp/ntp_reply_check.h"

#include <algorithm>

namespace dantesync::net {

namespace {

using wire::ntp::Kiss;
using wire::ntp::Leap;
using wire::ntp::Packet;
using Verdict = NtpReplyCheck::Verdict;

constexpr std::uint8_t requestVersion = 4;
constexpr std::int8_t hiddenPrecision = 32; // 2^32 s: says nothing of our clock
constexpr std::uint8_t unsynchronisedStratum = 16;
constexpr Nanoseconds longestRootDistance{1'500'000'000};
/// No server takes longer to answer; one that seems to was stepped in between.
constexpr Nanoseconds longestHold{10'000'000'000};
/// No server's time lies before this software was written (2024-01-01): a computer whose clock
/// starts in 1970 still finds the right era.
constexpr WallTime earliest{1'704'067'200'000'000'000};

/// Why a server that answered properly cannot be used; empty when it can.
std::string unusable(const Packet& packet) {
    if (packet.leap == Leap::Unsynchronized || packet.stratum >= unsynchronisedStratum)
        return "is not synchronised (leap " + std::to_string(static_cast<int>(packet.leap)) + ", stratum " +
               std::to_string(packet.stratum) + ")";
    if (packet.receiveTimestamp.isZero() || packet.transmitTimestamp.isZero())
        return "sent a reply without time";
    if (const Nanoseconds distance = rootDistance(packet); distance > longestRootDistance)
        return "is too far from its own source (root distance " + std::to_string(distance.count / 1'000'000) +
               " ms, allowed 1500)";
    return {};
}

NtpReplyCheck answer(Verdict verdict, const Packet& packet, std::string reason) {
    return {verdict, std::move(reason), packet, {}, {}};
}

/// A reply with stratum 0 carries a code instead of the time.
NtpReplyCheck kiss(const Packet& packet) {
    const std::string code = wire::ntp::referenceIdText(packet.referenceId, packet.stratum);
    switch (wire::ntp::kissCode(packet)) {
    case Kiss::Rate:
        return answer(Verdict::Rate, packet, "asks us to ask less often (kiss code RATE)");
    case Kiss::Deny:
    case Kiss::Rstr:
        return answer(Verdict::Denied, packet, "refuses to serve us (kiss code " + code + ")");
    case Kiss::None:
    case Kiss::Other:
        break;
    }
    return answer(Verdict::Unusable, packet, "has no time to give (kiss code " + code + ")");
}

} // namespace

Packet ntpRequest(wire::ntp::Timestamp cookie) {
    Packet packet;
    packet.version = requestVersion;
    packet.mode = wire::ntp::Mode::Client;
    packet.precision = hiddenPrecision;
    packet.transmitTimestamp = cookie;
    return packet;
}

NtpReplyCheck checkNtpReply(std::span<const std::uint8_t> bytes, wire::ntp::Timestamp cookie, WallTime pivot) {
    const auto parsed = wire::ntp::parse(bytes);
    if (!parsed)
        return {};
    const Packet& packet = parsed->packet;
    if (packet.mode != wire::ntp::Mode::Server || packet.version != requestVersion || packet.originTimestamp != cookie)
        return {};
    if (packet.stratum == 0)
        return kiss(packet);
    if (std::string reason = unusable(packet); !reason.empty())
        return answer(Verdict::Unusable, packet, std::move(reason));
    const std::int64_t era = std::max(pivot, earliest).ns;
    const auto receive = wire::ntp::toUnixNs(packet.receiveTimestamp, era);
    const auto transmit = wire::ntp::toUnixNs(packet.transmitTimestamp, era);
    if (!receive || !transmit || *transmit < *receive || *transmit - *receive > longestHold.count)
        return answer(Verdict::Unusable, packet, "sent a reply whose times do not fit together");
    return {Verdict::Good, {}, packet, WallTime{*receive}, WallTime{*transmit}};
}

Nanoseconds rootDistance(const Packet& packet) {
    return Nanoseconds{wire::ntp::shortToNs(packet.rootDelay) / 2 + wire::ntp::shortToNs(packet.rootDispersion)};
}

} // namespace dantesync::net
