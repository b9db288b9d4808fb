// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/mark_clusters.h"

#include <algorithm>

namespace dantesync::desktop {

std::vector<MarkCluster> clustered(const std::deque<history::Mark>& marks, double from, double to, double apart) {
    std::vector<MarkCluster> out;
    const auto first = std::partition_point(marks.begin(), marks.end(),
                                            [&](const history::Mark& m) { return static_cast<double>(m.time) < from; });
    for (auto mark = first; mark != marks.end() && static_cast<double>(mark->time) <= to; ++mark) {
        const auto time = static_cast<double>(mark->time);
        if (out.empty() || time - out.back().time >= apart)
            out.push_back({time, {}});
        out.back().marks.push_back(&*mark);
    }
    return out;
}

} // namespace dantesync::desktop
