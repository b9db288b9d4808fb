// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/time_query_reply.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dantesync::net {

namespace {

namespace tq = wire::time_query;

constexpr std::int64_t second = 1'000'000'000;
/// Receivers take a date in the past for one in effect: what was changed at once is backdated.
constexpr Nanoseconds backdating{second};

/// Rounded to nearest, and the nearest end of the range when it does not fit (NaN: 0).
template<class Integer>
Integer clamped(double value) {
    using Limits = std::numeric_limits<Integer>;
    if (std::isnan(value))
        return 0;
    const double rounded = std::round(value);
    if (rounded <= static_cast<double>(Limits::min()))
        return Limits::min();
    if (rounded >= static_cast<double>(Limits::max()))
        return Limits::max();
    return static_cast<Integer>(rounded);
}

/// As clamped(), but below the all-ones pattern, which says "unknown".
std::uint32_t errorField(double value) {
    return std::min(clamped<std::uint32_t>(value), std::numeric_limits<std::uint32_t>::max() - 1);
}

std::int32_t ppmX1000(Ppm f) {
    return clamped<std::int32_t>(f.value * 1e3);
}

/// A slew runs while the commanded rate carries D towards where it is to go. One that ends before
/// a follower asks again (once a second) is not worth announcing.
bool isSlewing(const DateStatus& date) {
    const auto way = static_cast<double>((date.target - date.d).count);
    const double inOneSecond = date.rate.ratio() * static_cast<double>(second);
    return inOneSecond != 0 && way / inOneSecond >= 1;
}

/// The rate as the field carries it: whole ppm, and never 0 for a slew.
std::uint16_t slewRatePpm(Ppm rate) {
    return std::max<std::uint16_t>(clamped<std::uint16_t>(abs(rate).value), 1);
}

struct OwnChange {
    GmTime effective;
    Nanoseconds start; ///< D where the change starts
};

/// Where and when the change to the D in force, or to come, began, on the grandmaster's scale.
OwnChange changeOf(const DateStatus& date, const ClockReading& departure, GmTime gmNow) {
    const Nanoseconds since = departure.counter - date.effective;
    const GmTime effective = gmNow - since;
    if (since < Nanoseconds{})
        return {effective, date.d};
    if (!isSlewing(date))
        return {std::min(effective, gmNow - backdating), date.d};
    // From the rate as sent, so that the reader's line runs through the D in effect now.
    const std::int64_t rate = date.rate.value < 0 ? -slewRatePpm(date.rate) : slewRatePpm(date.rate);
    return {effective, date.d - Nanoseconds{since.count / 1'000'000 * rate}};
}

tq::DateOffset ownChange(const DateStatus& date, const ClockReading& departure, GmTime gmNow) {
    const OwnChange change = changeOf(date, departure, gmNow);
    const bool slewing = isSlewing(date);
    const bool pending = change.effective > gmNow;
    tq::DateOffset reply;
    reply.slew = slewing;
    reply.slewRatePpm = slewing ? slewRatePpm(date.rate) : std::uint16_t{0};
    reply.dateOffsetNs = slewing || pending ? date.target.count : date.d.count;
    reply.effectiveAtGmNs = change.effective.ns;
    reply.slewStartOffsetNs = change.start.count;
    return reply;
}

tq::DateOffset announced(const DateChange& change) {
    tq::DateOffset reply;
    reply.slew = change.isSlew();
    reply.slewRatePpm = change.isSlew() ? change.ratePpm : std::uint16_t{0};
    reply.dateOffsetNs = change.to.count;
    reply.effectiveAtGmNs = change.effective.ns;
    reply.slewStartOffsetNs = change.from.count;
    return reply;
}

tq::PreciseReply measured(const SyncStatus& status) {
    tq::PreciseReply reply;
    if (status.phase) {
        reply.gmOffsetNs = status.phase->gmOffset.count;
        reply.gmOffsetEpochNs = unixNs(status.phase->epoch);
        reply.gmOffsetStandardErrorNs = errorField(static_cast<double>(status.phase->gmOffsetError.count));
        reply.frequencyStandardErrorPpbX1000 = errorField(status.phase->frequencyError.ppb() * 1e3);
    }
    if (status.ntp) {
        reply.utcErrorBoundUs = errorField(std::ceil(status.ntp->errorBound.microseconds()));
        reply.leap = static_cast<std::uint8_t>(status.ntp->leap);
    } else {
        reply.leap = static_cast<std::uint8_t>(LeapIndicator::Unknown);
    }
    return reply;
}

template<class Bytes>
QueryReply copied(const Bytes& bytes) {
    QueryReply reply;
    std::copy(bytes.begin(), bytes.end(), reply.bytes.begin());
    reply.size = bytes.size();
    return reply;
}

} // namespace

