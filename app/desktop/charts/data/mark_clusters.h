// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/sample.h"

#include <deque>
#include <vector>

namespace dantesync::desktop {

/// What happened so close together that a plot shows it as one line.
struct MarkCluster {
    double time = 0; ///< of the first
    std::vector<const history::Mark*> marks;
};

/// The marks from @p from to @p to; those less than @p apart seconds after the first of a cluster belong to it.
/// The pointers hold as long as @p marks is not changed.
std::vector<MarkCluster> clustered(const std::deque<history::Mark>& marks, double from, double to, double apart);

} // namespace dantesync::desktop
