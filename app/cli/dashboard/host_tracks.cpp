// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/host_tracks.h"

#include "app/cli/snapshot_view.h"
#include "shared/model/clock_identity.h"
#include "shared/model/utf8.h"

#include <utility>

namespace dantesync::cli {
namespace {

using fleet::HostAssessment;

std::string nameOf(const HostAssessment& host) {
    return printable(host.reading.host.name);
}

std::string_view qualityWord(const HostAssessment& host) {
    return host.quality ? syncQualityName(*host.quality) : "unknown";
}

std::string grandmasterWord(const HostAssessment& host) {
    const auto uuid = host.reading.basic ? host.reading.basic->grandmaster() : std::nullopt;
    return uuid ? ClockUuid{*uuid}.toString() : std::string("none");
}

/// Worse hosts have higher numbers.
int badness(const HostAssessment& host) {
    return host.quality ? static_cast<int>(*host.quality) : static_cast<int>(SyncQuality::Offline);
}

/// A host that gave no answer in the latest round.
HostAssessment silent(const HostAssessment& before) {
    HostAssessment host;
    host.reading.host = before.reading.host;
    host.reading.endpoint = before.reading.endpoint;
    host.reading.discovered = before.reading.discovered;
    host.reading.failure = "no longer answers";
    host.quality = SyncQuality::Offline;
    return host;
}

void keep(HostTrack& track) {
    std::optional<double> offset;
    if (track.latest.offset)
        offset = static_cast<double>(track.latest.offset->offset.count) / 1000.0;
    if (track.offsetsUs.size() == HostTracks::keptOffsets)
        track.offsetsUs.erase(track.offsetsUs.begin());
    track.offsetsUs.push_back(offset);
}

} // namespace

void HostTracks::take(const fleet::FleetAssessment& round, std::int64_t unixTime) {
    m_updated = unixTime;
    std::vector<HostAssessment> now(m_hosts.size());
    std::vector<bool> seen(m_hosts.size(), false);
    for (const HostAssessment& host : round.hosts) {
        const auto [found, isNew] = m_index.try_emplace(host.reading.host.name, m_hosts.size());
        if (isNew) {
            m_hosts.push_back({host, {}});
            now.push_back(host);
            seen.push_back(true);
            if (m_latest)
                note(nameOf(host) + ": new, " + std::string(qualityWord(host)), false);
            continue;
        }
        now[found->second] = host;
        seen[found->second] = true;
    }
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        if (!seen[i])
            now[i] = silent(m_hosts[i].latest);
        compare(m_hosts[i].latest, now[i]);
        m_hosts[i].latest = now[i];
        keep(m_hosts[i]);
    }
    m_latest = round;
    m_latest->reference.reset();
    m_latest->hosts = std::move(now);
    for (std::size_t i = 0; i < m_latest->hosts.size(); ++i)
        if (m_latest->hosts[i].isReference)
            m_latest->reference = i;
}

void HostTracks::compare(const HostAssessment& before, const HostAssessment& after) {
    const std::string name = nameOf(after);
    if (before.quality != after.quality)
        note(name + ": " + std::string(qualityWord(after)) + ", was " + std::string(qualityWord(before)),
             badness(after) > badness(before));
    if (!before.reading.basic || !after.reading.basic)
        return;
    const auto modeBefore = modeOf(before);
    const auto modeAfter = modeOf(after);
    if (modeBefore != modeAfter && modeBefore && modeAfter)
        note(name + ": mode " + std::string(modeName(*modeAfter)) + ", was " + std::string(modeName(*modeBefore)),
             isLocked(*modeBefore) && !isLocked(*modeAfter));
    if (grandmasterWord(before) != grandmasterWord(after))
        note(name + ": grandmaster " + grandmasterWord(after) + ", was " + grandmasterWord(before), true);
    if (before.isReference != after.isReference)
        note(name + (after.isReference ? ": is the reference now" : ": is no longer the reference"), false);
}

void HostTracks::note(std::string text, bool bad) {
    if (m_events.size() == keptEvents)
        m_events.pop_front();
    m_events.push_back({m_updated, std::move(text), bad});
}

} // namespace dantesync::cli
