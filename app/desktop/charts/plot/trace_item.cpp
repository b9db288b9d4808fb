// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/plot/trace_item.h"

#include <QPainter>

#include <algorithm>

namespace dantesync::desktop {
namespace {

constexpr std::int64_t overlap = 24;    ///< columns beyond a strip that its lines may begin in
constexpr std::int64_t shapeEvery = 96; ///< columns from one shape on a line to the next
constexpr std::int64_t sparse = 3;      ///< columns: points further apart are drawn as points, not as ranges
constexpr std::size_t mostWithShapes = 12;
constexpr double infinity = std::numeric_limits<double>::infinity();

} // namespace

void TraceItem::setLines(std::vector<PlotLine> lines) {
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    invalidate();
}

void TraceItem::invalidate(double since) {
    m_changedSince = std::min(m_changedSince, since);
}

std::int64_t TraceItem::firstColumn(const PlotFrame& frame) const {
    return std::llround(frame.from / m_secondsPerPixel);
}

void TraceItem::show(const PlotFrame& frame, double pixelRatio) {
    if (frame.area != m_frame.area)
        prepareGeometryChange();
    if (frame.isEmpty() || !m_source) {
        m_frame = frame;
        m_picture = {};
        update();
        return;
    }
    if (!scrollTo(frame, pixelRatio)) {
        m_frame = frame;
        m_secondsPerPixel = frame.secondsPerPixel();
        m_first = firstColumn(frame);
        m_picture = QPixmap((frame.area.size() * pixelRatio).toSize());
        m_picture.setDevicePixelRatio(pixelRatio);
        m_picture.fill(Qt::transparent);
        drawStrip(m_first, m_first + std::lround(frame.area.width()));
        ++m_wholeDraws;
    }
    m_changedSince = infinity;
    update();
}

/// Moves the picture and draws the strips that are new or changed. False: it has to be drawn whole.
bool TraceItem::scrollTo(const PlotFrame& frame, double pixelRatio) {
    const bool same = !m_picture.isNull() && m_picture.devicePixelRatio() == pixelRatio && frame.area == m_frame.area &&
                      frame.values == m_frame.values &&
                      std::fabs(frame.secondsPerPixel() - m_secondsPerPixel) < 1e-9 * m_secondsPerPixel;
    const auto width = std::lround(frame.area.width());
    const std::int64_t first = same ? firstColumn(frame) : 0;
    const std::int64_t moved = first - m_first;
    if (!same || std::abs(moved) >= width || m_changedSince < frame.from)
        return false;
    m_frame = frame;
    m_first = first;
    if (moved != 0)
        m_picture.scroll(static_cast<int>(std::lround(-static_cast<double>(moved) * pixelRatio)), 0, m_picture.rect());
    const std::int64_t last = first + width;
    if (moved < 0)
        drawStrip(first, first - moved);
    // What is new at the right, and what has changed since: both reach to the right edge.
    std::int64_t from = moved > 0 ? last - moved : last;
    if (m_changedSince < frame.to)
        from = std::min(from, static_cast<std::int64_t>(std::floor(m_changedSince / m_secondsPerPixel)) - 1);
    if (from < last)
        drawStrip(std::max(from, first), last);
    return true;
}

std::vector<Column> TraceItem::columnsOf(std::size_t line, std::int64_t first, std::int64_t last) const {
    Decimator decimator(m_secondsPerPixel);
    m_source(line, static_cast<double>(first) * m_secondsPerPixel, static_cast<double>(last) * m_secondsPerPixel,
             [&](const TracePoint& point) { decimator.add(point); });
    return decimator.take();
}

/// Draws the columns from @p first to @p last (not included) over whatever the picture has there.
void TraceItem::drawStrip(std::int64_t first, std::int64_t last) {
    QPainter painter(&m_picture);
    const QRectF strip(static_cast<double>(first - m_first), 0, static_cast<double>(last - first),
                       m_frame.area.height());
    painter.setClipRect(strip);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(strip, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    for (const bool emphasised : {false, true})
        for (std::size_t i = 0; i < m_lines.size(); ++i)
            if (m_lines[i].emphasised == emphasised)
                drawLine(painter, i, first, last);
}

QPointF TraceItem::point(const Column& column, double value) const {
    return {static_cast<double>(column.index - m_first) + 0.5, m_frame.y(value) - m_frame.area.top()};
}

void TraceItem::drawLine(QPainter& painter, std::size_t index, std::int64_t first, std::int64_t last) const {
    const PlotLine& line = m_lines[index];
    const std::vector<Column> columns = columnsOf(index, first - overlap, last + overlap);
    if (line.emphasised)
        drawRange(painter, columns, line.colour);
    painter.setRenderHint(QPainter::Antialiasing, line.emphasised);
    QPen pen(line.colour, line.emphasised ? 2.0 : 1.0);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::BevelJoin);
    painter.setPen(pen);
    QPolygonF run;
    const auto flush = [&] {
        if (run.size() == 1)
            painter.drawPoint(run.front());
        else if (run.size() > 1)
            painter.drawPolyline(run);
        run.clear();
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Column& column = columns[i];
        if (!column.joined)
            flush();
        const bool alone = i > 0 && column.index - columns[i - 1].index > sparse;
        if (line.emphasised || alone || column.low == column.high) {
            run.append(point(column, column.value));
            continue;
        }
        run.append(point(column, column.lowFirst ? column.low : column.high));
        run.append(point(column, column.lowFirst ? column.high : column.low));
    }
    flush();
    if (m_lines.size() > 1 && (m_lines.size() <= mostWithShapes || line.emphasised))
        drawShapes(painter, columns, index);
}

/// From the smallest to the largest value, and what is certain around them.
void TraceItem::drawRange(QPainter& painter, const std::vector<Column>& columns, const QColor& colour) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    const auto fill = [&](int alpha, auto half) {
        QColor tint = colour;
        tint.setAlpha(alpha);
        for (auto run = columns.begin(); run != columns.end();) {
            auto end = std::find_if(std::next(run), columns.end(), [](const Column& c) { return !c.joined; });
            QPolygonF outline;
            for (auto c = run; c != end; ++c)
                outline.append(point(*c, c->high + half(*c)));
            for (auto c = end; c != run;) {
                --c;
                outline.append(point(*c, c->low - half(*c)));
            }
            painter.setBrush(tint);
            painter.drawPolygon(outline);
            run = end;
        }
    };
    fill(38, [](const Column& c) { return std::isnan(c.uncertainty) ? 0.0 : c.uncertainty; });
    fill(64, [](const Column&) { return 0.0; });
}

