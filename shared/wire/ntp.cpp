// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/ntp.h"

#include "shared/wire/bytes.h"

#include <limits>

namespace dantesync::wire::ntp {

namespace {

constexpr std::int64_t nsPerSecond = 1'000'000'000;
constexpr std::uint64_t nsPerSecondU = 1'000'000'000;
constexpr std::size_t keyIdSize = 4;
constexpr std::size_t fieldHeaderSize = 4;
constexpr std::size_t minFieldSize = 16;     // RFC 7822, section 3
constexpr std::size_t minLastFieldSize = 28; // RFC 7822, section 3: without a MAC behind it

/// A time as whole seconds (floor) and nanoseconds 0..999999999.
struct SplitNs {
    std::int64_t seconds;
    std::uint64_t nanoseconds;
};

constexpr SplitNs split(std::int64_t ns) {
    std::int64_t seconds = ns / nsPerSecond;
    std::int64_t rest = ns % nsPerSecond;
    if (rest < 0) {
        rest += nsPerSecond;
        --seconds;
    }
    return {seconds, static_cast<std::uint64_t>(rest)};
}

/// 0 to 1e9: a fraction close enough to 1 rounds to the whole second.
constexpr std::int64_t fractionToNs(std::uint32_t fraction) {
    constexpr std::uint64_t half = std::uint64_t{1} << 31;
    return static_cast<std::int64_t>((fraction * nsPerSecondU + half) >> 32);
}

template<class Io, class T>
void timestampLayout(const Io& io, std::size_t offset, T& t) {
    io(offset, t.seconds);
    io(offset + 4, t.fraction);
}

/// All but the first byte (RFC 5905, figure 8).
template<class Io, class P>
void packetLayout(const Io& io, P& p) {
    io(1, p.stratum);
    io(2, p.poll);
    io(3, p.precision);
    io(4, p.rootDelay);
    io(8, p.rootDispersion);
    io(12, p.referenceId);
    timestampLayout(io, 16, p.referenceTimestamp);
    timestampLayout(io, 24, p.originTimestamp);
    timestampLayout(io, 32, p.receiveTimestamp);
    timestampLayout(io, 40, p.transmitTimestamp);
}

/// A crypto-NAK, or a key identifier with an MD5 or AES-CMAC (16) or a SHA-1 digest (20); version 3
/// has the 8 bytes of DES as well (RFC 1305, appendix C).
constexpr bool isMac(std::size_t size, std::uint8_t version) {
    return size == keyIdSize || size == keyIdSize + 16 || size == keyIdSize + 20 ||
           (version == 3 && size == keyIdSize + 8);
}

/// Length of the extension field at the start of @p rest, 0 when there is none.
std::size_t extensionFieldSize(Bytes rest) {
    if (rest.size() < fieldHeaderSize)
        return 0;
    const std::size_t size = load<std::uint16_t>(rest, 2);
    if (size < minFieldSize || size % 4 != 0 || size > rest.size())
        return 0;
    return size;
}

Trailer recogniseTrailer(Bytes rest, std::uint8_t version) {
    Trailer trailer;
    while (!rest.empty()) {
        // What is as long as a MAC is one: RFC 7822 makes a last field longer than any of them.
        if (isMac(rest.size(), version)) {
            trailer.macSize = rest.size();
            break;
        }
        const std::size_t field = version == 4 ? extensionFieldSize(rest) : 0;
        const bool shortLastField = field == rest.size() && field < minLastFieldSize;
        if (field == 0 || shortLastField) {
            trailer.unrecognisedSize = rest.size();
            break;
        }
        trailer.extensionFieldsSize += field;
        rest = rest.subspan(field);
    }
    return trailer;
}

} // namespace

Timestamp fromUnixNs(std::int64_t unixNs) {
    const SplitNs t = split(unixNs);
    Timestamp timestamp;
    timestamp.seconds = static_cast<std::uint32_t>(t.seconds + unixEpochInNtpSeconds);
    // At most 4294967292, for 999999999 ns: no carry into the seconds.
    timestamp.fraction = static_cast<std::uint32_t>(((t.nanoseconds << 32) + nsPerSecondU / 2) / nsPerSecondU);
    if (timestamp.isZero())
        timestamp.fraction = 1;
    return timestamp;
}

std::optional<std::int64_t> toUnixNs(Timestamp t, std::int64_t pivotUnixNs) {
    if (t.isZero())
        return std::nullopt;
    const std::int64_t pivot = split(pivotUnixNs).seconds + unixEpochInNtpSeconds;
    const auto distance = static_cast<std::int32_t>(t.seconds - static_cast<std::uint32_t>(pivot));
    const std::int64_t seconds = pivot + distance - unixEpochInNtpSeconds;
    constexpr std::int64_t maxSeconds = std::numeric_limits<std::int64_t>::max() / nsPerSecond - 1;
    if (seconds > maxSeconds || seconds < -maxSeconds)
        return std::nullopt;
    return seconds * nsPerSecond + fractionToNs(t.fraction);
}

std::int64_t differenceNs(Timestamp a, Timestamp b) {
    const auto raw = [](Timestamp t) { return std::uint64_t{t.seconds} << 32 | t.fraction; };
    const auto difference = static_cast<std::int64_t>(raw(a) - raw(b)); // modulo 2^64: eras cancel
    const std::int64_t seconds = difference >> 32;                      // floor
    return seconds * nsPerSecond + fractionToNs(static_cast<std::uint32_t>(difference));
}

std::int64_t shortToNs(std::uint32_t shortFormat) {
    return static_cast<std::int64_t>((shortFormat * nsPerSecondU + 0x8000) >> 16);
}

std::uint32_t nsToShort(std::int64_t ns) {
    constexpr std::uint32_t most = std::numeric_limits<std::uint32_t>::max();
    if (ns <= 0)
        return 0;
    if (ns > shortToNs(most))
        return most;
    return static_cast<std::uint32_t>(((static_cast<std::uint64_t>(ns) << 16) + nsPerSecondU - 1) / nsPerSecondU);
}

std::optional<Parsed> parse(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < packetSize)
        return std::nullopt;
    Parsed parsed;
    Packet& packet = parsed.packet;
    packet.leap = static_cast<Leap>(bytes[0] >> 6);
    packet.version = bytes[0] >> 3 & 7U;
    packet.mode = static_cast<Mode>(bytes[0] & 7U);
    if (packet.version != 3 && packet.version != 4)
        return std::nullopt;
    packetLayout(FieldReader(bytes), packet);
    parsed.trailer = recogniseTrailer(bytes.subspan(packetSize), packet.version);
    return parsed;
}

