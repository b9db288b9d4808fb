// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/fleet_checks.h"
#include "tests/app/made_up_fleet.h"

#include <QTest>

#include <algorithm>

using namespace dantesync;

namespace {

fleet::FleetAssessment assessed(std::vector<fleet::HostReading> readings) {
    return fleet::assess(std::move(readings), {"master", {}});
}

std::vector<fleet::HostReading> goodReadings() {
    auto readings = test::madeUpReadings();
    readings.resize(2); // master and foh
    return readings;
}

Check find(const std::vector<Check>& checks, const std::string& id) {
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const Check& c) { return c.id == id; });
    return found == checks.end() ? Check{"missing", Verdict::Fail, id, {}} : *found;
}

} // namespace

class TestFleetChecks : public QObject {
    Q_OBJECT
private slots:
    void goodFleetHasNothingToMend();
    void eachTroubleIsNamed_data();
    void eachTroubleIsNamed();
    void everyTroubleHasARemedy();
    void nobodyAnswers();
    void unlockedMasterFails();
    void oneHostFromOutside();
};

void TestFleetChecks::goodFleetHasNothingToMend() {
    const auto checks = fleet::fleetChecks(assessed(goodReadings()));
    QCOMPARE(checks.size(), std::size_t{9});
    for (const Check& check : checks)
        QVERIFY2(check.verdict == Verdict::Ok && check.remedy.empty(), (check.id + ": " + check.words).c_str());
}

void TestFleetChecks::eachTroubleIsNamed_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("silent") << QByteArray("hosts_answer") << Verdict::Fail << QByteArray("gone");
    QTest::newRow("off") << QByteArray("in_sync") << Verdict::Fail << QByteArray("old");
    QTest::newRow("acquiring") << QByteArray("locked") << Verdict::Warn << QByteArray("old");
    QTest::newRow("two grandmasters") << QByteArray("one_grandmaster") << Verdict::Fail
                                      << QByteArray("00:1d:c1:09:09:09 (1)");
    QTest::newRow("NTP") << QByteArray("date") << Verdict::Warn << QByteArray("old");
    QTest::newRow("versions") << QByteArray("versions") << Verdict::Warn << QByteArray("1.2.3 (2)");
}

void TestFleetChecks::eachTroubleIsNamed() {
    QFETCH(QByteArray, id);
    QFETCH(Verdict, verdict);
    QFETCH(QByteArray, named);
    const Check check = find(fleet::fleetChecks(assessed(test::madeUpReadings())), id.toStdString());
    QVERIFY2(check.verdict == verdict, check.words.c_str());
    QVERIFY2(check.words.find(named.toStdString()) != std::string::npos, check.words.c_str());
}

void TestFleetChecks::everyTroubleHasARemedy() {
    const auto fleet = assessed(test::madeUpReadings());
    std::vector<Check> all = fleet::fleetChecks(fleet);
    for (const auto& host : fleet.hosts)
        for (const Check& check : fleet::hostChecks(host))
            all.push_back(check);
    for (const Check& check : all)
        QVERIFY2(check.verdict == Verdict::Ok || !check.remedy.empty(), check.id.c_str());
}

void TestFleetChecks::nobodyAnswers() {
    QCOMPARE(fleet::fleetChecks(assessed({})).size(), std::size_t{1});
    const auto checks = fleet::fleetChecks(assessed({test::madeUpReadings().back()}));
    QCOMPARE(checks.size(), std::size_t{1});
    QVERIFY(checks.front().verdict == Verdict::Fail);
    QVERIFY2(checks.front().remedy.find("the name is right") != std::string::npos, checks.front().remedy.c_str());
    auto silent = test::madeUpReadings().back();
    silent.endpoint = Endpoint{Ipv4{0x0A000004}, 4711}; // the port that was asked, whatever the usual one is
    const auto fleet = assessed({silent});
    for (const Check& check : {fleet::fleetChecks(fleet).front(), fleet::hostChecks(fleet.hosts.front()).front()})
        QVERIFY2(check.remedy.ends_with("UDP port 4711"), check.remedy.c_str());
}

void TestFleetChecks::unlockedMasterFails() {
    auto readings = goodReadings();
    readings[0].basic->mode = 1;
    QVERIFY(find(fleet::fleetChecks(assessed(readings)), "master").verdict == Verdict::Fail);
    readings[0].basic->mode = 4;
    readings[1].precise->role = 1;
    const Check two = find(fleet::fleetChecks(assessed(readings)), "master");
    QVERIFY(two.verdict == Verdict::Warn && two.words.find("master, foh") != std::string::npos);
}

void TestFleetChecks::oneHostFromOutside() {
    const auto fleet = assessed(test::madeUpReadings());
    for (const Check& check : fleet::hostChecks(fleet.hosts[1]))
        QVERIFY2(check.verdict == Verdict::Ok, check.words.c_str());
    QCOMPARE(fleet::hostChecks(fleet.hosts[3]).size(), std::size_t{1});
    const auto old = fleet::hostChecks(fleet.hosts[2]);
    QVERIFY(find(old, "mode").verdict == Verdict::Warn);
    QVERIFY(find(old, "grandmaster").verdict == Verdict::Fail);
    QVERIFY(find(old, "ntp").verdict == Verdict::Warn);
    QVERIFY(find(old, "protocol").verdict == Verdict::Warn);
}

QTEST_APPLESS_MAIN(TestFleetChecks)
#include "test_fleet_checks.moc"
