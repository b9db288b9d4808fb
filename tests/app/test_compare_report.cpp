// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/compare/compare_report.h"
#include "app/cli/discover/discover_report.h"
#include "app/demo/columns.h"
#include "tests/app/made_up_fleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace dantesync;
using namespace dantesync::cli;

namespace {

std::vector<fleet::HostReading> many(int count) {
    std::vector<fleet::HostReading> out;
    for (int i = 0; i < count; ++i) {
        out.push_back(test::madeUpReadings()[0]);
        out.back().host.name = "a-host-with-quite-a-name-" + std::to_string(i);
    }
    return out;
}

} // namespace

class TestCompareReport : public QObject {
    Q_OBJECT
private slots:
    void theVerdictNamesWhoIsOff();
    void itFits80Columns();
    void ofTwoItSaysThatItCannotTell();
    void oneHostAgreesWithNobody();
    void itSaysThatNobodyIsLocked();
    void disagreeingViewsAreNamed();
    void jsonHasEveryPair();
    void discoverTellsWhoIsThere();
    void discoverKeepsGivenNames();
    void discoverJsonHasEveryHost();
};

void TestCompareReport::theVerdictNamesWhoIsOff() {
    const auto matrix = fleet::comparePairs(test::madeUpReadings());
    const std::string words = verdict(matrix);
    QVERIFY2(words.find("3 of 4 answered") == 0, words.c_str());
    QVERIFY2(words.find("old is off: 3.0") != std::string::npos, words.c_str());
    QVERIFY2(words.find("behind the others") != std::string::npos, words.c_str());
    QVERIFY2(words.find("gone: no answer from") != std::string::npos, words.c_str());
    QVERIFY2(words.find("foh is off") == std::string::npos, words.c_str());
    QVERIFY2(words.find("disagree") == std::string::npos, words.c_str());
    const std::string whole = compareText(matrix, Style(false));
    QVERIFY2(whole.find("+3.0") != std::string::npos && whole.find("-3.0") != std::string::npos, whole.c_str());
}

void TestCompareReport::itFits80Columns() {
    for (const int count : {2, 5, 6, 17}) {
        const std::string out = compareText(fleet::comparePairs(many(count)), Style(false));
        const auto lines = QByteArray::fromStdString(out).split('\n');
        for (const QByteArray& line : lines)
            QVERIFY2(text::width(line.toStdString()) <= 80, line);
        for (int host = 0; host < count; ++host) // each is a column's heading and a row in every block
            QVERIFY(out.find("name-" + std::to_string(host)) != std::string::npos);
    }
}

void TestCompareReport::ofTwoItSaysThatItCannotTell() {
    auto readings = test::madeUpReadings();
    readings = {readings[0], readings[2]};
    const std::string words = verdict(fleet::comparePairs(readings));
    QVERIFY2(words.find("cannot be told") != std::string::npos, words.c_str());
}

void TestCompareReport::oneHostAgreesWithNobody() {
    const auto readings = test::madeUpReadings();
    for (const auto& hosts : {std::vector{readings[0]}, std::vector{readings[0], readings[3]}}) {
        const auto matrix = fleet::comparePairs(hosts);
        const std::string words = verdict(matrix);
        QVERIFY2(words.find("nothing to compare") != std::string::npos, words.c_str());
        QVERIFY2(words.find("agree") == std::string::npos, words.c_str());
        QVERIFY(!QJsonDocument::fromJson(compareJson(matrix, 0)).object().value(QLatin1String("all_synced")).toBool());
    }
}

void TestCompareReport::itSaysThatNobodyIsLocked() {
    auto readings = many(3);
    QVERIFY(verdict(fleet::comparePairs(readings)).find("locked") == std::string::npos);
    readings[1].basic->mode = 2;
    const std::string one = verdict(fleet::comparePairs(readings));
    QVERIFY2(one.find("1 not locked; all agree within 1 ms") != std::string::npos, one.c_str());
    for (auto& reading : readings)
        reading.basic->mode = 1;
    const std::string all = verdict(fleet::comparePairs(readings));
    QVERIFY2(all.find("none is locked; all agree within 1 ms") != std::string::npos, all.c_str());
}

