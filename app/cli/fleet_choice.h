// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which hosts a command looks at: those named, or the configured fleet and whoever answers.
#pragma once

#include "app/cli/arguments.h"
#include "shared/fleet/assessment.h"
#include "shared/fleet/fleet_query.h"

#include <algorithm>
#include <array>
#include <string>

namespace dantesync::cli {

struct FleetChoice {
    fleet::QueryOptions query;
    fleet::ReferenceChoice reference;
    bool unlistedReference = false; ///< neither the hosts named nor the configuration know it: see checkReference()
    std::string warning;            ///< for stderr; empty when there is none
};

/// The options every such command has.
inline constexpr std::array fleetOptions{
    Option{"hosts", "HOST,...",
           "Ask these: NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT]; may be repeated. Without it: the configured fleet "
           "and whoever answers a broadcast."},
    Option{"reference", "HOST",
           "Hold all others against this host; it is asked too where --hosts does not name it. Without it: the "
           "configured one, else the NTP master, else the first that answers."},
    Option{"timeout", "MS", "A host that has not answered by then is OFFLINE: 50 to 60000 (default 1000)."},
    Option{"port", "PORT", "Time query port of hosts that name none (default: the configured one, 31900)."},
    Option{"discover-loopback", "", "Also look for services on this computer's loopback addresses."},
    Option{"config", "FILE", "Another configuration than this computer's own."},
};

/// Of a command that holds nobody against a reference: its own options behind all of the fleet's others.
template<std::size_t Count>
constexpr auto withoutReference(const std::array<Option, Count>& own) {
    std::array<Option, fleetOptions.size() - 1 + Count> all{};
    const auto end = std::copy_if(fleetOptions.begin(), fleetOptions.end(), all.begin(),
                                  [](const Option& option) { return option.name != "reference"; });
    std::copy(own.begin(), own.end(), end);
    return all;
}

/// Errors: an option's value, a configuration that cannot be used.
Result<FleetChoice> chooseFleet(const Arguments& arguments);

} // namespace dantesync::cli
