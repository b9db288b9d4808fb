// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/notifications/notification_policy.h"

#include <QTimer>

namespace dantesync::desktop {

/// Brings the policy what it decides upon: the service, the fleet, the preferences and the time.
class NotificationCenter : public QObject {
    Q_OBJECT

public:
    explicit NotificationCenter(const Context& context, QObject* parent = nullptr);

signals:
    void notify(const std::vector<dantesync::desktop::Notification>& notifications);

private:
    void takeSettings();
    void lookAtState();
    void pass(const NotificationPolicy::Notifications& notifications);

    Context m_context;
    NotificationPolicy m_policy;
    QTimer m_waiting; ///< runs only while something waits to be believed
};

} // namespace dantesync::desktop
