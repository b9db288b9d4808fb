// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time query protocol (UDP 31900): basic exchange, date extension, precise exchange. Bytes <->
// values for both sides, nothing else. All integers are big-endian on the wire. Nothing here
// allocates, so that a responder can answer a packet without touching the heap.
//
// Times of the wall clock are unsigned nanoseconds since the Unix epoch, UTC.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace dantesync::wire::time_query {

constexpr std::uint16_t port = 31900;
constexpr std::size_t basicRequestSize = 8;
constexpr std::size_t basicReplySize = 64;
constexpr std::size_t dateRequestSize = 64;
constexpr std::size_t dateExtensionSize = 48;         ///< as we write it
constexpr std::size_t dateExtensionReadableSize = 40; ///< what every version >= 1 has
constexpr std::size_t dateReplySize = basicReplySize + dateExtensionSize;
constexpr std::size_t preciseSize = 128; ///< request and reply alike

/// Values of byte 63 of a reply.
constexpr std::uint8_t levelBasic = 0;
constexpr std::uint8_t levelPrecise = 2;

using Uuid = std::array<std::uint8_t, 6>;

// ---------------------------------------------------------------------------------- requests

enum class RequestKind : std::uint8_t { None, Basic, Date, Precise };

/// What a datagram asks for: Precise is 128 bytes, "DSYN", and "DSX2" at 8; Basic any other of 8
/// bytes or more that starts "DSYN"; Date 64 or more that start "DSYX"; None gets no answer.
RequestKind classify(std::span<const std::uint8_t> bytes);

struct Request {
    RequestKind kind = RequestKind::None;
    std::uint32_t id = 0;               ///< 0 with None
    std::uint64_t clientTransmitNs = 0; ///< Precise only: any clock of the client's
    bool operator==(const Request&) const = default;
};

/// classify(), and the fields of the request.
Request parseRequest(std::span<const std::uint8_t> bytes);

std::array<std::uint8_t, basicRequestSize> buildBasicRequest(std::uint32_t id);
std::array<std::uint8_t, dateRequestSize> buildDateRequest(std::uint32_t id);
std::array<std::uint8_t, preciseSize> buildPreciseRequest(std::uint32_t id, std::uint64_t clientTransmitNs);

// ------------------------------------------------------------------------------- basic reply

/// The first 64 bytes of every reply.
struct BasicReply {
    std::uint32_t requestId = 0;
    std::uint64_t systemTimeNs = 0;            ///< midway between arrival of the request and departure of the reply
    std::uint64_t monotonicTicks = 0;          ///< counter that is never adjusted
    std::int64_t ptpPhaseNs = 0;               ///< local - grandmaster, both modulo 1 s, within ±0.5 s
    std::int32_t driftPpmX1000 = 0;            ///< what is left after discipline
    std::int32_t correctionPpmX1000 = 0;       ///< whole frequency correction applied to the clock
    std::uint8_t mode = 0;                     ///< 0 INIT, 1 ACQ, 2 PROD, 3 LOCK, 4 NANO, 5 NTP-only
    bool locked = false;                       ///< mode LOCK or NANO
    Uuid grandmasterUuid{};                    ///< zero when none
    std::uint64_t monotonicTicksPerSecond = 0; ///< frequency of that counter
    std::int32_t ntpOffsetUs = 0;              ///< server - local (RFC 5905 theta)
    std::int16_t accumulatedPhaseUs = 0;       ///< since the last NTP alignment, clamped
    bool ntpFailed = false;
    bool settled = false;
    std::uint8_t extensionLevel = levelBasic; ///< what the server speaks
    bool operator==(const BasicReply&) const = default;

    /// The grandmaster, when one is named: not zero, nor the 00:00:00:00:01:00 of older machines.
    std::optional<Uuid> grandmaster() const;
};

/// Takes any bytes of any length; trailing bytes (the extensions) are ignored. Nothing when shorter
/// than 64 bytes, not a reply, or not the answer to @p expectedId.
std::optional<BasicReply> parseBasicReply(std::span<const std::uint8_t> bytes, std::uint32_t expectedId);

std::array<std::uint8_t, basicReplySize> buildBasicReply(const BasicReply& reply);
/// Writes into a reply that was built before what differs from one to the next.
void renewBasicReply(std::span<std::uint8_t, basicReplySize> bytes, std::uint32_t requestId, std::uint64_t systemTimeNs,
                     std::uint64_t monotonicTicks);

// ---------------------------------------------------------------------------- date extension

