// SPDX-License-Identifier: GPL-3.0-or-later
//
// SyncStatus as JSON, as status.get gives it. Keys carry their unit; `_counter_ns` is the service's free-running
// counter, `_wall_ns` UTC since the Unix epoch. Integers are exact to the nanosecond (beyond 2^53: readers that take
// all numbers for doubles lose the last three digits). What is not known is null.
#pragma once

#include "shared/model/result.h"
#include "shared/model/sync_status.h"

#include <QJsonObject>

namespace dantesync::ipc {

QJsonObject toJson(const SyncStatus& status);

/// Writes "holdover_forecast", a list of { "after_s", "error_ns" }, and "holdover_of", whether that is the error
/// against "utc" or only against the "fleet"'s time. Both null while there is no forecast.
void insertHoldover(QJsonObject& object, const SyncStatus& status);

/// The way back. Unknown keys are ignored and absent ones keep their default, so that app and service of different
/// versions understand each other; `mode` must be there. Error: names the key whose value makes no sense.
Result<SyncStatus> statusFromJson(const QJsonObject& object);

} // namespace dantesync::ipc
