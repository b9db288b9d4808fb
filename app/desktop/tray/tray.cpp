// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tray/tray.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/presenters/overall_presenter.h"
#include "app/desktop/window/actions.h"

#include <QAction>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int turnMs = 250;
constexpr int bubbleMs = 10'000;

QSystemTrayIcon::MessageIcon bubbleIcon(Tone tone) {
    switch (tone) {
    case Tone::Bad:
        return QSystemTrayIcon::Critical;
    case Tone::Warning:
        return QSystemTrayIcon::Warning;
    default:
        return QSystemTrayIcon::Information;
    }
}

} // namespace

Tray::Tray(const Context& context, const Actions& actions, QObject* parent)
    : QObject(parent)
    , m_context(context) {
    buildMenu(actions);
    m_icon.setContextMenu(&m_menu);
    m_turning.setInterval(turnMs);
    connect(&m_turning, &QTimer::timeout, this, &Tray::turn);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::onActivated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        if (m_told)
            emit notificationClicked(m_told->origin);
        else
            emit openRequested();
    });
    connect(&m_context.service, &ServiceSession::statusChanged, this, &Tray::update);
    connect(&m_context.service, &ServiceSession::linkChanged, this, &Tray::update);
    connect(&m_context.fleet, &FleetWatch::roundFinished, this, [this] {
        if (m_context.service.state().link == Link::None) // else the service's own pace will do
            update();
    });
    connect(&m_context.preferences, &Preferences::changed, this, &Tray::update);
    connect(&m_context.language, &Language::changed, this, &Tray::update);
    update();
    m_icon.show();
}

bool Tray::isThere() {
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::buildMenu(const Actions& actions) {
    m_menu.setObjectName(u"trayMenu"_s);
    for (QAction*& line : m_lines) {
        line = m_menu.addAction(QString());
        line->setEnabled(false);
    }
    m_menu.addSeparator();
    m_menu.addAction(actions[Command::OpenWindow]);
    m_menu.addSeparator();
    m_menu.addActions(
        {actions[Command::StartService], actions[Command::StopService], actions[Command::RestartService]});
    m_menu.addSeparator();
    m_menu.addActions({actions[Command::OpenLog], actions[Command::OpenConfiguration], actions[Command::StartAtLogin]});
    m_menu.addSeparator();
    m_menu.addAction(actions[Command::Quit]);
    m_menu.setDefaultAction(actions[Command::OpenWindow]);
}

void Tray::update() {
    const fleet::ObserverTime now = fleet::observerNow();
    const ServiceState& state = m_context.service.state();
    const FleetRoundPtr round = m_context.fleet.latest();
    const QStringList lines = overallLines(state, round, now);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const QString text = lines.value(static_cast<int>(i));
        if (m_lines[i]->text() != text)
            m_lines[i]->setText(text);
        m_lines[i]->setVisible(!text.isEmpty());
    }
    if (const QString tip = lines.join(u'\n'); m_icon.toolTip() != tip)
        m_icon.setToolTip(tip);
    TrayLook look = trayLook(overallWords(state, round, now), state, now);
    look.style = trayStyleFromName(m_context.preferences.get(Preferences::trayStyle));
    look.turn = m_look.turn;
    show(look);
}

void Tray::turn() {
    TrayLook look = m_look;
    look.turn = (look.turn + 1) % trayTurns;
    show(look);
}

void Tray::show(const TrayLook& look) {
    if (std::exchange(m_shown, true) && m_look == look)
        return;
    m_look = look;
    m_icon.setIcon(trayIcon(look));
    const bool turns = look.condition == Condition::Acquiring;
    if (turns != m_turning.isActive())
        turns ? m_turning.start() : m_turning.stop();
}

void Tray::onActivated(QSystemTrayIcon::ActivationReason reason) {
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        emit openRequested();
}

void Tray::tell(const std::vector<Notification>& notifications) {
    if (notifications.empty())
        return;
    const Notification& first = notifications.front();
    QString text = first.text;
    Tone tone = first.tone;
    for (std::size_t i = 1; i < notifications.size(); ++i) { // a second bubble would hide the first one
        text += u'\n' + notifications[i].title + u": "_s + notifications[i].text;
        tone = notifications[i].tone == Tone::Bad ? Tone::Bad : tone;
    }
    m_told = first;
    m_icon.showMessage(first.title, text, bubbleIcon(tone), bubbleMs);
}

void Tray::say(const QString& title, const QString& text) {
    m_told.reset();
    m_icon.showMessage(title, text, QSystemTrayIcon::Information, bubbleMs);
}

} // namespace dantesync::desktop
