// SPDX-License-Identifier: GPL-3.0-or-later
//
// A snapshot's figures in the terms of audio, and in words: what text and JSON both show.
#pragma once

#include "shared/fleet/assessment.h"
#include "shared/model/mode.h"

#include <optional>
#include <string>
#include <vector>

namespace dantesync::cli {

struct SnapshotContext {
    int sampleRate = 48'000;   ///< Hz
    std::int64_t unixTime = 0; ///< when it was taken, seconds
};

/// Residual drift of a host that answered, µs/s. The reply has no word for "unknown": its 0 is not shown as a drift
/// while the mode says that nothing is followed.
std::optional<Ppm> driftOf(const fleet::HostAssessment& host);
/// Server minus local, as the host last saw its NTP server; nothing while it knows none.
std::optional<Nanoseconds> ntpOffsetOf(const fleet::HostAssessment& host);
/// Local minus grandmaster time, modulo 1 s; nothing without a grandmaster.
std::optional<Nanoseconds> ptpPhaseOf(const fleet::HostAssessment& host);
/// Samples gained (or lost) in a second at @p sampleRate.
double samplesPerSecond(Ppm drift, int sampleRate);
/// After how many seconds the drift amounts to one sample; nothing when there is none to speak of (0.001 ppm is the
/// last digit that the protocol carries).
std::optional<double> secondsToOneSample(Ppm drift, int sampleRate);

std::optional<Mode> modeOf(const fleet::HostAssessment& host);
/// "1.2.3"; nothing when it does not say.
std::optional<std::string> versionOf(const fleet::HostAssessment& host);

/// What is remarkable about a host, most important first, each a sentence without its period. Empty: all is well.
std::vector<std::string> findings(const fleet::HostAssessment& host);
/// The host in one line: quality and what matters most.
std::string verdict(const fleet::HostAssessment& host, const fleet::FleetAssessment& fleet);
/// The fleet in one line.
std::string verdict(const fleet::FleetAssessment& fleet);

} // namespace dantesync::cli
