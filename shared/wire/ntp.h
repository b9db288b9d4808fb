// SPDX-License-Identifier: GPL-3.0-or-later
//
// NTP (RFC 5905 version 4, RFC 1305 version 3): the 48-byte packet, its time formats, and what may
// follow it. Bytes <-> values, nothing else. All integers are big-endian on the wire.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace dantesync::wire::ntp {

constexpr std::size_t packetSize = 48;
constexpr std::uint16_t port = 123;
/// Seconds from the NTP epoch (1900-01-01) to the Unix epoch (1970-01-01).
constexpr std::int64_t unixEpochInNtpSeconds = 2'208'988'800;

/// Leap indicator (RFC 5905, figure 9).
enum class Leap : std::uint8_t {
    None = 0,
    Insert = 1,         ///< the last minute of the day has 61 s
    Delete = 2,         ///< the last minute of the day has 59 s
    Unsynchronized = 3, ///< the clock of the sender is not to be trusted
};

/// Association mode (RFC 5905, figure 10).
enum class Mode : std::uint8_t {
    Reserved = 0,
    SymmetricActive = 1,
    SymmetricPassive = 2,
    Client = 3,
    Server = 4,
    Broadcast = 5,
    Control = 6,
    Private = 7,
};

/// 64-bit timestamp: seconds since 1900 modulo 2^32 and a fraction in units of 2^-32 s (RFC 5905,
/// section 6). All zero means "unknown".
struct Timestamp {
    std::uint32_t seconds = 0;
    std::uint32_t fraction = 0;
    constexpr bool operator==(const Timestamp&) const = default;
    constexpr bool isZero() const { return seconds == 0 && fraction == 0; }
};

/// Unix time (ns, UTC) as an NTP timestamp, rounded to the nearest 2^-32 s. The era is lost, as on
/// the wire. The one instant of an era that would read as "unknown" comes out 2^-32 s later.
/// Every int64 is allowed.
Timestamp fromUnixNs(std::int64_t unixNs);

/// Unix time (ns, UTC) of @p t, rounded to the nearest nanosecond: fromUnixNs() undone exactly.
/// The era is the one that puts the result within 2^31 s (68 years) of @p pivotUnixNs, the caller's
/// idea of the time (RFC 4330, section 3); in the era that begins in 2036 nothing else changes.
/// Nothing when @p t is zero ("unknown"), or the result does not fit (before 1677 or after 2262).
std::optional<std::int64_t> toUnixNs(Timestamp t, std::int64_t pivotUnixNs);

/// a - b in nanoseconds, right as long as they lie within 68 years of each other, in whatever eras
/// (RFC 5905, section 6: only differences of timestamps mean something). Rounded to nearest.
std::int64_t differenceNs(Timestamp a, Timestamp b);

/// 16.16 seconds (root delay, root dispersion) in nanoseconds, rounded to nearest; one unit is 15.3 µs.
std::int64_t shortToNs(std::uint32_t shortFormat);
/// Nanoseconds as 16.16 seconds, rounded up, because the fields bound an error and must not
/// understate it. Negative becomes 0, more than 65535.99998 s becomes all ones.
std::uint32_t nsToShort(std::int64_t ns);

/// The packet header (RFC 5905, figure 8), fields by their names there.
struct Packet {
    Leap leap = Leap::None;
    std::uint8_t version = 4; ///< 3 or 4
    Mode mode = Mode::Client;
    std::uint8_t stratum = 0;         ///< 0 unspecified or kiss-o'-death, 1 primary, 16 unsynchronized
    std::int8_t poll = 0;             ///< log2 seconds
    std::int8_t precision = 0;        ///< log2 seconds
    std::uint32_t rootDelay = 0;      ///< 16.16 s
    std::uint32_t rootDispersion = 0; ///< 16.16 s
    std::uint32_t referenceId = 0;    ///< IPv4 address of the source, or four characters
    Timestamp referenceTimestamp;
    Timestamp originTimestamp;
    Timestamp receiveTimestamp;
    Timestamp transmitTimestamp;
    bool operator==(const Packet&) const = default;
};

/// What follows the header, recognised by its length only (RFC 5905, 7.3 and 7.5; RFC 7822) and
/// not interpreted. The sizes add up to the length of the datagram less 48.
struct Trailer {
    std::size_t extensionFieldsSize = 0; ///< bytes of whole extension fields (version 4 only)
    std::size_t macSize = 0;             ///< bytes of the key identifier and digest; 4 is a crypto-NAK
    std::size_t unrecognisedSize = 0;    ///< neither: what the sender meant is unknown
    bool operator==(const Trailer&) const = default;
};

struct Parsed {
    Packet packet;
    Trailer trailer;
};

/// Takes any bytes of any length. Nothing when shorter than 48 bytes, or of a version other than
/// 3 and 4. Leap, mode and stratum take any value: what to make of them is the caller's.
std::optional<Parsed> parse(std::span<const std::uint8_t> bytes);

/// The 48 bytes as they go on the wire.
std::array<std::uint8_t, packetSize> build(const Packet& packet);

/// Kiss-o'-death codes that ask something of a client (RFC 5905, 7.4).
enum class Kiss : std::uint8_t {
    None,  ///< stratum is not 0
    Rate,  ///< "RATE": ask less often
    Deny,  ///< "DENY": access denied, stop
    Rstr,  ///< "RSTR": access restricted, stop
    Other, ///< stratum 0 and any other code (also INIT, STEP): do not use the times, try again later
};

/// The kiss code of a packet as a server sends it.
Kiss kissCode(const Packet& packet);

/// Four characters as a reference identifier; shorter ones are padded with NUL, longer ones cut.
constexpr std::uint32_t referenceIdFromText(std::string_view text) {
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < 4; ++i)
        id = id << 8 | (i < text.size() ? static_cast<std::uint8_t>(text[i]) : 0U);
    return id;
}

/// A reference identifier in words, by stratum: the characters (stratum 0 and 1; unprintable ones
/// as '.', trailing NULs dropped), or for a higher stratum the dotted address.
std::string referenceIdText(std::uint32_t referenceId, std::uint8_t stratum);

} // namespace dantesync::wire::ntp
