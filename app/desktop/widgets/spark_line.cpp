// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/widgets/spark_line.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace dantesync::desktop {
namespace {

constexpr std::int64_t longestGap = 3; // s, that a line is drawn across
constexpr double leastRange = 1.0;     // of the value's unit, so that noise is not blown up

} // namespace

SparkLine::SparkLine(const Theme& theme, QString (*format)(double), std::int64_t span, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_format(format)
    , m_span(span) {
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void SparkLine::prepend(const std::vector<Value>& values) {
    const std::int64_t first = m_values.empty() ? INT64_MAX : m_values.front().time;
    std::vector<Value> all;
    std::copy_if(values.begin(), values.end(), std::back_inserter(all), [&](const Value& v) { return v.time < first; });
    all.insert(all.end(), m_values.begin(), m_values.end());
    m_values = std::move(all);
    tidy();
}

void SparkLine::append(const Value& value) {
    if (!m_values.empty() && value.time <= m_values.back().time)
        return; // the same round, or a clock that was set back
    m_values.push_back(value);
    tidy();
}

void SparkLine::tidy() {
    if (!m_values.empty()) {
        const std::int64_t oldest = m_values.back().time - m_span;
        std::erase_if(m_values, [&](const Value& v) { return v.time < oldest; });
    }
    update();
}

QSize SparkLine::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 48, fontMetrics().height() * 5};
}

QSize SparkLine::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() * 4};
}

std::optional<SparkLine::Range> SparkLine::range() const {
    std::optional<Range> out;
    for (const Value& v : m_values) {
        if (!v.value)
            continue;
        out = out ? Range{std::min(out->low, *v.value), std::max(out->high, *v.value)} : Range{*v.value, *v.value};
    }
    return out;
}

void SparkLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto values = range();
    if (!values)
        return;
    const QString high = m_format(values->high);
    const QString low = m_format(values->low);
    const int textWidth = std::max(fontMetrics().horizontalAdvance(high), fontMetrics().horizontalAdvance(low)) + 8;
    const QRectF plot =
        QRectF(rect()).adjusted(0, fontMetrics().height() / 2.0, -textWidth, -fontMetrics().height() / 2.0);
    const double spread = std::max(values->high - values->low, leastRange);
    const double middle = (values->high + values->low) / 2;
    const auto x = [&](std::int64_t time) {
        return plot.right() -
               plot.width() * static_cast<double>(m_values.back().time - time) / static_cast<double>(m_span);
    };
    const auto y = [&](double value) { return plot.center().y() - (value - middle) / spread * plot.height(); };

    painter.setPen(QPen(palette().color(QPalette::Mid), 1, Qt::DotLine));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.topLeft(), plot.topRight());

    QPainterPath path;
    std::optional<std::int64_t> last;
    for (const Value& v : m_values) {
        if (!v.value)
            continue;
        const QPointF point(x(v.time), y(*v.value));
        if (last && v.time - *last <= longestGap)
            path.lineTo(point);
        else
            path.moveTo(point);
        last = v.time;
    }
    painter.setPen(QPen(m_theme.shape(Tone::Accent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);

    painter.setPen(m_theme.text(Tone::Muted));
    const QRectF right(plot.right() + 8, 0, textWidth, height());
    painter.drawText(right, Qt::AlignTop | Qt::AlignLeft, high);
    painter.drawText(right, Qt::AlignBottom | Qt::AlignLeft, low);
}

} // namespace dantesync::desktop
