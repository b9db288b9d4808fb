// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/ptp1.h"

#include "shared/wire/bytes.h"

#include <algorithm>
#include <type_traits>

namespace dantesync::wire::ptp1 {

namespace {

constexpr std::uint16_t version = 1;
constexpr std::size_t headerSize = 40;
constexpr std::size_t subdomainOffset = 4;
constexpr std::size_t subdomainSize = 16;
constexpr std::size_t messageTypeOffset = 20;
constexpr std::size_t controlOffset = 32;
constexpr std::int64_t nsPerSecond = 1'000'000'000;
/// Largest magnitude that TimeRepresentation holds.
constexpr std::int64_t maxTimeNs = 0xFFFF'FFFF * nsPerSecond + (nsPerSecond - 1);
/// The top bit of the nanoseconds alone: minus zero.
constexpr std::int32_t negativeZero = INT32_MIN;

using PaddedName = std::array<std::uint8_t, subdomainSize>;

constexpr bool isEvent(Control control) {
    return control == Control::Sync || control == Control::DelayReq;
}

/// Length of a message by its control field; 0 for a control that names none.
constexpr std::size_t messageSize(std::uint8_t control) {
    switch (static_cast<Control>(control)) {
    case Control::Sync:
    case Control::DelayReq:
        return maxMessageSize;
    case Control::FollowUp:
        return 52;
    case Control::DelayResp:
        return 60;
    case Control::Management:
        return headerSize;
    }
    return 0;
}

// The layouts: each field named once, with its offset in the datagram (IEEE 1588-2002, annex D).

template<class Io, class H>
void headerLayout(const Io& io, H& h) {
    io(21, h.sourceCommunicationTechnology);
    io(22, h.sourceUuid);
    io(28, h.sourcePortId);
    io(30, h.sequenceId);
    io(34, h.flags);
}

template<class Io, class T>
void timestampLayout(const Io& io, std::size_t offset, T& t) {
    io(offset, t.seconds);
    io(offset + 4, t.nanoseconds);
}

template<class Io, class S>
void syncLayout(const Io& io, S& s) {
    timestampLayout(io, 40, s.originTimestamp);
    io(48, s.epochNumber);
    io(50, s.currentUTCOffset);
    io(53, s.grandmasterCommunicationTechnology);
    io(54, s.grandmasterClockUuid);
    io(60, s.grandmasterPortId);
    io(62, s.grandmasterSequenceId);
    io(67, s.grandmasterClockStratum);
    io(68, s.grandmasterClockIdentifier);
    io(74, s.grandmasterClockVariance);
    io(77, s.grandmasterPreferred);
    io(79, s.grandmasterIsBoundaryClock);
    io(83, s.syncInterval);
    io(86, s.localClockVariance);
    io(90, s.localStepsRemoved);
    io(95, s.localClockStratum);
    io(96, s.localClockIdentifier);
    io(101, s.parentCommunicationTechnology);
    io(102, s.parentUuid);
    io(110, s.parentPortField);
    io(114, s.estimatedMasterVariance);
    io(116, s.estimatedMasterDrift);
    io(123, s.utcReasonable);
}

template<class Io, class B>
void bodyLayout(const Io& io, B& body) {
    using Body = std::remove_const_t<B>;
    if constexpr (std::is_base_of_v<Sync, Body>) {
        syncLayout(io, body);
    } else if constexpr (std::is_same_v<Body, FollowUp>) {
        io(42, body.associatedSequenceId);
        timestampLayout(io, 44, body.preciseOriginTimestamp);
    } else if constexpr (std::is_same_v<Body, DelayResp>) {
        timestampLayout(io, 40, body.delayReceiptTimestamp);
        io(49, body.requestingSourceCommunicationTechnology);
        io(50, body.requestingSourceUuid);
        io(56, body.requestingSourcePortId);
        io(58, body.requestingSourceSequenceId);
    }
}

PaddedName paddedName(std::string_view subdomain) {
    PaddedName padded{};
    const std::size_t size = std::min(subdomain.size(), subdomainSize);
    for (std::size_t i = 0; i < size; ++i)
        padded[i] = static_cast<std::uint8_t>(subdomain[i]);
    return padded;
}

std::string nameFrom(const PaddedName& padded) {
    const auto end = std::find(padded.begin(), padded.end(), std::uint8_t{0});
    return {padded.begin(), end};
}

template<class Body>
bool readBody(Bytes bytes, Message& message) {
    Body body;
    bodyLayout(FieldReader(bytes), body);
    bool valid = true;
    if constexpr (std::is_base_of_v<Sync, Body>)
        valid = body.originTimestamp.toNanoseconds().has_value();
    else if constexpr (std::is_same_v<Body, FollowUp>)
        valid = body.preciseOriginTimestamp.toNanoseconds().has_value();
    else if constexpr (std::is_same_v<Body, DelayResp>)
        valid = body.delayReceiptTimestamp.toNanoseconds().has_value();
    message.body = body;
    return valid;
}

bool readBody(Bytes bytes, Control control, Message& message) {
    switch (control) {
    case Control::Sync:
        return readBody<Sync>(bytes, message);
    case Control::DelayReq:
        return readBody<DelayReq>(bytes, message);
    case Control::FollowUp:
        return readBody<FollowUp>(bytes, message);
    case Control::DelayResp:
        return readBody<DelayResp>(bytes, message);
    case Control::Management:
        return readBody<Management>(bytes, message);
    }
    return false;
}

/// The version and length checks; Ok means that the message can be read.
Verdict examine(Bytes bytes) {
    if (bytes.size() < 2)
        return Verdict::TooShort;
    // In PTPv2 byte 1 is reserved (or minor version) and version, a nibble each; in PTPv1 it is the
    // low byte of a 16-bit version.
    if ((bytes[1] & 0x0FU) == 2)
        return Verdict::Version2;
    if (load<std::uint16_t>(bytes, 0) != version)
        return Verdict::OtherVersion;
    if (bytes.size() < headerSize)
        return Verdict::TooShort;
    if (load<std::uint16_t>(bytes, 2) != version)
        return Verdict::OtherVersion;
    const std::size_t size = messageSize(bytes[controlOffset]);
    if (size == 0)
        return Verdict::Malformed;
    return bytes.size() < size ? Verdict::TooShort : Verdict::Ok;
}

/// CRC-32 of IEEE 802.3 (reflected polynomial), bit by bit: it runs once a subdomain.
std::uint32_t crc32(const PaddedName& bytes) {
    std::uint32_t crc = 0xFFFF'FFFF;
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? crc >> 1 ^ 0xEDB8'8320 : crc >> 1;
    }
    return ~crc;
}

} // namespace

