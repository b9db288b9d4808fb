// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/html_charts.h"

#include "app/cli/analyze/findings.h"
#include "app/cli/analyze/svg_chart.h"
#include "app/demo/columns.h"
#include "shared/model/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <set>

namespace dantesync::analyze {
namespace {

using math::TimeBins;

std::string figure(const std::string& title, const std::string& legend, const SvgChart& chart,
                   const std::string& table) {
    return "<figure><figcaption>" + escaped(title) + "</figcaption>" + legend + chart.svg() +
           "<details><summary>The same as a table</summary>" + table + "</details></figure>\n";
}

std::string scientific(double value) {
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.3e", value);
    return buffer.data();
}

/// Few enough to read.
std::vector<TimeBins::Bin> fewBins(const Series& series, double& width) {
    constexpr std::size_t most = 24;
    std::vector<TimeBins::Bin> bins = series.bins;
    width = series.binSeconds;
    while (bins.size() > most) {
        std::vector<TimeBins::Bin> halved((bins.size() + 1) / 2);
        for (std::size_t i = 0; i < bins.size(); ++i)
            halved[i / 2] = united(halved[i / 2], bins[i]);
        bins = std::move(halved);
        width *= 2;
    }
    return bins;
}

std::string seriesTable(const std::string& title, const Series& series, double begin) {
    double width = 0.0;
    const auto bins = fewBins(series, width);
    std::string rows;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const std::string from = moment(begin + width * static_cast<double>(i));
        if (bins[i].count == 0)
            rows += tableRow({from, "0", "-", "-", "-"});
        else
            rows += tableRow({from, std::to_string(bins[i].count), text::number(bins[i].lowest, 4),
                              text::number(bins[i].mean(), 4), text::number(bins[i].highest, 4)});
    }
    return tableOf(title + ", in stretches of " + text::duration(width), {"from", "samples", "min", "mean", "max"},
                   rows);
}

Axis valueAxis(const Series& series, const std::string& label) {
    Axis axis{Scale::Linear, 0.0, 0.0, label}; // zero is always in sight
    for (const auto& bin : series.bins)
        if (bin.count > 0) {
            axis.low = std::min(axis.low, bin.lowest);
            axis.high = std::max(axis.high, bin.highest);
        }
    const double room = (axis.high - axis.low) * 0.05;
    axis.high += room;
    if (axis.low < 0)
        axis.low -= room;
    return axis;
}

/// The range over the positive values of all hosts' curves.
void includeCurve(const std::vector<TauPoint>& curve, Axis& x, Axis& y) {
    for (const TauPoint& point : curve) {
        if (!(point.value > 0))
            continue;
        x.low = std::min(x.low, point.tau);
        x.high = std::max(x.high, point.tau);
        y.low = std::min(y.low, point.value);
        y.high = std::max(y.high, point.value);
    }
}

std::string legendOf(const RecordingReport& report) {
    std::string out = "<ul class=\"legend\">";
    for (std::size_t i = 0; i < report.hosts.size(); ++i)
        out += "<li><svg class=\"key\" viewBox=\"0 0 24 8\" aria-hidden=\"true\"><path class=\"line l" +
               std::to_string(i % 8) + "\" d=\"M0 4H24\"/></svg>" + escaped(printable(report.hosts[i].name)) + "</li>";
    return out + "</ul>";
}

std::string curveTable(const std::string& title, const RecordingReport& report,
                       const std::vector<TauPoint> HostReport::*curve) {
    std::vector<std::string> head{"tau in s"};
    std::set<double> taus;
    for (const HostReport& host : report.hosts) {
        head.push_back(printable(host.name));
        for (const TauPoint& point : host.*curve)
            taus.insert(point.tau);
    }
    std::string rows;
    for (const double tau : taus) {
        std::vector<std::string> cells{text::number(tau, tau < 10 ? 3 : 0)};
        for (const HostReport& host : report.hosts) {
            const auto& points = host.*curve;
            const auto found =
                std::find_if(points.begin(), points.end(), [tau](const TauPoint& point) { return point.tau == tau; });
            cells.push_back(found != points.end() ? scientific(found->value) : "-");
        }
        rows += tableRow(cells);
    }
    return tableOf(title, head, rows);
}

} // namespace

