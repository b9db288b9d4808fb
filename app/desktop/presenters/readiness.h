// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/session/service_state.h"
#include "shared/model/check.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace dantesync::desktop {

/// What is looked at before doors.
struct ReadinessFacts {
    FleetRoundPtr round;                      ///< null: not asked yet
    std::chrono::minutes lockedFor;           ///< how long everybody must have been locked
    Link link = Link::None;                   ///< to the service of this computer
    bool wasThere = false;                    ///< it did answer in this run
    std::optional<std::vector<Check>> doctor; ///< what it says of itself; nothing: not answered yet
};

struct Readiness {
    std::vector<Check> network;
    std::vector<Check> computer; ///< empty: no service of this computer is looked at
    bool complete = false;       ///< everything was looked at
    QString headline;            ///< "Ready", "Not ready"
    QString detail;
    Tone tone = Tone::Muted;
    QString picture;
};

Readiness readiness(const ReadinessFacts& facts);

} // namespace dantesync::desktop
