// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"

#include <QByteArray>

namespace dantesync::analyze {

/// One object whose keys carry their units; null for what is not known.
QByteArray analysisJson(const RecordingReport& report);

} // namespace dantesync::analyze
