// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a round means for the history.
#pragma once

#include "shared/fleet/assessment.h"
#include "shared/fleet/history/sample.h"
#include "shared/model/clock_identity.h"

#include <map>
#include <string>
#include <vector>

namespace dantesync::history {

std::vector<Sample> samplesOf(const fleet::FleetAssessment& fleet, UnixSeconds time);

/// Tells the rounds at which a host fell silent or came back, changed its mode, or names another grandmaster.
class FleetEvents {
public:
    std::vector<Mark> take(const fleet::FleetAssessment& fleet, UnixSeconds time);

private:
    struct Seen {
        bool answered = false;
        std::optional<Mode> mode;
        std::optional<ClockUuid> grandmaster; ///< the last that it named
    };
    std::map<std::string, Seen> m_seen;
};

} // namespace dantesync::history
