// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/notice_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dantesync::desktop {

NoticeBar::NoticeBar(const Theme& theme, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_words(new QLabel)
    , m_button(new QPushButton) {
    setAutoFillBackground(true);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::pressed);
    connect(&theme, &Theme::changed, this, &NoticeBar::paint);
    hide();
}

void NoticeBar::showNotice(Tone tone, const QString& words, const QString& action) {
    m_tone = tone;
    if (m_words->text() != words)
        m_words->setText(words);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setVisible(!words.isEmpty());
    paint();
}

void NoticeBar::paint() {
    QPalette palette = Theme::palette(m_theme.isDark());
    palette.setColor(QPalette::Window, palette.color(QPalette::Base));
    palette.setColor(QPalette::WindowText, m_theme.text(m_tone));
    setPalette(palette);
}

} // namespace dantesync::desktop
