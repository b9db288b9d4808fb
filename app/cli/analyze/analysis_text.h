// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"
#include "app/cli/style.h"

#include <string>

namespace dantesync::analyze {

/// For a terminal of 80 columns.
std::string analysisText(const RecordingReport& report, const cli::Style& style);

} // namespace dantesync::analyze
