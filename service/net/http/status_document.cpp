// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/status_document.h"

#include "service/net/http/health.h"
#include "service/net/query/time_query_reply.h"
#include "shared/ipc/status_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dantesync::net {

namespace {

using namespace Qt::StringLiterals;

QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonValue orNull(const ShortText& text) {
    return text.empty() ? QJsonValue() : QJsonValue(toQString(text.view()));
}

QJsonValue nanoseconds(const std::optional<Nanoseconds>& span) {
    return span ? QJsonValue(qint64{span->count}) : QJsonValue();
}

/// @p get of the group, or null while the group is not known.
template<class Group, class Get>
QJsonValue of(const std::optional<Group>& group, Get get) {
    return group ? QJsonValue(get(*group)) : QJsonValue();
}

QJsonValue uuidNumbers(const std::optional<GrandmasterStatus>& grandmaster) {
    if (!grandmaster || !isKnown(grandmaster->uuid))
        return {};
    QJsonArray numbers;
    for (const std::uint8_t byte : grandmaster->uuid.bytes)
        numbers.append(int{byte});
    return numbers;
}

QJsonValue numberOr0(const QJsonValue& value) {
    return value.isNull() ? QJsonValue(qint64{0}) : value;
}

/// The keys of the field, with the types that its tools read: where one of them is a number it is one always, 0 while
/// nothing is known, as in the time query. Which of the two it is tell settled, is_locked, ntp_sample_count and our own
/// keys, which are null.
void insertField(QJsonObject& object, const StatusView& view) {
    const SyncStatus& s = view.status;
    object.insert(u"offset_ns"_s, numberOr0(nanoseconds(ptpPhase(s))));
    object.insert(u"drift_ppm"_s, s.correction.value); // sic: the correction that is applied
    object.insert(u"gm_uuid"_s, uuidNumbers(s.grandmaster));
    object.insert(u"gm_source_ip"_s, of(s.grandmaster, [](const GrandmasterStatus& gm) {
                      return toQString(gm.source.address.toString());
                  }));
    object.insert(u"settled"_s, s.settled);
    object.insert(u"updated_ts"_s, qint64{s.wall.ns / 1'000'000'000});
    object.insert(u"is_locked"_s, isLocked(s.mode));
    object.insert(u"smoothed_rate_ppm"_s, s.phase ? s.phase->residual.value : 0.0);
    const auto ntpOffset = ntpOffsetUs(s);
    object.insert(u"ntp_offset_us"_s, qint64{ntpOffset.value_or(0)});
    object.insert(u"mode"_s, toQString(modeName(s.mode)));
    object.insert(u"ntp_failed"_s, s.ntpFailed);
    object.insert(u"accumulated_phase_us"_s, s.phase ? s.accumulatedPhase.microseconds() : 0.0);
    object.insert(u"ntp_spread_us"_s, s.ntp ? s.ntp->spread.microseconds() : 0.0);
    object.insert(u"ntp_sample_count"_s, s.ntp ? qint64{s.ntp->accepted} : qint64{0}); // of none, 0 are good
    object.insert(u"pcap_ntp_active"_s, false); // packets are never captured: the kernel stamps ours
}

void insertHost(QJsonObject& object, const StatusView& view) {
    const SyncStatus& s = view.status;
    const Health found = health(view);
    object.insert(u"healthy"_s, found.good);
    object.insert(u"health_reason"_s, toQString(found.reason));
    object.insert(u"hostname"_s, toQString(view.host.hostname));
    object.insert(u"version"_s, toQString(view.host.version));
    object.insert(u"clock"_s, toQString(view.host.clock));
    object.insert(u"role"_s, s.role == Role::Master ? u"master"_s : u"client"_s);
    object.insert(u"disciplining"_s, s.disciplining);
    object.insert(u"conflict"_s, orNull(s.conflict));
    object.insert(u"reanchoring"_s, s.reanchoring);
    object.insert(u"out_of_range"_s, s.outOfRange);
    object.insert(u"only_ptp2_heard"_s, s.onlyPtp2Heard);
    object.insert(u"uptime_s"_s, view.age(s.started));
    object.insert(u"mode_age_s"_s, view.age(s.modeSince));
    object.insert(u"status_age_s"_s, view.age(s.updated));
}

void insertSources(QJsonObject& object, const StatusView& view) {
    const SyncStatus& s = view.status;
    object.insert(u"sync_age_s"_s,
                  of(s.grandmaster, [&](const GrandmasterStatus& gm) { return view.age(gm.lastSync); }));
    object.insert(u"gm_stratum"_s, of(s.grandmaster, [](const GrandmasterStatus& gm) { return int{gm.stratum}; }));
    object.insert(u"phase_error_ns"_s, of(s.phase, [](const PhaseStatus& p) { return qint64{p.phaseError.count}; }));
    object.insert(u"offset_error_ns"_s,
                  of(s.phase, [](const PhaseStatus& p) { return qint64{p.gmOffsetError.count}; }));
    object.insert(u"frequency_error_ppm"_s, of(s.phase, [](const PhaseStatus& p) { return p.frequencyError.value; }));
    object.insert(u"receive_noise_ns"_s,
                  of(s.phase, [](const PhaseStatus& p) { return qint64{p.receiveNoise.count}; }));
    object.insert(u"ntp_server"_s, orNull(s.ntpServer));
    object.insert(u"ntp_failure"_s, orNull(s.ntpFailure));
    object.insert(u"ntp_age_s"_s, of(s.ntp, [&](const NtpStatus& n) { return view.age(n.updated); }));
    object.insert(u"ntp_stratum"_s, of(s.ntp, [](const NtpStatus& n) { return int{n.stratum}; }));
    object.insert(u"ntp_error_bound_us"_s, of(s.ntp, [](const NtpStatus& n) { return n.errorBound.microseconds(); }));
    object.insert(u"date"_s, of(s.date, [](const DateStatus& d) {
                      return QJsonObject{{u"offset_ns"_s, qint64{d.d.count}},
                                         {u"target_ns"_s, qint64{d.target.count}},
                                         {u"rate_ppm"_s, d.rate.value},
                                         {u"sequence"_s, qint64{d.sequence}},
                                         {u"role"_s, toQString(dateRoleName(d.role))},
                                         {u"landed"_s, d.landed},
                                         {u"change_pending"_s, d.pending},
                                         {u"time_base"_s, toQString(d.timeBase.toString())}};
                  }));
}

/// What chrony's tracking report tells, and what a time without Sync and NTP would do.
void insertTracking(QJsonObject& object, const StatusView& view) {
    object.insert(u"tracking"_s, of(view.status.tracking, [&](const TrackingStatus& t) {
                      return QJsonObject{{u"rms_offset_ns"_s, qint64{t.rmsOffset.count}},
                                         {u"skew_ppm"_s, t.skew.value},
                                         {u"wander_ppm"_s, t.wander.value},
                                         {u"span_s"_s, t.span.seconds()},
                                         {u"last_update_age_s"_s, view.age(t.lastUpdate)},
                                         {u"error_bound_ns"_s, qint64{t.errorBound.count}}};
                  }));
    ipc::insertHoldover(object, view.status);
}

} // namespace

QByteArray statusDocument(const StatusView& view) {
    QJsonObject object;
    insertField(object, view);
    insertHost(object, view);
    insertSources(object, view);
    insertTracking(object, view);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace dantesync::net
