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

namespace {

std::optional<ClockUuid> grandmasterOf(const fleet::HostAssessment& host) {
    const auto uuid = host.reading.basic ? host.reading.basic->grandmaster() : std::nullopt;
    return uuid ? std::optional(ClockUuid{*uuid}) : std::nullopt;
}

} // namespace

std::vector<Mark> FleetEvents::take(const fleet::FleetAssessment& fleet, UnixSeconds time) {
    std::vector<Mark> out;
    for (const fleet::HostAssessment& host : fleet.hosts) {
        const std::string& name = host.reading.host.name;
        Seen now{host.reading.answered(), modeOf(host), grandmasterOf(host)};
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
            if (was.grandmaster && now.grandmaster && *was.grandmaster != *now.grandmaster)
                out.push_back(
                    {time, name, "grandmaster", now.grandmaster->toString() + ", was " + was.grandmaster->toString()});
            if (!now.grandmaster) // who is silent for a while, or between two, still came from the last one
                now.grandmaster = was.grandmaster;
        }
        m_seen[name] = now;
    }
    return out;
}

} // namespace dantesync::history
