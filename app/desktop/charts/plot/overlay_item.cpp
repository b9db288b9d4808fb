// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/plot/overlay_item.h"

#include <QDateTime>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr std::int64_t day = 86'400;
constexpr double gap = 8;

QString tickText(std::int64_t time, std::int64_t step) {
    const QDateTime when = QDateTime::fromSecsSinceEpoch(time);
    const QLocale locale;
    if (step >= day || (step >= 3600 && when.time() == QTime(0, 0)))
        return locale.toString(when.date(), u"ddd d"_s);
    return locale.toString(when.time(), step < 60 ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

} // namespace

void OverlayItem::setBounds(const QRectF& bounds) {
    if (bounds == m_bounds)
        return;
    prepareGeometryChange();
    m_bounds = bounds;
}

void OverlayItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setFont(font);
    QFont strong = font;
    strong.setBold(true);
    painter->setFont(strong);
    painter->setPen(colours.text);
    painter->drawText(
        QRectF(frame.area.left(), m_bounds.top(), frame.area.width(), frame.area.top() - m_bounds.top() - 2),
        Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->setFont(font);
    if (frame.isEmpty())
        return;
    if (timesShown)
        paintTimes(*painter);
    paintMarks(*painter);
    if (!emptyText.isEmpty()) {
        painter->setPen(colours.quiet);
        painter->drawText(frame.area.adjusted(16, 0, -16, 0), Qt::AlignCenter | Qt::TextWordWrap, emptyText);
    }
    if (band) {
        QColor tint = colours.accent;
        tint.setAlpha(48);
        painter->setPen(QPen(colours.accent, 1));
        painter->setBrush(tint);
        painter->drawRect(*band);
    }
    if (readout)
        paintReadout(*painter);
}

void OverlayItem::paintTimes(QPainter& painter) const {
    const QFontMetricsF metrics(font);
    painter.setPen(colours.quiet);
    double free = m_bounds.left();
    for (const std::int64_t tick : ticks) {
        const QString text = tickText(tick, tickStep);
        const double width = metrics.horizontalAdvance(text);
        const double left = frame.x(static_cast<double>(tick)) - width / 2;
        if (left < free || left + width > m_bounds.right())
            continue;
        painter.drawText(QPointF(left, frame.area.bottom() + gap / 2 + metrics.ascent()), text);
        free = left + width + gap;
    }
}

void OverlayItem::paintMarks(QPainter& painter) const {
    constexpr double flag = 5;
    for (const PlotMark& mark : marks) {
        const double x = std::round(frame.x(mark.time)) + 0.5;
        if (x < frame.area.left() || x > frame.area.right())
            continue;
        painter.setPen(QPen(mark.colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
        painter.setPen(mark.colour);
        drawShape(painter, mark.count > 1 ? LineShape::Square : LineShape::Diamond, {x, frame.area.top()}, flag);
    }
}

void OverlayItem::paintReadout(QPainter& painter) const {
    const double x = std::round(frame.x(readout->time)) + 0.5;
    painter.setPen(QPen(colours.quiet, 1));
    painter.drawLine(QPointF(x, frame.area.top()), QPointF(x, frame.area.bottom()));
    if (!readout->value)
        return;
    const double y = std::clamp(frame.y(*readout->value), frame.area.top(), frame.area.bottom());
    painter.setPen(colours.background);
    drawShape(painter, LineShape::Disc, {x, y}, 6.5);
    painter.setPen(readout->colour);
    drawShape(painter, readout->shape, {x, y}, 4.5);

    QFont strong = font;
    strong.setBold(true);
    const QFontMetricsF metrics(font);
    const QFontMetricsF strongMetrics(strong);
    const double line = metrics.height();
    const QSizeF size(
        std::max(strongMetrics.horizontalAdvance(readout->title), metrics.horizontalAdvance(readout->words)) + 2 * gap +
            12,
        2 * line + gap);
    QPointF corner(x + 12, y - size.height() - gap);
    if (corner.x() + size.width() > frame.area.right())
        corner.setX(x - 12 - size.width());
    corner.setY(std::clamp(corner.y(), frame.area.top() + 2,
                           std::max(frame.area.top() + 2, frame.area.bottom() - size.height() - 2)));
    const QRectF box(corner, size);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = colours.background;
    ground.setAlpha(240);
    painter.setBrush(ground);
    painter.setPen(QPen(colours.grid, 1));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(readout->colour);
    drawShape(painter, readout->shape, {box.left() + gap + 3, box.top() + gap / 2 + line / 2}, 4);
    painter.setPen(colours.text);
    painter.setFont(strong);
    painter.drawText(QPointF(box.left() + gap + 12, box.top() + gap / 2 + metrics.ascent()), readout->title);
    painter.setFont(font);
    painter.drawText(QPointF(box.left() + gap + 12, box.top() + gap / 2 + line + metrics.ascent()), readout->words);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace dantesync::desktop
