// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/model/event.h"

namespace dantesync {

std::string_view eventKindName(EventKind kind) {
    switch (kind) {
    case EventKind::ModeChanged:
        return "mode_changed";
    case EventKind::GrandmasterFound:
        return "grandmaster_found";
    case EventKind::GrandmasterChanged:
        return "grandmaster_changed";
    case EventKind::GrandmasterRestarted:
        return "grandmaster_restarted";
    case EventKind::GrandmasterLost:
        return "grandmaster_lost";
    case EventKind::ClockStepped:
        return "clock_stepped";
    case EventKind::SlewStarted:
        return "slew_started";
    case EventKind::ForeignStep:
        return "foreign_step";
    case EventKind::NtpRestored:
        return "ntp_restored";
    case EventKind::NtpLost:
        return "ntp_lost";
    case EventKind::DateChanged:
        return "date_changed";
    case EventKind::FrequencyClamped:
        return "frequency_clamped";
    case EventKind::Conflict:
        return "conflict";
    case EventKind::ClockFault:
        return "clock_fault";
    case EventKind::ConfigurationChanged:
        return "configuration_changed";
    case EventKind::ServiceStarted:
        return "service_started";
    case EventKind::ServiceStopped:
        return "service_stopped";
    }
    return "unknown";
}

std::optional<EventKind> eventKindFromName(std::string_view name) {
    for (auto number = std::uint8_t{0}; number <= static_cast<std::uint8_t>(EventKind::ServiceStopped); ++number) {
        const auto kind = static_cast<EventKind>(number);
        if (eventKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::string_view severityName(Severity severity) {
    switch (severity) {
    case Severity::Info:
        return "info";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return "info";
}

std::optional<Severity> severityFromName(std::string_view name) {
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
        if (severityName(severity) == name)
            return severity;
    return std::nullopt;
}

} // namespace dantesync
