// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/service_control/service_control.h"

#include <QStringList>

namespace dantesync::test {

/// Does as it is asked, at once, and remembers what that was.
class FakeServiceControl : public desktop::ServiceControl {
    Q_OBJECT

public:
    using desktop::ServiceControl::ServiceControl;

    bool available() const override { return true; }
    State state() const override { return m_state; }
    void start() override { end(QStringLiteral("start"), State::Running); }
    void stop() override { end(QStringLiteral("stop"), State::Stopped); }
    void restart() override { end(QStringLiteral("restart"), State::Running); }

    QStringList asked;
    QString error; ///< what the next request ends in

private:
    void end(const QString& request, State state) {
        asked.append(request);
        m_state = error.isEmpty() ? state : m_state;
        QMetaObject::invokeMethod(
            this,
            [this] {
                emit stateChanged();
                emit finished(error);
            },
            Qt::QueuedConnection);
    }

    State m_state = State::Running;
};

} // namespace dantesync::test
