// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the hosts move together: then it is what they are compared with that moves.
#pragma once

#include "app/cli/analyze/analysis.h"

#include <vector>

namespace dantesync::analyze {

struct CommonStep {
    double time = 0.0;
    double height = 0.0; ///< ms, the median of the hosts'
    std::size_t hosts = 0;
};

/// Steps that more than half of the hosts (three or more) made within @p window seconds, in the same direction
/// and within half and twice their median height.
std::vector<CommonStep> commonSteps(const std::vector<HostReport>& hosts, double window);

/// The slow motion that all hosts share, where it is at least four times what each moves by itself and more than
/// 0.1 ms: its 95th percentile in ms, from the hosts' median. Three hosts and eight common bins or more.
std::optional<double> commonWander(const std::vector<HostReport>& hosts, double interval);

} // namespace dantesync::analyze
