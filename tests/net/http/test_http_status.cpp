// SPDX-License-Identifier: GPL-3.0-or-later
//
// `/status` as the tools in the field read it.
#include "service/net/http/status_document.h"
#include "service/net/query/time_query_reply.h"
#include "tests/net/http/sample_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

QJsonObject document(const net::StatusView& view) {
    const QByteArray text = net::statusDocument(view);
    QJsonParseError error{};
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s", qPrintable(error.errorString()));
    return parsed.object();
}

bool isInteger(const QJsonValue& value) {
    return value.isDouble() && value.toDouble() == std::floor(value.toDouble());
}

} // namespace

class TestHttpStatus : public QObject {
    Q_OBJECT

private slots:
    void keysOfTheField() {
        const QJsonObject s = document(fullView());
        QCOMPARE(s.value(u"offset_ns"_s), QJsonValue(qint64{-1000}));
        QCOMPARE(s.value(u"drift_ppm"_s), QJsonValue(-12.5)); // the correction that is applied
        QCOMPARE(s.value(u"gm_uuid"_s), QJsonValue(QJsonArray{0, 29, 193, 10, 11, 12}));
        QCOMPARE(s.value(u"gm_source_ip"_s), QJsonValue(u"10.77.9.202"_s));
        QCOMPARE(s.value(u"settled"_s), QJsonValue(true));
        QCOMPARE(s.value(u"updated_ts"_s), QJsonValue(qint64{1'700'000'000}));
        QCOMPARE(s.value(u"is_locked"_s), QJsonValue(true));
        QCOMPARE(s.value(u"smoothed_rate_ppm"_s), QJsonValue(0.25));
        QCOMPARE(s.value(u"ntp_offset_us"_s), QJsonValue(qint64{-2346}));
        QVERIFY(isInteger(s.value(u"ntp_offset_us"_s)));
        QCOMPARE(s.value(u"mode"_s), QJsonValue(u"NANO"_s));
        QCOMPARE(s.value(u"ntp_failed"_s), QJsonValue(false));
        QCOMPARE(s.value(u"accumulated_phase_us"_s), QJsonValue(-1.5));
        QCOMPARE(s.value(u"ntp_spread_us"_s), QJsonValue(40.0));
        QCOMPARE(s.value(u"ntp_sample_count"_s), QJsonValue(qint64{5}));
        QCOMPARE(s.value(u"pcap_ntp_active"_s), QJsonValue(false));
    }

    void howWellTheClockTracks() {
        const QJsonObject s = document(fullView());
        const QJsonObject tracking = s.value(u"tracking"_s).toObject();
        QCOMPARE(tracking.value(u"rms_offset_ns"_s), QJsonValue(qint64{900}));
        QCOMPARE(tracking.value(u"skew_ppm"_s), QJsonValue(0.03));
        QCOMPARE(tracking.value(u"wander_ppm"_s), QJsonValue(0.05));
        QCOMPARE(tracking.value(u"span_s"_s), QJsonValue(20.0));
        QCOMPARE(tracking.value(u"last_update_age_s"_s), QJsonValue(0.5));
        QCOMPARE(tracking.value(u"error_bound_ns"_s), QJsonValue(qint64{12'000}));
        QCOMPARE(s.value(u"holdover_forecast"_s).toArray().size(), qsizetype(HoldoverForecast::after.size()));
        QCOMPARE(s.value(u"holdover_of"_s), QJsonValue(u"utc"_s));
    }

    void unknownIsNull() {
        const QJsonObject s = document(emptyView());
        for (const char* key : {"gm_uuid", "gm_source_ip", "sync_age_s", "ntp_age_s", "ntp_server", "date",
                                "phase_error_ns", "conflict", "tracking", "holdover_forecast"}) {
            QVERIFY2(s.contains(QLatin1String(key)), key);
            QVERIFY2(s.value(QLatin1String(key)).isNull(), key);
        }
        // Typed readers of the field know no null there.
        for (const char* key :
             {"offset_ns", "smoothed_rate_ppm", "ntp_offset_us", "accumulated_phase_us", "ntp_spread_us"})
            QVERIFY2(s.value(QLatin1String(key)).isDouble() && s.value(QLatin1String(key)).toDouble() == 0, key);
        QCOMPARE(s.value(u"is_locked"_s), QJsonValue(false));
        QCOMPARE(s.value(u"settled"_s), QJsonValue(false));
        QCOMPARE(s.value(u"mode"_s), QJsonValue(u"INIT"_s));
    }

    // Older machines announce a UUID that means "unknown"; it is no grandmaster of that name.
    void unknownGrandmaster() {
        net::StatusView view = fullView();
        view.status.grandmaster->uuid = ClockUuid{{0, 0, 0, 0, 1, 0}};
        const QJsonObject s = document(view);
        QVERIFY(s.value(u"gm_uuid"_s).isNull());
        QVERIFY(s.value(u"gm_source_ip"_s).isString());
    }

    void saysWhatTheTimeQuerySays() {
        const net::StatusView view = fullView();
        const auto reply = net::basicReply(1, {}, view.status);
        const QJsonObject s = document(view);
        QCOMPARE(s.value(u"offset_ns"_s).toInteger(), qint64{reply.ptpPhaseNs});
        QCOMPARE(s.value(u"ntp_offset_us"_s).toInteger(), qint64{reply.ntpOffsetUs});
        QCOMPARE(s.value(u"is_locked"_s).toBool(), reply.locked);
        QCOMPARE(std::lround(s.value(u"drift_ppm"_s).toDouble() * 1000), long{reply.correctionPpmX1000});
        QCOMPARE(std::lround(s.value(u"smoothed_rate_ppm"_s).toDouble() * 1000), long{reply.driftPpmX1000});
    }

    void everyModeHasItsWord() {
        const std::pair<Mode, QString> words[] = {{Mode::Init, u"INIT"_s}, {Mode::Acq, u"ACQ"_s},
                                                  {Mode::Prod, u"PROD"_s}, {Mode::Lock, u"LOCK"_s},
                                                  {Mode::Nano, u"NANO"_s}, {Mode::NtpOnly, u"NTP-only"_s}};
        for (const auto& [mode, word] : words) {
            net::StatusView view = fullView();
            view.status.mode = mode;
            QCOMPARE(document(view).value(u"mode"_s).toString(), word);
        }
    }

    void ownKeys() {
        const QJsonObject s = document(fullView());
        QCOMPARE(s.value(u"hostname"_s), QJsonValue(u"foh \"1\""_s));
        QCOMPARE(s.value(u"version"_s), QJsonValue(u"1.2.3"_s));
        QCOMPARE(s.value(u"role"_s), QJsonValue(u"client"_s));
        QCOMPARE(s.value(u"uptime_s"_s), QJsonValue(2.0));
        QCOMPARE(s.value(u"status_age_s"_s), QJsonValue(1.0));
        QCOMPARE(s.value(u"sync_age_s"_s), QJsonValue(0.5));
        QCOMPARE(s.value(u"healthy"_s), QJsonValue(true));
        const QJsonObject date = s.value(u"date"_s).toObject();
        QCOMPARE(date.value(u"offset_ns"_s), QJsonValue(qint64{5}));
        QCOMPARE(date.value(u"role"_s), QJsonValue(u"alone"_s));
        QCOMPARE(date.value(u"change_pending"_s), QJsonValue(false));
        QCOMPARE(date.value(u"time_base"_s), QJsonValue(u"00:1d:c1:0a:0b:0c"_s));
    }
};

} // namespace dantesync::test

QTEST_APPLESS_MAIN(dantesync::test::TestHttpStatus)
#include "test_http_status.moc"
