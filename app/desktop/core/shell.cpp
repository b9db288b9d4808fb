// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/shell.h"

#include "app/desktop/dialogs/about_dialog.h"
#include "app/desktop/dialogs/preferences_dialog.h"
#include "app/desktop/help/help.h"
#include "app/desktop/pages/events_page.h"
#include "app/desktop/window/page_list.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

/// After a login the panel may come later than we do.
constexpr int waitForTrayMs = 30'000;

template<class Dialog>
void openDialog(MainWindow& parent, const Context& context) {
    if (auto* open = parent.findChild<Dialog*>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto* dialog = new Dialog(context, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

Shell::Shell(const Context& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(context)
    , m_tray(context, m_actions)
    , m_notifications(context)
    , m_firstRun(context) {
    connectActions();
    connect(&m_tray, &Tray::openRequested, this, [this] { window().raiseWindow(); });
    connect(&m_tray, &Tray::notificationClicked, this, &Shell::openEvent);
    connect(&m_firstRun, &FirstRun::wanted, this, [this] { window().showPage(u"first-run"_s); });
    connect(&m_notifications, &NotificationCenter::notify, &m_tray, &Tray::tell);
}

Shell::~Shell() = default;

void Shell::begin() {
    if (!m_context.options.hidden) {
        window().raiseWindow();
        return;
    }
    QTimer::singleShot(waitForTrayMs, this, [this] {
        if (!Tray::isThere())
            window().raiseWindow();
    });
}

MainWindow& Shell::window() {
    if (!m_window) {
        m_window = std::make_unique<MainWindow>(m_context, m_actions, makePages(m_context));
        connect(m_window.get(), &MainWindow::closed, this, &Shell::onClosed);
        connect(m_window.get(), &MainWindow::quitWanted, this, &Shell::quit);
        connect(m_window.get(), &MainWindow::shown, &m_firstRun, &FirstRun::begin);
        if (const auto* events = qobject_cast<EventsPage*>(m_window->page(u"events"_s)))
            connect(events, &EventsPage::chartRequested, this, &Shell::openChart);
        m_window->showPage(m_context.options.page);
    }
    return *m_window;
}

void Shell::connectActions() {
    const auto on = [this](Command command, auto action) {
        connect(m_actions[command], &QAction::triggered, this, action);
    };
    on(Command::OpenWindow, [this] { window().raiseWindow(); });
    on(Command::OpenLog, [this] { showPage(u"log"_s); });
    on(Command::OpenConfiguration, [this] { showPage(u"configuration"_s); });
    on(Command::Preferences, [this] { showPreferences(); });
    on(Command::WallView, [this] { toggleWallView(); });
    on(Command::SetUp, [this] { showPage(u"first-run"_s); });
    on(Command::Help, [this] { showHelp(window().currentPage()->id()); });
    on(Command::About, [this] { showAbout(); });
    on(Command::Quit, [this] { quit(); });
    connect(&m_actions, &Actions::failed, this, &Shell::warn);
}

void Shell::showPage(const QString& id) {
    window().raiseWindow();
    window().showPage(id);
}

void Shell::openEvent(const std::optional<Notification::Origin>& origin) {
    showPage(u"events"_s);
    if (origin)
        if (Page* page = window().page(u"events"_s))
            page->reveal(origin->unixSeconds, origin->sequence);
}

void Shell::openChart(std::int64_t unixSeconds) {
    showPage(u"charts"_s);
    if (Page* page = window().page(u"charts"_s))
        page->reveal(unixSeconds, 0);
}

void Shell::onClosed() {
    if (!Tray::isThere()) {
        QApplication::quit();
        return;
    }
    if (m_context.preferences.get(Preferences::closeTold))
        return;
    m_context.preferences.set(Preferences::closeTold, true);
    m_tray.say(tr("DanteSync goes on here"),
               tr("Closing the window only hides it. To end the program, choose Quit in this menu."));
}

void Shell::showPreferences() {
    window().raiseWindow();
    openDialog<PreferencesDialog>(window(), m_context);
}

void Shell::showAbout() {
    window().raiseWindow();
    openDialog<AboutDialog>(window(), m_context);
}

void Shell::toggleWallView() {
    if (m_wall) {
        m_wall->close();
        return;
    }
    m_wall = new WallView(m_context, &window());
    connect(m_wall, &WallView::closed, m_wall, &QObject::deleteLater);
    m_wall->showFullScreen();
    m_wall->activateWindow();
}

void Shell::quit() {
    if (m_window)
        for (Page* page : m_window->findChildren<Page*>())
            if (page->hasUnsaved()) {
                askToSave(*page);
                return;
            }
    quitNow();
}

void Shell::askToSave(Page& page) {
    if (m_window->findChild<QMessageBox*>(u"quitQuestion"_s))
        return;
    showPage(page.id()); // what it is about
    auto* box = new QMessageBox(QMessageBox::Question, tr("Quit DanteSync"),
                                tr("There are changes that were not applied. Save them before quitting?"),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window.get());
    box->setObjectName(u"quitQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Save);
    connect(box, &QMessageBox::finished, this, [this, &page](int answer) {
        if (answer == QMessageBox::Discard)
            quitNow();
        if (answer != QMessageBox::Save)
            return;
        connect(
            &page, &Page::saveEnded, this,
            [this](bool saved) {
                if (saved)
                    quit(); // another page may have something, too
            },
            Qt::SingleShotConnection);
        page.keepUnsaved();
    });
    box->open();
}

void Shell::quitNow() {
    if (m_window) {
        m_window->keepGeometry();
        m_window->beginQuitting();
    }
    QApplication::quit();
}

void Shell::warn(const QString& title, const QString& text) {
    window().raiseWindow();
    auto* box = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::Ok, &window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(text);
    box->open();
}

} // namespace dantesync::desktop