std::string tableRow(const std::vector<std::string>& cells) {
    std::string out = "<tr>";
    for (std::size_t i = 0; i < cells.size(); ++i)
        out += i == 0 ? "<th scope=\"row\">" + escaped(cells[i]) + "</th>" : "<td>" + escaped(cells[i]) + "</td>";
    return out + "</tr>\n";
}

std::string tableOf(const std::string& caption, const std::vector<std::string>& head, const std::string& rows) {
    std::string out = "<div class=\"wide\"><table><caption>" + escaped(caption) + "</caption><thead><tr>";
    for (const std::string& name : head)
        out += "<th scope=\"col\">" + escaped(name) + "</th>";
    return out + "</tr></thead><tbody>\n" + rows + "</tbody></table></div>\n";
}

std::string seriesFigure(const std::string& id, const std::string& title, const std::string& unitLabel,
                         const Series& series, const RecordingReport& report, bool limits) {
    std::vector<std::optional<ChartPoint>> band;
    std::vector<std::optional<ChartPoint>> middle;
    for (const auto& bin : series.bins) {
        band.emplace_back();
        middle.emplace_back();
        if (bin.count == 0)
            continue;
        const double x = report.begin + bin.meanTime();
        band.back() = ChartPoint{x, bin.lowest, bin.highest};
        middle.back() = ChartPoint{x, bin.mean(), bin.mean()};
    }
    SvgChart chart(id, title,
                   "Mean as a line, minimum to maximum as a band, in stretches of " +
                       text::duration(series.binSeconds) + "; gaps where nothing was recorded.",
                   {Scale::Time, report.begin, report.end, "UTC"}, valueAxis(series, unitLabel));
    chart.addBand(band, 0);
    chart.addLine(middle, 0);
    if (limits)
        for (const double limit : {report.thresholds.synced.milliseconds(), report.thresholds.error.milliseconds()}) {
            chart.addLevel(limit);
            chart.addLevel(-limit);
        }
    return figure(title, {}, chart, seriesTable(title, series, report.begin));
}

std::string histogramFigure(const std::string& id, const std::string& title, const std::string& unitLabel,
                            const std::vector<Bar>& bars) {
    if (bars.empty())
        return {};
    double most = 0.0;
    for (const Bar& bar : bars)
        most = std::max(most, bar.count);
    const bool single = bars.size() == 1 && !(bars.front().high > bars.front().low);
    const double room = single ? std::max(std::abs(bars.front().low) * 0.1, 1e-3) : 0.0;
    SvgChart chart(id, title, "How many samples are how large; the middle 99 %.",
                   {Scale::Linear, bars.front().low - room, bars.back().high + room, unitLabel},
                   {Scale::Linear, 0.0, most * 1.05, "samples"});
    std::string rows;
    for (const Bar& bar : bars) {
        chart.addBar(bar.low - room / 4, bar.high - bar.low + room / 2, bar.count, 0);
        rows += tableRow({text::number(bar.low, 5), text::number(bar.high, 5), text::number(bar.count, 0)});
    }
    return figure(title, {}, chart, tableOf(title, {"from", "to", "samples"}, rows));
}

std::string curvesFigure(const std::string& id, const std::string& title, const std::string& valueLabel,
                         const RecordingReport& report, const std::vector<TauPoint> HostReport::*curve) {
    constexpr double far = std::numeric_limits<double>::infinity();
    Axis x{Scale::Logarithmic, far, 0.0, "tau in s"};
    Axis y{Scale::Logarithmic, far, 0.0, valueLabel};
    for (const HostReport& host : report.hosts)
        includeCurve(host.*curve, x, y);
    if (!(x.high > 0))
        return {};
    y.low = std::pow(10.0, std::floor(std::log10(y.low)));
    y.high = std::pow(10.0, std::ceil(std::log10(y.high)));
    SvgChart chart(id, title, "One line a host, over octaves of tau, both axes logarithmic.", x, y);
    for (std::size_t i = 0; i < report.hosts.size(); ++i) {
        std::vector<std::optional<ChartPoint>> points;
        for (const TauPoint& point : report.hosts[i].*curve)
            if (point.value > 0)
                points.emplace_back(ChartPoint{point.tau, point.value, point.value});
        chart.addLine(points, i, true);
    }
    return figure(title, legendOf(report), chart, curveTable(title, report, curve));
}

} // namespace dantesync::analyze
