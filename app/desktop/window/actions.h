// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/context.h"

#include <QObject>

#include <array>

class QAction;

namespace dantesync::desktop {

/// What the menus of the window and of the tray offer.
enum class Command : std::uint8_t {
    OpenWindow,
    StartService,
    StopService,
    RestartService,
    OpenLog,
    OpenConfiguration,
    StartAtLogin,
    Preferences,
    ShowMode,
    WallView,
    SetUp,
    Help,
    About,
    Quit,
    Count
};

/// One action a command, made once and shown in several menus; texts, pictures and what is possible are kept up to
/// date. Start, stop, restart, start at login and show mode act by themselves; for the rest somebody listens.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(const Context& context, QObject* parent = nullptr);

    QAction* operator[](Command command) const { return m_actions[static_cast<std::size_t>(command)]; }

signals:
    /// Something that a command tried did not work, in words.
    void failed(const QString& title, const QString& error);

private:
    void setShortcuts();
    void connectService();
    void connectSwitches();
    void setStartAtLogin(bool wanted);
    void updateService();
    void updateSwitches();
    void retranslate();
    void paintIcons();

    Context m_context;
    std::array<QAction*, static_cast<std::size_t>(Command::Count)> m_actions{};
    bool m_askedService = false; ///< a request of ours is under way
};

} // namespace dantesync::desktop