std::uint64_t unixNs(WallTime t) {
    return static_cast<std::uint64_t>(std::max<std::int64_t>(t.ns, 0));
}

Nanoseconds foldedToSecond(Nanoseconds span) {
    std::int64_t rest = span.count % second; // -1 s < rest < 1 s
    if (rest >= second / 2)
        rest -= second;
    else if (rest < -second / 2)
        rest += second;
    return {rest};
}

std::optional<Nanoseconds> ptpPhase(const SyncStatus& status) {
    return status.phase ? std::optional(foldedToSecond(status.phase->gmOffset)) : std::nullopt;
}

std::optional<std::int32_t> ntpOffsetUs(const SyncStatus& status) {
    return status.ntp ? std::optional(clamped<std::int32_t>(status.ntp->offset.microseconds())) : std::nullopt;
}

tq::BasicReply basicReply(std::uint32_t requestId, const QueryMoments& moments, const SyncStatus& status) {
    tq::BasicReply reply;
    reply.requestId = requestId;
    reply.systemTimeNs = unixNs(moments.midway());
    reply.monotonicTicks = moments.ticks;
    reply.monotonicTicksPerSecond = moments.ticksPerSecond;
    reply.ptpPhaseNs = ptpPhase(status).value_or(Nanoseconds{}).count;
    if (status.phase)
        reply.driftPpmX1000 = ppmX1000(status.phase->residual);
    reply.correctionPpmX1000 = ppmX1000(status.correction);
    reply.mode = static_cast<std::uint8_t>(status.mode);
    reply.locked = isLocked(status.mode);
    if (status.grandmaster)
        reply.grandmasterUuid = status.grandmaster->uuid.bytes;
    reply.ntpOffsetUs = ntpOffsetUs(status).value_or(0);
    reply.accumulatedPhaseUs = clamped<std::int16_t>(status.accumulatedPhase.microseconds());
    reply.ntpFailed = status.ntpFailed;
    reply.settled = status.settled;
    reply.extensionLevel = tq::levelPrecise;
    return reply;
}

std::optional<tq::DateOffset> dateOffset(const ClockReading& departure, const SyncStatus& status) {
    if (!status.date)
        return std::nullopt;
    const DateStatus& date = *status.date;
    // The status is up to a second old; D has moved on since.
    const double since = (departure.counter - status.updated).seconds();
    const Nanoseconds d = date.change ? date.d + Nanoseconds::fromMicroseconds(since * date.rate.value) : date.d;
    const GmTime gmNow{(departure.wall - d).ns};

    tq::DateOffset reply = date.change ? announced(*date.change) : ownChange(date, departure, gmNow);
    reply.authority = isDateAuthority(status);
    reply.sequence = date.sequence;
    reply.grandmasterUuid = date.timeBase.bytes;
    reply.gmNowNs = gmNow.ns;
    return reply;
}

tq::PreciseReply preciseReply(const tq::Request& request, const QueryMoments& moments, const SyncStatus& status,
                              const ServiceVersion& version) {
    tq::PreciseReply reply = measured(status);
    reply.basic = basicReply(request.id, moments, status);
    reply.clientTransmitNs = request.clientTransmitNs;
    reply.receiveTimeNs = unixNs(moments.arrival);
    reply.transmitTimeNs = unixNs(moments.departure.wall);
    reply.role = static_cast<std::uint8_t>(status.role);
    reply.ptpVersion = status.grandmaster ? 1 : 0;
    reply.timestamping = static_cast<std::uint8_t>(status.timestamping);
    reply.uptimeS = clamped<std::uint32_t>(std::floor((moments.departure.counter - status.started).seconds()));
    reply.versionMajor = version.major;
    reply.versionMinor = version.minor;
    reply.versionPatch = version.patch;
    return reply;
}

QueryReply queryReply(const tq::Request& request, const QueryMoments& moments, const SyncStatus& status,
                      const ServiceVersion& version) {
    switch (request.kind) {
    case tq::RequestKind::Basic:
        return copied(tq::buildBasicReply(basicReply(request.id, moments, status)));
    case tq::RequestKind::Date:
        return copied(
            tq::buildDateReply(basicReply(request.id, moments, status), dateOffset(moments.departure, status)).view());
    case tq::RequestKind::Precise:
        return copied(tq::buildPreciseReply(preciseReply(request, moments, status, version)));
    case tq::RequestKind::None:
        break;
    }
    return {};
}

} // namespace dantesync::net
