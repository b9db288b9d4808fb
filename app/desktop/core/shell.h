// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"
#include "app/desktop/core/first_run.h"
#include "app/desktop/notifications/notification_center.h"
#include "app/desktop/tray/tray.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/wall_view.h"

#include <QPointer>

#include <memory>

namespace dantesync::desktop {

/// The window, the tray and the dialogs, and how one leads to another.
class Shell : public QObject {
    Q_OBJECT

public:
    explicit Shell(const Context& context, QObject* parent = nullptr);
    ~Shell() override;

    /// Shows the window, or stays in the tray where options say so and there is one.
    void begin();
    /// Made when it is first asked for.
    MainWindow& window();
    Tray& tray() { return m_tray; }
    NotificationCenter& notifications() { return m_notifications; }
    const Actions& actions() const { return m_actions; }
    const FirstRun& firstRun() const { return m_firstRun; }

private:
    void connectActions();
    void showPage(const QString& id);
    void openEvent(const std::optional<Notification::Origin>& origin);
    void openChart(std::int64_t unixSeconds);
    void onClosed();
    void showPreferences();
    void showAbout();
    void toggleWallView();
    void quit();
    void askToSave(Page& page);
    void quitNow();
    void warn(const QString& title, const QString& text);

    Context m_context;
    Actions m_actions;
    Tray m_tray;
    NotificationCenter m_notifications;
    FirstRun m_firstRun;
    std::unique_ptr<MainWindow> m_window;
    QPointer<WallView> m_wall; ///< while it is shown
};

} // namespace dantesync::desktop
