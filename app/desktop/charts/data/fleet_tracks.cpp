// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/fleet_tracks.h"

#include "shared/fleet/host_figures.h"

#include <algorithm>

namespace dantesync::desktop {
namespace {

constexpr std::int64_t nsPerSecond = 1'000'000'000;

LiveSample sampleOf(const fleet::HostAssessment& host, double time) {
    LiveSample sample{time, unknownValue, static_cast<float>(unknownValue), static_cast<float>(unknownValue)};
    if (host.offset) {
        sample.offset = static_cast<double>(host.offset->offset.count);
        sample.uncertainty = static_cast<float>(host.offset->uncertainty.count);
    }
    if (const auto drift = fleet::driftOf(host))
        sample.drift = static_cast<float>(drift->value);
    return sample;
}

} // namespace

FleetTracks::Host& FleetTracks::host(const std::string& name, bool& isNew) {
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const Host& h) { return h.name == name; });
    if (found != m_hosts.end())
        return *found;
    isNew = true;
    return m_hosts.emplace_back(Host{name, false, {}});
}

bool FleetTracks::take(const FleetRound& round) {
    bool isNew = false;
    std::string reference;
    for (const fleet::HostAssessment& assessed : round.fleet.hosts) {
        Host& known = host(assessed.reading.host.name, isNew);
        known.isReference = assessed.isReference;
        if (assessed.isReference)
            reference = known.name;
        known.track.add(sampleOf(assessed, static_cast<double>(round.time)));
    }
    if (!m_reference.empty() && !reference.empty() && reference != m_reference)
        add({round.time, {}, "reference", reference + ", was " + m_reference});
    if (!reference.empty())
        m_reference = reference;
    for (const history::Mark& mark : round.marks)
        add(mark);
    m_newest = static_cast<double>(round.time);
    return isNew;
}

bool FleetTracks::take(const HistoryQuery::Answer& answer) {
    bool isNew = false;
    for (Host& known : m_hosts) {
        const auto told = [&](const HistoryQuery::HostSeries& series) { return series.host == known.name; };
        if (std::none_of(answer.hosts.begin(), answer.hosts.end(), told))
            known.track.setStored({});
    }
    for (const HistoryQuery::HostSeries& series : answer.hosts)
        if (!series.series.points.empty())
            host(series.host, isNew).track.setStored(series.series.points);
    for (const history::Mark& mark : answer.marks)
        add(mark);
    return isNew;
}

void FleetTracks::take(const std::vector<RecordedEvent>& events) {
    for (const RecordedEvent& recorded : events)
        add({recorded.event.wall.ns / nsPerSecond,
             {},
             std::string(eventKindName(recorded.event.kind)),
             recorded.event.text});
}

void FleetTracks::add(history::Mark mark) {
    const auto later = std::upper_bound(m_marks.begin(), m_marks.end(), mark.time,
                                        [](auto time, const history::Mark& m) { return time < m.time; });
    for (auto same = later; same != m_marks.begin() && std::prev(same)->time == mark.time; --same)
        if (*std::prev(same) == mark)
            return; // known live and from the history
    m_marks.insert(later, std::move(mark));
    if (m_marks.size() > mostMarks)
        m_marks.pop_front();
}

} // namespace dantesync::desktop
