// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/assessment.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::cli {

/// What is remembered of a host from round to round.
struct HostTrack {
    fleet::HostAssessment latest;
    std::vector<std::optional<double>> offsetsUs; ///< oldest first; nothing for a round without an offset
};

/// Something that changed, in words.
struct TrackEvent {
    std::int64_t unixTime = 0; ///< seconds
    std::string text;          ///< "foh: SYNCED, was OFFLINE"
    bool bad = false;          ///< for the worse
};

/// The rounds of a live view, host by host: the latest one, the offsets before it, and what changed in between. A host
/// that is no longer among the answers stays, OFFLINE.
class HostTracks {
public:
    static constexpr std::size_t keptOffsets = 600;
    static constexpr std::size_t keptEvents = 200;

    /// @p unixTime when the round ended, s.
    void take(const fleet::FleetAssessment& round, std::int64_t unixTime);

    /// In the order in which hosts were first seen.
    const std::vector<HostTrack>& hosts() const { return m_hosts; }
    const std::deque<TrackEvent>& events() const { return m_events; } ///< newest last
    /// The latest round, whose hosts are those of hosts(); nothing before the first.
    const std::optional<fleet::FleetAssessment>& latest() const { return m_latest; }
    std::int64_t updated() const { return m_updated; }

private:
    void compare(const fleet::HostAssessment& before, const fleet::HostAssessment& after);
    void note(std::string text, bool bad);

    std::vector<HostTrack> m_hosts;
    std::map<std::string, std::size_t> m_index; ///< into m_hosts, by name
    std::deque<TrackEvent> m_events;
    std::optional<fleet::FleetAssessment> m_latest;
    std::int64_t m_updated = 0;
};

} // namespace dantesync::cli
