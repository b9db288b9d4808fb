// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/actions.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/platform/autostart.h"

#include <QAction>
#include <QApplication>
#include <QPalette>

#include <utility>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t count = static_cast<std::size_t>(Command::Count);

/// Names of pictures and of the actions as objects, by Command. Check marks take the place of a picture.
struct Look {
    const char* objectName;
    const char* picture;
};
constexpr std::array<Look, count> looks{{
    {"openWindow", "window"},
    {"startService", "start"},
    {"stopService", "stop"},
    {"restartService", "restart"},
    {"openLog", "page-log"},
    {"openConfiguration", "page-configuration"},
    {"startAtLogin", nullptr},
    {"preferences", "settings"},
    {"showMode", nullptr},
    {"wallView", "fullscreen"},
    {"setUp", "page-first-run"},
    {"help", "help"},
    {"about", "info"},
    {"quit", "quit"},
}};

} // namespace

Actions::Actions(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context) {
    for (std::size_t i = 0; i < count; ++i) {
        m_actions[i] = new QAction(this);
        m_actions[i]->setObjectName(QLatin1String(looks[i].objectName));
        m_actions[i]->setMenuRole(QAction::NoRole);
        m_actions[i]->setIconVisibleInMenu(true);
    }
    setShortcuts();
    connectService();
    connectSwitches();
    connect(&m_context.theme, &Theme::changed, this, &Actions::paintIcons);
    connect(&m_context.language, &Language::changed, this, &Actions::retranslate);
    retranslate();
    paintIcons();
    updateService();
    updateSwitches();
}

void Actions::setShortcuts() {
    (*this)[Command::OpenLog]->setShortcut(Qt::CTRL | Qt::Key_L);
    (*this)[Command::OpenConfiguration]->setShortcut(Qt::CTRL | Qt::Key_Comma);
    (*this)[Command::WallView]->setShortcut(Qt::Key_F11);
    (*this)[Command::Help]->setShortcut(Qt::Key_F1);
    (*this)[Command::Quit]->setShortcut(Qt::CTRL | Qt::Key_Q);
}

void Actions::connectService() {
    ServiceControl& control = m_context.serviceControl;
    const auto ask = [this, &control](Command command, void (ServiceControl::*request)()) {
        connect((*this)[command], &QAction::triggered, this, [this, &control, request] {
            m_askedService = true;
            (control.*request)();
        });
    };
    ask(Command::StartService, &ServiceControl::start);
    ask(Command::StopService, &ServiceControl::stop);
    ask(Command::RestartService, &ServiceControl::restart);
    connect(&control, &ServiceControl::stateChanged, this, &Actions::updateService);
    connect(&control, &ServiceControl::finished, this, [this](const QString& error) {
        if (std::exchange(m_askedService, false) && !error.isEmpty())
            emit failed(tr("The service did not do as asked"), error);
    });
}

void Actions::connectSwitches() {
    QAction* login = (*this)[Command::StartAtLogin];
    login->setCheckable(true);
    connect(login, &QAction::triggered, this, &Actions::setStartAtLogin);
    QAction* show = (*this)[Command::ShowMode];
    show->setCheckable(true);
    connect(show, &QAction::triggered, this, [this](bool on) { m_context.preferences.set(Preferences::showMode, on); });
    connect(&m_context.preferences, &Preferences::changed, this, &Actions::updateSwitches);
}

void Actions::setStartAtLogin(bool wanted) {
    if (const Status done = Autostart::setEnabled(wanted); !done)
        emit failed(tr("The start at login was not changed"), QString::fromStdString(done.error().text()));
    updateSwitches();
}

void Actions::updateService() {
    const ServiceControl& control = m_context.serviceControl;
    using State = ServiceControl::State;
    const State state = control.state();
    const bool known = state != State::Unknown && state != State::NotInstalled;
    const bool possible = control.available() && known && !control.busy();
    const bool runs = state == State::Running || state == State::Starting;
    (*this)[Command::StartService]->setEnabled(possible && !runs);
    const bool mayStop = possible && runs && !m_context.preferences.get(Preferences::showMode);
    (*this)[Command::StopService]->setEnabled(mayStop);
    (*this)[Command::RestartService]->setEnabled(mayStop);
}

void Actions::updateSwitches() {
    (*this)[Command::SetUp]->setEnabled(!m_context.options.virtualLan);
    (*this)[Command::StartAtLogin]->setChecked(Autostart::isEnabled());
    (*this)[Command::ShowMode]->setChecked(m_context.preferences.get(Preferences::showMode));
    updateService(); // a show allows less
}

void Actions::retranslate() {
    const std::array<QString, count> texts{
        tr("&Open DanteSync"),  tr("&Start service"), tr("S&top service"),
        tr("&Restart service"), tr("&Log"),           tr("&Configuration"),
        tr("Start at lo&gin"),  tr("&Preferences…"),  tr("Show &mode"),
        tr("&Wall view"),       tr("Set &up…"),       tr("&Help"),
        tr("&About DanteSync"), tr("&Quit"),
    };
    for (std::size_t i = 0; i < count; ++i)
        if (m_actions[i]->text() != texts[i])
            m_actions[i]->setText(texts[i]);
}

void Actions::paintIcons() {
    const QColor colour = QApplication::palette().color(QPalette::WindowText);
    for (std::size_t i = 0; i < count; ++i)
        if (looks[i].picture)
            m_actions[i]->setIcon(icon(QLatin1String(looks[i].picture), colour));
}

} // namespace dantesync::desktop
