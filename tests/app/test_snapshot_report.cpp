// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/snapshot_json.h"
#include "app/cli/snapshot_text.h"
#include "tests/app/made_up_fleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::cli;

namespace {

const fleet::FleetAssessment& madeUp() {
    static const fleet::FleetAssessment fleet = fleet::assess(test::madeUpReadings(), {});
    return fleet;
}

QString shown(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

class TestSnapshotReport : public QObject {
    Q_OBJECT
private slots:
    void jsonHasItsKeys();
    void jsonCarriesTheFigures();
    void unknownIsNull();
    void zeroThatMeansUnknownIsNotShown();
    void textTellsEverything();
    void textFitsATerminal();
    void samplesDependOnTheRate();
    void verdictsSayWhatIsWrong();
    void agreementWithoutALockIsSaidToBeOne();
    void colourOnlyAdds();
    void namesFromOutsideCannotDrawOnTheTerminal();

private:
    QJsonObject host(int index) const;
    const SnapshotContext m_context{48'000, 1'800'000'000};
};

QJsonObject TestSnapshotReport::host(int index) const {
    return QJsonDocument::fromJson(snapshotJson(madeUp(), m_context)).object()[u"hosts"_s][index].toObject();
}

void TestSnapshotReport::jsonHasItsKeys() {
    for (int index = 0; index < 4; ++index) {
        const QJsonObject object = host(index);
        for (const char* key : {"name",
                                "address",
                                "quality",
                                "offset_us",
                                "uncertainty_us",
                                "method",
                                "mode",
                                "locked",
                                "drift_ppm",
                                "gm_uuid",
                                "correction_ppm",
                                "gm_same",
                                "round_trip_us",
                                "ntp_failed",
                                "settled",
                                "uptime_s",
                                "ntp_offset_us",
                                "version",
                                "level",
                                "two_way",
                                "calibration",
                                "common_view_calibrated",
                                "views_disagree",
                                "common_view",
                                "findings",
                                "verdict",
                                "role",
                                "drift_samples_per_s",
                                "seconds_to_one_sample",
                                "reference",
                                "port"})
            QVERIFY2(object.contains(QLatin1String(key)), key);
        QCOMPARE(object.keys(), host(0).keys()); // the same for every host
    }
}

void TestSnapshotReport::jsonCarriesTheFigures() {
    const auto whole = QJsonDocument::fromJson(snapshotJson(madeUp(), m_context)).object();
    QCOMPARE(whole[u"timestamp"_s].toInteger(), qint64{1'800'000'000});
    QCOMPARE(whole[u"reference"_s].toString(), u"master"_s);
    QCOMPARE(whole[u"answered"_s].toInt(), 3);
    QCOMPARE(whole[u"spread_us"_s].toDouble(), 3012.5);
    QVERIFY(!whole[u"all_synced"_s].toBool(true));
    const QJsonObject foh = host(1);
    QCOMPARE(foh[u"address"_s].toString(), u"10.0.0.2"_s);
    QCOMPARE(foh[u"port"_s].toInt(), 31900);
    QCOMPARE(foh[u"quality"_s].toString(), u"SYNCED"_s);
    QCOMPARE(foh[u"offset_us"_s].toDouble(), 12.5);
    QCOMPARE(foh[u"method"_s].toString(), u"combined"_s);
    QCOMPARE(foh[u"views_disagree"_s], QJsonValue(false));
    QVERIFY(foh[u"calibration"_s].isNull()); // one question teaches no constant
    QCOMPARE(foh[u"two_way"_s][u"uncertainty_us"_s].toDouble(), 200.0);
    QVERIFY(foh[u"uncertainty_us"_s].toDouble() < 40.0);
    QCOMPARE(foh[u"mode"_s].toString(), u"NANO"_s);
    QCOMPARE(foh[u"drift_ppm"_s].toDouble(), 0.02);
    QCOMPARE(foh[u"drift_samples_per_s"_s].toDouble(), 0.00096);
    QCOMPARE(foh[u"seconds_to_one_sample"_s].toDouble(), 1041.667);
    QCOMPARE(foh[u"correction_ppm"_s].toDouble(), -37.125);
    QCOMPARE(foh[u"gm_uuid"_s].toString(), u"00:1d:c1:0a:0b:0c"_s);
    QVERIFY(foh[u"gm_same"_s].toBool());
    QCOMPARE(foh[u"ntp_offset_us"_s].toInt(), -250);
    QCOMPARE(foh[u"round_trip_us"_s].toDouble(), 200.0);
    QCOMPARE(foh[u"uptime_s"_s].toInt(), 11'100);
    QCOMPARE(foh[u"version"_s].toString(), u"1.2.3"_s);
    QCOMPARE(foh[u"level"_s].toInt(), 2);
    QCOMPARE(host(0)[u"role"_s].toString(), u"master"_s);
    QCOMPARE(host(2)[u"quality"_s].toString(), u"DRIFT"_s);
    QCOMPARE(host(2)[u"gm_same"_s], QJsonValue(false));
    QCOMPARE(host(2)[u"method"_s].toString(), u"midpoint"_s);
}

void TestSnapshotReport::unknownIsNull() {
    const QJsonObject gone = host(3);
    QCOMPARE(gone[u"quality"_s].toString(), u"OFFLINE"_s);
    for (const char* key : {"address", "offset_us", "mode", "locked", "drift_ppm", "gm_same", "gm_uuid", "level",
                            "round_trip_us", "ntp_offset_us", "uptime_s", "two_way"})
        QVERIFY2(gone[QLatin1String(key)].isNull(), key);
    for (const char* key : {"uptime_s", "version", "role", "common_view"})
        QVERIFY2(host(2)[QLatin1String(key)].isNull(), key); // speaks level 0
}

// A service that has just started: its basic reply can only say 0 for what it does not know.
void TestSnapshotReport::zeroThatMeansUnknownIsNotShown() {
    auto readings = test::madeUpReadings();
    for (auto* basic : {&*readings[1].basic, &readings[1].precise->basic}) {
        basic->mode = 0;
        basic->locked = basic->settled = false;
        basic->driftPpmX1000 = basic->correctionPpmX1000 = basic->ntpOffsetUs = 0;
        basic->ptpPhaseNs = 0;
        basic->grandmasterUuid = {};
    }
    readings[1].grandmasterViews.clear();
    const auto fleet = fleet::assess(readings, {});
    const QJsonObject started =
        QJsonDocument::fromJson(snapshotJson(fleet, m_context)).object()[u"hosts"_s][1].toObject();
    for (const char* key : {"drift_ppm", "drift_samples_per_s", "ntp_offset_us", "ptp_phase_us", "gm_uuid"})
        QVERIFY2(started.contains(QLatin1String(key)) && started.value(QLatin1String(key)).isNull(), key);
    QCOMPARE(started.value(u"correction_ppm"_s), QJsonValue(0.0)); // known: none is applied

    const QString text = shown(hostText(fleet.hosts[1], fleet, 48'000, Style(false)));
    QVERIFY2(text.contains(u"Drift         unknown"_s), qPrintable(text));
    QVERIFY2(text.contains(u"NTP           unknown"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"+0.000 µs/s"_s), qPrintable(text));
}

void TestSnapshotReport::textTellsEverything() {
    const QString text = shown(snapshotText(madeUp(), m_context, Style(false)));
    for (const char* part :
         {"2027-01-15 08:00:00 UTC, reference master", "SYNCED   foh  10.0.0.2:31900",
          "+12.5 µs ± 36.2 µs  (two-way and common view)", "+12.5 µs ± 200.0 µs  (two-way)", "NANO, locked, settled",
          "+0.020 µs/s, +0.000960 samples/s at 48 kHz", "One sample    off after 17 min", "-37.125 ppm applied",
          "00:1d:c1:0a:0b:0c, the reference's too", "-250.0 µs (server minus local)", "up 3 h 05 min, version 1.2.3",
          "DRIFT    old", "NOT the reference's", "FAILED", "basic exchange only", "OFFLINE  gone",
          "no answer from 10.0.0.4:31900", "4 hosts: 2 SYNCED, 1 DRIFT, 1 OFFLINE; spread 3.012 ms"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text + u"\nmissing: "_s + QString::fromUtf8(part)));
    const QString brief = shown(briefSnapshotText(madeUp(), m_context, Style(false)));
    QCOMPARE(brief.count(u'\n'), 7);
    QVERIFY(brief.contains(u"OTHER"_s));
}

void TestSnapshotReport::textFitsATerminal() {
    const std::string both =
        snapshotText(madeUp(), m_context, Style(false)) + briefSnapshotText(madeUp(), m_context, Style(false));
    for (const QString& line : shown(both).split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestSnapshotReport::samplesDependOnTheRate() {
    QCOMPARE(samplesPerSecond(Ppm{1.0}, 96'000), 0.096);
    QCOMPARE(*secondsToOneSample(Ppm{-10.0}, 192'000), 1.0 / 1.92);
    QVERIFY(!secondsToOneSample(Ppm{0.0}, 48'000).has_value());
    QVERIFY(shown(snapshotText(madeUp(), {44'100, 0}, Style(false))).contains(u"at 44.1 kHz"_s));
}

void TestSnapshotReport::verdictsSayWhatIsWrong() {
    const auto& fleet = madeUp();
    QCOMPARE(verdict(fleet.hosts[0], fleet), std::string("the reference"));
    QCOMPARE(verdict(fleet.hosts[1], fleet), std::string("in sync"));
    const QString old = shown(verdict(fleet.hosts[2], fleet));
    for (const char* part : {"drifting off", "not locked yet", "another grandmaster", "NTP fails"})
        QVERIFY2(old.contains(QString::fromLatin1(part)), qPrintable(old));
    const auto orphaned = fleet::assess(test::madeUpReadings(), {"gone", ""});
    QVERIFY(
        shown(verdict(orphaned.hosts[1], orphaned)).contains(u"cannot be judged: the reference gone did not answer"_s));
    QVERIFY(shown(verdict(orphaned)).contains(u"3 not judged"_s));

    auto late = test::madeUpReadings();
    late[1].grandmasterViews[0].gmOffset += Nanoseconds::fromMicroseconds(900);
    const auto asymmetric = fleet::assess(late, {});
    QVERIFY(shown(verdict(asymmetric.hosts[1], asymmetric)).contains(u"disagree by 900.0 µs"_s));
    const auto json = QJsonDocument::fromJson(snapshotJson(asymmetric, m_context)).object();
    QCOMPARE(json[u"hosts"_s][1][u"views_disagree"_s], QJsonValue(true));
}

void TestSnapshotReport::agreementWithoutALockIsSaidToBeOne() {
    auto readings = test::madeUpReadings();
    readings.resize(2);
    const auto judged = [&readings](std::uint8_t first, std::uint8_t second) {
        readings[0].basic->mode = first;
        readings[1].basic->mode = second;
        return fleet::assess(readings, {});
    };
    QVERIFY(verdict(judged(4, 3)).find("locked") == std::string::npos);
    QVERIFY2(verdict(judged(4, 2)).ends_with("; 1 not locked"), verdict(judged(4, 2)).c_str());
    for (const auto mode : std::initializer_list<std::uint8_t>{0, 1, 2, 5}) {
        const auto fleet = judged(mode, mode);
        QVERIFY(fleet.allSynced());
        QVERIFY2(verdict(fleet).ends_with("; none is locked"), verdict(fleet).c_str());
        const auto object = QJsonDocument::fromJson(snapshotJson(fleet, m_context)).object();
        QCOMPARE(object[u"locked"_s].toInt(-1), 0);
        QVERIFY(object[u"all_synced"_s].toBool() && object[u"reference_problem"_s].isNull());
    }
    readings.resize(1);
    QVERIFY(verdict(fleet::assess(readings, {})).ends_with("; it is not locked"));
    QCOMPARE(verdict(fleet::assess({}, {})), std::string("0 hosts; no host answered"));
    readings = {test::madeUpReadings()[3]};
    QVERIFY(verdict(fleet::assess(readings, {})).find("locked") == std::string::npos);
}

void TestSnapshotReport::colourOnlyAdds() {
    QString coloured = shown(briefSnapshotText(madeUp(), m_context, Style(true)));
    QVERIFY(coloured.contains(u"\x1b[31mOFFLINE"_s));
    for (const char* code : {"\x1b[1m", "\x1b[31m", "\x1b[32m", "\x1b[33m", "\x1b[0m"})
        coloured.remove(QLatin1String(code));
    QCOMPARE(coloured, shown(briefSnapshotText(madeUp(), m_context, Style(false))));
}

void TestSnapshotReport::namesFromOutsideCannotDrawOnTheTerminal() {
    auto readings = test::madeUpReadings();
    readings[1].host.name = "\x1b[2Jfoh";
    QVERIFY(!shown(snapshotText(fleet::assess(readings, {}), m_context, Style(false))).contains(u'\x1b'));
}

QTEST_APPLESS_MAIN(TestSnapshotReport)
#include "test_snapshot_report.moc"
