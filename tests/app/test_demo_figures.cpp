// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/columns.h"
#include "app/demo/demo_result.h"
#include "app/demo/progress.h"
#include "app/demo/timeline.h"
#include "app/demo/truth.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::demo;

namespace {

constexpr std::int64_t today = 1'800'000'000'000'000'000;

HostResult host(std::string name, std::optional<std::int64_t> trueNs, bool locked = true) {
    HostResult result;
    result.name = std::move(name);
    result.address = Ipv4{0x7F402001};
    result.mode = locked ? Mode::Nano : Mode::Acq;
    result.locked = locked;
    result.secondsToLock = 4.25;
    result.reportedOffset = fleet::Comparison{{12'345}, {40'000}};
    if (trueNs)
        result.trueOffset = Nanoseconds{*trueNs};
    result.drift = Ppm{-0.01234};
    return result;
}

} // namespace

class TestDemoFigures : public QObject {
    Q_OBJECT
private slots:
    void aClockIsAStraightLine();
    void offsetsAreTakenAtOneInstant();
    void truthIsReadToTheNanosecond();
    void badTruthIsNone();
    void spreadNeedsEveryHost();
    void okMeansLockedAndNear();
    void jsonHasTheShapeScriptsRelyOn();
    void tableIsReadable();
    void troublesHaveTheirTimes();
};