std::array<std::uint8_t, packetSize> build(const Packet& packet) {
    std::array<std::uint8_t, packetSize> bytes{};
    const auto leap = static_cast<unsigned>(packet.leap) & 3U;
    const auto mode = static_cast<unsigned>(packet.mode) & 7U;
    bytes[0] = static_cast<std::uint8_t>(leap << 6 | (packet.version & 7U) << 3 | mode);
    packetLayout(FieldWriter(bytes), packet);
    return bytes;
}

Kiss kissCode(const Packet& packet) {
    if (packet.stratum != 0)
        return Kiss::None;
    switch (packet.referenceId) {
    case referenceIdFromText("RATE"):
        return Kiss::Rate;
    case referenceIdFromText("DENY"):
        return Kiss::Deny;
    case referenceIdFromText("RSTR"):
        return Kiss::Rstr;
    default:
        return Kiss::Other;
    }
}

std::string referenceIdText(std::uint32_t referenceId, std::uint8_t stratum) {
    std::string text;
    if (stratum <= 1) {
        for (std::uint32_t rest = referenceId; rest != 0; rest <<= 8) {
            const auto octet = static_cast<std::uint8_t>(rest >> 24);
            text += octet >= 0x20 && octet < 0x7F ? static_cast<char>(octet) : '.';
        }
        return text;
    }
    for (int shift = 24; shift >= 0; shift -= 8) {
        if (!text.empty())
            text += '.';
        text += std::to_string(referenceId >> shift & 0xFFU);
    }
    return text;
}

} // namespace dantesync::wire::ntp
