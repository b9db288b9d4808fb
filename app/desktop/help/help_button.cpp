// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/help_button.h"

#include "app/desktop/core/icons.h"
#include "app/desktop/help/help.h"

#include <QEvent>

namespace dantesync::desktop {

HelpButton::HelpButton(QString topic, QWidget* parent)
    : QToolButton(parent)
    , m_topic(std::move(topic)) {
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { showHelp(m_topic); });
    retranslate();
    paintIcon();
}

void HelpButton::setSubject(const QString& subject) {
    m_subject = subject;
    retranslate();
}

void HelpButton::retranslate() {
    const QString words = m_subject.isEmpty() ? tr("Help") : tr("Help: %1").arg(m_subject);
    setAccessibleName(words);
    setToolTip(words);
}

void HelpButton::paintIcon() {
    setIcon(desktop::icon(QStringLiteral("help"), palette().color(QPalette::PlaceholderText)));
}

void HelpButton::changeEvent(QEvent* event) {
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace dantesync::desktop
