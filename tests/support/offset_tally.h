// SPDX-License-Identifier: GPL-3.0-or-later
//
// What comparisons with a known truth amount to.
#pragma once

#include "shared/fleet/assessment.h"

#include <optional>
#include <string>
#include <vector>

namespace dantesync::test {

/// One comparison of a host with the reference, in all ways, and the truth at its instant.
struct Trial {
    Nanoseconds truth;
    std::optional<fleet::Comparison> twoWay;
    std::optional<fleet::Comparison> commonView;
    std::optional<fleet::Comparison> calibrated;
    std::optional<fleet::Comparison> combined;
    bool disagree = false;

    static Trial of(Nanoseconds truth, const fleet::HostAssessment& said) {
        return {truth, said.twoWay, said.commonView, said.calibrated, said.offset, said.viewsDisagree};
    }
};

struct OffsetTally {
    std::size_t count = 0;
    double insidePercent = 0; ///< the truth was within offset ± uncertainty
    Nanoseconds errorMedian;
    Nanoseconds error95;
    Nanoseconds uncertaintyMedian;
    Nanoseconds uncertainty95;
};

OffsetTally tallyOf(const std::vector<Trial>& trials, std::optional<fleet::Comparison> Trial::*way);

/// The four ways as a table of 80 columns, and how many disagreed.
std::string tallyTable(const std::vector<Trial>& trials);

} // namespace dantesync::test
