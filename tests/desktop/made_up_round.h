// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"

#include <string>
#include <vector>

namespace dantesync::test {

/// A host as a test wants it.
struct MadeUpHost {
    std::string name;
    std::int64_t offsetNs = 0; ///< ahead of the reference
    bool answers = true;
    std::uint8_t mode = 4;
    int lockedForS = 600; ///< below 0: not
    std::uint8_t grandmaster = 0x0c;
    bool ntpFailed = false;
};

/// A round of those hosts, the first one the NTP master and the reference.
desktop::FleetRoundPtr madeUpRound(const std::vector<MadeUpHost>& hosts, std::int64_t time = 1'800'000'000);
/// "host-01" and so on: the first is the master, the others lie up to 40 µs off, @p step moves them a little.
std::vector<MadeUpHost> madeUpHosts(int count, int step = 0);

} // namespace dantesync::test
