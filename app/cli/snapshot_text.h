// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/snapshot_view.h"
#include "app/cli/style.h"

#include <string>

namespace dantesync::cli {

/// One host: its figures, each on a line of at most 80 columns, and the verdict.
std::string hostText(const fleet::HostAssessment& host, const fleet::FleetAssessment& fleet, int sampleRate,
                     const Style& style);
/// A paragraph for each host, and the verdict; 80 columns.
std::string snapshotText(const fleet::FleetAssessment& fleet, const SnapshotContext& context, const Style& style);
/// A line for each host, and the verdict.
std::string briefSnapshotText(const fleet::FleetAssessment& fleet, const SnapshotContext& context, const Style& style);

} // namespace dantesync::cli
