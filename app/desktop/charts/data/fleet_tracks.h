// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/host_track.h"
#include "app/desktop/fleet/fleet_round.h"
#include "app/desktop/fleet/history_query.h"
#include "shared/model/event.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::desktop {

/// Every host that was heard of, and what happened. Hosts keep their places: new ones come at the end.
class FleetTracks {
public:
    static constexpr std::size_t mostMarks = 20'000;

    struct Host {
        std::string name;
        bool isReference = false;
        HostTrack track;
    };

    /// True: there are hosts that were not there before.
    bool take(const FleetRound& round);
    bool take(const HistoryQuery::Answer& answer);
    /// Of this computer's service, as marks.
    void take(const std::vector<RecordedEvent>& events);

    const std::vector<Host>& hosts() const { return m_hosts; }
    const std::string& reference() const { return m_reference; }
    /// In the order of time.
    const std::deque<history::Mark>& marks() const { return m_marks; }
    /// Time of the newest live samples; 0: none yet.
    double newest() const { return m_newest; }

private:
    Host& host(const std::string& name, bool& isNew);
    void add(history::Mark mark);

    std::vector<Host> m_hosts;
    std::deque<history::Mark> m_marks;
    std::string m_reference;
    double m_newest = 0;
};

} // namespace dantesync::desktop
