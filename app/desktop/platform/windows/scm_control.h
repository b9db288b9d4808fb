// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/platform/windows/service_facts.h"

#include <QTimer>

namespace dantesync::desktop {

/// The service "dantesync" of Windows' service control manager. It is asked every 1.5 s, in a thread; changing
/// something is dantesync-helper.exe's, which User Account Control asks about unless this person may do it anyway.
class ScmControl : public ServiceControl {
    Q_OBJECT

public:
    explicit ScmControl(QObject* parent = nullptr);

    void begin() override;
    bool available() const override { return m_known && state() != State::Unknown; }
    State state() const override { return m_known ? m_facts.serviceState() : State::Unknown; }
    QString detail() const override { return m_known ? m_facts.detail() : QString(); }
    bool busy() const override { return m_busy; }
    void start() override { request(QStringLiteral("start")); }
    void stop() override { request(QStringLiteral("stop")); }
    void restart() override { request(QStringLiteral("restart")); }

private:
    void query();
    void take(const ServiceFacts& facts);
    void request(const QString& action);
    void finish(const QString& error);

    QTimer m_poll;
    ServiceFacts m_facts;
    bool m_known = false;  ///< m_facts were asked for
    bool m_asking = false; ///< a query is under way
    bool m_busy = false;
};

} // namespace dantesync::desktop
