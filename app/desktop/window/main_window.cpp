// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/tray/tray.h"
#include "app/desktop/window/actions.h"
#include "app/desktop/window/lan_banner.h"
#include "app/desktop/window/show_banner.h"
#include "app/desktop/window/side_panel.h"
#include "app/desktop/window/status_line.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize firstSize(1180, 760);

} // namespace

MainWindow::MainWindow(const Context& context, const Actions& actions, std::vector<Page*> pages, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_pages(std::move(pages))
    , m_side(new SidePanel(context, actions, m_pages))
    , m_stack(new QStackedWidget) {
    setObjectName(u"mainWindow"_s);
    layOut();
    connect(&m_side->list(), &QListWidget::currentRowChanged, this, &MainWindow::selectRow);
    connect(m_side, &SidePanel::stateClicked, this, [this] { showPage(u"this-computer"_s); });
    addShortcuts(actions);
    retranslate();
    resize(firstSize);
    restoreGeometry(m_context.preferences.get(Preferences::windowGeometry));
    if (!showPage(m_context.preferences.get(Preferences::page)))
        m_side->list().setCurrentRow(0);
    m_side->list().setFocus();
}

void MainWindow::layOut() {
    for (Page* page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    }
    auto* centre = new QWidget;
    auto* columns = new QHBoxLayout(centre);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_side);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(new LanBanner(m_context));
    right->addWidget(new ShowBanner(m_context));
    right->addWidget(m_stack, 1);
    columns->addLayout(right, 1);
    setCentralWidget(centre);
    setStatusBar(new StatusLine(m_context));
}

void MainWindow::addShortcuts(const Actions& actions) {
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    add(QKeySequence(Qt::Key_F5), [this] { currentPage()->reload(); });
    add(QKeySequence(Qt::Key_F10), [this] { m_side->openMenu(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { currentPage()->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { currentPage()->exportData(); });
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const auto show = [this, row = static_cast<int>(i)] { m_side->list().setCurrentRow(row); };
        if (i < 9 && m_pages[i]->isListed())
            add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), show);
        m_mnemonics.push_back(add(QKeySequence(), show));
    }
    // Those with keys of their own work while no menu is open, too.
    addActions({actions[Command::OpenLog], actions[Command::OpenConfiguration], actions[Command::WallView],
                actions[Command::Help], actions[Command::Quit]});
}

Page* MainWindow::currentPage() const {
    return m_pages[static_cast<std::size_t>(std::max(0, m_stack->currentIndex()))];
}

Page* MainWindow::page(const QString& id) const {
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&](const Page* page) { return page->id() == id; });
    return found == m_pages.end() ? nullptr : *found;
}

bool MainWindow::showPage(const QString& id) {
    Page* wanted = page(id);
    if (!wanted)
        return false;
    m_side->showUnlisted(m_stack->indexOf(wanted));
    m_side->list().setCurrentRow(m_stack->indexOf(wanted));
    return true;
}

void MainWindow::selectRow(int row) {
    if (row < 0 || row == m_stack->currentIndex()) {
        if (row >= 0)
            keepPage();
        return;
    }
    if (!currentPage()->mayLeave()) {
        const QSignalBlocker blocker(m_side->list());
        m_side->list().setCurrentRow(m_stack->currentIndex());
        m_side->showUnlisted(m_stack->currentIndex());
        return;
    }
    m_stack->setCurrentIndex(row);
    keepPage();
}

/// It is the first one at the next start, and in the list.
void MainWindow::keepPage() {
    m_side->showUnlisted(m_stack->currentIndex());
    if (currentPage()->isListed())
        m_context.preferences.set(Preferences::page, currentPage()->id());
}

void MainWindow::keepGeometry() {
    m_context.preferences.set(Preferences::windowGeometry, saveGeometry());
}

void MainWindow::raiseWindow() {
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::retranslate() {
    setWindowTitle(u"DanteSync"_s);
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_mnemonics[i]->setKey(QKeySequence::mnemonic(m_pages[i]->title()));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // At the end of a session nobody is there any more to answer.
    const bool mayAsk = !m_quitting && !qGuiApp->isSavingSession();
    if (mayAsk && !Tray::isThere()) {
        event->ignore();
        emit quitWanted();
        return;
    }
    if (mayAsk && !currentPage()->mayLeave()) {
        event->ignore();
        return;
    }
    keepGeometry();
    QMainWindow::closeEvent(event);
    if (!m_quitting)
        emit closed();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    m_context.service.setPace(ServiceSession::Pace::Window);
    m_context.fleet.setPace(FleetWatch::Pace::Window);
    emit shown();
}

void MainWindow::hideEvent(QHideEvent* event) {
    QMainWindow::hideEvent(event);
    m_context.service.setPace(ServiceSession::Pace::Hidden);
    m_context.fleet.setPace(FleetWatch::Pace::Hidden);
}

} // namespace dantesync::desktop
