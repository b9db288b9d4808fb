// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/page/histogram_view.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace dantesync::desktop {

using namespace Qt::StringLiterals;

HistogramView::HistogramView(QWidget* parent)
    : QWidget(parent) {
    setMinimumHeight(fontMetrics().height() * 9);
}

void HistogramView::show(const std::optional<Distribution>& distribution, const PlotUnit& unit,
                         const PlotColours& colours) {
    m_distribution = distribution;
    m_unit = unit;
    m_colours = colours;
    setAccessibleDescription(percentileLine());
    update();
}

void HistogramView::setTitle(const QString& title) {
    m_title = title;
    setAccessibleName(title);
    update();
}

QString HistogramView::percentileLine() const {
    if (!m_distribution)
        return tr("No data in this range");
    const auto text = [&](double value) { return m_unit.words(value, unknownValue); };
    return tr("Half below %1, 95 % below %2, 99 % below %3, at worst %4")
        .arg(text(m_distribution->p50), text(m_distribution->p95), text(m_distribution->p99),
             text(m_distribution->worst));
}

void HistogramView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_colours.background);
    const double line = fontMetrics().height();
    QFont strong = font();
    strong.setBold(true);
    painter.setPen(m_colours.text);
    painter.setFont(strong);
    painter.drawText(QRectF(8, 4, width() - 16, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(strong).elidedText(m_title, Qt::ElideRight, width() - 16));
    painter.setFont(font());
    if (!m_distribution || m_distribution->bins.empty()) {
        painter.setPen(m_colours.quiet);
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, percentileLine());
        return;
    }
    const Distribution& d = *m_distribution;
    // Below the bars: their ends, then the percentiles in two columns.
    const QRectF area(8, line + 12, width() - 16, height() - 4.5 * line - 20);
    const double most = *std::max_element(d.bins.begin(), d.bins.end());
    const double step = area.width() / static_cast<double>(d.bins.size());
    const auto xOf = [&](double value) {
        return std::clamp(area.left() + (value - d.binLow) / d.binWidth * step, area.left(), area.right());
    };
    for (std::size_t i = 0; i < d.bins.size(); ++i) {
        const double height = d.bins[i] > 0 ? std::max(1.0, d.bins[i] / most * area.height()) : 0.0;
        const double left = std::round(area.left() + static_cast<double>(i) * step);
        const double right = std::round(area.left() + static_cast<double>(i + 1) * step);
        painter.fillRect(QRectF(left, area.bottom() - height, std::max(1.0, right - left - 1), height),
                         m_colours.accent);
    }
    painter.setPen(m_colours.grid);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(QPen(m_colours.text, 1, Qt::DashLine));
    for (const double value : {d.p5, d.p50, d.p95})
        painter.drawLine(QPointF(xOf(value), area.top()), QPointF(xOf(value), area.bottom()));
    const auto number = [&](double value) {
        const double shown = value * m_unit.perValue;
        return QLocale().toString(shown, 'f', decimalsFor(d.binWidth * m_unit.perValue)).replace(u'-', u'\u2212');
    };
    painter.setPen(m_colours.quiet);
    const QRectF ends(area.left(), area.bottom() + 2, area.width(), line);
    painter.drawText(ends, Qt::AlignLeft, number(d.binLow));
    painter.drawText(ends, Qt::AlignHCenter, m_unit.name);
    painter.drawText(ends, Qt::AlignRight, number(d.binLow + d.binWidth * static_cast<double>(d.bins.size())));
    const auto cell = [&](int column, int row, const QString& name, double value) {
        const QRectF place(area.left() + column * (area.width() / 2 + 4), ends.bottom() + 4 + row * line,
                           area.width() / 2 - 4, line);
        painter.setPen(m_colours.quiet);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(m_colours.text);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, m_unit.words(value, unknownValue));
    };
    cell(0, 0, tr("p50"), d.p50);
    cell(1, 0, tr("p95"), d.p95);
    cell(0, 1, tr("p99"), d.p99);
    cell(1, 1, tr("worst"), d.worst);
}

} // namespace dantesync::desktop
