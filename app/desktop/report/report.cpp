// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report.h"

#include <QJsonArray>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

struct Weighted {
    std::int64_t value = 0;
    std::int64_t weight = 0;
};

/// The value below which @p share of the weight lies.
std::optional<std::int64_t> percentile(std::vector<Weighted> values, double share) {
    std::int64_t all = 0;
    for (const Weighted& v : values)
        all += v.weight;
    if (all == 0)
        return std::nullopt;
    std::sort(values.begin(), values.end(), [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    double left = share * static_cast<double>(all);
    for (const Weighted& v : values) {
        left -= static_cast<double>(v.weight);
        if (left <= 0)
            return v.value;
    }
    return values.back().value;
}

HostReport hostReport(const HistoryQuery::HostSeries& series) {
    HostReport out;
    out.host = series.host;
    std::vector<Weighted> middles;
    std::vector<Weighted> highs;
    for (const history::Point& point : series.series.points) {
        out.watched += point.samples;
        out.answered += point.answered;
        const auto& offset = point.of(history::Quantity::Offset);
        if (!offset)
            continue;
        const std::int64_t far = std::abs(offset->min) > std::abs(offset->max) ? offset->min : offset->max;
        if (!out.worst || std::abs(far) > std::abs(*out.worst)) {
            out.worst = far;
            out.worstAt = point.time;
        }
        middles.push_back({std::abs(offset->p50), point.answered});
        highs.push_back({std::max(std::abs(offset->p5), std::abs(offset->p95)), point.answered});
    }
    out.median = percentile(std::move(middles), 0.5);
    out.percent95 = percentile(std::move(highs), 0.95);
    return out;
}

QJsonValue orNull(const std::optional<std::int64_t>& value) {
    return value ? QJsonValue(qint64{*value}) : QJsonValue();
}

std::optional<std::int64_t> fromValue(const QJsonValue& value) {
    return value.isDouble() ? std::optional<std::int64_t>(value.toInteger()) : std::nullopt;
}

} // namespace

const HostReport* Report::worst() const {
    return hosts.empty() || !hosts.front().worst ? nullptr : &hosts.front();
}

const HostReport* Report::find(const std::string& host) const {
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const HostReport& h) { return h.host == host; });
    return found == hosts.end() ? nullptr : &*found;
}

Report buildReport(history::Range range, const HistoryQuery::Answer& answer) {
    Report report;
    report.range = range;
    for (const HistoryQuery::HostSeries& series : answer.hosts) {
        report.step = std::max(report.step, series.series.step);
        if (HostReport host = hostReport(series); host.watched > 0)
            report.hosts.push_back(std::move(host));
    }
    std::sort(report.hosts.begin(), report.hosts.end(), [](const HostReport& a, const HostReport& b) {
        const auto size = [](const HostReport& h) { return h.worst ? std::abs(*h.worst) : std::int64_t{-1}; };
        return std::make_tuple(-size(a), a.host) < std::make_tuple(-size(b), b.host);
    });
    report.marks = answer.marks;
    return report;
}

QJsonObject toJson(const Report& report) {
    QJsonArray hosts;
    for (const HostReport& host : report.hosts)
        hosts.append(QJsonObject{{u"host"_s, QString::fromStdString(host.host)},
                                 {u"watched_s"_s, qint64{host.watched}},
                                 {u"answered_s"_s, qint64{host.answered}},
                                 {u"worst_ns"_s, orNull(host.worst)},
                                 {u"worst_at"_s, qint64{host.worstAt}},
                                 {u"median_ns"_s, orNull(host.median)},
                                 {u"p95_ns"_s, orNull(host.percent95)}});
    return {{u"from"_s, qint64{report.range.from}},
            {u"to"_s, qint64{report.range.to}},
            {u"step_s"_s, qint64{report.step}},
            {u"hosts"_s, hosts}};
}

std::optional<Report> reportFromJson(const QJsonObject& object) {
    Report report;
    report.range = {object.value(u"from"_s).toInteger(), object.value(u"to"_s).toInteger()};
    report.step = object.value(u"step_s"_s).toInteger(1);
    if (report.range.from <= 0 || report.range.to <= report.range.from || !object.value(u"hosts"_s).isArray())
        return std::nullopt;
    for (const QJsonValue& value : object.value(u"hosts"_s).toArray()) {
        HostReport host;
        host.host = value[u"host"_s].toString().toStdString();
        host.watched = value[u"watched_s"_s].toInteger();
        host.answered = value[u"answered_s"_s].toInteger();
        host.worst = fromValue(value[u"worst_ns"_s]);
        host.worstAt = value[u"worst_at"_s].toInteger();
        host.median = fromValue(value[u"median_ns"_s]);
        host.percent95 = fromValue(value[u"p95_ns"_s]);
        report.hosts.push_back(std::move(host));
    }
    return report;
}

} // namespace dantesync::desktop
