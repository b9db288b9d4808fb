// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/plot/plot_view.h"

#include <QChart>
#include <QDateTime>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLocale>
#include <QValueAxis>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int pixelsPerTime = 96;  ///< at least, from one time to the next
constexpr int pixelsPerValue = 36; ///< at least, from one grid line to the next
constexpr double day = 86'400;

} // namespace

PlotView::PlotView(QWidget* parent)
    : QChartView(new QChart, parent)
    , m_traces(new TraceItem(chart()))
    , m_overlay(new OverlayItem(chart()))
    , m_timeAxis(new QValueAxis)
    , m_valueAxis(new QValueAxis) {
    QChart& c = *chart();
    c.setAnimationOptions(QChart::NoAnimation);
    c.legend()->hide();
    c.setMargins({});
    c.layout()->setContentsMargins(0, 0, 0, 0);
    c.setBackgroundRoundness(0);
    c.setBackgroundPen(Qt::NoPen);
    c.setDropShadowEnabled(false);
    for (QValueAxis* axis : {m_timeAxis, m_valueAxis}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setMinorTickCount(0);
        c.addAxis(axis, axis == m_timeAxis ? Qt::AlignBottom : Qt::AlignLeft);
    }
    c.setLocalizeNumbers(true);
    m_timeAxis->setLabelsVisible(false); // ours stand at full minutes and hours of the local time
    m_timeAxis->setLineVisible(false);
    m_valueAxis->setLineVisible(false);
    m_traces->setZValue(20);
    m_overlay->setZValue(30);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setViewportUpdateMode(QGraphicsView::MinimalViewportUpdate);
    setMinimumHeight(fontMetrics().height() * 7);
    m_frame.values = {-1, 1};
}

void PlotView::setSource(PointSource source) {
    m_traces->setSource(std::move(source));
}

void PlotView::setLines(std::vector<PlotLine> lines) {
    m_traces->setLines(std::move(lines));
}

void PlotView::setUnit(const PlotUnit& unit) {
    m_unit = unit;
    m_frame.values = {};
    dataChanged();
}

void PlotView::setMarks(std::vector<PlotMark> marks) {
    if (marks == m_overlay->marks)
        return;
    m_overlay->marks = std::move(marks);
    m_overlay->update();
}

void PlotView::setTitle(const QString& title) {
    if (m_overlay->title == title)
        return;
    m_overlay->title = title;
    m_overlay->update();
}

void PlotView::setEmptyText(const QString& text) {
    m_emptyText = text;
}

void PlotView::setTimesShown(bool shown) {
    m_overlay->timesShown = shown;
    layOut();
}

void PlotView::setColours(const PlotColours& colours) {
    m_overlay->colours = colours;
    applyColours();
}

void PlotView::setNavigable(bool navigable) {
    m_navigable = navigable;
    setFocusPolicy(navigable ? Qt::StrongFocus : Qt::NoFocus);
}

void PlotView::applyColours() {
    const PlotColours& colours = m_overlay->colours;
    chart()->setBackgroundBrush(colours.background);
    setBackgroundBrush(colours.background);
    for (QValueAxis* axis : {m_timeAxis, m_valueAxis}) {
        axis->setGridLinePen(QPen(colours.grid, 1));
        axis->setLabelsBrush(colours.quiet);
        axis->setLabelsFont(font());
    }
    m_overlay->font = font();
    m_overlay->update();
}

int PlotView::plotWidth() const {
    return std::max(1, static_cast<int>(m_frame.area.width()));
}

void PlotView::dataChanged(double since) {
    m_traces->invalidate(since);
}

void PlotView::setValues(std::optional<ValueRange> values) {
    m_fixedValues = values;
}

void PlotView::showTimes(double from, double to) {
    m_frame.from = from;
    m_frame.to = to;
    if (m_drag != Drag::Pan || m_frame.values.span() <= 0) { // while it is dragged the scale stands still
        const std::optional<ValueRange> known = m_traces->valuesIn(m_frame);
        m_overlay->emptyText = known ? QString() : m_emptyText;
        m_frame.values = m_fixedValues ? *m_fixedValues
                                       : niceRange(known.value_or(ValueRange{0, 0}), m_frame.values, m_unit.leastSpan);
    }
    updateAxes();
    m_traces->show(m_frame, devicePixelRatioF());
    m_overlay->update();
}

void PlotView::updateAxes() {
    if (m_frame.isEmpty())
        return;
    const std::int64_t step = niceTimeStep(m_frame.to - m_frame.from, std::max(2, plotWidth() / pixelsPerTime));
    const int utcOffset = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(m_frame.from)).offsetFromUtc();
    m_overlay->frame = m_frame;
    m_overlay->tickStep = step;
    m_overlay->ticks = timeTicks(m_frame.from, m_frame.to, step, utcOffset);
    m_axisOrigin = std::floor(m_frame.from / day) * day;
    m_timeAxis->setTickInterval(static_cast<double>(step));
    if (!m_overlay->ticks.empty())
        m_timeAxis->setTickAnchor(static_cast<double>(m_overlay->ticks.front()) - m_axisOrigin);
    m_timeAxis->setRange(m_frame.from - m_axisOrigin, m_frame.to - m_axisOrigin);

    const double low = m_frame.values.low * m_unit.perValue;
    const double high = m_frame.values.high * m_unit.perValue;
    const int most = std::max(2, static_cast<int>(m_frame.area.height()) / pixelsPerValue);
    const double interval = niceStepWithin({low, high}, most);
    const QString format = u"%.%1f"_s.arg(decimalsFor(interval));
    if (m_valueAxis->labelFormat() != format)
        m_valueAxis->setLabelFormat(format);
    m_valueAxis->setTickInterval(interval);
    m_valueAxis->setTickAnchor(0);
    m_valueAxis->setRange(low, high);
}

void PlotView::layOut() {
    const QFontMetricsF metrics(font());
    const QRectF all(QPointF(0, 0), QSizeF(viewport()->size()));
    const double left = metrics.horizontalAdvance(u"\u22120000.00"_s) + 12;
    const double top = metrics.height() + 10;
    const double bottom = m_overlay->timesShown ? metrics.height() + 10 : 8;
    m_frame.area = QRectF(std::floor(left), std::floor(top), std::floor(all.width() - left - 16),
                          std::floor(all.height() - top - bottom));
    if (m_frame.area.width() < 2 || m_frame.area.height() < 2)
        return;
    chart()->setPlotArea(m_frame.area);
    m_overlay->setBounds(all);
    if (m_frame.values.span() > 0)
        showTimes(m_frame.from, m_frame.to);
}

void PlotView::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    layOut();
}

void PlotView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        chart()->setLocale(QLocale()); // the axis' numbers
    if (event->type() != QEvent::FontChange || m_traces == nullptr)
        return;
    applyColours();
    layOut();
}

} // namespace dantesync::desktop
