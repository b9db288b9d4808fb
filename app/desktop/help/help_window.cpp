// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_window.h"

#include "app/desktop/help/help.h"

#include <QApplication>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr QSize firstSize(980, 720);
constexpr qreal textMargin = 24;

QString language() {
    return help::languageFor(QLocale().name().section(u'_', 0, 0));
}

QToolButton* arrow(Qt::ArrowType type) {
    auto* button = new QToolButton;
    button->setArrowType(type);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_found(new QLabel)
    , m_back(arrow(Qt::LeftArrow))
    , m_forward(arrow(Qt::RightArrow))
    , m_text(new QTextBrowser) {
    setObjectName(u"helpWindow"_s);
    m_search->setClearButtonEnabled(true);
    m_found->setWordWrap(true);
    m_contents->setSpacing(3);
    m_contents->setProperty("notTranslated", true); // titles of texts that have languages of their own
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { findOn(false); });
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_filling)
            showTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QToolButton::clicked, this, [this] { go(true); });
    connect(m_forward, &QToolButton::clicked, this, [this] { go(false); });
    addShortcuts();
    retranslate();
    resize(firstSize);
}

void HelpWindow::layOut() {
    auto* side = new QWidget;
    auto* list = new QVBoxLayout(side);
    list->setContentsMargins(8, 8, 0, 8);
    list->addWidget(m_search);
    list->addWidget(m_found);
    list->addWidget(m_contents, 1);
    auto* main = new QWidget;
    auto* page = new QVBoxLayout(main);
    page->setContentsMargins(0, 8, 8, 8);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_forward);
    buttons->addStretch();
    page->addLayout(buttons);
    page->addWidget(m_text, 1);
    auto* splitter = new QSplitter;
    splitter->addWidget(side);
    splitter->addWidget(main);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 32, firstSize.width()});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void HelpWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(QKeySequence::Back), [this] { go(true); });
    add(QKeySequence(QKeySequence::Forward), [this] { go(false); });
    add(QKeySequence(QKeySequence::Find), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    add(QKeySequence(QKeySequence::FindNext), [this] { findOn(false); });
    add(QKeySequence(QKeySequence::FindPrevious), [this] { findOn(true); });
    add(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void HelpWindow::retranslate() {
    setWindowTitle(tr("DanteSync help"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Topics"));
    m_text->setAccessibleName(tr("Text of the topic"));
    m_back->setAccessibleName(tr("Back"));
    m_back->setToolTip(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
    m_forward->setToolTip(tr("Forward"));
    search();
    if (!m_here.topic.isEmpty())
        load();
    updateButtons();
}

void HelpWindow::search() {
    fillContents();
    const bool searching = !m_search->text().trimmed().isEmpty();
    m_found->setVisible(searching);
    m_found->setText(m_contents->count() > 0
                         ? tr("%n topic(s) found. Enter goes to the next place.", nullptr, m_contents->count())
                         : tr("No topic has these words."));
}

void HelpWindow::fillContents() {
    const QScopedValueRollback filling(m_filling, true); // choosing nothing while the list changes
    const QString wanted = m_search->text().trimmed();
    m_contents->clear();
    for (const QString& topic : help::topics()) {
        if (!wanted.isEmpty() && !help::markdown(language(), topic).contains(wanted, Qt::CaseInsensitive))
            continue;
        auto* item = new QListWidgetItem(help::titleOf(language(), topic), m_contents);
        item->setData(Qt::UserRole, topic);
    }
    markCurrent();
}

void HelpWindow::markCurrent() {
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole).toString() == m_here.topic)
            m_contents->setCurrentRow(row);
}

void HelpWindow::findOn(bool backward) {
    const QString wanted = m_search->text().trimmed();
    if (wanted.isEmpty())
        return;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_text->find(wanted, flags) || m_contents->count() == 0)
        return;
    // The next topic that has it, round and round.
    const int step = backward ? -1 : 1;
    m_contents->setCurrentRow((m_contents->currentRow() + step + m_contents->count()) % m_contents->count());
    m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    m_text->find(wanted, flags);
}

void HelpWindow::showTopic(const QString& topic, const QString& anchor) {
    const help::Target wanted{help::topics().contains(topic) ? topic : help::topics().constFirst(), anchor};
    if (wanted.topic == m_here.topic && wanted.anchor == m_here.anchor)
        return;
    if (!m_here.topic.isEmpty())
        m_before.push_back(m_here);
    m_after.clear();
    m_here = wanted;
    load();
}

void HelpWindow::go(bool back) {
    auto& from = back ? m_before : m_after;
    auto& to = back ? m_after : m_before;
    if (from.empty())
        return;
    to.push_back(m_here);
    m_here = from.back();
    from.pop_back();
    load();
}

void HelpWindow::follow(const QUrl& link) {
    const help::Target target = help::targetOf(link.toString(), m_here.topic);
    if (target.topic.isEmpty())
        QDesktopServices::openUrl(link);
    else
        showTopic(target.topic, target.anchor);
}

void HelpWindow::load() {
    m_text->setMarkdown(help::markdown(language(), m_here.topic));
    m_text->document()->setDocumentMargin(textMargin);
    help::layOut(*m_text->document(), palette().color(QPalette::Mid));
    help::anchorHeadings(*m_text->document());
    if (!m_here.anchor.isEmpty())
        m_text->scrollToAnchor(m_here.anchor);
    markCurrent();
    updateButtons();
}

void HelpWindow::updateButtons() {
    m_back->setEnabled(!m_before.empty());
    m_forward->setEnabled(!m_after.empty());
}

void HelpWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_here.topic.isEmpty())
        load();
}

void showHelp(const QString& topic) {
    static QPointer<HelpWindow> window;
    if (!window) {
        // A child of the main window, so that it ends with it.
        QWidget* parent = nullptr;
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (widget->objectName() == "mainWindow"_L1)
                parent = widget;
        window = new HelpWindow(parent);
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->showTopic(topic.section(u'/', 0, 0), topic.section(u'/', 1));
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace dantesync::desktop
