// SPDX-License-Identifier: GPL-3.0-or-later
//
// History samples as JSON. An hour of them is long, so they come as rows without keys: { "columns": [names],
// "rows": [[values]] }. What is not known is null.
#pragma once

#include "shared/model/history_sample.h"
#include "shared/model/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace dantesync::ipc {

/// "sequence", "wall_ns", "counter_ns", "mode", "phase_error_ns", "drift_ppm", "correction_ppm", "ntp_offset_ns".
QJsonArray historyColumns();
/// The values in the order of historyColumns().
QJsonArray historyRow(const HistorySample& sample);

/// What history.get gave, by its own column names: columns of a later version are ignored, absent ones are not known.
/// Error: no rows and columns in it, or a row that makes no sense.
Result<std::vector<HistorySample>> historyFromJson(const QJsonObject& answer);

} // namespace dantesync::ipc
