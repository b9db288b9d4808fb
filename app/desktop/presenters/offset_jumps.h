// SPDX-License-Identifier: GPL-3.0-or-later
//
// Recorded offsets as the explanations look at them: where they jump, and how far they spread in between.
#pragma once

#include "app/desktop/fleet/history_query.h"

#include <QString>

#include <vector>

namespace dantesync::desktop {

struct OffsetJump {
    std::int64_t time = 0; ///< of the first point after it
    double height = 0;     ///< ns
    double before = 0;     ///< ns, the offset just before
    double after = 0;      ///< ns, just after
};

/// A host's offsets; not the reference's, whose offset is 0 by definition.
struct OffsetTrack {
    QString host;
    std::int64_t step = 1; ///< seconds of a point
    std::int64_t from = 0;
    std::int64_t to = 0;
    std::size_t points = 0;
    double jitter = 0; ///< ns: the usual difference from a point to the next, and the spread within one
    std::vector<OffsetJump> jumps;
};

/// A jump is a difference between neighbours that is at least 50 µs and eight times the usual one. Gaps are none.
std::vector<OffsetTrack> offsetTracks(const std::vector<HistoryQuery::HostSeries>& series);

} // namespace dantesync::desktop
