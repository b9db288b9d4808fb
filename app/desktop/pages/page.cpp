// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages/page.h"

#include <QEvent>

#include <utility>

namespace dantesync::desktop {

Page::Page(QString id, const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_id(std::move(id))
    , m_context(context) {
    setObjectName(m_id);
}

void Page::touch() {
    m_touched = true;
    if (m_waiting || !isVisible())
        return;
    m_waiting = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waiting = false;
            if (isVisible())
                refreshNow();
        },
        Qt::QueuedConnection);
}

void Page::refreshNow() {
    if (!std::exchange(m_translated, true))
        retranslate();
    if (std::exchange(m_touched, false))
        refresh();
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refreshNow();
}

void Page::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_translated = false;
        touch();
    }
}

} // namespace dantesync::desktop
