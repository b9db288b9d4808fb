// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands out in a recording, in words, with what it usually means. Pure functions of the figures.
#pragma once

#include "app/cli/analyze/analysis.h"

#include <string>

namespace dantesync::analyze {

/// Fills the findings of every host and of the whole.
void addFindings(RecordingReport& report);

/// One line: how many hosts are how.
std::string verdict(const RecordingReport& report);

/// "2026-11-25 14:30:05 UTC".
std::string moment(double unixSeconds);
/// "+0.123 ms", "12.5 µs": as the snapshot writes them.
std::string signedMs(double ms);
std::string plainMs(double ms);

} // namespace dantesync::analyze
