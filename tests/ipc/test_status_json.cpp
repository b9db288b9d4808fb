// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/status_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <map>

using namespace dantesync;
using namespace dantesync::ipc;

namespace {

/// Every member different, and none its default.
SyncStatus full() {
    SyncStatus s;
    s.mode = Mode::Nano;
    s.role = Role::Master;
    s.updated = {1'234'567'890'123'456'789};
    s.wall = {1'714'567'890'123'456'789};
    s.started = {11};
    s.modeSince = {12};
    s.firstLock = CounterTime{13};
    s.correction = Ppm{-12.345678901234567};
    s.phase = PhaseStatus{{-9'007'199'254'740'993}, {15}, {16}, {-17}, {0.1}, {1e-9}, {18}};
    s.grandmaster =
        GrandmasterStatus{{{0, 0x1d, 0xc1, 1, 2, 3}}, {{0, 0x1d, 0xc1, 4, 5, 6}}, {{0x0A000001}, 319}, 4, -2, {19}};
    s.date = DateStatus{{20},          {-21},
                        {22},          {0.5},
                        4'294'967'295, {{1, 2, 3, 4, 5, 6}},
                        true,          DateRole::Follower,
                        {30},          DateChange{{31}, {-32}, {33}, 34},
                        true};
    s.ntp = NtpStatus{{-23}, {24}, {25}, {26}, {27}, 5, 2, 0xFFFFFFFE, LeapIndicator::DeleteSecond, {28}};
    s.tracking = TrackingStatus{{30}, {0.2}, {0.3}, {31}, {32}, {33}};
    s.holdover = HoldoverForecast{{{{41}, {42}, {43}, {44}, {45}, {46}, {47}}}, true};
    s.ntpFailed = s.settled = s.reanchoring = s.outOfRange = s.onlyPtp2Heard = true;
    s.disciplining = false;
    s.accumulatedPhase = {-29};
    s.timestamping = Timestamping::Hardware;
    s.ntpServer = "10.77.9.202";
    s.ntpFailure = "no answer from \xC3\xA4";
    s.conflict = "chronyd";
    return s;
}

/// Through text, as it goes over the socket.
QJsonObject throughText(const QJsonObject& object) {
    return QJsonDocument::fromJson(QJsonDocument(object).toJson(QJsonDocument::Compact)).object();
}

} // namespace

class TestStatusJson : public QObject {
    Q_OBJECT

private slots:
    void everythingComesBack() {
        const QJsonObject json = throughText(toJson(full()));
        const auto back = statusFromJson(json);
        QVERIFY2(back.ok(), back ? "" : back.error().text().c_str());
        QCOMPARE(toJson(*back), toJson(full()));
        QCOMPARE(back->updated.ns, full().updated.ns);
        QCOMPARE(back->wall.ns, full().wall.ns);
        QCOMPARE(back->phase->gmOffset.count, full().phase->gmOffset.count); // beyond 2^53: not as a double
        QCOMPARE(back->correction.value, full().correction.value);
        QCOMPARE(back->date->sequence, full().date->sequence);
        QCOMPARE(back->ntp->referenceId, full().ntp->referenceId);
        QCOMPARE(back->grandmaster->logSyncInterval, std::int8_t(-2));
        QVERIFY(back->grandmaster->source == full().grandmaster->source);
        QVERIFY(back->ntpFailure == full().ntpFailure);
        QVERIFY(back->firstLock == full().firstLock);
        QVERIFY(!back->disciplining);
        QVERIFY(back->date->landed);
        QVERIFY(back->holdover->ofUtc);
        QCOMPARE(back->holdover->error.back().count, std::int64_t{47});
    }

    void whatIsNotKnownIsNull() {
        const QJsonObject json = throughText(toJson(SyncStatus{}));
        for (const char* key : {"phase", "grandmaster", "date", "ntp", "first_lock_counter_ns", "conflict",
                                "ntp_server", "accumulated_phase_ns", "tracking", "holdover_forecast", "holdover_of"})
            QVERIFY2(json.value(QLatin1String(key)).isNull(), key);
        const auto back = statusFromJson(json);
        QVERIFY(back.ok());
        QVERIFY(!back->phase && !back->grandmaster && !back->date && !back->ntp && !back->firstLock);
        QCOMPARE(toJson(*back), toJson(SyncStatus{}));
    }

    void keysAreStable() {
        const QJsonObject json = toJson(full());
        QCOMPARE(
            json.keys().join(QLatin1Char(' ')),
            QStringLiteral(
                "accumulated_phase_ns conflict correction_ppm date disciplining first_lock_counter_ns "
                "grandmaster holdover_forecast holdover_of is_locked mode mode_since_counter_ns ntp "
                "ntp_failed ntp_failure ntp_server "
                "only_ptp2_heard out_of_range phase reanchoring role settled started_counter_ns timestamping tracking "
                "updated_counter_ns updated_wall_ns"));
        QCOMPARE(json.value(QLatin1String("mode")).toString(), QStringLiteral("NANO"));
        QCOMPARE(json.value(QLatin1String("is_locked")).toBool(), true);
        QCOMPARE(json.value(QLatin1String("role")).toString(), QStringLiteral("master"));
        const QJsonObject grandmaster = json.value(QLatin1String("grandmaster")).toObject();
        QCOMPARE(grandmaster.value(QLatin1String("uuid")).toString(), QStringLiteral("00:1d:c1:01:02:03"));
        QCOMPARE(grandmaster.value(QLatin1String("source_address")).toString(), QStringLiteral("10.0.0.1"));
        QCOMPARE(json.value(QLatin1String("ntp")).toObject().value(QLatin1String("leap")).toString(),
                 QStringLiteral("delete_second"));
    }

    void everyKeyCarriesItsOwnMember() {
        const auto text = [](const char* group) {
            return QJsonDocument(toJson(full()).value(QLatin1String(group)).toObject()).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(text("phase"), QByteArray("{\"epoch_wall_ns\":15,\"frequency_error_ppm\":1e-09,"
                                           "\"gm_offset_error_ns\":16,\"gm_offset_ns\":-9007199254740993,"
                                           "\"phase_error_ns\":-17,\"receive_noise_ns\":18,\"residual_ppm\":0.1}"));
        QCOMPARE(text("grandmaster"),
                 QByteArray("{\"last_sync_counter_ns\":19,\"log_sync_interval\":-2,\"source_address\":\"10.0.0.1\","
                            "\"source_port\":319,\"source_uuid\":\"00:1d:c1:04:05:06\",\"stratum\":4,"
                            "\"uuid\":\"00:1d:c1:01:02:03\"}"));
        QCOMPARE(text("date"), QByteArray("{\"change\":{\"effective_gm_ns\":31,\"from_ns\":-32,\"slew_ppm\":34,"
                                          "\"to_ns\":33},\"change_pending\":true,"
                                          "\"d_ns\":20,\"effective_counter_ns\":22,\"landed\":true,\"rate_ppm\":0.5,"
                                          "\"role\":\"follower\",\"role_since_counter_ns\":30,"
                                          "\"sequence\":4294967295,\"target_ns\":-21,"
                                          "\"time_base\":\"01:02:03:04:05:06\"}"));
        QCOMPARE(text("ntp"), QByteArray("{\"accepted\":5,\"error_bound_ns\":27,\"leap\":\"delete_second\","
                                         "\"offset_ns\":-23,\"reference_id\":4294967294,\"root_delay_ns\":25,"
                                         "\"root_dispersion_ns\":26,\"spread_ns\":24,\"stratum\":2,"
                                         "\"updated_counter_ns\":28}"));
        QJsonObject top = toJson(full());
        QCOMPARE(text("tracking"),
                 QByteArray("{\"error_bound_ns\":33,\"last_update_counter_ns\":32,\"rms_offset_ns\":30,"
                            "\"skew_ppm\":0.2,\"span_ns\":31,\"wander_ppm\":0.3}"));
        QCOMPARE(top.value(QLatin1String("holdover_forecast")).toArray().at(2).toObject(),
                 (QJsonObject{{QStringLiteral("after_s"), 3600}, {QStringLiteral("error_ns"), 43}}));
        QCOMPARE(top.value(QLatin1String("holdover_of")).toString(), QStringLiteral("utc"));
        for (const char* group :
             {"phase", "grandmaster", "date", "ntp", "tracking", "holdover_forecast", "holdover_of"})
            top.remove(QLatin1String(group));
        QCOMPARE(QJsonDocument(top).toJson(QJsonDocument::Compact),
                 QByteArray("{\"accumulated_phase_ns\":-29,\"conflict\":\"chronyd\","
                            "\"correction_ppm\":-12.345678901234567,\"disciplining\":false,"
                            "\"first_lock_counter_ns\":13,\"is_locked\":true,\"mode\":\"NANO\","
                            "\"mode_since_counter_ns\":12,\"ntp_failed\":true,"
                            "\"ntp_failure\":\"no answer from \xC3\xA4\",\"ntp_server\":\"10.77.9.202\","
                            "\"only_ptp2_heard\":true,\"out_of_range\":true,\"reanchoring\":true,\"role\":\"master\","
                            "\"settled\":true,"
                            "\"started_counter_ns\":11,\"timestamping\":\"hardware\","
                            "\"updated_counter_ns\":1234567890123456789,\"updated_wall_ns\":1714567890123456789}"));
    }

    void everyFlagIsItsOwn() {
        const std::map<QString, bool SyncStatus::*> flags = {
            {QStringLiteral("ntp_failed"), &SyncStatus::ntpFailed},
            {QStringLiteral("settled"), &SyncStatus::settled},
            {QStringLiteral("reanchoring"), &SyncStatus::reanchoring},
            {QStringLiteral("disciplining"), &SyncStatus::disciplining},
            {QStringLiteral("out_of_range"), &SyncStatus::outOfRange},
            {QStringLiteral("only_ptp2_heard"), &SyncStatus::onlyPtp2Heard}};
        for (const auto& [key, member] : flags) {
            SyncStatus status;
            status.disciplining = false;
            status.*member = true;
            const QJsonObject json = toJson(status);
            for (const auto& [other, otherMember] : flags)
                QCOMPARE(json.value(other).toBool(), other == key);
            QVERIFY(statusFromJson(json).value().*member);
        }
    }

    void everyModeHasItsWord() {
        for (std::uint8_t n = 0; n <= 5; ++n) {
            SyncStatus status;
            status.mode = *modeFromNumber(n);
            const QJsonObject json = toJson(status);
            QCOMPARE(json.value(QLatin1String("mode")).toString().toStdString(), std::string(modeName(status.mode)));
            QCOMPARE(statusFromJson(json)->mode, status.mode);
        }
    }

    void otherVersionsAreUnderstood() {
        const auto old = statusFromJson({{QStringLiteral("mode"), QStringLiteral("LOCK")}});
        QVERIFY(old.ok());
        QCOMPARE(old->mode, Mode::Lock);
        QJsonObject newer = toJson(full());
        newer.insert(QStringLiteral("something_new"), QJsonObject());
        QVERIFY(statusFromJson(newer).ok());
        QVERIFY(!statusFromJson({}).ok());
    }

    void nonsenseIsNamed_data() {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* group, const char* key, const QJsonValue& value) {
            QTest::addRow("%s.%s", group, key) << QString::fromUtf8(group) << QString::fromUtf8(key) << value;
        };
        row("", "mode", QStringLiteral("lock"));
        row("", "mode", 3);
        row("", "updated_counter_ns", 1.5);
        row("", "updated_counter_ns", 1e30);
        row("", "settled", 1);
        row("", "correction_ppm", QStringLiteral("1"));
        row("", "first_lock_counter_ns", false);
        row("", "conflict", 1);
        row("", "phase", 5);
        row("ntp", "stratum", 256);
        row("ntp", "stratum", -1);
        row("ntp", "leap", QStringLiteral("never"));
        row("grandmaster", "uuid", QStringLiteral("00:1d"));
        row("grandmaster", "source_address", QStringLiteral("::1"));
        row("grandmaster", "source_port", 65536);
        row("phase", "residual_ppm", QJsonValue());
    }
    void nonsenseIsNamed() {
        QFETCH(QString, group);
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(full());
        if (group.isEmpty()) {
            json.insert(key, value);
        } else {
            QJsonObject inner = json.value(group).toObject();
            QVERIFY(inner.contains(key));
            inner.insert(key, value);
            json.insert(group, inner);
        }
        const auto back = statusFromJson(throughText(json));
        QVERIFY(!back.ok());
        const QString path = group.isEmpty() ? key : group + QLatin1Char('.') + key;
        QVERIFY2(QString::fromStdString(back.error().what).contains(path), back.error().what.c_str());
    }
};

QTEST_APPLESS_MAIN(TestStatusJson)
#include "test_status_json.moc"
