// SPDX-License-Identifier: GPL-3.0-or-later
//
// The virtual LAN on paper: who is there, how bad its clock is, how its packets are delayed. All of it drawn
// from the seed; nothing here opens a socket or starts anything.
#pragma once

#include "app/demo/demo_options.h"
#include "shared/math/units.h"
#include "shared/model/clock_identity.h"
#include "shared/model/endpoint.h"
#include "shared/model/sync_status.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dantesync::demo {

struct HostPlan {
    std::string name;
    Role role = Role::Client;
    Ipv4 address;
    Nanoseconds startOffset;  ///< of its clock against the hidden reference's date
    Ppm drift;                ///< natural frequency error
    Ppm wander;               ///< random walk, per square root of a second
    Nanoseconds receiveDelay; ///< constant, of PTP packets: stack and network
    Nanoseconds receiveNoise; ///< one standard deviation
    double outliersPercent = 0.0;
    std::uint64_t seed = 0;
};

struct GrandmasterPlan {
    ClockUuid uuid;
    Nanoseconds uptime; ///< its PTP time when the run begins
    Ppm rate;           ///< against the hidden reference, which is UTC here
    std::uint8_t stratum = 153;
    std::int16_t variance = 28768;
    std::uint16_t portId = 1;
    std::uint64_t seed = 0;
};

/// Where things listen; a set of its own for each run, so that runs side by side do not hear each other.
struct LanPlaces {
    Ipv4 network; ///< a loopback /24: host N has address network + N, UTC reference network + 254
    std::uint16_t eventPort = 0;
    std::uint16_t generalPort = 0;
    std::uint16_t ntpPort = 0;
    std::uint16_t queryPort = 0;
};

struct LanPlan {
    LanPlaces places;
    std::vector<HostPlan> hosts;               ///< the master first
    std::vector<GrandmasterPlan> grandmasters; ///< a second one when there is a failover

    Endpoint utcReference() const { return {Ipv4{places.network.value + 254}, places.ntpPort}; }
    const HostPlan& master() const { return hosts.front(); }
};

LanPlan planLan(const DemoOptions& options, const LanPlaces& places);

} // namespace dantesync::demo
