// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"
#include "shared/model/result.h"

#include <QStringList>

namespace dantesync::analyze {

/// Reads the recordings ("-": standard input) in the order of their first rows, as one, in one pass and constant
/// memory. Errors: a file that cannot be read, no row that is understood in any of them.
Result<RecordingReport> analyzeFiles(const QStringList& paths, const QualityThresholds& thresholds = {});

} // namespace dantesync::analyze
