// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync {

enum class EventKind : std::uint8_t {
    ModeChanged,
    GrandmasterFound,
    GrandmasterChanged,
    GrandmasterRestarted, ///< same UUID, new time base
    GrandmasterLost,
    ClockStepped, ///< by us
    SlewStarted,  ///< by us: something worth telling is taken out gradually
    ForeignStep,  ///< by somebody else
    NtpRestored,
    NtpLost,
    DateChanged,
    FrequencyClamped,
    Conflict,
    ClockFault, ///< the operating system refused a correction
    ConfigurationChanged,
    ServiceStarted,
    ServiceStopped,
};

enum class Severity : std::uint8_t { Info, Warning, Error };

/// What changed, when, and why, in one line of English.
struct Event {
    EventKind kind = EventKind::ModeChanged;
    Severity severity = Severity::Info;
    CounterTime counter;
    WallTime wall;
    std::string text;
};

/// Stable key of an event kind for journals and scripts ("mode_changed").
std::string_view eventKindName(EventKind kind);
std::optional<EventKind> eventKindFromName(std::string_view name);

/// "info", "warning", "error".
std::string_view severityName(Severity severity);
std::optional<Severity> severityFromName(std::string_view name);

/// An event as the journal keeps it.
struct RecordedEvent {
    std::uint64_t sequence = 0; ///< counts the host's events from 1, over restarts
    Event event;
};

} // namespace dantesync
