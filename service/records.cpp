// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/records.h"

#include "service/event_log.h"
#include "service/log/log.h"

namespace dantesync {

namespace {

constexpr Nanoseconds refusalInterval{600'000'000'000};
constexpr std::size_t mostRefusals = 32; // kept apart

} // namespace

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
    const auto record = [&](Severity severity, std::string text) {
        m_journal.add({EventKind::ConfigurationChanged, severity, now.updated, now.wall, std::move(text)});
    };
    if (outcome.refused) {
        if (const auto refusal = worthTelling("change refused: " + outcome.refused->text(), now.updated)) {
            logConfiguration(outcome);
            record(Severity::Warning, *refusal);
        }
        return;
    }
    m_refusals.clear();
    logConfiguration(outcome);
    if (!outcome.changes.empty())
        record(Severity::Info, outcome.text());
}

/// A script may try the same again and again: each refusal is told once in a while, with how often it came.
std::optional<std::string> Records::worthTelling(const std::string& refusal, CounterTime now) {
    if (m_refusals.size() >= mostRefusals && !m_refusals.contains(refusal))
        m_refusals.clear();
    return m_refusals.try_emplace(refusal, refusalInterval).first->second.report(refusal, now);
}

void Records::second(const SyncStatus& now) {
    for (auto& [text, refusal] : m_refusals)
        if (const auto again = refusal.summary(now.updated)) {
            qCWarning(logDaemon, "configuration: %s", again->c_str());
            m_journal.add({EventKind::ConfigurationChanged, Severity::Warning, now.updated, now.wall, *again});
        }
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
