// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/fleet_record.h"

#include "shared/fleet/host_figures.h"

namespace dantesync::history {

std::vector<Sample> samplesOf(const fleet::FleetAssessment& fleet, UnixSeconds time) {
    std::vector<Sample> out;
    for (const fleet::HostAssessment& host : fleet.hosts) {
        Sample sample;
        sample.time = time;
        sample.host = host.reading.host.name;
        sample.reachable = host.reading.answered();
        if (host.offset) {
            sample.offset = host.offset->offset;
            sample.uncertainty = host.offset->uncertainty;
        }
        sample.drift = driftOf(host);
        if (host.reading.basic)
            sample.correction = Ppm{host.reading.basic->correctionPpmX1000 / 1000.0};
        sample.mode = modeOf(host);
        out.push_back(std::move(sample));
    }
    return out;
}

std::vector<Mark> FleetEvents::take(const fleet::FleetAssessment& fleet, UnixSeconds time) {
    std::vector<Mark> out;
    for (const fleet::HostAssessment& host : fleet.hosts) {
        const std::string& name = host.reading.host.name;
        const Seen now{host.reading.answered(), modeOf(host)};
        const auto before = m_seen.find(name);
        if (before != m_seen.end()) {
            const Seen& was = before->second;
            if (was.answered && !now.answered)
                out.push_back({time, name, "offline", host.reading.failure});
            if (!was.answered && now.answered)
                out.push_back({time, name, "online", "answers again"});
            if (was.mode && now.mode && *was.mode != *now.mode)
                out.push_back({time, name, "mode",
                               std::string(modeName(*now.mode)) + ", was " + std::string(modeName(*was.mode))});
        }
        m_seen[name] = now;
    }
    return out;
}

} // namespace dantesync::history
