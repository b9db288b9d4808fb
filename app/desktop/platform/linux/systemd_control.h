// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/platform/linux/unit_facts.h"
#include "app/desktop/service_control/service_control.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QHash>
#include <QTimer>

#include <optional>

class QDBusMessage;
class QDBusObjectPath;
class QThread;

namespace dantesync::desktop {

/// dantesync.service through systemd's manager on the system bus. polkit asks for the password where one is needed.
/// Follows the unit by its signals, and asks now and then in case one was missed.
class SystemdControl : public ServiceControl {
    Q_OBJECT

public:
    explicit SystemdControl(QObject* parent = nullptr);
    ~SystemdControl() override;

    void begin() override;
    bool available() const override { return !m_trouble && m_state != State::Unknown; }
    State state() const override { return m_state; }
    QString detail() const override;
    bool busy() const override { return m_busy; }
    void start() override { request(Action::Start); }
    void stop() override { request(Action::Stop); }
    void restart() override { request(Action::Restart); }

private slots:
    // By name, since that is how D-Bus signals are connected.
    void onUnitChanged();
    void onUnitNews(const QString& unit);
    void onJobRemoved(uint id, const QDBusObjectPath& job, const QString& unit, const QString& result);

private:
    enum class Action : std::uint8_t { Start, Stop, Restart };

    void connectToBus();
    void onBusThere();
    void subscribe();
    void tick();
    void query();
    void take(const UnitFacts& facts);
    void takeTrouble(const QDBusError& error);
    void setState(State state, bool otherNews);
    void request(Action action);
    void jobAccepted(const QString& job);
    void finishJob(const QString& result);
    void finish(const QString& error);

    QString m_busName;
    QDBusConnection m_bus;
    QThread* m_connecting = nullptr;
    QTimer m_poll;
    State m_state = State::Unknown;
    UnitFacts m_facts;
    std::optional<QDBusError> m_trouble; ///< why nothing is known
    bool m_subscribed = false;
    bool m_asking = false;   ///< a query is under way
    bool m_askAgain = false; ///< and something changed meanwhile
    bool m_busy = false;
    Action m_action = Action::Start;     ///< of the request under way
    QString m_job;                       ///< path of the job that our request made
    QString m_jobResult;                 ///< "done", ...: it ended, its facts are still to come
    QHash<QString, QString> m_endedJobs; ///< jobs that ended before we heard their path
};

} // namespace dantesync::desktop
