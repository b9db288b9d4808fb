// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/assessment.h"
#include "shared/fleet/history/sample.h"

#include <memory>
#include <vector>

namespace dantesync::desktop {

/// What one round of questions to the fleet gave.
struct FleetRound {
    fleet::ObserverTime at;           ///< when the round ended
    history::UnixSeconds time = 0;    ///< the same by this computer's wall clock, as the history has it
    fleet::FleetAssessment fleet;     ///< every host against the reference
    std::vector<history::Mark> marks; ///< what changed with this round
};

/// Made once, in the watching thread, and read by everybody.
using FleetRoundPtr = std::shared_ptr<const FleetRound>;

} // namespace dantesync::desktop
