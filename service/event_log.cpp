// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/event_log.h"

#include "service/log/log.h"

namespace dantesync {

namespace {

const QLoggingCategory& categoryOf(EventKind kind) {
    switch (kind) {
    case EventKind::GrandmasterFound:
    case EventKind::GrandmasterChanged:
    case EventKind::GrandmasterRestarted:
    case EventKind::GrandmasterLost:
        return logPtp();
    case EventKind::NtpRestored:
    case EventKind::NtpLost:
    case EventKind::DateChanged:
        return logNtp();
    case EventKind::ConfigurationChanged:
    case EventKind::ServiceStarted:
    case EventKind::ServiceStopped:
        return logDaemon();
    default:
        return logClock();
    }
}

} // namespace

void logEvent(const Event& event) {
    const QLoggingCategory& category = categoryOf(event.kind);
    switch (event.severity) {
    case Severity::Info:
        qCInfo(category, "%s", event.text.c_str());
        return;
    case Severity::Warning:
        qCWarning(category, "%s", event.text.c_str());
        return;
    case Severity::Error:
        qCCritical(category, "%s", event.text.c_str());
        return;
    }
}

void logConfiguration(const ConfigOutcome& outcome) {
    for (const config::Problem& problem : outcome.problems)
        qCWarning(logDaemon, "%s", problem.text().c_str());
    if (outcome.refused)
        qCCritical(logDaemon, "%s", outcome.refused->text().c_str());
    else
        qCInfo(logDaemon, "configuration: %s", outcome.text().c_str());
}

} // namespace dantesync
