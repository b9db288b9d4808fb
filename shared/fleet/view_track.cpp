// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/view_track.h"

#include <algorithm>

namespace dantesync::fleet {
namespace {

constexpr std::size_t mostPoints = 300;
/// Long enough for quiet moments of a busy network, short enough to follow a path that has changed.
constexpr Nanoseconds longestMemory = Nanoseconds::fromSeconds(300);

} // namespace

void ViewTrack::add(const HostReading& reading) {
    if (!reading.atEpoch || reading.grandmasterViews.empty())
        return;
    const auto latest =
        std::max_element(reading.grandmasterViews.begin(), reading.grandmasterViews.end(),
                         [](const GrandmasterView& a, const GrandmasterView& b) { return a.epoch < b.epoch; });
    m_points.push_back({*reading.atEpoch, *latest});
    while (m_points.size() > mostPoints || m_points.back().clock.epoch - m_points.front().clock.epoch > longestMemory)
        m_points.pop_front();
}

std::shared_ptr<const ViewHistory> ViewTrack::points() const {
    return std::make_shared<const ViewHistory>(m_points.begin(), m_points.end());
}

} // namespace dantesync::fleet
