// SPDX-License-Identifier: GPL-3.0-or-later
//
// A fleet at one moment, every host against every other. Arithmetic only.
#pragma once

#include "shared/fleet/assessment.h"

namespace dantesync::fleet {

/// How far a host is from the others.
struct Standing {
    bool answered = false;
    std::optional<Nanoseconds> fromOthers; ///< median of its offsets against all others that answered
    bool off = false;                      ///< beyond the threshold of SYNCED from a majority that agrees
};

struct PairMatrix {
    std::vector<HostReading> hosts;
    std::vector<std::vector<std::optional<PairOffset>>> offsets; ///< [row][column]: row minus column
    std::vector<Standing> standings;
    std::optional<Nanoseconds> spread; ///< the largest offset of all pairs; nothing below two hosts
    std::size_t answered = 0;
    bool majority = false;  ///< more than half of those that answered agree with one of them
    bool allSynced = false; ///< two or more, all answered, and every pair is within the threshold
};

/// Who is off can be told from three hosts on: of two that differ neither is right by number.
PairMatrix comparePairs(std::vector<HostReading> readings, const QualityThresholds& thresholds = {});

} // namespace dantesync::fleet
