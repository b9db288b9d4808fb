// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/main_window.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/help/help.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize firstSize(1180, 760);
constexpr int listWidthInCharacters = 20;

/// Without the mark of its mnemonic.
QString plain(QString title) {
    return title.remove(u'&');
}

} // namespace

MainWindow::MainWindow(const Context& context, std::vector<Page*> pages, QWidget* parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_pages(std::move(pages))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget) {
    setObjectName(u"mainWindow"_s);
    m_list->setObjectName(u"pageList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setIconSize(QSize(20, 20));
    m_list->setSpacing(2);
    m_list->setFixedWidth(fontMetrics().averageCharWidth() * listWidthInCharacters + 40);
    for (Page* page : m_pages) {
        m_stack->addWidget(page);
        m_list->addItem(new QListWidgetItem);
    }
    auto* centre = new QWidget;
    auto* layout = new QHBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_stack, 1);
    setCentralWidget(centre);

    connect(m_list, &QListWidget::currentRowChanged, this, &MainWindow::selectRow);
    connect(&m_context.theme, &Theme::changed, this, &MainWindow::paintIcons);
    addShortcuts();
    retranslate();
    paintIcons();
    resize(firstSize);
    restoreGeometry(m_context.preferences.get(Preferences::windowGeometry));
    if (!showPage(m_context.preferences.get(Preferences::page)))
        m_list->setCurrentRow(0);
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::Key_F1), [this] { showHelp(currentPage()->id()); });
    add(QKeySequence(Qt::Key_F5), [this] { currentPage()->reload(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { currentPage()->focusSearch(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { currentPage()->exportData(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPage(u"configuration"_s); });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { showPage(u"log"_s); });
    add(QKeySequence(Qt::Key_F11), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitRequested(); });
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
    m_list->setCurrentRow(m_stack->indexOf(wanted));
    return true;
}

void MainWindow::selectRow(int row) {
    if (row < 0 || row == m_stack->currentIndex()) {
        if (row >= 0)
            m_context.preferences.set(Preferences::page, currentPage()->id());
        return;
    }
    if (!currentPage()->mayLeave()) {
        const QSignalBlocker blocker(m_list);
        m_list->setCurrentRow(m_stack->currentIndex());
        return;
    }
    m_stack->setCurrentIndex(row);
    m_context.preferences.set(Preferences::page, currentPage()->id());
}

void MainWindow::raiseWindow() {
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::retranslate() {
    setWindowTitle(u"DanteSync"_s);
    m_list->setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const QString title = plain(m_pages[i]->title());
        m_list->item(static_cast<int>(i))->setText(title);
        m_pages[i]->setAccessibleName(title);
    }
}

void MainWindow::paintIcons() {
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_list->item(static_cast<int>(i))->setIcon(icon(m_pages[i]->iconName(), palette().color(QPalette::WindowText)));
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!currentPage()->mayLeave()) {
        event->ignore();
        return;
    }
    m_context.preferences.set(Preferences::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
    emit closed();
}

void MainWindow::showEvent(QShowEvent* event) {
    QMainWindow::showEvent(event);
    m_context.service.setPace(ServiceSession::Pace::Window);
    emit shown();
}

void MainWindow::hideEvent(QHideEvent* event) {
    QMainWindow::hideEvent(event);
    m_context.service.setPace(ServiceSession::Pace::Hidden);
}

} // namespace dantesync::desktop
