// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/assessment.h"

#include <map>
#include <string>

namespace dantesync::fleet {

/// How long hosts have been locked, as seen by somebody who asks them again and again: a reply does not tell.
class LockWatch {
public:
    /// Without an answer for so long it is not known whether the host stayed locked. Less is a lost packet.
    static constexpr Nanoseconds patience{10'000'000'000};

    /// Fills in HostAssessment::lockedFor of a round that ended @p at, later than those taken before.
    void take(FleetAssessment& fleet, ObserverTime at);

private:
    struct Seen {
        ObserverTime since; ///< locked in every answer from then on
        ObserverTime last;  ///< locked in this one
    };
    std::map<std::string, Seen> m_locked; ///< by the host's name
};

} // namespace dantesync::fleet
