// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"

#include <string>

namespace dantesync::analyze {

/// A page that needs nothing besides itself: no scripts, no fonts, no pictures from elsewhere. Every chart has a table
/// that says the same.
std::string analysisHtml(const RecordingReport& report);

} // namespace dantesync::analyze
