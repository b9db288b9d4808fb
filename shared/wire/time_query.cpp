// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/wire/time_query.h"

#include "shared/wire/bytes.h"

#include <algorithm>
#include <string_view>

namespace dantesync::wire::time_query {

namespace {

constexpr std::uint32_t magic(std::string_view text) {
    std::uint32_t value = 0;
    for (const char c : text)
        value = value << 8 | static_cast<std::uint8_t>(c);
    return value;
}

constexpr std::uint32_t requestMagic = magic("DSYN");
constexpr std::uint32_t dateRequestMagic = magic("DSYX");
constexpr std::uint32_t preciseMagic = magic("DSX2");
constexpr std::uint32_t replyMagic = magic("DSYR");

constexpr std::size_t idOffset = 4;
constexpr std::size_t systemTimeOffset = 8;
constexpr std::size_t ticksOffset = 16;
constexpr std::size_t preciseMagicOffset = 8;
constexpr std::size_t requestTransmitOffset = 16;
constexpr std::size_t basicFlagsOffset = 62;
constexpr std::size_t extensionLevelOffset = 63;
constexpr std::size_t transmitTimeOffset = 80;
/// Within the date extension.
constexpr std::size_t dateFlagsOffset = 1;
constexpr std::size_t slewStartOffset = 40;

constexpr std::uint8_t ntpFailedFlag = 0x01;
constexpr std::uint8_t settledFlag = 0x02;
constexpr std::uint8_t authorityFlag = 0x01;
constexpr std::uint8_t slewFlag = 0x02;
constexpr std::uint8_t microCorrectionFlag = 0x04;
constexpr std::uint8_t dateVersion = 3;

// The layouts: each field named once, with its offset; flags and what depends on lengths apart.

template<class Io, class R>
void basicLayout(const Io& io, R& r) {
    io(idOffset, r.requestId);
    io(systemTimeOffset, r.systemTimeNs);
    io(ticksOffset, r.monotonicTicks);
    io(24, r.ptpPhaseNs);
    io(32, r.driftPpmX1000);
    io(36, r.correctionPpmX1000);
    io(40, r.mode);
    io(41, r.locked);
    io(42, r.grandmasterUuid);
    io(48, r.monotonicTicksPerSecond);
    io(56, r.ntpOffsetUs);
    io(60, r.accumulatedPhaseUs);
    io(extensionLevelOffset, r.extensionLevel);
}

/// Offsets from the start of the extension.
template<class Io, class D>
void dateLayout(const Io& io, D& d) {
    io(0, d.version);
    io(2, d.slewRatePpm);
    io(4, d.dateOffsetNs);
    io(12, d.effectiveAtGmNs);
    io(20, d.sequence);
    io(24, d.grandmasterUuid);
    io(32, d.gmNowNs);
}

template<class Io, class R>
void preciseLayout(const Io& io, R& r) {
    io(64, r.clientTransmitNs);
    io(72, r.receiveTimeNs);
    io(transmitTimeOffset, r.transmitTimeNs);
    io(88, r.gmOffsetNs);
    io(96, r.gmOffsetEpochNs);
    io(104, r.gmOffsetStandardErrorNs);
    io(108, r.frequencyStandardErrorPpbX1000);
    io(112, r.utcErrorBoundUs);
    io(116, r.role);
    io(117, r.ptpVersion);
    io(118, r.timestamping);
    io(119, r.leap);
    io(120, r.uptimeS);
    io(124, r.versionMajor);
    io(125, r.versionMinor);
    io(126, r.versionPatch);
}

constexpr std::uint8_t flagIf(bool set, std::uint8_t flag) {
    return set ? flag : std::uint8_t{0};
}

void writeBasic(MutableBytes bytes, const BasicReply& reply) {
    store(bytes, 0, replyMagic);
    basicLayout(FieldWriter(bytes), reply);
    store(bytes, basicFlagsOffset,
          static_cast<std::uint8_t>(flagIf(reply.ntpFailed, ntpFailedFlag) | flagIf(reply.settled, settledFlag)));
}

std::optional<DateOffset> readDate(Bytes extension) {
    if (extension.size() < dateExtensionReadableSize)
        return std::nullopt;
    DateOffset date;
    dateLayout(FieldReader(extension), date);
    if (date.version == 0)
        return std::nullopt;
    const std::uint8_t flags = extension[dateFlagsOffset];
    date.authority = (flags & authorityFlag) != 0;
    date.slew = (flags & slewFlag) != 0;
    date.microCorrection = (flags & microCorrectionFlag) != 0;
    if (covers(extension, slewStartOffset, sizeof(std::int64_t)))
        date.slewStartOffsetNs = load<std::int64_t>(extension, slewStartOffset);
    return date;
}

void writeDate(MutableBytes extension, const DateOffset& date) {
    dateLayout(FieldWriter(extension), date);
    if (date.version == 0)
        store(extension, 0, dateVersion);
    store(extension, dateFlagsOffset,
          static_cast<std::uint8_t>(flagIf(date.authority, authorityFlag) | flagIf(date.slew, slewFlag) |
                                    flagIf(date.microCorrection, microCorrectionFlag)));
    store(extension, slewStartOffset, date.slewStartOffsetNs.value_or(date.dateOffsetNs));
}

} // namespace

RequestKind classify(std::span<const std::uint8_t> bytes) {
    if (bytes.size() < basicRequestSize)
        return RequestKind::None;
    const auto start = load<std::uint32_t>(bytes, 0);
    if (start == dateRequestMagic)
        return bytes.size() >= dateRequestSize ? RequestKind::Date : RequestKind::None;
    if (start != requestMagic)
        return RequestKind::None;
    const bool precise = bytes.size() == preciseSize && load<std::uint32_t>(bytes, preciseMagicOffset) == preciseMagic;
    return precise ? RequestKind::Precise : RequestKind::Basic;
}

Request parseRequest(std::span<const std::uint8_t> bytes) {
    Request request;
    request.kind = classify(bytes);
    if (request.kind != RequestKind::None)
        request.id = load<std::uint32_t>(bytes, idOffset);
    if (request.kind == RequestKind::Precise)
        request.clientTransmitNs = load<std::uint64_t>(bytes, requestTransmitOffset);
    return request;
}

std::array<std::uint8_t, basicRequestSize> buildBasicRequest(std::uint32_t id) {
    std::array<std::uint8_t, basicRequestSize> bytes{};
    store(MutableBytes(bytes), 0, requestMagic);
    store(MutableBytes(bytes), idOffset, id);
    return bytes;
}

std::array<std::uint8_t, dateRequestSize> buildDateRequest(std::uint32_t id) {
    std::array<std::uint8_t, dateRequestSize> bytes{};
    store(MutableBytes(bytes), 0, dateRequestMagic);
    store(MutableBytes(bytes), idOffset, id);
    return bytes;
}

std::array<std::uint8_t, preciseSize> buildPreciseRequest(std::uint32_t id, std::uint64_t clientTransmitNs) {
    std::array<std::uint8_t, preciseSize> bytes{};
    store(MutableBytes(bytes), 0, requestMagic);
    store(MutableBytes(bytes), idOffset, id);
    store(MutableBytes(bytes), preciseMagicOffset, preciseMagic);
    store(MutableBytes(bytes), requestTransmitOffset, clientTransmitNs);
    return bytes;
}

std::optional<Uuid> BasicReply::grandmaster() const {
    constexpr Uuid none{};
    constexpr Uuid misread{0, 0, 0, 0, 1, 0};
    if (grandmasterUuid == none || grandmasterUuid == misread)
        return std::nullopt;
    return grandmasterUuid;
}

std::optional<BasicReply> parseBasicReply(std::span<const std::uint8_t> bytes, std::uint32_t expectedId) {
    if (bytes.size() < basicReplySize || load<std::uint32_t>(bytes, 0) != replyMagic)
        return std::nullopt;
    BasicReply reply;
    basicLayout(FieldReader(bytes), reply);
    if (reply.requestId != expectedId)
        return std::nullopt;
    reply.ntpFailed = (bytes[basicFlagsOffset] & ntpFailedFlag) != 0;
    reply.settled = (bytes[basicFlagsOffset] & settledFlag) != 0;
    return reply;
}

std::array<std::uint8_t, basicReplySize> buildBasicReply(const BasicReply& reply) {
    std::array<std::uint8_t, basicReplySize> bytes{};
    writeBasic(bytes, reply);
    return bytes;
}

void renewBasicReply(std::span<std::uint8_t, basicReplySize> bytes, std::uint32_t requestId, std::uint64_t systemTimeNs,
                     std::uint64_t monotonicTicks) {
    store(bytes, idOffset, requestId);
    store(bytes, systemTimeOffset, systemTimeNs);
    store(bytes, ticksOffset, monotonicTicks);
}

std::optional<DateReply> parseDateReply(std::span<const std::uint8_t> bytes, std::uint32_t expectedId) {
    const auto basic = parseBasicReply(bytes, expectedId);
    if (!basic)
        return std::nullopt;
    return DateReply{*basic, readDate(bytes.subspan(basicReplySize))};
}

DateReplyBytes buildDateReply(const BasicReply& basic, const std::optional<DateOffset>& date) {
    DateReplyBytes reply;
    reply.size = date ? dateReplySize : basicReplySize;
    const MutableBytes bytes(reply.bytes);
    writeBasic(bytes, basic);
    if (date)
        writeDate(bytes.subspan(basicReplySize), *date);
    return reply;
}

std::optional<PreciseReply> parsePreciseReply(std::span<const std::uint8_t> bytes, std::uint32_t expectedId) {
    const auto basic = parseBasicReply(bytes, expectedId);
    if (!basic || bytes.size() < preciseSize || basic->extensionLevel < levelPrecise)
        return std::nullopt;
    PreciseReply reply;
    reply.basic = *basic;
    preciseLayout(FieldReader(bytes), reply);
    return reply;
}

std::array<std::uint8_t, preciseSize> buildPreciseReply(const PreciseReply& reply) {
    std::array<std::uint8_t, preciseSize> bytes{};
    writeBasic(bytes, reply.basic);
    store(MutableBytes(bytes), extensionLevelOffset, std::max(reply.basic.extensionLevel, levelPrecise));
    preciseLayout(FieldWriter(bytes), reply);
    return bytes;
}

void setTransmitTime(std::span<std::uint8_t, preciseSize> reply, std::uint64_t transmitTimeNs) {
    store(MutableBytes(reply), transmitTimeOffset, transmitTimeNs);
}

void setSystemTime(std::span<std::uint8_t> reply, std::uint64_t systemTimeNs) {
    store(reply, systemTimeOffset, systemTimeNs);
}

} // namespace dantesync::wire::time_query