void TestDemoFigures::aClockIsAStraightLine() {
    const TruthSegment segment{1'000, today, 1.0001};
    QCOMPARE(segment.wallAt(1'000).ns, today);
    QCOMPARE(segment.wallAt(1'000 + 1'000'000'000).ns, today + 1'000'100'000);
    QCOMPARE(segment.wallAt(1'000 - 1'000'000'000).ns, today - 1'000'100'000);
}

void TestDemoFigures::offsetsAreTakenAtOneInstant() {
    // The same clock, asked at two times: no offset. One ppm apart for ten seconds: 10 µs.
    const TruthSegment early{0, today, 1.000002};
    const TruthSegment late{5'000'000'000, today + 5'000'010'000, 1.000002};
    QCOMPARE(trueOffset(early, late, 7'000'000'000).count, std::int64_t{0});
    const TruthSegment other{0, today, 1.000001};
    QCOMPARE(trueOffset(early, other, 10'000'000'000).count, std::int64_t{10'000});
}

void TestDemoFigures::truthIsReadToTheNanosecond() {
    const auto reply = QJsonDocument::fromJson(
        R"({"r_ns":123456789012345,"counter_ns":5,"wall_ns":1800000000123456789,"rate":1.00005})");
    const auto segment = TruthSegment::fromJson(reply.object());
    QVERIFY(segment.has_value());
    QCOMPARE(segment->referenceNs, std::int64_t{123'456'789'012'345});
    QCOMPARE(segment->wallNs, std::int64_t{1'800'000'000'123'456'789}); // a double would be off by up to 128 ns
    QCOMPARE(segment->rate, 1.00005);
}

void TestDemoFigures::badTruthIsNone() {
    for (const char* bad : {R"({})", R"({"r_ns":1,"wall_ns":2})", R"({"r_ns":"1","wall_ns":2,"rate":1})",
                            R"({"r_ns":1,"wall_ns":null,"rate":1})", R"({"r_ns":1,"wall_ns":2,"rate":0})",
                            R"({"r_ns":1,"wall_ns":2,"rate":3})"})
        QVERIFY2(!TruthSegment::fromJson(QJsonDocument::fromJson(bad).object()).has_value(), bad);
}

void TestDemoFigures::spreadNeedsEveryHost() {
    QCOMPARE(spreadOf({Nanoseconds{5}, Nanoseconds{-7}, Nanoseconds{0}}), std::optional(Nanoseconds{12}));
    QVERIFY(!spreadOf({Nanoseconds{5}, std::nullopt}).has_value());
    QVERIFY(!spreadOf({}).has_value());
}

void TestDemoFigures::okMeansLockedAndNear() {
    QVERIFY(judge({host("a", 0), host("b", 60'000), host("c", -40'000)}).ok);
    QVERIFY(!judge({host("a", 0), host("b", 60'000), host("c", -40'001)}).ok);
    QVERIFY(!judge({host("a", 0), host("b", 1'000, false)}).ok);
    QVERIFY(!judge({host("a", 0), host("b", std::nullopt)}).ok);
    QVERIFY(!judge({}).ok);
    QCOMPARE(judge({host("a", 0), host("b", 60'000)}).trueSpread, std::optional(Nanoseconds{60'000}));
}

void TestDemoFigures::jsonHasTheShapeScriptsRelyOn() {
    HostResult silent;
    silent.name = "silent";
    silent.role = Role::Master;
    const auto object = QJsonDocument::fromJson(toJson(judge({host("a", -1'500), silent}))).object();
    QCOMPARE(object.keys(), (QStringList{u"hosts"_s, u"ok"_s, u"true_spread_us"_s}));
    QVERIFY(!object[u"ok"_s].toBool(true));
    QVERIFY(object[u"true_spread_us"_s].isNull());
    const auto hosts = object[u"hosts"_s].toArray();
    const auto first = hosts[0].toObject();
    QCOMPARE(first.keys(), (QStringList{u"address"_s, u"drift_ppm"_s, u"locked"_s, u"mode"_s, u"name"_s, u"offset_us"_s,
                                        u"role"_s, u"seconds_to_lock"_s, u"true_offset_us"_s}));
    QCOMPARE(first[u"name"_s].toString(), u"a"_s);
    QCOMPARE(first[u"address"_s].toString(), u"127.64.32.1"_s);
    QCOMPARE(first[u"role"_s].toString(), u"client"_s);
    QCOMPARE(first[u"mode"_s].toString(), u"NANO"_s);
    QVERIFY(first[u"locked"_s].toBool());
    QCOMPARE(first[u"seconds_to_lock"_s].toDouble(), 4.25);
    QCOMPARE(first[u"offset_us"_s].toDouble(), 12.345);
    QCOMPARE(first[u"true_offset_us"_s].toDouble(), -1.5);
    QCOMPARE(first[u"drift_ppm"_s].toDouble(), -0.0123);
    const auto second = hosts[1].toObject();
    QCOMPARE(second[u"role"_s].toString(), u"master"_s);
    for (const char* key : {"mode", "seconds_to_lock", "offset_us", "true_offset_us", "drift_ppm"})
        QVERIFY2(second[QLatin1String(key)].isNull(), key);
}

void TestDemoFigures::tableIsReadable() {
    const QString shown = QString::fromStdString(toText(judge({host("client7", -250'000'000), host("b", 0)})));
    const auto lines = shown.split(u'\n');
    for (const QString& line : lines)
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(lines[1].contains(u"client7"_s) && lines[1].contains(u"NANO"_s) && lines[1].contains(u"-250000.0"_s));
    QVERIFY(shown.contains(u"2 of 2 locked, true spread 250.000 ms (limit 100.0 µs): NOT OK"_s));
    QCOMPARE(lines[0].indexOf(u"TRUE µs"_s) + 7, lines[1].indexOf(u"-250000.0"_s) + 9);
    QCOMPARE(QString::fromStdString(progressLine(12.0, {host("a", 0), host("b", 1'000, false)})),
             u"12.0 s: 1 of 2 locked, true spread 1.0 µs"_s);
}

void TestDemoFigures::troublesHaveTheirTimes() {
    using std::chrono::milliseconds;
    DemoOptions options;
    options.duration = std::chrono::seconds(90);
    QVERIFY(planTroubles(options).empty());
    options.failure = Failure::Grandmaster;
    QCOMPARE(planTroubles(options), (std::vector<PlannedAction>{{milliseconds(30'000), Action::SilenceGrandmaster},
                                                                {milliseconds(60'000), Action::ResumeGrandmaster}}));
    options.failure = Failure::Master;
    QCOMPARE(planTroubles(options), (std::vector<PlannedAction>{{milliseconds(30'000), Action::KillMaster},
                                                                {milliseconds(32'000), Action::StartMaster}}));
    options.failure = Failure::Host;
    options.failover = true;
    QCOMPARE(planTroubles(options), (std::vector<PlannedAction>{{milliseconds(30'000), Action::KillHost},
                                                                {milliseconds(32'000), Action::StartHost},
                                                                {milliseconds(45'000), Action::SwitchGrandmaster}}));
}

QTEST_APPLESS_MAIN(TestDemoFigures)
#include "test_demo_figures.moc"
