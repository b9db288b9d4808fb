// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/show_banner.h"

#include "app/desktop/core/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int pictureSize = 20;

} // namespace

ShowBanner::ShowBanner(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new QLabel)
    , m_words(new QLabel)
    , m_end(new QPushButton) {
    setObjectName(u"showBanner"_s);
    m_end->setObjectName(u"endShow"_s);
    m_words->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_picture);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, this, [this] { m_context.preferences.set(Preferences::showMode, false); });
    connect(&m_context.preferences, &Preferences::changed, this, &ShowBanner::update);
    connect(&m_context.theme, &Theme::changed, this, &ShowBanner::update);
    retranslate();
    update();
}

void ShowBanner::update() {
    m_picture->setPixmap(icon(u"show-mode"_s, m_context.theme.text(Tone::Warning)).pixmap(pictureSize));
    setVisible(m_context.preferences.get(Preferences::showMode));
    QWidget::update();
}

void ShowBanner::retranslate() {
    m_words->setText(tr("Show mode: the configuration is locked, and only critical notifications appear."));
    m_end->setText(tr("&End show mode"));
}

void ShowBanner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ShowBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor tone = m_context.theme.shape(Tone::Warning);
    QColor ground = tone;
    ground.setAlphaF(0.16F);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, height() - 1, width(), 1, tone);
}

} // namespace dantesync::desktop
