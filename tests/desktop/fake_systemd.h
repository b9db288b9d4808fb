// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QStringList>

namespace dantesync::tests {

/// org.freedesktop.systemd1 with one unit, dantesync.service, on the bus at an address. It does what a test says.
class FakeSystemd : public QDBusVirtualObject {
    Q_OBJECT

public:
    explicit FakeSystemd(const QString& address);
    ~FakeSystemd() override;

    /// False: there is no bus to appear on.
    bool appear();
    void vanish();

    /// The unit becomes so; told by a signal if somebody subscribed.
    void setUnit(const QString& activeState, const QString& result = QStringLiteral("success"), int exitStatus = 0);
    void setLoadState(const QString& loadState);
    void endJob(const QString& result);

    /// What the next requests get instead of a job: "org.freedesktop.DBus.Error.AccessDenied"; empty: a job.
    QString refusal;
    bool refuseSubscription = false;
    /// A request's job ends before its path is told.
    bool endAtOnce = false;
    QStringList requests; ///< "StartUnit dantesync.service replace interactive"

    QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    void answerRequest(const QDBusMessage& message);
    QVariantMap properties(const QString& interface) const;
    void tellUnit();

    QString m_address;
    QDBusConnection m_bus;
    bool m_subscribed = false;
    QString m_loadState = QStringLiteral("loaded");
    QString m_activeState = QStringLiteral("inactive");
    QString m_result = QStringLiteral("success");
    int m_exitStatus = 0;
    unsigned m_job = 0;
    bool m_jobRuns = false;
};

} // namespace dantesync::tests
