// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/session/service_state.h"

namespace dantesync::desktop {

/// What support asks first, in English lines "name: value": versions, system, state, how many hosts. Neither names nor
/// addresses are in it.
QString diagnosticsText(const ServiceState& state, const FleetRoundPtr& round, fleet::ObserverTime now);

} // namespace dantesync::desktop
