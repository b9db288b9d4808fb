// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/host_reading.h"

#include <deque>

namespace dantesync::fleet {

/// A host's two views, remembered for some minutes, so that what is constant between them can be learned
/// (calibration.h).
class ViewTrack {
public:
    /// One round's; nothing is added when it lacks either view.
    void add(const HostReading& reading);
    std::shared_ptr<const ViewHistory> points() const;
    void forget() { m_points.clear(); }

private:
    std::deque<ViewPoint> m_points;
};

} // namespace dantesync::fleet
