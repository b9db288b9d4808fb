// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/notifications/notification.h"
#include "app/desktop/tray/tray_picture.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <array>
#include <optional>
#include <vector>

namespace dantesync::desktop {

class Actions;

/// The picture in the panel, its tip, its menu, and the bubbles beside it.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(const Context& context, const Actions& actions, QObject* parent = nullptr);

    /// There is a panel that shows it.
    static bool isThere();
    QMenu& menu() { return m_menu; }
    const TrayLook& look() const { return m_look; }
    QString toolTip() const { return m_icon.toolTip(); }
    /// On the screen; empty while no panel shows it.
    QRect geometry() const { return m_icon.geometry(); }

    /// All of @p notifications in one bubble; a click tells which event it was about.
    void tell(const std::vector<Notification>& notifications);
    void say(const QString& title, const QString& text);

signals:
    void openRequested();
    /// @p origin: what it was about, if the journal has it.
    void notificationClicked(const std::optional<dantesync::desktop::Notification::Origin>& origin);

private:
    void buildMenu(const Actions& actions);
    void update();
    void turn();
    void show(const TrayLook& look);
    void onActivated(QSystemTrayIcon::ActivationReason reason);

    Context m_context;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    std::array<QAction*, 4> m_lines{}; ///< the status, above the commands
    TrayLook m_look;
    bool m_shown = false; ///< m_look is what the icon shows
    QTimer m_turning;
    std::optional<Notification> m_told; ///< in the last bubble; nothing: that was no notification
};

} // namespace dantesync::desktop
