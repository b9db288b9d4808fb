// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"
#include "shared/model/clock_identity.h"
#include "shared/model/sync_status.h"

#include <QString>

#include <map>
#include <vector>

namespace dantesync::desktop {

/// Clocks by identity, with the address that their Sync comes from, as far as the service here ever heard them.
using GrandmasterAddresses = std::map<ClockUuid, Ipv4>;
void learnAddress(GrandmasterAddresses& addresses, const SyncStatus& status);

/// A grandmaster of the network, as the list of trusted ones can take it.
struct HeardGrandmaster {
    QString address; ///< empty: hosts follow it that tell its identity alone
    QString words;   ///< address, identity and who follows it, on a line
};

/// Those that the service here heard in this run and those that hosts of @p round (may be null) follow, each once;
/// those with an address first.
std::vector<HeardGrandmaster> heardGrandmasters(const GrandmasterAddresses& addresses, const FleetRoundPtr& round);

} // namespace dantesync::desktop
