// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/svg_chart.h"

#include "app/demo/columns.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace dantesync::analyze {
namespace {

constexpr double width = 720;
constexpr double height = 240;
constexpr double marginLeft = 70;
constexpr double marginRight = 14;
constexpr double marginTop = 10;
constexpr double marginBottom = 42;

std::string pixel(double value) {
    return text::number(std::clamp(value, -10.0, 10'000.0), 1);
}

std::string colourClass(std::size_t colour) {
    return 'l' + std::to_string(colour % 8);
}

double fraction(const Axis& axis, double value) {
    if (axis.scale != Scale::Logarithmic)
        return (value - axis.low) / (axis.high - axis.low);
    return (std::log10(value) - std::log10(axis.low)) / (std::log10(axis.high) - std::log10(axis.low));
}

Axis widened(Axis axis) {
    if (axis.scale == Scale::Logarithmic) {
        axis.low = axis.low > 0 ? axis.low : 1e-12;
        axis.high = std::max(axis.high, axis.low * 10);
    } else if (!(axis.high > axis.low)) {
        const double room = axis.scale == Scale::Time ? 1.0 : std::max(std::abs(axis.low) * 0.1, 1e-3);
        axis.low -= room;
        axis.high += room;
    }
    return axis;
}

/// 1, 2 or 5 times a power of ten.
double roundStep(double least) {
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

double timeStep(double least) {
    constexpr std::array<double, 20> steps{1,   2,    5,    10,   15,    30,    60,    120,   300,    600,
                                           900, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800, 604800};
    const auto* const found = std::find_if(steps.begin(), steps.end(), [least](double step) { return step >= least; });
    return found != steps.end() ? *found : 604800 * std::ceil(least / 604800);
}

std::string anchored(double x, double y, std::string_view anchor, const std::string& words) {
    return "<text x=\"" + pixel(x) + "\" y=\"" + pixel(y) + "\" text-anchor=\"" + std::string(anchor) + "\">" +
           escaped(words) + "</text>";
}

} // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::vector<double> ticksOf(const Axis& axis, std::size_t wanted) {
    std::vector<double> out;
    if (axis.scale == Scale::Logarithmic) {
        const auto from = static_cast<int>(std::ceil(std::log10(axis.low) - 1e-9));
        const auto to = static_cast<int>(std::floor(std::log10(axis.high) + 1e-9));
        const int stride = std::max(1, (to - from) / static_cast<int>(wanted) + 1);
        for (int power = from; power <= to; power += stride)
            out.push_back(std::pow(10.0, power));
        return out;
    }
    const double least = (axis.high - axis.low) / static_cast<double>(wanted);
    const double step = axis.scale == Scale::Time ? timeStep(least) : roundStep(least);
    const double first = std::ceil(axis.low / step - 1e-9);
    for (std::size_t i = 0; i <= wanted + 1; ++i)
        if (const double place = (first + static_cast<double>(i)) * step; place <= axis.high + step * 1e-9)
            out.push_back(place);
    return out;
}

std::string tickLabel(const Axis& axis, double place, double step) {
    if (axis.scale == Scale::Time) {
        const QDateTime at = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(place), Qt::UTC);
        const QString form = step >= 86400 ? QStringLiteral("yyyy-MM-dd")
                             : step >= 60  ? QStringLiteral("MM-dd HH:mm")
                                           : QStringLiteral("HH:mm:ss");
        return at.toString(form).toStdString();
    }
    if (axis.scale == Scale::Logarithmic) {
        const auto power = static_cast<int>(std::lround(std::log10(place)));
        return power >= -3 && power <= 5 ? text::number(place, std::max(0, -power)) : "1e" + std::to_string(power);
    }
    if (step >= 1e6)
        return text::number(place / 1e6, step < 1e7 ? 1 : 0) + "e6";
    return text::number(place, std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9));
}

SvgChart::SvgChart(std::string id, std::string title, std::string description, Axis x, Axis y)
    : m_id(std::move(id))
    , m_title(std::move(title))
    , m_description(std::move(description))
    , m_x(widened(std::move(x)))
    , m_y(widened(std::move(y))) {}

double SvgChart::left(double x) const {
    return marginLeft + fraction(m_x, x) * (width - marginLeft - marginRight);
}

double SvgChart::top(double y) const {
    return height - marginBottom - fraction(m_y, y) * (height - marginTop - marginBottom);
}

