// SPDX-License-Identifier: GPL-3.0-or-later
//
// Events as JSON: the lines of the journal, and what events.get gives.
#pragma once

#include "shared/model/event.h"
#include "shared/model/result.h"

#include <QJsonObject>

namespace dantesync::ipc {

QJsonObject toJson(const RecordedEvent& recorded);

/// Unknown keys are ignored. Error: a key is missing or makes no sense, or the kind is one of a later version.
Result<RecordedEvent> recordedEventFromJson(const QJsonObject& object);

} // namespace dantesync::ipc
