// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ntp/ntp_server_reply.h"

#include <algorithm>
#include <cmath>

namespace dantesync::net {

namespace {

using wire::ntp::Leap;
using wire::ntp::Mode;
using wire::ntp::Packet;

constexpr std::uint8_t unsynchronisedStratum = 16;

Leap leapOf(LeapIndicator leap) {
    return static_cast<Leap>(leap); // both number as the wire does
}

/// What lies between our clock and true UTC besides half the root delay.
Nanoseconds rootDispersion(const SyncStatus& status, const NtpStatus& ntp) {
    const Nanoseconds known = std::max(ntp.rootDispersion, ntp.errorBound - ntp.rootDelay / 2);
    // A clock that we only watch is as far off as we see it.
    return status.disciplining ? known : known + abs(ntp.offset);
}

} // namespace

std::optional<std::uint8_t> servedStratum(const NtpStatus& ntp, std::uint8_t configured) {
    const bool known = ntp.stratum >= 1 && ntp.stratum < unsynchronisedStratum;
    const int served = std::max<int>(configured, known ? ntp.stratum + 1 : 0);
    return served < unsynchronisedStratum ? std::optional(static_cast<std::uint8_t>(served)) : std::nullopt;
}

bool ntpServable(const SyncStatus& status) {
    return status.ntp.has_value() && status.ntp->leap != LeapIndicator::Unknown;
}

std::optional<Packet> ntpServerReply(const Packet& request, WallTime receive, const ClockReading& transmit,
                                     const SyncStatus& status, const NtpServerIdentity& identity) {
    if (request.mode != Mode::Client)
        return std::nullopt;
    Packet reply;
    reply.version = request.version;
    reply.mode = Mode::Server;
    reply.poll = request.poll;
    reply.precision = identity.precision;
    reply.originTimestamp = request.transmitTimestamp;
    reply.receiveTimestamp = wire::ntp::fromUnixNs(receive.ns);
    reply.transmitTimestamp = wire::ntp::fromUnixNs(transmit.wall.ns);
    const auto stratum = ntpServable(status) ? servedStratum(*status.ntp, identity.stratum) : std::nullopt;
    if (!stratum) {
        reply.leap = Leap::Unsynchronized;
        reply.stratum = unsynchronisedStratum;
        return reply;
    }
    const NtpStatus& ntp = *status.ntp;
    reply.leap = leapOf(ntp.leap);
    reply.stratum = *stratum;
    reply.rootDelay = wire::ntp::nsToShort(ntp.rootDelay.count);
    reply.rootDispersion = wire::ntp::nsToShort(rootDispersion(status, ntp).count);
    reply.referenceId = ntp.referenceId;
    const Nanoseconds age = transmit.counter - ntp.updated;
    reply.referenceTimestamp = wire::ntp::fromUnixNs((transmit.wall - age).ns);
    return reply;
}

Packet ntpRateKiss(const Packet& request, const NtpServerIdentity& identity) {
    Packet kiss;
    kiss.leap = Leap::Unsynchronized;
    kiss.version = request.version;
    kiss.mode = Mode::Server;
    kiss.stratum = 0;
    kiss.poll = request.poll;
    kiss.precision = identity.precision;
    kiss.referenceId = wire::ntp::referenceIdFromText("RATE");
    kiss.originTimestamp = request.transmitTimestamp;
    kiss.receiveTimestamp = request.transmitTimestamp;
    kiss.transmitTimestamp = request.transmitTimestamp;
    return kiss;
}

std::int8_t measurePrecision(ClockView& clock) {
    constexpr int readings = 64;
    std::int64_t shortest = 1'000'000'000;
    WallTime before = clock.now().wall;
    for (int i = 0; i < readings; ++i) {
        const WallTime after = clock.now().wall;
        if (after > before)
            shortest = std::min(shortest, (after - before).count);
        before = after;
    }
    return static_cast<std::int8_t>(std::lround(std::log2(Nanoseconds{shortest}.seconds())));
}

} // namespace dantesync::net
