// SPDX-License-Identifier: GPL-3.0-or-later
//
// A snapshot's figures in the terms of audio, and in words: what text and JSON both show.
#pragma once

#include "shared/fleet/assessment.h"
#include "shared/fleet/host_figures.h"
#include "shared/math/audio.h"

#include <string>
#include <vector>

namespace dantesync::cli {

struct SnapshotContext {
    int sampleRate = 48'000;   ///< Hz
    std::int64_t unixTime = 0; ///< when it was taken, seconds
};

/// What is remarkable about a host, most important first, each a sentence without its period. Empty: all is well.
std::vector<std::string> findings(const fleet::HostAssessment& host);
/// LOCK or NANO, by its own word.
bool isLocked(const fleet::HostReading& reading);
std::size_t lockedIn(const fleet::FleetAssessment& fleet);
/// Of those that answered: "none is locked", "2 not locked"; empty when all are, or nobody answered. Clocks can agree
/// by chance, or through NTP alone.
std::string lockWords(std::size_t answered, std::size_t locked);

/// The host in one line: quality and what matters most.
std::string verdict(const fleet::HostAssessment& host, const fleet::FleetAssessment& fleet);
/// The fleet in one line.
std::string verdict(const fleet::FleetAssessment& fleet);

} // namespace dantesync::cli