/// D, the date offset: wall = grandmaster time + D. Grandmaster times are signed nanoseconds.
struct DateOffset {
    std::uint8_t version = 3;         ///< never 0
    bool authority = false;           ///< this machine is the NTP master
    bool slew = false;                ///< the change is a slew, not a step
    bool microCorrection = false;     ///< never sent by us, applied as an ordinary change
    std::uint16_t slewRatePpm = 0;    ///< 0 unless slew
    std::int64_t dateOffsetNs = 0;    ///< D; with a change pending, the D it leads to
    std::int64_t effectiveAtGmNs = 0; ///< when D takes effect (a slew starts); in the future: pending
    std::uint32_t sequence = 0;       ///< bumped by every change of D
    Uuid grandmasterUuid{};           ///< whose time base D belongs to
    std::int64_t gmNowNs = 0;         ///< grandmaster time at the sender when it built the reply, from the D in effect
    std::optional<std::int64_t>
        slewStartOffsetNs; ///< D where the slew starts; nothing when the sender is too old to say
    bool operator==(const DateOffset&) const = default;
};

struct DateReply {
    BasicReply basic;
    std::optional<DateOffset> date; ///< nothing when the machine holds none, or what it sent is invalid
    bool operator==(const DateReply&) const = default;
};

/// As parseBasicReply(), and the date extension: of any version >= 1 at least 40 bytes; bytes beyond
/// the 48 known ones are ignored. Version 0, or fewer than 40 bytes, is no date.
std::optional<DateReply> parseDateReply(std::span<const std::uint8_t> bytes, std::uint32_t expectedId);

/// A reply of 64 or 112 bytes in place.
struct DateReplyBytes {
    std::array<std::uint8_t, dateReplySize> bytes{};
    std::size_t size = 0;
    std::span<const std::uint8_t> view() const { return std::span(bytes).first(size); }
};

/// @p date goes out as version 3 semantics lay it out, whatever its `version` (which must not be 0;
/// 0 is sent as 3). Without slewStartOffsetNs bytes 40-47 say dateOffsetNs.
DateReplyBytes buildDateReply(const BasicReply& basic, const std::optional<DateOffset>& date);

// --------------------------------------------------------------------------- precise exchange

enum class Role : std::uint8_t { Client = 0, Master = 1 };
enum class Timestamping : std::uint8_t { User = 0, Kernel = 1, Hardware = 2 };

/// Level 2. Unknown values are all ones on the wire and nothing here.
struct PreciseReply {
    BasicReply basic;                   ///< extensionLevel is sent as 2 at least
    std::uint64_t clientTransmitNs = 0; ///< echoed
    std::uint64_t receiveTimeNs = 0;    ///< of the request, on the server's clock
    std::uint64_t transmitTimeNs = 0;   ///< of this reply; see setTransmitTime()
    std::int64_t gmOffsetNs = 0;        ///< server's UTC - grandmaster time, full range, at gmOffsetEpochNs
    std::uint64_t gmOffsetEpochNs = 0;  ///< on the server's clock
    std::optional<std::uint32_t> gmOffsetStandardErrorNs;        ///< nothing: gmOffsetNs is not known either
    std::optional<std::uint32_t> frequencyStandardErrorPpbX1000; ///< against the grandmaster
    std::optional<std::uint32_t> utcErrorBoundUs;                ///< root delay / 2 + dispersion
    std::uint8_t role = 0;                                       ///< a Role
    std::uint8_t ptpVersion = 0;                                 ///< followed: 0 none, 1, 2
    std::uint8_t timestamping = 0;                               ///< a Timestamping
    std::uint8_t leap = 0;                                       ///< leap indicator as in NTP
    std::uint32_t uptimeS = 0;                                   ///< since the service started
    std::uint8_t versionMajor = 0;
    std::uint8_t versionMinor = 0;
    std::uint8_t versionPatch = 0;
    bool operator==(const PreciseReply&) const = default;
};

/// Takes any bytes of any length. Nothing when shorter than 128 bytes, not a reply, not the answer
/// to @p expectedId, or of a level below 2.
std::optional<PreciseReply> parsePreciseReply(std::span<const std::uint8_t> bytes, std::uint32_t expectedId);

std::array<std::uint8_t, preciseSize> buildPreciseReply(const PreciseReply& reply);

/// Overwrites the transmit time of a reply already built, so that it can be taken last of all.
void setTransmitTime(std::span<std::uint8_t, preciseSize> reply, std::uint64_t transmitTimeNs);
/// Overwrites the system time (bytes 8-15) of a reply already built.
void setSystemTime(std::span<std::uint8_t> reply, std::uint64_t systemTimeNs);

} // namespace dantesync::wire::time_query
