// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/lan_plan.h"

#include "app/demo/random_draw.h"

namespace dantesync::demo {
namespace {

HostPlan planHost(RandomDraw& draw, Ipv4 network, std::uint32_t number) {
    HostPlan host;
    host.role = number == 1 ? Role::Master : Role::Client;
    host.name = number == 1 ? "master" : "client" + std::to_string(number - 1);
    host.address = Ipv4{network.value + number};
    host.startOffset = Nanoseconds::fromMilliseconds(draw.between(-300.0, 300.0));
    host.drift = Ppm{draw.between(-100.0, 100.0)};
    host.wander = Ppm::fromPpb(1.0);
    // A software receiver gets its packets 25 to 58 µs late, each computer by an amount of its own.
    host.receiveDelay = Nanoseconds::fromMicroseconds(draw.between(25.0, 58.0));
    host.receiveNoise = Nanoseconds::fromMicroseconds(10.0);
    host.outliersPercent = 1.0;
    host.seed = draw.bits() >> 1;
    return host;
}

/// Two devices as they are found: different makes, different uptimes, 3 ppm apart.
std::vector<GrandmasterPlan> planGrandmasters(RandomDraw& draw, bool failover) {
    GrandmasterPlan first;
    first.uuid = ClockUuid{{0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c}};
    first.uptime = Nanoseconds::fromSeconds(draw.between(600.0, 600'000.0));
    first.rate = Ppm{8.0};
    first.seed = draw.bits();
    GrandmasterPlan second;
    second.uuid = ClockUuid{{0x00, 0x1d, 0xc1, 0x5e, 0xc0, 0x2d}};
    second.uptime = Nanoseconds::fromSeconds(draw.between(600.0, 600'000.0));
    second.rate = first.rate + Ppm{3.0};
    second.stratum = 121;
    second.variance = -4000;
    second.portId = 2;
    second.seed = draw.bits();
    return failover ? std::vector{first, second} : std::vector{first};
}

} // namespace

LanPlan planLan(const DemoOptions& options, const LanPlaces& places) {
    RandomDraw draw(options.seed);
    LanPlan plan;
    plan.places = places;
    plan.grandmasters = planGrandmasters(draw, options.failover);
    for (int number = 1; number <= options.hosts; ++number)
        plan.hosts.push_back(planHost(draw, places.network, static_cast<std::uint32_t>(number)));
    return plan;
}

} // namespace dantesync::demo
