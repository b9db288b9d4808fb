// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/plot/plot_line.h"

#include <QPainter>
#include <QPolygonF>

namespace dantesync::desktop {

void drawShape(QPainter& painter, LineShape shape, const QPointF& centre, double radius) {
    const double r = radius;
    const QPointF c = centre;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(painter.pen().color(), std::max(1.2, r * 0.45));
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setBrush(shape == LineShape::Ring ? Qt::NoBrush : QBrush(pen.color()));
    painter.setPen(shape == LineShape::Ring || shape == LineShape::Cross ? pen : QPen(Qt::NoPen));
    switch (shape) {
    case LineShape::Disc:
    case LineShape::Ring:
        painter.drawEllipse(c, r, r);
        break;
    case LineShape::Square:
        painter.drawRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case LineShape::Triangle:
        painter.drawPolygon(
            QPolygonF({{c.x(), c.y() - r * 1.1}, {c.x() + r * 1.1, c.y() + r}, {c.x() - r * 1.1, c.y() + r}}));
        break;
    case LineShape::Diamond:
        painter.drawPolygon(QPolygonF(
            {{c.x(), c.y() - r * 1.3}, {c.x() + r * 1.3, c.y()}, {c.x(), c.y() + r * 1.3}, {c.x() - r * 1.3, c.y()}}));
        break;
    case LineShape::Cross:
    case LineShape::Count:
        painter.drawLine(c + QPointF(-r, -r), c + QPointF(r, r));
        painter.drawLine(c + QPointF(-r, r), c + QPointF(r, -r));
        break;
    }
    painter.restore();
}

} // namespace dantesync::desktop
