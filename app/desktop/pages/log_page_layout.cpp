// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the page of the log looks, and its fixed texts.
#include "app/desktop/pages/log_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace dantesync::desktop {

void LogPage::layOut() {
    m_away->setWordWrap(true);
    m_away->setVisible(false);
    m_away->setProperty("notTranslated", true); // ends with the connection's own words
    m_search->setClearButtonEnabled(true);
    for (QToolButton* button : {m_previous, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setEnabled(false);
    }
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_previous->setShortcut(QKeySequence::FindPrevious);
    m_next->setShortcut(QKeySequence::FindNext);
    m_found->setVisible(false);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMaximumBlockCount(static_cast<int>(LogRing::mostLines));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);

    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_search, 1);
    top->addWidget(m_found);
    top->addWidget(m_previous);
    top->addWidget(m_next);
    top->addWidget(m_level);
    top->addWidget(m_follow);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_state, 1);
    for (QPushButton* button : {m_bundle, m_copy, m_export})
        bottom->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(top);
    layout->addWidget(m_away);
    layout->addWidget(m_text, 1);
    layout->addLayout(bottom);
}

void LogPage::retranslate() {
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_previous->setAccessibleName(tr("Previous place found"));
    m_previous->setToolTip(tr("Previous place found (Shift+F3)"));
    m_next->setAccessibleName(tr("Next place found"));
    m_next->setToolTip(tr("Next place found (F3)"));
    m_level->setAccessibleName(tr("Least level"));
    m_level->setItemText(0, tr("Everything"));
    m_level->setItemText(1, tr("Without debug"));
    m_level->setItemText(2, tr("Warnings and errors"));
    m_level->setItemText(3, tr("Errors only"));
    m_follow->setText(tr("&Follow"));
    m_follow->setToolTip(tr("Shows new lines as they come"));
    m_text->setAccessibleName(tr("Log of the service"));
    m_text->setPlaceholderText(tr("The service has logged nothing of this level yet."));
    m_copy->setText(tr("C&opy"));
    m_copy->setToolTip(tr("Copies what is selected, or everything that is shown"));
    m_export->setText(tr("E&xport…"));
    m_bundle->setText(tr("Support &bundle…"));
    m_bundle->setToolTip(tr("Writes all that support may want to know into one file"));
    showFound();
    touch();
}

} // namespace dantesync::desktop
