// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/plot/plot_frame.h"
#include "app/desktop/charts/plot/plot_line.h"

#include <QFont>
#include <QGraphicsItem>

#include <optional>
#include <vector>

namespace dantesync::desktop {

/// Something that happened, as a vertical line.
struct PlotMark {
    double time = 0;
    QColor colour;
    int count = 1; ///< things in it
    QString words; ///< for its tooltip

    bool operator==(const PlotMark&) const = default;
};

/// What the pointer reads.
struct Readout {
    double time = 0;
    std::optional<double> value; ///< of the nearest line; nothing: no data there
    QColor colour;
    LineShape shape = LineShape::Disc;
    QString title; ///< the line's name
    QString words; ///< its value
};

struct PlotColours {
    QColor text;
    QColor quiet;
    QColor grid;
    QColor background;
    QColor accent;
};

/// Titles, times, marks and what follows the pointer: cheap to draw again.
class OverlayItem : public QGraphicsItem {
public:
    using QGraphicsItem::QGraphicsItem;

    void setBounds(const QRectF& bounds);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    PlotFrame frame;
    PlotColours colours;
    QFont font;
    QString title;
    QString emptyText; ///< shown in the middle; nothing to say: empty
    bool timesShown = true;
    std::vector<std::int64_t> ticks;
    std::int64_t tickStep = 1;
    std::vector<PlotMark> marks;
    std::optional<Readout> readout;
    std::optional<QRectF> band; ///< being dragged

private:
    void paintTimes(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintReadout(QPainter& painter) const;

    QRectF m_bounds;
};

} // namespace dantesync::desktop
