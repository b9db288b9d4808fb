// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notifications/notification_center.h"

namespace dantesync::desktop {

NotificationCenter::NotificationCenter(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
    takeSettings();
    m_waiting.setInterval(1000);
    connect(&m_waiting, &QTimer::timeout, this, &NotificationCenter::lookAtState);
    connect(&m_context.preferences, &Preferences::changed, this, &NotificationCenter::takeSettings);
    connect(&m_context.service, &ServiceSession::statusChanged, this, &NotificationCenter::lookAtState);
    connect(&m_context.service, &ServiceSession::linkChanged, this, &NotificationCenter::lookAtState);
    connect(&m_context.service, &ServiceSession::eventsAdded, this, [this](const std::vector<RecordedEvent>& events) {
        pass(m_policy.onEvents(events, fleet::observerNow()));
    });
    connect(&m_context.fleet, &FleetWatch::roundFinished, this,
            [this](const FleetRoundPtr& round) { pass(m_policy.onRound(*round, fleet::observerNow())); });
}

void NotificationCenter::takeSettings() {
    NotificationPolicy::Settings settings;
    settings.any = m_context.preferences.get(Preferences::notify);
    settings.showMode = m_context.preferences.get(Preferences::showMode);
    for (const NoticeKind kind : allNoticeKinds)
        settings.kinds[static_cast<std::size_t>(kind)] = m_context.preferences.get(preferenceOf(kind), true).toBool();
    m_policy.setSettings(settings);
}

void NotificationCenter::lookAtState() {
    pass(m_policy.onState(m_context.service.state(), fleet::observerNow()));
}

void NotificationCenter::pass(const NotificationPolicy::Notifications& notifications) {
    if (m_policy.waits() != m_waiting.isActive())
        m_waiting.isActive() ? m_waiting.stop() : m_waiting.start();
    if (!notifications.empty())
        emit notify(notifications);
}

} // namespace dantesync::desktop
