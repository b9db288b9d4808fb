// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/lock_watch.h"

#include "shared/fleet/host_figures.h"

#include <algorithm>

namespace dantesync::fleet {

void LockWatch::take(FleetAssessment& fleet, ObserverTime at) {
    for (HostAssessment& host : fleet.hosts) {
        const std::string& name = host.reading.host.name;
        host.lockedFor.reset();
        const auto mode = modeOf(host);
        if (host.reading.answered() && !(mode && isLocked(*mode))) {
            m_locked.erase(name);
            continue;
        }
        auto seen = m_locked.find(name);
        if (seen != m_locked.end() && at - seen->second.last > patience) {
            m_locked.erase(seen);
            seen = m_locked.end();
        }
        if (!host.reading.answered())
            continue;
        if (seen == m_locked.end())
            seen = m_locked.emplace(name, Seen{at, at}).first;
        // It may have been started again between two answers.
        if (host.reading.precise) {
            const Nanoseconds uptime{std::int64_t{host.reading.precise->uptimeS} * 1'000'000'000};
            seen->second.since = std::max(seen->second.since, at - uptime);
        }
        seen->second.last = at;
        host.lockedFor = at - seen->second.since;
    }
}

} // namespace dantesync::fleet
