// SPDX-License-Identifier: GPL-3.0-or-later
//
// PTPv1 (IEEE 1588-2002, annex D) as Dante devices speak it: bytes <-> values, nothing else.
// All integers are big-endian on the wire.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace dantesync::wire::ptp1 {

using Uuid = std::array<std::uint8_t, 6>;

/// Value of the control field (offset 32).
enum class Control : std::uint8_t { Sync = 0, DelayReq = 1, FollowUp = 2, DelayResp = 3, Management = 4 };

namespace flag {
constexpr std::uint16_t li61 = 0x0001;
constexpr std::uint16_t li59 = 0x0002;
constexpr std::uint16_t boundaryClock = 0x0004;
constexpr std::uint16_t assist = 0x0008; ///< two-step: a Follow_Up comes
constexpr std::uint16_t extSync = 0x0010;
constexpr std::uint16_t parentStats = 0x0020;
constexpr std::uint16_t syncBurst = 0x0040;
} // namespace flag

/// TimeRepresentation: unsigned seconds and signed nanoseconds, whose top bit says that the whole
/// time is negative (IEEE 1588-2002, 5.2.4). A negative time of whole seconds has the top bit alone.
struct Timestamp {
    std::uint32_t seconds = 0;
    std::int32_t nanoseconds = 0;
    bool operator==(const Timestamp&) const = default;
    /// Signed nanoseconds since the epoch of the clock; nothing when the magnitude of the
    /// nanoseconds is 1e9 or more.
    std::optional<std::int64_t> toNanoseconds() const;
    /// @p ns must lie within ±4294967295.999999999 s, else the result is clamped.
    static Timestamp fromNanoseconds(std::int64_t ns);
};

struct Header {
    std::string subdomain = "_DFLT"; ///< at most 16 bytes, without the padding NULs
    std::uint8_t sourceCommunicationTechnology = 1;
    Uuid sourceUuid{};
    std::uint16_t sourcePortId = 1;
    std::uint16_t sequenceId = 0;
    std::uint16_t flags = 0;
    bool operator==(const Header&) const = default;
};

/// Body of Sync and of Delay_Req. Field names are the standard's.
struct Sync {
    Timestamp originTimestamp;
    std::uint16_t epochNumber = 0;
    std::int16_t currentUTCOffset = 0;
    std::uint8_t grandmasterCommunicationTechnology = 1;
    Uuid grandmasterClockUuid{};
    std::uint16_t grandmasterPortId = 0;
    std::uint16_t grandmasterSequenceId = 0;
    std::uint8_t grandmasterClockStratum = 0;
    std::array<char, 4> grandmasterClockIdentifier{};
    std::int16_t grandmasterClockVariance = 0;
    bool grandmasterPreferred = false;
    bool grandmasterIsBoundaryClock = false;
    std::int8_t syncInterval = 0; ///< log2 seconds
    std::int16_t localClockVariance = 0;
    std::uint16_t localStepsRemoved = 0;
    std::uint8_t localClockStratum = 0;
    std::array<char, 4> localClockIdentifier{};
    std::uint8_t parentCommunicationTechnology = 1;
    Uuid parentUuid{};
    std::uint16_t parentPortField = 0;
    std::int16_t estimatedMasterVariance = 0;
    std::int32_t estimatedMasterDrift = 0;
    bool utcReasonable = false;
    bool operator==(const Sync&) const = default;
};
struct DelayReq : Sync {
    bool operator==(const DelayReq&) const = default;
};
struct FollowUp {
    std::uint16_t associatedSequenceId = 0;
    Timestamp preciseOriginTimestamp;
    bool operator==(const FollowUp&) const = default;
};
struct DelayResp {
    Timestamp delayReceiptTimestamp;
    std::uint8_t requestingSourceCommunicationTechnology = 1;
    Uuid requestingSourceUuid{};
    std::uint16_t requestingSourcePortId = 0;
    std::uint16_t requestingSourceSequenceId = 0;
    bool operator==(const DelayResp&) const = default;
};
/// Recognised, not interpreted.
struct Management {
    bool operator==(const Management&) const = default;
};

struct Message {
    Header header;
    std::variant<Sync, DelayReq, FollowUp, DelayResp, Management> body;
    bool operator==(const Message&) const = default;
    Control control() const;
};

/// What a datagram on the PTP ports is.
enum class Verdict : std::uint8_t {
    Ok,
    Version2,       ///< PTPv2: byte 1, low nibble 2, recognised as that and nothing else
    OtherVersion,   ///< neither 1 nor 2
    TooShort,       ///< shorter than its message type needs
    OtherSubdomain, ///< well-formed, not the one asked for
    Malformed,      ///< unknown control, or a time that is none
};

struct Parsed {
    Verdict verdict = Verdict::Malformed;
    Message message; ///< meaningful with Ok and OtherSubdomain
};

/// Takes any bytes of any length; trailing bytes are ignored. @p subdomain empty accepts all.
/// The control field decides what a message is; messageType and the reserved bytes are not looked
/// at, and the version of the network mapping (bytes 2-3) has to be 1 as well.
Parsed parse(std::span<const std::uint8_t> bytes, std::string_view subdomain);

/// The datagram as it goes on the wire: 124, 52, 60 or (Management) 40 bytes.
std::vector<std::uint8_t> build(const Message& message);

constexpr std::size_t maxMessageSize = 124;
/// The same into @p out, without allocating: the number of bytes written, or 0 with nothing written
/// when @p out is too short (maxMessageSize always suffices).
std::size_t buildInto(std::span<std::uint8_t> out, const Message& message);

/// Last octet of 224.0.1.x for a subdomain: 129 to 132 (table in the protocol notes: the three
/// alternates by name, any other name by CRC-32 of its 16 padded bytes modulo 3).
std::uint8_t groupLastOctet(std::string_view subdomain);

} // namespace dantesync::wire::ptp1
