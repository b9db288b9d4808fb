// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run/step_bar.h"

#include <QPainter>

namespace dantesync::desktop {
namespace {

constexpr int strokeHeight = 6;
constexpr int distance = 6;

} // namespace

StepBar::StepBar(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void StepBar::setStep(int step, int count) {
    m_step = step;
    m_count = count;
    update();
}

QSize StepBar::sizeHint() const {
    return {distance * 20, strokeHeight};
}

void StepBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal each = (width() - qreal(distance) * (m_count - 1)) / m_count;
    for (int i = 0; i < m_count; ++i) {
        const int place = layoutDirection() == Qt::RightToLeft ? m_count - 1 - i : i;
        painter.setBrush(i < m_step ? m_theme.shape(Tone::Accent) : palette().color(QPalette::Mid));
        painter.drawRoundedRect(QRectF(place * (each + distance), 0, each, strokeHeight), strokeHeight / 2.0,
                                strokeHeight / 2.0);
    }
}

} // namespace dantesync::desktop
