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
    }
    return "unknown";
}

} // namespace dantesync
