// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/made_up_round.h"

#include "tests/app/made_up_fleet.h"

namespace dantesync::test {
namespace {

constexpr std::int64_t us = 1'000;

fleet::HostReading readingOf(const MadeUpHost& host, std::size_t place) {
    fleet::HostReading reading = host.answers ? madeUpReadings().front() : madeUpReadings().back();
    reading.host.name = host.name;
    reading.endpoint = Endpoint{Ipv4{0x0A4D0900U + static_cast<std::uint32_t>(place) + 11}, 31900};
    if (!host.answers)
        return reading;
    for (fleet::Exchange& exchange : reading.exchanges) {
        exchange.hostReceived.ns += host.offsetNs;
        exchange.hostSent.ns += host.offsetNs;
        exchange.received.ns += static_cast<std::int64_t>(place % 7) * 2 * us;
        exchange.hostReceived.ns += static_cast<std::int64_t>(place % 7) * us;
        exchange.hostSent.ns += static_cast<std::int64_t>(place % 7) * us;
    }
    for (fleet::GrandmasterView& view : reading.grandmasterViews)
        view.gmOffset.count += host.offsetNs;
    reading.basic->mode = host.mode;
    reading.basic->locked = host.mode == 3 || host.mode == 4;
    reading.basic->driftPpmX1000 = static_cast<std::int32_t>(place * 7 % 41) - 20;
    reading.basic->correctionPpmX1000 = static_cast<std::int32_t>(place * 977 % 48'000) - 24'000;
    reading.basic->grandmasterUuid[5] = host.grandmaster;
    reading.basic->ntpFailed = host.ntpFailed;
    reading.precise->basic = *reading.basic;
    reading.precise->role = place == 0 ? 1 : 0;
    for (fleet::GrandmasterView& view : reading.grandmasterViews)
        view.grandmaster = ClockUuid{reading.basic->grandmasterUuid};
    return reading;
}

} // namespace

desktop::FleetRoundPtr madeUpRound(const std::vector<MadeUpHost>& hosts, std::int64_t time) {
    auto round = std::make_shared<desktop::FleetRound>();
    std::vector<fleet::HostReading> readings;
    for (std::size_t i = 0; i < hosts.size(); ++i)
        readings.push_back(readingOf(hosts[i], i));
    round->at = fleet::observerNow();
    round->time = time;
    round->fleet = fleet::assess(std::move(readings), {});
    for (std::size_t i = 0; i < hosts.size(); ++i)
        if (hosts[i].answers && hosts[i].lockedForS >= 0)
            round->fleet.hosts[i].lockedFor = Nanoseconds{std::int64_t{hosts[i].lockedForS} * 1'000'000'000};
    return round;
}

std::vector<MadeUpHost> madeUpHosts(int count, int step) {
    std::vector<MadeUpHost> hosts;
    for (int i = 0; i < count; ++i) {
        MadeUpHost host;
        host.name = "host-" + std::string(i < 9 ? "0" : "") + std::to_string(i + 1);
        host.offsetNs = i == 0 ? 0 : ((i * 7919 + step * 131) % 80 - 40) * us + i * 37;
        hosts.push_back(host);
    }
    return hosts;
}

} // namespace dantesync::test
