// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/fleet/fleet_choice.h"
#include "app/desktop/fleet/fleet_round.h"

#include <QObject>
#include <QThread>

namespace dantesync::desktop {

/// Asks the fleet once a second and records the answers, in a thread beside the window.
class FleetWatch : public QObject {
    Q_OBJECT

public:
    /// How often the fleet is asked: once a second while somebody looks at it, else every five.
    enum class Pace : std::uint8_t { Window, Hidden };

    /// @p historyFile: where the answers are recorded; empty: nowhere.
    explicit FleetWatch(QString historyFile, QObject* parent = nullptr);
    ~FleetWatch() override;

    /// Watches this fleet from now on, instead of the one before.
    void watch(const FleetChoice& choice);
    /// Who is the reference from now on; empty: found again.
    void setReference(const QString& host);
    void setPace(Pace pace);
    /// Adds a mark of a person ("note") to the history.
    void addNote(const history::Mark& note);

    /// Null before the first round ended.
    FleetRoundPtr latest() const { return m_latest; }
    const QString& historyFile() const { return m_historyFile; }
    const FleetChoice& choice() const { return m_choice; }

    /// What the worker does with each round that ended; a rehearsal does it with made-up ones.
    void take(const FleetRoundPtr& round);

signals:
    void roundFinished(const dantesync::desktop::FleetRoundPtr& round);
    /// Something a person should know: the history cannot be written, a damaged one was set aside.
    void notice(const QString& text);

private:
    class Worker;

    QString m_historyFile;
    FleetChoice m_choice;
    FleetRoundPtr m_latest;
    QThread m_thread;
    Worker* m_worker; ///< lives, and is deleted, in the thread
};

} // namespace dantesync::desktop
