// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/records.h"

#include "service/event_log.h"
#include "service/log/log.h"

namespace dantesync {

void Records::open() {
    const EventJournal::Opening found = m_journal.open();
    const QByteArray path = m_journal.path().toUtf8();
    if (found.trouble)
        qCWarning(logDaemon, "events: %s", found.trouble->text().c_str());
    if (found.torn)
        qCWarning(logDaemon, "%s: the last line was cut short and is taken off", path.constData());
    if (found.skipped > 0)
        qCWarning(logDaemon, "%s: %zu lines are no events of this version; they are skipped", path.constData(),
                  found.skipped);
    m_killed = found.killed;
}

void Records::event(const Event& event) {
    logEvent(event);
    m_journal.add(event);
}

void Records::configuration(const ConfigOutcome& outcome, const SyncStatus& now) {
    logConfiguration(outcome);
    const auto record = [&](Severity severity, std::string text) {
        m_journal.add({EventKind::ConfigurationChanged, severity, now.updated, now.wall, std::move(text)});
    };
    if (outcome.refused)
        record(Severity::Warning, "change refused: " + outcome.refused->text());
    else if (!outcome.changes.empty())
        record(Severity::Info, outcome.text());
}

void Records::started(const std::string& how, const SyncStatus& now) {
    m_started = true;
    if (m_killed)
        qCWarning(logDaemon, "the run before did not end by itself: it was killed, or lost power");
    m_journal.add({EventKind::ServiceStarted, m_killed ? Severity::Warning : Severity::Info, now.updated, now.wall,
                   how + (m_killed ? "; the run before was killed, or lost power" : "")});
}

void Records::stopped(const SyncStatus& now) {
    if (m_started)
        m_journal.add({EventKind::ServiceStopped, Severity::Info, now.updated, now.wall, "the service ends"});
}

} // namespace dantesync