std::optional<std::int64_t> Timestamp::toNanoseconds() const {
    const std::int64_t wholeSeconds = seconds * nsPerSecond;
    if (nanoseconds == negativeZero)
        return -wholeSeconds;
    if (nanoseconds <= -nsPerSecond || nanoseconds >= nsPerSecond)
        return std::nullopt;
    return nanoseconds < 0 ? -wholeSeconds + nanoseconds : wholeSeconds + nanoseconds;
}

Timestamp Timestamp::fromNanoseconds(std::int64_t ns) {
    const std::int64_t clamped = std::clamp(ns, -maxTimeNs, maxTimeNs);
    const std::int64_t magnitude = clamped < 0 ? -clamped : clamped;
    Timestamp t{static_cast<std::uint32_t>(magnitude / nsPerSecond),
                static_cast<std::int32_t>(magnitude % nsPerSecond)};
    if (clamped < 0)
        t.nanoseconds = t.nanoseconds == 0 ? negativeZero : -t.nanoseconds;
    return t;
}

Control Message::control() const {
    // The alternatives stand in the order of the control values.
    static_assert(std::is_same_v<std::variant_alternative_t<2, decltype(body)>, FollowUp>);
    static_assert(std::variant_size_v<decltype(body)> == static_cast<std::size_t>(Control::Management) + 1);
    return static_cast<Control>(body.index());
}

Parsed parse(std::span<const std::uint8_t> bytes, std::string_view subdomain) {
    Parsed parsed;
    parsed.verdict = examine(bytes);
    if (parsed.verdict != Verdict::Ok)
        return parsed;
    Header& header = parsed.message.header;
    const FieldReader reader(bytes);
    PaddedName padded{};
    reader(subdomainOffset, padded);
    header.subdomain = nameFrom(padded);
    headerLayout(reader, header);
    if (!readBody(bytes, static_cast<Control>(bytes[controlOffset]), parsed.message))
        parsed.verdict = Verdict::Malformed;
    else if (!subdomain.empty() && subdomain != header.subdomain)
        parsed.verdict = Verdict::OtherSubdomain;
    return parsed;
}

std::size_t buildInto(std::span<std::uint8_t> out, const Message& message) {
    const Control control = message.control();
    const std::size_t size = messageSize(static_cast<std::uint8_t>(control));
    if (out.size() < size)
        return 0;
    const MutableBytes datagram = out.first(size);
    std::fill(datagram.begin(), datagram.end(), std::uint8_t{0});
    const FieldWriter writer(datagram);
    writer(0, version);
    writer(2, version);
    writer(subdomainOffset, paddedName(message.header.subdomain));
    writer(messageTypeOffset, static_cast<std::uint8_t>(isEvent(control) ? 1 : 2));
    writer(controlOffset, static_cast<std::uint8_t>(control));
    headerLayout(writer, message.header);
    std::visit([&writer](const auto& body) { bodyLayout(writer, body); }, message.body);
    return size;
}

std::vector<std::uint8_t> build(const Message& message) {
    std::vector<std::uint8_t> datagram(messageSize(static_cast<std::uint8_t>(message.control())));
    buildInto(datagram, message);
    return datagram;
}

std::uint8_t groupLastOctet(std::string_view subdomain) {
    constexpr std::array<std::string_view, 4> named = {"_DFLT", "_ALT1", "_ALT2", "_ALT3"};
    constexpr std::uint8_t first = 129;
    for (std::size_t i = 0; i < named.size(); ++i) {
        if (subdomain == named[i])
            return static_cast<std::uint8_t>(first + i);
    }
    return static_cast<std::uint8_t>(first + 1 + crc32(paddedName(subdomain)) % 3);
}

} // namespace dantesync::wire::ptp1
