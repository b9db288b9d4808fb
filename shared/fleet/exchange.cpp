// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/exchange.h"

namespace dantesync::fleet {
namespace {

/// 2096-10-02. Times off the wire are anything; bounded ones can be subtracted without overflow.
constexpr std::uint64_t latestTimeNs = 4'000'000'000'000'000'000;

std::optional<WallTime> wallTime(std::uint64_t ns) {
    if (ns == 0 || ns > latestTimeNs)
        return std::nullopt;
    return WallTime{static_cast<std::int64_t>(ns)};
}

/// Hosts measure with every Sync, four times a second; one that has stopped compares nothing any more.
constexpr Nanoseconds longestAge = Nanoseconds::fromSeconds(10);

/// What is unknown here is taken for the worst.
Timestamping timestampingOf(std::uint8_t number) {
    switch (number) {
    case static_cast<std::uint8_t>(Timestamping::Kernel):
        return Timestamping::Kernel;
    case static_cast<std::uint8_t>(Timestamping::Hardware):
        return Timestamping::Hardware;
    default:
        return Timestamping::User;
    }
}

} // namespace

std::optional<Exchange> makeExchange(ObserverTime sent, ObserverTime received,
                                     const wire::time_query::BasicReply& reply) {
    const auto middle = wallTime(reply.systemTimeNs);
    if (!middle || received < sent)
        return std::nullopt;
    return Exchange{sent, *middle, *middle, received, false};
}

std::optional<Exchange> makeExchange(ObserverTime sent, ObserverTime received,
                                     const wire::time_query::PreciseReply& reply) {
    const auto in = wallTime(reply.receiveTimeNs);
    const auto out = wallTime(reply.transmitTimeNs);
    if (!in || !out || *out < *in || received < sent)
        return std::nullopt;
    const Exchange exchange{sent, *in, *out, received, true};
    if (exchange.roundTrip().count < 0)
        return std::nullopt; // its clock was stepped meanwhile, or it is making its times up
    return exchange;
}

std::optional<GrandmasterView> grandmasterView(const wire::time_query::PreciseReply& reply) {
    const auto epoch = wallTime(reply.gmOffsetEpochNs);
    const auto uuid = reply.basic.grandmaster();
    const auto limit = static_cast<std::int64_t>(latestTimeNs);
    if (!epoch || !uuid || !reply.gmOffsetStandardErrorNs || reply.gmOffsetNs > limit || reply.gmOffsetNs < -limit)
        return std::nullopt;
    const auto replied = wallTime(reply.transmitTimeNs);
    if (!replied || abs(*replied - *epoch) > longestAge)
        return std::nullopt;
    const double drift = Ppm{reply.basic.driftPpmX1000 / 1000.0}.ratio();
    return GrandmasterView{ClockUuid{*uuid},
                           {reply.gmOffsetNs},
                           *epoch,
                           {*reply.gmOffsetStandardErrorNs},
                           Nanoseconds::fromDouble(drift * static_cast<double>((*replied - *epoch).count)),
                           timestampingOf(reply.timestamping)};
}

} // namespace dantesync::fleet
