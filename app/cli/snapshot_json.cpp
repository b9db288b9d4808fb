// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_json.h"

#include "app/cli/json_text.h"
#include "shared/model/clock_identity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace dantesync::cli {
namespace {

using namespace Qt::StringLiterals;
using fleet::HostAssessment;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QJsonValue microseconds(const std::optional<Nanoseconds>& value) {
    return value ? QJsonValue(value->microseconds()) : QJsonValue();
}

void insertComparison(QJsonObject& object, const QString& key, const std::optional<fleet::Comparison>& comparison) {
    QJsonValue value;
    if (comparison)
        value = QJsonObject{{u"offset_us"_s, comparison->offset.microseconds()},
                            {u"uncertainty_us"_s, comparison->uncertainty.microseconds()}};
    object[key] = value;
}

/// What a single question cannot know: null there.
void insertCalibration(QJsonObject& object, const HostAssessment& host) {
    QJsonValue value;
    if (const auto& calibration = host.calibration)
        value = QJsonObject{{u"offset_us"_s, calibration->offset.microseconds()},
                            {u"uncertainty_us"_s, calibration->uncertainty.microseconds()},
                            {u"rounds"_s, static_cast<qint64>(calibration->rounds)}};
    object[u"calibration"_s] = value;
    insertComparison(object, u"common_view_calibrated"_s, host.calibrated);
    object[u"views_disagree"_s] = host.commonView ? QJsonValue(host.viewsDisagree) : QJsonValue();
}

/// What the host says of itself, whatever its clock is worth.
void insertReply(QJsonObject& object, const HostAssessment& host, int sampleRate) {
    for (const QString& key :
         {u"mode"_s, u"locked"_s, u"settled"_s, u"drift_ppm"_s, u"drift_samples_per_s"_s, u"seconds_to_one_sample"_s,
          u"correction_ppm"_s, u"gm_uuid"_s, u"ntp_offset_us"_s, u"ntp_failed"_s, u"ptp_phase_us"_s, u"level"_s})
        object[key] = QJsonValue();
    const auto& reply = host.reading.basic;
    if (!reply)
        return;
    const auto drift = driftOf(host);
    const auto ntp = ntpOffsetOf(host);
    const auto mode = modeOf(host);
    const auto gm = reply->grandmaster();
    const auto oneSample = drift ? secondsToOneSample(*drift, sampleRate) : std::nullopt;
    object[u"mode"_s] = mode ? QJsonValue(text(modeName(*mode))) : QJsonValue();
    object[u"locked"_s] = reply->locked;
    object[u"settled"_s] = reply->settled;
    object[u"drift_ppm"_s] = drift ? QJsonValue(drift->value) : QJsonValue();
    object[u"drift_samples_per_s"_s] =
        drift ? QJsonValue(std::round(samplesPerSecond(*drift, sampleRate) * 1e9) / 1e9) : QJsonValue();
    object[u"seconds_to_one_sample"_s] = oneSample ? QJsonValue(std::round(*oneSample * 1e3) / 1e3) : QJsonValue();
    object[u"correction_ppm"_s] = reply->correctionPpmX1000 / 1000.0;
    object[u"gm_uuid"_s] = gm ? QJsonValue(text(ClockUuid{*gm}.toString())) : QJsonValue();
    object[u"ntp_offset_us"_s] = ntp ? QJsonValue(reply->ntpOffsetUs) : QJsonValue();
    object[u"ntp_failed"_s] = reply->ntpFailed;
    object[u"ptp_phase_us"_s] = microseconds(ptpPhaseOf(host));
    object[u"level"_s] = reply->extensionLevel;
}

/// What only level 2 says.
void insertPrecise(QJsonObject& object, const HostAssessment& host) {
    for (const QString& key : {u"role"_s, u"uptime_s"_s, u"version"_s, u"ptp_version"_s, u"utc_error_bound_us"_s})
        object[key] = QJsonValue();
    const auto& precise = host.reading.precise;
    if (!precise)
        return;
    object[u"role"_s] = precise->role == 1 ? u"master"_s : u"client"_s;
    object[u"uptime_s"_s] = qint64{precise->uptimeS};
    object[u"version"_s] = text(*versionOf(host));
    object[u"ptp_version"_s] = precise->ptpVersion;
    if (precise->utcErrorBoundUs)
        object[u"utc_error_bound_us"_s] = qint64{*precise->utcErrorBoundUs};
}

QJsonObject hostJson(const HostAssessment& host, const fleet::FleetAssessment& fleet, int sampleRate) {
    QJsonObject object;
    object[u"name"_s] = text(host.reading.host.name);
    const auto& endpoint = host.reading.endpoint;
    object[u"address"_s] = endpoint ? QJsonValue(text(endpoint->address.toString())) : QJsonValue();
    object[u"port"_s] = endpoint ? QJsonValue(endpoint->port) : QJsonValue();
    object[u"discovered"_s] = host.reading.discovered;
    object[u"reference"_s] = host.isReference;
    object[u"quality"_s] = host.quality ? QJsonValue(text(syncQualityName(*host.quality))) : QJsonValue();
    object[u"offset_us"_s] = host.offset ? microseconds(host.offset->offset) : QJsonValue();
    object[u"uncertainty_us"_s] = host.offset ? microseconds(host.offset->uncertainty) : QJsonValue();
    object[u"method"_s] = host.method ? QJsonValue(text(methodName(*host.method))) : QJsonValue();
    insertComparison(object, u"two_way"_s, host.twoWay);
    insertComparison(object, u"common_view"_s, host.commonView);
    insertCalibration(object, host);
    object[u"round_trip_us"_s] = microseconds(host.roundTrip);
    object[u"gm_same"_s] = host.sameGrandmaster ? QJsonValue(*host.sameGrandmaster) : QJsonValue();
    insertReply(object, host, sampleRate);
    insertPrecise(object, host);
    QJsonArray remarks;
    for (const std::string& finding : findings(host))
        remarks.append(text(finding));
    object[u"findings"_s] = remarks;
    object[u"verdict"_s] = text(verdict(host, fleet));
    return object;
}

} // namespace

QByteArray snapshotJson(const fleet::FleetAssessment& fleet, const SnapshotContext& context) {
    QJsonArray hosts;
    for (const HostAssessment& host : fleet.hosts)
        hosts.append(hostJson(host, fleet, context.sampleRate));
    QJsonObject object;
    object[u"timestamp"_s] = qint64{context.unixTime};
    object[u"sample_rate"_s] = context.sampleRate;
    object[u"reference"_s] =
        fleet.reference ? QJsonValue(text(fleet.hosts[*fleet.reference].reading.host.name)) : QJsonValue();
    object[u"hosts"_s] = hosts;
    object[u"answered"_s] = static_cast<qint64>(fleet.answered);
    object[u"locked"_s] = static_cast<qint64>(lockedIn(fleet));
    object[u"reference_problem"_s] =
        fleet.referenceProblem.empty() ? QJsonValue() : QJsonValue(text(fleet.referenceProblem));
    object[u"spread_us"_s] = microseconds(fleet.spread);
    object[u"all_synced"_s] = fleet.allSynced();
    object[u"verdict"_s] = text(verdict(fleet));
    return jsonText(QJsonDocument(object));
}

} // namespace dantesync::cli
