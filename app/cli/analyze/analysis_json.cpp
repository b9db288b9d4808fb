// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/analysis_json.h"

#include "app/cli/analyze/findings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dantesync::analyze {
namespace {

using namespace Qt::StringLiterals;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonValue orNull(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

qint64 number(std::uint64_t count) {
    return static_cast<qint64>(count);
}

QJsonArray texts(const std::vector<std::string>& all) {
    QJsonArray out;
    for (const std::string& one : all)
        out.append(text(one));
    return out;
}

/// @p infix: what they are percentiles of, in the key ("_abs": of the magnitudes).
void insertPercentiles(QJsonObject& object, const Percentiles& values, const QString& infix) {
    object[u"p50"_s + infix + u"_ms"_s] = orNull(values.p50);
    object[u"p95"_s + infix + u"_ms"_s] = orNull(values.p95);
    object[u"p99"_s + infix + u"_ms"_s] = orNull(values.p99);
    object[u"percentiles"_s] = values.isExact() ? u"exact"_s : u"sketch"_s;
    object[u"percentiles_relative_error"_s] = values.relativeError;
}

QJsonObject outagesJson(const Outages& outages) {
    return {{u"count"_s, number(outages.count)},
            {u"total_s"_s, outages.total},
            {u"longest_s"_s, outages.longest},
            {u"longest_begin"_s, outages.count > 0 ? QJsonValue(outages.longestBegin) : QJsonValue()}};
}

QJsonArray curveJson(const std::vector<TauPoint>& curve, const QString& value, const QString& count) {
    QJsonArray out;
    for (const TauPoint& point : curve)
        out.append(QJsonObject{{u"tau_s"_s, point.tau}, {value, point.value}, {count, number(point.count)}});
    return out;
}

QJsonObject jumpsJson(const math::StepFinder::Summary& steps) {
    QJsonArray largest;
    for (const auto& step : steps.largest)
        largest.append(QJsonObject{{u"timestamp"_s, step.time}, {u"step_ms"_s, step.height}});
    return {{u"count"_s, number(steps.count())},
            {u"up"_s, number(steps.up)},
            {u"down"_s, number(steps.down)},
            {u"threshold_ms"_s, steps.threshold},
            {u"largest"_s, largest}};
}

QJsonValue teethJson(const std::optional<SlewedTeeth>& teeth) {
    if (!teeth)
        return {};
    return QJsonObject{{u"teeth"_s, number(teeth->count)},
                       {u"period_s"_s, teeth->period},
                       {u"height_ms"_s, teeth->height},
                       {u"up_ppm"_s, teeth->upPpm},
                       {u"down_ppm"_s, teeth->downPpm}};
}

QJsonObject hostJson(const HostReport& host) {
    QJsonObject object;
    object[u"name"_s] = text(host.name);
    object[u"is_reference"_s] = host.isReference;
    object[u"quality"_s] = text(syncQualityName(host.quality));
    object[u"samples"_s] = number(host.samples);
    object[u"missing"_s] = number(host.missing);
    object[u"samples_synced"_s] = number(host.synced);
    object[u"samples_drift"_s] = number(host.drifting);
    object[u"samples_error"_s] = number(host.erroneous);
    object[u"mean_ms"_s] = orNull(host.mean);
    object[u"std_ms"_s] = orNull(host.standardDeviation);
    object[u"min_ms"_s] = orNull(host.lowest);
    object[u"max_ms"_s] = orNull(host.highest);
    object[u"max_abs_ms"_s] = host.largest ? QJsonValue(host.largest->value) : QJsonValue();
    object[u"max_abs_at"_s] = host.largest ? QJsonValue(host.largest->time) : QJsonValue();
    insertPercentiles(object, host.magnitudes, u"_abs"_s);
    object[u"drift_ppm"_s] = host.drift ? QJsonValue(host.drift->ppm) : QJsonValue();
    object[u"drift_points"_s] = host.drift ? QJsonValue(number(host.drift->points)) : QJsonValue();
    object[u"drift_bin_s"_s] = host.drift ? QJsonValue(host.drift->binSeconds) : QJsonValue();
    object[u"p50_step_ms"_s] = orNull(host.medianDifference);
    object[u"p95_step_ms"_s] = orNull(host.p95Difference);
    object[u"allan"_s] = curveJson(host.allan, u"adev"_s, u"terms"_s);
    object[u"mtie"_s] = curveJson(host.mtie, u"mtie_ms"_s, u"windows"_s);
    object[u"outages"_s] = outagesJson(host.outages);
    object[u"jumps"_s] = jumpsJson(host.steps);
    object[u"slewing_sawtooth"_s] = teethJson(host.slewedTeeth);
    object[u"findings"_s] = texts(host.findings);
    return object;
}

QJsonObject spreadJson(const SpreadReport& spread) {
    QJsonObject object;
    object[u"samples"_s] = number(spread.samples);
    object[u"mean_ms"_s] = orNull(spread.mean);
    object[u"std_ms"_s] = orNull(spread.standardDeviation);
    object[u"max_ms"_s] = spread.largest ? QJsonValue(spread.largest->value) : QJsonValue();
    object[u"max_at"_s] = spread.largest ? QJsonValue(spread.largest->time) : QJsonValue();
    insertPercentiles(object, spread.percentiles, {});
    return object;
}

QJsonValue worstJson(const std::optional<WorstWindow>& worst) {
    if (!worst)
        return {};
    return QJsonObject{{u"begin"_s, worst->begin},
                       {u"length_s"_s, 300},
                       {u"spread_mean_ms"_s, worst->mean},
                       {u"spread_max_ms"_s, worst->largest},
                       {u"samples"_s, number(worst->samples)}};
}

void insertSources(QJsonObject& object, const RecordingReport& report) {
    QJsonArray files;
    for (const FileReport& file : report.files)
        files.append(QJsonObject{{u"path"_s, text(file.path)},
                                 {u"rows"_s, number(file.rows)},
                                 {u"malformed"_s, number(file.malformed)},
                                 {u"notes"_s, texts(file.notes)}});
    QJsonArray malformed;
    for (const MalformedPlace& place : report.firstMalformed)
        malformed.append(QJsonObject{
            {u"file"_s, text(place.file)}, {u"line"_s, number(place.line)}, {u"reason"_s, text(place.reason)}});
    QJsonArray references;
    for (const ReferenceUse& use : report.references)
        references.append(QJsonObject{{u"name"_s, text(use.name)}, {u"rows"_s, number(use.rows)}});
    object[u"files"_s] = files;
    object[u"malformed_rows"_s] = number(report.malformed);
    object[u"malformed"_s] = malformed;
    object[u"references"_s] = references;
    object[u"reference_changes"_s] = number(report.referenceChanges);
}

} // namespace

QByteArray analysisJson(const RecordingReport& report) {
    QJsonObject object;
    insertSources(object, report);
    object[u"start"_s] = report.begin;
    object[u"end"_s] = report.end;
    object[u"duration_s"_s] = report.duration();
    object[u"samples"_s] = number(report.rows);
    object[u"interval_s"_s] = report.interval;
    object[u"hosts_ignored"_s] = number(report.ignoredHosts);
    object[u"gaps"_s] = outagesJson(report.gaps);
    object[u"timestamps_back"_s] = number(report.wentBack);
    object[u"timestamps_repeated"_s] = number(report.repeatedTimestamps);
    object[u"thresholds_ms"_s] = QJsonObject{{u"synced"_s, report.thresholds.synced.milliseconds()},
                                             {u"error"_s, report.thresholds.error.milliseconds()}};
    object[u"spread"_s] = spreadJson(report.spread);
    object[u"worst_five_minutes"_s] = worstJson(report.worst);
    object[u"nobody_answered"_s] = outagesJson(report.nobody);
    QJsonArray hosts;
    for (const HostReport& host : report.hosts)
        hosts.append(hostJson(host));
    object[u"hosts"_s] = hosts;
    object[u"findings"_s] = texts(report.findings);
    object[u"all_synced"_s] = report.isFine();
    object[u"verdict"_s] = text(verdict(report));
    return QJsonDocument(object).toJson();
}

} // namespace dantesync::analyze
