// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/log_entry.h"
#include "app/desktop/session/service_state.h"
#include "shared/ipc/control_client.h"
#include "shared/model/event.h"

#include <QObject>

#include <vector>

namespace dantesync::desktop {

/// The service of this computer as the desktop sees it: connected again by itself, asynchronous throughout.
class ServiceSession : public QObject {
    Q_OBJECT

public:
    /// How often the status comes: often while somebody looks at it.
    enum class Pace : std::uint8_t { Window, Hidden };

    /// @p control: the service's socket; "none": there is no service, state() stays Link::None.
    explicit ServiceSession(const QString& control, QObject* parent = nullptr);

    void start();
    void setPace(Pace pace);
    const ServiceState& state() const { return m_state; }
    /// Tells once a second, too, that what is shown grows old: with statusChanged() while nothing comes.
    void setFollowLog(bool follow);

    /// @p callback is called once, later; not any more once @p receiver is gone.
    void call(const QString& method, const QJsonObject& params, QObject* receiver,
              ipc::ControlClient::Callback callback, std::chrono::milliseconds timeout = std::chrono::seconds(5));

signals:
    /// The link, or what the service is.
    void linkChanged();
    /// A status came, or the one shown became old.
    void statusChanged();
    /// In the order of their sequence, without gaps as long as the journal has them; the first ones are those of
    /// before.
    void eventsAdded(const std::vector<dantesync::RecordedEvent>& events);
    /// While setFollowLog(true).
    void logAdded(const std::vector<dantesync::desktop::LogEntry>& entries);

private:
    void onConnected();
    void onDisconnected(const QString& reason);
    void onNotification(const QString& method, const QJsonObject& params);
    void takeInfo(const QJsonObject& info);
    void takeStatus(const QJsonObject& params);
    void takeEvents(const QJsonObject& params);
    void setLink(Link link, const QString& reason);
    void subscribeStatus();

    ipc::ControlClient m_client;
    ServiceState m_state;
    QTimer m_ageing;
    Pace m_pace = Pace::Window;
    bool m_wanted;
    bool m_followLog = false;
    std::uint64_t m_lastEvent = 0;
};

} // namespace dantesync::desktop
