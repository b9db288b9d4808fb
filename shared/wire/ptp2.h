// SPDX-License-Identifier: GPL-3.0-or-later
//
// PTPv2 (IEEE 1588-2008, 13.3) shares groups and ports with PTPv1 on networks with AES67 devices.
// It is recognised so that it can be counted and named, and nothing else: its times are not read.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace dantesync::wire::ptp2 {

constexpr std::size_t headerSize = 34;

/// Values of the messageType nibble (IEEE 1588-2008, table 19); the others are reserved.
enum class MessageType : std::uint8_t {
    Sync = 0x0,
    DelayReq = 0x1,
    PdelayReq = 0x2,
    PdelayResp = 0x3,
    FollowUp = 0x8,
    DelayResp = 0x9,
    PdelayRespFollowUp = 0xA,
    Announce = 0xB,
    Signaling = 0xC,
    Management = 0xD,
};

struct Recognised {
    std::uint8_t messageType = 0;  ///< 0 to 15, see MessageType
    std::uint8_t minorVersion = 0; ///< high nibble of byte 1: 0, or 1 for IEEE 1588-2019
    std::uint8_t domainNumber = 0;
    std::uint16_t messageLength = 0; ///< as the header states it, 34 to the length of the datagram
    bool operator==(const Recognised&) const = default;
};

/// Takes any bytes of any length. Nothing unless the version nibble is 2, the header is whole and
/// its messageLength lies between the header's and the datagram's.
std::optional<Recognised> recognise(std::span<const std::uint8_t> bytes);

/// "Announce", "Sync", ...; "reserved" for the values that name nothing.
std::string_view messageTypeName(std::uint8_t messageType);

} // namespace dantesync::wire::ptp2
