// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/decimation.h"
#include "app/desktop/charts/plot/plot_frame.h"
#include "app/desktop/charts/plot/plot_line.h"

#include <QGraphicsItem>
#include <QPixmap>

#include <limits>
#include <optional>
#include <vector>

namespace dantesync::desktop {

/// All lines of a plot as one item, drawn into a picture that is kept: panning, and time going on, move the picture and
/// draw only what came into view. (One QLineSeries a host takes several times as long for a whole fleet, and has no
/// gaps.)
class TraceItem : public QGraphicsItem {
public:
    using QGraphicsItem::QGraphicsItem;

    void setSource(PointSource source) { m_source = std::move(source); }
    /// Everything is drawn again.
    void setLines(std::vector<PlotLine> lines);
    const std::vector<PlotLine>& lines() const { return m_lines; }
    /// What lies at or after @p since has changed.
    void invalidate(double since = -std::numeric_limits<double>::infinity());
    /// Draws what is missing of @p frame.
    void show(const PlotFrame& frame, double pixelRatio);
    /// Smallest and largest value of all lines in @p frame's times; nothing: no data.
    std::optional<ValueRange> valuesIn(const PlotFrame& frame) const;
    /// The point of a line nearest to @p time, at most @p slack seconds (or half its span) away.
    std::optional<TracePoint> pointAt(std::size_t line, double time, double slack) const;
    /// How many pictures were drawn whole, for tests.
    int wholeDraws() const { return m_wholeDraws; }

    QRectF boundingRect() const override { return m_frame.area; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<Column> columnsOf(std::size_t line, std::int64_t first, std::int64_t last) const;
    bool scrollTo(const PlotFrame& frame, double pixelRatio);
    void drawStrip(std::int64_t first, std::int64_t last);
    void drawLine(QPainter& painter, std::size_t line, std::int64_t first, std::int64_t last) const;
    void drawRange(QPainter& painter, const std::vector<Column>& columns, const QColor& colour) const;
    void drawShapes(QPainter& painter, const std::vector<Column>& columns, std::size_t index) const;
    QPointF point(const Column& column, double value) const;
    std::int64_t firstColumn(const PlotFrame& frame) const;

    PointSource m_source;
    std::vector<PlotLine> m_lines;
    PlotFrame m_frame;
    QPixmap m_picture;
    double m_secondsPerPixel = 0; ///< of the picture
    std::int64_t m_first = 0;     ///< column at its left edge
    double m_changedSince = -std::numeric_limits<double>::infinity();
    int m_wholeDraws = 0;
};

} // namespace dantesync::desktop
