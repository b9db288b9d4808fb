// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/log_page.h"

#include "app/desktop/core/save_text.h"
#include "app/desktop/dialogs/support_bundle_dialog.h"
#include "app/desktop/pages/log_highlighter.h"
#include "shared/ipc/methods.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int linesAsked = 1000; ///< what the service remembers

} // namespace

QString LogPage::title() const {
    return tr("Lo&g");
}

void LogPage::showEvent(QShowEvent* event) {
    Page::context().service.setFollowLog(true);
    reload();
    Page::showEvent(event);
}

void LogPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    Page::context().service.setFollowLog(false);
}

void LogPage::reload() {
    if (Page::context().service.state().connected())
        askTail();
    touch();
}

void LogPage::askTail() {
    Page::context().service.call(ipc::method::logTail, {{u"limit"_s, linesAsked}}, this, [this](const auto& outcome) {
        const auto* result = std::get_if<QJsonValue>(&outcome);
        if (!result)
            return;
        const QJsonObject answer = result->toObject();
        const auto last = static_cast<std::uint64_t>(answer.value(u"last_sequence"_s).toInteger());
        wait(m_ring.addTail(logEntriesFrom(answer), last));
    });
}

void LogPage::wait(const std::vector<LogEntry>& added) {
    m_waiting.insert(m_waiting.end(), added.begin(), added.end());
    if (m_waiting.size() > LogRing::mostLines)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - LogRing::mostLines);
    touch();
}

void LogPage::refresh() {
    const ServiceState& service = Page::context().service.state();
    m_away->setVisible(!service.connected());
    if (service.link == Link::None)
        m_away->setText(tr("No service of this computer is watched: there is no log to show."));
    else if (!service.connected())
        m_away->setText(tr("The service does not answer. What is shown is from before; new lines appear as soon as it "
                           "is back.") +
                        (service.reason.isEmpty() ? QString() : u" ("_s + service.reason + u')'));
    if (m_follow->isChecked())
        appendWaiting();
    const int waiting = static_cast<int>(m_waiting.size());
    m_state->setText(waiting > 0 ? tr("Paused: %n new line(s)", nullptr, waiting)
                                 : tr("%n line(s)", nullptr, m_text->document()->isEmpty() ? 0 : m_text->blockCount()));
    for (QPushButton* button : {m_copy, m_export})
        button->setEnabled(!m_text->document()->isEmpty());
}

bool LogPage::isShown(const LogEntry& entry) const {
    return static_cast<int>(entry.level) >= m_level->currentData().toInt();
}

void LogPage::appendWaiting() {
    QStringList lines;
    for (const LogEntry& entry : m_waiting)
        if (isShown(entry))
            lines.append(logLine(entry));
    m_waiting.clear();
    if (lines.isEmpty())
        return;
    const QSignalBlocker blocker(m_text->verticalScrollBar()); // it is we who scroll
    m_text->appendPlainText(lines.join(u'\n'));
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    showFound();
}

void LogPage::showAllAnew() {
    m_text->clear();
    m_waiting.assign(m_ring.lines().begin(), m_ring.lines().end());
    appendWaiting();
    touch();
}

void LogPage::setFollowing(bool follow) {
    if (m_follow->isChecked() != follow)
        m_follow->setChecked(follow);
    if (follow)
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
    touch();
}

// --- Search ----------------------------------------------------------------------------------------------------------

bool LogPage::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void LogPage::find(bool backward) {
    const QString wanted = m_search->text();
    if (wanted.isEmpty())
        return;
    setFollowing(false); // or the place found would be scrolled away
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!m_text->find(wanted, flags)) { // round and round
        m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        m_text->find(wanted, flags);
    }
    m_text->centerCursor();
}

void LogPage::showFound() {
    const QString wanted = m_search->text();
    m_found->setVisible(!wanted.isEmpty());
    for (QToolButton* button : {m_previous, m_next})
        button->setEnabled(!wanted.isEmpty());
    if (wanted.isEmpty())
        return;
    int places = 0;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next())
        places += static_cast<int>(block.text().count(wanted, Qt::CaseInsensitive));
    m_found->setText(tr("%n place(s)", nullptr, places));
}

// --- Out of here -----------------------------------------------------------------------------------------------------

QString LogPage::shownText() const {
    return m_text->toPlainText() + u'\n';
}

bool LogPage::exportData() {
    if (m_text->document()->isEmpty())
        return false;
    saveText(this, tr("Export the log"), u"dantesync-log.txt"_s, tr("Text files (*.txt)"), shownText());
    return true;
}

void LogPage::copy() const {
    if (m_text->textCursor().hasSelection())
        m_text->copy();
    else
        QGuiApplication::clipboard()->setText(shownText());
}

void LogPage::makeBundle() {
    auto* dialog = new SupportBundleDialog(Page::context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// --- Making it -------------------------------------------------------------------------------------------------------

LogPage::LogPage(const Context& context, QWidget* parent)
    : Page(u"log"_s, context, parent)
    , m_away(new QLabel)
    , m_search(new QLineEdit)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_found(new QLabel)
    , m_level(new QComboBox)
    , m_follow(new QCheckBox)
    , m_text(new QPlainTextEdit)
    , m_highlighter(new LogHighlighter(context.theme, m_text->document()))
    , m_state(new QLabel)
    , m_copy(new QPushButton)
    , m_export(new QPushButton)
    , m_bundle(new QPushButton) {
    for (int level = 0; level < 4; ++level)
        m_level->addItem(QString(), level);
    m_follow->setChecked(true);
    layOut();
    connectAll();
}

void LogPage::connectAll() {
    const Context& context = Page::context();
    connect(&context.service, &ServiceSession::logAdded, this,
            [this](const std::vector<LogEntry>& entries) { wait(m_ring.add(entries)); });
    connect(&context.service, &ServiceSession::linkChanged, this, [this] {
        const bool connected = Page::context().service.state().connected();
        if (connected && !std::exchange(m_wasConnected, connected) && isVisible())
            askTail();
        m_wasConnected = connected;
        touch();
    });
    connect(&context.theme, &Theme::changed, m_highlighter, &LogHighlighter::rehighlight);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogPage::showAllAnew);
    connect(m_follow, &QCheckBox::toggled, this, &LogPage::setFollowing);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_highlighter->setSearch(text);
        showFound();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true); });
    connect(m_text->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < m_text->verticalScrollBar()->maximum() && m_follow->isChecked())
            setFollowing(false); // somebody reads further up
    });
    connect(m_copy, &QPushButton::clicked, this, &LogPage::copy);
    connect(m_export, &QPushButton::clicked, this, &LogPage::exportData);
    connect(m_bundle, &QPushButton::clicked, this, &LogPage::makeBundle);
}

} // namespace dantesync::desktop
