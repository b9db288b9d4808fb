// SPDX-License-Identifier: GPL-3.0-or-later
//
// The model's enumerations as people read them, and the tone each one has. One place for every view.
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/math/units.h"
#include "shared/model/event.h"
#include "shared/model/mode.h"
#include "shared/model/quality.h"
#include "shared/model/sync_status.h"

#include <QString>

#include <string_view>

namespace dantesync::desktop {

/// UTF-8 of the shared library.
QString toQString(std::string_view text);

/// A word for a table or a badge: "Locked". NANO stays what it is.
QString modeText(Mode mode);
/// What it means, as a half sentence: "locked, drift below 5 ppm".
QString modeMeaning(Mode mode);
Tone toneOf(Mode mode);

/// SYNCED, DRIFT, ERROR, OFFLINE: technical words, the same in every language.
QString qualityText(SyncQuality quality);
Tone toneOf(SyncQuality quality);

QString timestampingText(Timestamping timestamping);
QString roleText(Role role);

/// The kind of an event as a short title: "Clock stepped".
QString eventKindText(EventKind kind);
QString severityText(Severity severity);
Tone toneOf(Severity severity);
/// Name of a picture: "info", "warning", "error".
QString iconNameOf(Severity severity);

} // namespace dantesync::desktop
