// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/config_change.h"
#include "service/event_journal.h"
#include "service/history.h"
#include "service/log/repeated_trouble.h"
#include "shared/model/sync_status.h"

#include <QString>

#include <map>
#include <optional>
#include <string>

namespace dantesync {

/// What the service remembers of itself: every event goes through here, to the log and to the journal; every status
/// leaves a sample in the history.
class Records {
public:
    explicit Records(const QString& stateDirectory)
        : m_journal(stateDirectory) {}

    /// Reads the journal; says in the log what is wrong with it.
    void open();
    void event(const Event& event);
    void status(const SyncStatus& status) { m_history.add(status); }
    /// What became of a change of the configuration.
    void configuration(const ConfigOutcome& outcome, const SyncStatus& now);
    /// Once a second: tells what is left of what came again and again.
    void second(const SyncStatus& now);
    void started(const std::string& how, const SyncStatus& now);
    void stopped(const SyncStatus& now);

    const EventJournal& journal() const { return m_journal; }
    const History& history() const { return m_history; }

private:
    std::optional<std::string> worthTelling(const std::string& refusal, CounterTime now);

    EventJournal m_journal;
    History m_history;
    std::map<std::string, log::RepeatedTrouble> m_refusals; ///< since the configuration last changed, by their text
    bool m_killed = false;                                  ///< the last run
    bool m_started = false;                                 ///< only what has started stops
};

} // namespace dantesync
