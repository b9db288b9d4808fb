// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/chart_table.h"

#include "app/desktop/charts/data/nice_ticks.h"

#include <QDateTime>
#include <QString>

#include <cmath>
#include <map>

namespace dantesync::desktop {
namespace {

struct Mean {
    double sum = 0;
    int count = 0;
};

QByteArray number(double value, int decimals) {
    return std::isfinite(value) ? QByteArray::number(value, 'f', decimals) : QByteArray();
}

/// As RFC 4180 has it.
QByteArray quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos)
        return QByteArray::fromStdString(text);
    QByteArray inner = QByteArray::fromStdString(text);
    inner.replace('"', "\"\"");
    return '"' + inner + '"';
}

void appendHost(QByteArray& out, const std::string& name, const HostTrack& track, double from, double to) {
    std::map<double, std::pair<TracePoint, TracePoint>> points; // offset and drift of an instant
    const auto collect = [&](Quantity quantity, TracePoint std::pair<TracePoint, TracePoint>::*member) {
        track.visit(quantity, from, to, [&](const TracePoint& p) {
            if (p.time < from || p.time > to || !std::isfinite(p.value))
                return;
            TracePoint none;
            none.low = none.value = none.high = unknownValue;
            points.try_emplace(p.time, none, none).first->second.*member = p;
        });
    };
    collect(Quantity::Offset, &std::pair<TracePoint, TracePoint>::first);
    collect(Quantity::Drift, &std::pair<TracePoint, TracePoint>::second);
    for (const auto& [time, both] : points) {
        const auto& [offset, drift] = both;
        const auto when = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(time * 1000), Qt::UTC);
        out += number(time, 1) + ',' + when.toString(Qt::ISODate).toLatin1() + ',' + quoted(name) + ',' +
               number(std::isfinite(offset.value) ? offset.span : drift.span, 0) + ',' + number(offset.value, 0) + ',' +
               number(offset.low, 0) + ',' + number(offset.high, 0) + ',' + number(offset.uncertainty, 0) + ',' +
               number(drift.value, 3) + ',' + number(drift.low, 3) + ',' + number(drift.high, 3) + '\n';
    }
}

} // namespace

ChartTable chartTable(const TracksInRange& tracks, Quantity quantity, int rows) {
    ChartTable out;
    out.step = static_cast<double>(niceTimeStep(tracks.to - tracks.from, rows));
    std::map<std::int64_t, std::vector<Mean>> steps;
    for (std::size_t host = 0; host < tracks.hosts.size(); ++host) {
        tracks.hosts[host].second->visit(quantity, tracks.from, tracks.to, [&](const TracePoint& p) {
            if (p.time < tracks.from || p.time > tracks.to || !std::isfinite(p.value))
                return;
            auto& row = steps[static_cast<std::int64_t>(std::floor(p.time / out.step))];
            row.resize(tracks.hosts.size());
            row[host].sum += p.value;
            ++row[host].count;
        });
    }
    out.columns.resize(tracks.hosts.size());
    for (const auto& [index, row] : steps) {
        out.times.push_back(static_cast<double>(index) * out.step);
        for (std::size_t host = 0; host < row.size(); ++host)
            out.columns[host].push_back(row[host].count > 0 ? row[host].sum / row[host].count : unknownValue);
    }
    return out;
}

QByteArray chartCsv(const TracksInRange& tracks) {
    QByteArray out("unix_s,utc,host,span_s,offset_ns,offset_min_ns,offset_max_ns,uncertainty_ns,drift_ppm,"
                   "drift_min_ppm,drift_max_ppm\n");
    for (const auto& [name, track] : tracks.hosts)
        appendHost(out, name, *track, tracks.from, tracks.to);
    return out;
}

} // namespace dantesync::desktop