void TestCompareReport::disagreeingViewsAreNamed() {
    auto readings = test::madeUpReadings();
    readings[1].grandmasterViews[0].gmOffset += Nanoseconds::fromMicroseconds(900);
    const auto matrix = fleet::comparePairs(readings);
    const std::string words = verdict(matrix);
    QVERIFY2(words.find("common view disagree between master and foh: an asymmetric path") != std::string::npos,
             words.c_str());
    const QJsonObject object = QJsonDocument::fromJson(compareJson(matrix, 0)).object();
    const QJsonValue rows = object[QLatin1String("views_disagree")];
    QCOMPARE(rows[0][1], QJsonValue(true));
    QCOMPARE(rows[1][0], QJsonValue(true));
    QVERIFY(rows[0][2].isNull()); // only one way of comparing those
}

void TestCompareReport::jsonHasEveryPair() {
    const auto object =
        QJsonDocument::fromJson(compareJson(fleet::comparePairs(test::madeUpReadings()), 1'700'000'000)).object();
    const QJsonArray offsets = object.value(QLatin1String("offset_us")).toArray();
    QCOMPARE(offsets.size(), 4);
    for (const auto& row : offsets)
        QCOMPARE(row.toArray().size(), 4);
    QCOMPARE(offsets[0].toArray()[0].toDouble(), 0.0);
    QVERIFY(offsets[0].toArray()[2].toDouble() > 2900);
    QCOMPARE(offsets[2].toArray()[0].toDouble(), -offsets[0].toArray()[2].toDouble());
    QVERIFY(offsets[3].toArray()[3].isNull() && offsets[0].toArray()[3].isNull());
    QCOMPARE(object.value(QLatin1String("all_synced")).toBool(true), false);
    QCOMPARE(object.value(QLatin1String("hosts")).toArray()[2].toObject().value(QLatin1String("off")).toBool(), true);
}

void TestCompareReport::discoverTellsWhoIsThere() {
    const std::string out = discoverText(test::madeUpReadings(), {}, Style(false));
    QVERIFY2(out.find("1.2.3") != std::string::npos && out.find(" master\n") != std::string::npos, out.c_str());
    QVERIFY2(out.find("basic") != std::string::npos, out.c_str());
    QVERIFY2(out.find("OFFLINE  no answer from 10.0.0.4:31900") != std::string::npos, out.c_str());
    QVERIFY2(out.find("3 hosts answer; 0 found by broadcast, 4 named") != std::string::npos, out.c_str());
}

void TestCompareReport::discoverKeepsGivenNames() {
    auto readings = test::madeUpReadings();
    const HostNames names{{readings[1].endpoint->address, "dns-name"}};
    QCOMPARE(shownName(readings[1], names), std::string("foh"));
    readings[1].host.name = readings[1].host.address.host;
    QCOMPARE(shownName(readings[1], names), std::string("dns-name"));
    QCOMPARE(shownName(readings[1], {}), readings[1].host.address.host);
}

void TestCompareReport::discoverJsonHasEveryHost() {
    const auto object = QJsonDocument::fromJson(discoverJson(test::madeUpReadings(), {}, 1'700'000'000)).object();
    const QJsonArray hosts = object.value(QLatin1String("hosts")).toArray();
    QCOMPARE(hosts.size(), 4);
    QCOMPARE(hosts[0].toObject().value(QLatin1String("role")).toString(), QStringLiteral("master"));
    QVERIFY(hosts[2].toObject().value(QLatin1String("version")).isNull());
    QCOMPARE(hosts[3].toObject().value(QLatin1String("answered")).toBool(true), false);
    QVERIFY(hosts[3].toObject().value(QLatin1String("address")).isNull());
}

QTEST_GUILESS_MAIN(TestCompareReport)
#include "test_compare_report.moc"