void SvgChart::addBand(const std::vector<std::optional<ChartPoint>>& points, std::size_t colour) {
    std::string path;
    for (auto from = points.begin(); from != points.end();) {
        from = std::find_if(from, points.end(), [](const auto& point) { return point.has_value(); });
        const auto to = std::find_if(from, points.end(), [](const auto& point) { return !point.has_value(); });
        if (from == to)
            break;
        // A lone point still shows: half a pixel to either side, and no thinner than that.
        const auto corner = [&](const ChartPoint& point, bool upper, double aside) {
            return pixel(left(point.x) + aside) + ' ' +
                   pixel(top(upper ? point.high : point.low) + (upper ? -0.5 : 0.5));
        };
        std::string upper = 'M' + corner(**from, true, -0.5);
        std::string lower;
        for (auto at = from; at != to; ++at) {
            upper += 'L' + corner(**at, true, 0);
            lower.insert(0, corner(**at, false, 0)).insert(0, 1, 'L');
        }
        path.append(upper).append(1, 'L').append(corner(**(to - 1), true, 0.5));
        path.append(1, 'L').append(corner(**(to - 1), false, 0.5)).append(lower).append(1, 'Z');
        from = to;
    }
    m_marks += "<path class=\"band " + colourClass(colour) + "\" d=\"" + path + "\"/>";
}

void SvgChart::addLine(const std::vector<std::optional<ChartPoint>>& points, std::size_t colour, bool dots) {
    std::string path;
    std::string marks;
    bool drawing = false;
    for (const auto& point : points) {
        if (point) {
            const double x = left(point->x);
            const double y = top((point->low + point->high) / 2);
            path += (drawing ? 'L' : 'M') + pixel(x) + ' ' + pixel(y);
            if (dots)
                marks += "<circle class=\"dot " + colourClass(colour) + "\" cx=\"" + pixel(x) + "\" cy=\"" + pixel(y) +
                         "\" r=\"2.5\"/>";
        }
        drawing = point.has_value();
    }
    m_marks += "<path class=\"line " + colourClass(colour) + "\" d=\"" + path + "\"/>" + marks;
}

void SvgChart::addBar(double x, double barWidth, double high, std::size_t colour) {
    const double from = left(x);
    const double to = left(x + barWidth);
    m_marks += "<rect class=\"bar " + colourClass(colour) + "\" x=\"" + pixel(from) + "\" y=\"" + pixel(top(high)) +
               "\" width=\"" + pixel(std::max(to - from - 1, 1.0)) + "\" height=\"" +
               pixel(std::max(top(0) - top(high), 0.0)) + "\"/>";
}

void SvgChart::addLevel(double y) {
    if (y < m_y.low || y > m_y.high)
        return;
    m_marks += "<path class=\"level\" d=\"M" + pixel(marginLeft) + ' ' + pixel(top(y)) + 'H' +
               pixel(width - marginRight) + "\"/>";
}

std::string SvgChart::axes() const {
    std::string out = "<g class=\"axes\">";
    const auto across = ticksOf(m_x, m_x.scale == Scale::Time ? 5 : 8);
    const auto stepOf = [](const std::vector<double>& ticks) { return ticks.size() > 1 ? ticks[1] - ticks[0] : 1.0; };
    for (const double place : across)
        out += "<path d=\"M" + pixel(left(place)) + ' ' + pixel(marginTop) + 'V' + pixel(height - marginBottom) +
               "\"/>" +
               anchored(left(place), height - marginBottom + 15, "middle", tickLabel(m_x, place, stepOf(across)));
    const auto up = ticksOf(m_y, 5);
    for (const double place : up)
        out += "<path d=\"M" + pixel(marginLeft) + ' ' + pixel(top(place)) + 'H' + pixel(width - marginRight) + "\"/>" +
               anchored(marginLeft - 6, top(place) + 4, "end", tickLabel(m_y, place, stepOf(up)));
    out += anchored((marginLeft + width - marginRight) / 2, height - 6, "middle", m_x.label);
    const double middle = (marginTop + height - marginBottom) / 2;
    out += "<text transform=\"translate(14 " + pixel(middle) + ") rotate(-90)\" text-anchor=\"middle\">" +
           escaped(m_y.label) + "</text>";
    return out + "</g>";
}

std::string SvgChart::svg() const {
    const std::string title = m_id + "-t";
    const std::string description = m_id + "-d";
    return "<svg role=\"img\" aria-labelledby=\"" + title + ' ' + description + "\" viewBox=\"0 0 " + pixel(width) +
           ' ' + pixel(height) + "\"><title id=\"" + title + "\">" + escaped(m_title) + "</title><desc id=\"" +
           description + "\">" + escaped(m_description) + "</desc>" + axes() + m_marks + "</svg>\n";
}

} // namespace dantesync::analyze
