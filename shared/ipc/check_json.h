// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/check.h"
#include "shared/model/result.h"

#include <QJsonObject>

#include <vector>

namespace dantesync::ipc {

/// { "verdict": the worst, "checks": [{ "id", "verdict", "words", "remedy" }] }
QJsonObject toJson(const std::vector<Check>& checks);
/// The way back. Error: something in it makes no sense.
Result<std::vector<Check>> checksFromJson(const QJsonObject& answer);

} // namespace dantesync::ipc
