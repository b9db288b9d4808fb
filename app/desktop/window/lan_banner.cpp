// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/lan_banner.h"

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

LanBanner::LanBanner(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_picture(new QLabel)
    , m_words(new QLabel)
    , m_end(new QPushButton) {
    setObjectName(u"lanBanner"_s);
    m_end->setObjectName(u"endVirtualLan"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(m_picture);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_end);
    connect(m_end, &QPushButton::clicked, &context.virtualLan, &VirtualLan::end);
    connect(&context.virtualLan, &VirtualLan::stateChanged, this, &LanBanner::refresh);
    connect(&context.theme, &Theme::changed, this, &LanBanner::paintPicture);
    setVisible(context.options.virtualLan);
    paintPicture();
    refresh();
}

void LanBanner::refresh() {
    const VirtualLan::State state = m_context.virtualLan.state();
    const bool ending = state == VirtualLan::State::Ending;
    m_words->setText(tr("Virtual LAN: nothing real. These computers, their clocks and their troubles are made up."));
    m_end->setText(ending ? tr("Ending…") : tr("&End the virtual LAN"));
    m_end->setEnabled(!ending);
    m_end->setVisible(ending || state == VirtualLan::State::Running); // another program's is not ours to end
}

void LanBanner::paintPicture() {
    m_picture->setPixmap(icon(u"network"_s, m_context.theme.text(Tone::Accent)).pixmap(pictureSize));
    update();
}

void LanBanner::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void LanBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor tone = m_context.theme.shape(Tone::Accent);
    QColor ground = tone;
    ground.setAlphaF(0.16F);
    painter.fillRect(rect(), ground);
    painter.fillRect(0, height() - 1, width(), 1, tone);
}

} // namespace dantesync::desktop
