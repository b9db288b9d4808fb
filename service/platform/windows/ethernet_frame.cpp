// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/ethernet_frame.h"

#include <cstddef>

namespace dantesync::platform {
namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t addressBytes = 12; // two MAC addresses
constexpr std::size_t typeBytes = 2;
constexpr std::size_t tagBytes = 4; // IEEE 802.1Q
constexpr std::size_t udpHeader = 8;
constexpr std::size_t leastIpHeader = 20;
constexpr std::uint16_t typeIpv4 = 0x0800;
constexpr std::uint16_t typeTag = 0x8100;
constexpr std::uint8_t protocolUdp = 17;

std::uint16_t word(Bytes bytes, std::size_t at) {
    return static_cast<std::uint16_t>((unsigned{bytes[at]} << 8) | bytes[at + 1]);
}

Ipv4 address(Bytes bytes, std::size_t at) {
    return {(std::uint32_t{word(bytes, at)} << 16) | word(bytes, at + 2)};
}

/// What follows the Ethernet header, when it is IPv4.
std::optional<Bytes> packetIn(Bytes frame) {
    std::size_t at = addressBytes;
    if (frame.size() < at + typeBytes)
        return std::nullopt;
    if (word(frame, at) == typeTag)
        at += tagBytes;
    if (frame.size() < at + typeBytes || word(frame, at) != typeIpv4)
        return std::nullopt;
    return frame.subspan(at + typeBytes);
}

} // namespace

std::optional<FramedDatagram> datagramInFrame(Bytes frame) {
    const std::optional<Bytes> found = packetIn(frame);
    if (!found || found->size() < leastIpHeader)
        return std::nullopt;
    const Bytes packet = *found;
    const std::size_t header = std::size_t{packet[0] & 0x0FU} * 4; // RFC 791, section 3.1
    const std::size_t total = word(packet, 2);
    constexpr std::uint16_t moreFragmentsOrOffset = 0x3FFF;
    if ((packet[0] >> 4) != 4 || header < leastIpHeader || packet[9] != protocolUdp ||
        (word(packet, 6) & moreFragmentsOrOffset) != 0 || total > packet.size() || total < header + udpHeader)
        return std::nullopt;
    const Bytes udp = packet.subspan(header, total - header);
    const std::size_t length = word(udp, 4); // RFC 768
    if (length < udpHeader || length > udp.size())
        return std::nullopt;
    return FramedDatagram{{address(packet, 12), word(udp, 0)},
                          {address(packet, 16), word(udp, 2)},
                          udp.subspan(udpHeader, length - udpHeader)};
}

} // namespace dantesync::platform
