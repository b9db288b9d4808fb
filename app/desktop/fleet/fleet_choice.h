// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/options.h"
#include "shared/config/config.h"
#include "shared/fleet/assessment.h"
#include "shared/fleet/fleet_poller.h"

namespace dantesync::desktop {

/// Whom to watch, and against whom.
struct FleetChoice {
    fleet::PollOptions poll;
    fleet::ReferenceChoice reference;
};

/// From the configuration and what this person added to it (@p added: NAME=ADDRESS[:PORT]), as far as the command line
/// says nothing else.
FleetChoice chooseFleet(const config::Config& config, const Options& options, const QStringList& added = {});

} // namespace dantesync::desktop
