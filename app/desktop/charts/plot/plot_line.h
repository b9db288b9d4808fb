// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <cstdint>

class QPainter;
class QPointF;

namespace dantesync::desktop {

/// Tells lines apart without colour: drawn along the line and in the legend.
enum class LineShape : std::uint8_t { Disc, Square, Triangle, Diamond, Ring, Cross, Count };

/// How a line looks.
struct PlotLine {
    QString name;
    QColor colour;
    LineShape shape = LineShape::Disc;
    bool emphasised = false; ///< thick, on top of the others, with its range and its uncertainty

    bool operator==(const PlotLine&) const = default;
};

/// @p shape around @p centre, @p radius pixels, in the painter's pen colour.
void drawShape(QPainter& painter, LineShape shape, const QPointF& centre, double radius);

} // namespace dantesync::desktop