void TraceItem::drawShapes(QPainter& painter, const std::vector<Column>& columns, std::size_t index) const {
    const PlotLine& line = m_lines[index];
    const auto shift = static_cast<std::int64_t>(index * 37 % static_cast<std::size_t>(shapeEvery)); // not all in a row
    painter.setPen(line.colour);
    std::int64_t shown = std::numeric_limits<std::int64_t>::min();
    for (const Column& column : columns) {
        const std::int64_t place = (column.index + shift) / shapeEvery;
        if (place == shown)
            continue;
        // On a grid of columns of its own, so that a shape stays where it is while the plot moves.
        if ((column.index + shift) % shapeEvery > shapeEvery / 8)
            continue;
        drawShape(painter, line.shape, point(column, column.value), line.emphasised ? 4.0 : 3.0);
        shown = place;
    }
}

std::optional<ValueRange> TraceItem::valuesIn(const PlotFrame& frame) const {
    std::optional<ValueRange> out;
    if (!m_source)
        return out;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        m_source(i, frame.from, frame.to, [&](const TracePoint& point) {
            if (!std::isfinite(point.value) || point.time < frame.from || point.time > frame.to)
                return;
            if (!out)
                out = ValueRange{point.low, point.high};
            out->low = std::min(out->low, point.low);
            out->high = std::max(out->high, point.high);
        });
    return out;
}

std::optional<TracePoint> TraceItem::pointAt(std::size_t line, double time, double slack) const {
    constexpr double longestSpan = 7200; // a stored point of a long range
    std::optional<TracePoint> nearest;
    m_source(line, time - longestSpan, time + longestSpan, [&](const TracePoint& point) {
        const double distance = std::fabs(point.time - time);
        if (std::isfinite(point.value) && distance <= std::max(slack, point.span / 2) &&
            (!nearest || distance < std::fabs(nearest->time - time)))
            nearest = point;
    });
    return nearest;
}

void TraceItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    if (!m_picture.isNull())
        painter->drawPixmap(m_frame.area.topLeft(), m_picture);
}

} // namespace dantesync::desktop
