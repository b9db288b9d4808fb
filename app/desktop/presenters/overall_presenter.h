// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tray and the window's badge show: this computer's clock, or, where no service of this computer is looked at,
// the network that is watched.
#pragma once

#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/presenters/status_presenter.h"

#include <QStringList>

namespace dantesync::desktop {

/// As statusWords(); of the network alone: locked when all hosts are in sync, an error when one is far off or silent,
/// half (NTP-only's picture) between the two, unreachable while nobody answers.
StatusWords overallWords(const ServiceState& state, const FleetRoundPtr& round, fleet::ObserverTime now);

/// As trayLines(); of the network alone: the verdict, what is worst, the spread, the reference.
QStringList overallLines(const ServiceState& state, const FleetRoundPtr& round, fleet::ObserverTime now);

} // namespace dantesync::desktop
