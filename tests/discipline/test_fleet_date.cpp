// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fleet's common date in closed loop: six hosts, one of them the master, in simulated time. How far the walls are
// apart, and that nobody steps alone, or back.
#include "tests/support/simulated_fleet.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace dantesync;
using namespace dantesync::test;

namespace {

const ClockUuid another{{0x00, 0x1d, 0xc1, 0x65, 0x43, 0x21}};
const ClockUuid same{{0x00, 0x1d, 0xc1, 0x12, 0x34, 0x56}};

QByteArray number(double value) {
    return QByteArray::number(value);
}

/// Largest spread until @p end.
double spreadUntil(SimulatedFleet& fleet, double end) {
    double worst = 0;
    fleet.run(end, [&] { worst = std::max(worst, fleet.spread()); });
    return worst;
}

std::size_t stepsOf(SimulatedFleet& fleet) {
    std::size_t steps = 0;
    for (std::size_t i = 0; i < fleet.size(); ++i)
        steps += fleet.host(i).count(EventKind::ClockStepped);
    return steps;
}

double backward(SimulatedFleet& fleet) {
    double worst = 0;
    for (std::size_t i = 0; i < fleet.size(); ++i)
        worst = std::max(worst, fleet.host(i).largestBackwardStep());
    return worst;
}

} // namespace

class TestFleetDate : public QObject {
    Q_OBJECT
private slots:
    void allFollowTheMaster_data();
    void allFollowTheMaster();
    void aGrandmastersChangeKeepsThemTogether_data();
    void aGrandmastersChangeKeepsThemTogether();
    void aMastersOutageKeepsThemTogether();
    void aMastersRestartMovesNobody();
    void whoJoinsLateLandsOnce();
    void whoMissedItAllComesBack();
    void utcThatMovedIsFollowedByAllAtOnce_data();
    void utcThatMovedIsFollowedByAllAtOnce();
    void aMasterWithoutPtpIsNoAuthority();
    void anotherServerIsAnotherMaster();
    void serversWhoseLongNamesBeginAlikeAreTwo();
};

void TestFleetDate::allFollowTheMaster_data() {
    QTest::addColumn<double>("utcRate");
    QTest::addColumn<double>("loss");
    QTest::newRow("UTC faster") << 8.0 << 0.0;
    QTest::newRow("UTC slower") << -15.0 << 0.0;
    QTest::newRow("a tenth is lost") << 8.0 << 0.1;
    QTest::newRow("a third is lost, UTC slower") << -15.0 << 0.33;
}

void TestFleetDate::allFollowTheMaster() {
    QFETCH(double, utcRate);
    QFETCH(double, loss);
    FleetWorld world;
    world.utcRate = utcRate;
    world.loss = loss;
    SimulatedFleet fleet(world);
    fleet.run(240);
    QVERIFY(fleet.master().status().date->role == DateRole::Master);
    QVERIFY(fleet.allHave(DateRole::Follower));
    const std::size_t steps = stepsOf(fleet);
    const double worst = spreadUntil(fleet, 1500);
    qInfo("largest spread %.1f us", worst);
    QVERIFY2(worst < 10, number(worst));
    QVERIFY2(std::abs(fleet.master().truth().wallUtc) < 60, number(fleet.master().truth().wallUtc));
    QCOMPARE(stepsOf(fleet), steps);
    QCOMPARE(backward(fleet), 0.0);
    for (std::size_t i = 0; i < fleet.size(); ++i)
        QCOMPARE(fleet.host(i).unlocks(), 0);
}

void TestFleetDate::aGrandmastersChangeKeepsThemTogether_data() {
    QTest::addColumn<bool>("reboot");
    QTest::newRow("another grandmaster") << false;
    QTest::newRow("its reboot") << true;
}

void TestFleetDate::aGrandmastersChangeKeepsThemTogether() {
    QFETCH(bool, reboot);
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(400);
    const std::size_t steps = stepsOf(fleet);
    const double before = fleet.master().truth().wallUtc;
    fleet.setGrandmaster(reboot ? same : another, 3.0, reboot ? 0.0 : 3.0);
    double worst = spreadUntil(fleet, 430);
    qInfo("largest spread %.1f us", worst);
    QVERIFY2(worst < 25, number(worst)); // the old time runs on meanwhile
    worst = spreadUntil(fleet, 900);
    QVERIFY2(worst < 15, number(worst));
    QVERIFY(fleet.allHave(DateRole::Follower));
    QCOMPARE(stepsOf(fleet), steps);
    QVERIFY2(std::abs(fleet.master().truth().wallUtc - before) < 120, number(fleet.master().truth().wallUtc));
}

void TestFleetDate::aMastersOutageKeepsThemTogether() {
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(1500);
    const std::size_t steps = stepsOf(fleet);
    fleet.stopMaster();
    double worst = spreadUntil(fleet, 1500 + 1800);
    qInfo("largest spread without the master %.1f us", worst);
    QVERIFY2(worst < 20, number(worst));
    QVERIFY(fleet.allHave(DateRole::Alone));
    const double off = fleet.host(1).truth().wallUtc;
    QVERIFY2(std::abs(off) < 500, number(off)); // at the pace it had
    fleet.startMaster();
    fleet.run(3600);
    QVERIFY(fleet.allHave(DateRole::Follower));
    worst = spreadUntil(fleet, 3900);
    QVERIFY2(worst < 15, number(worst));
    QVERIFY(stepsOf(fleet) <= steps + 1); // the master may land once more
    QCOMPARE(backward(fleet), 0.0);
}

void TestFleetDate::aMastersRestartMovesNobody() {
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(600);
    const std::size_t steps = stepsOf(fleet);
    fleet.stopMaster();
    fleet.run(605);
    fleet.startMaster();
    double apart = 0; // of the others
    fleet.run(900, [&] {
        for (std::size_t i = 2; i < fleet.size(); ++i)
            apart = std::max(apart, std::abs(fleet.ahead(i) - fleet.ahead(1)));
    });
    qInfo("largest spread of the others %.1f us", apart);
    QVERIFY2(apart < 40, number(apart)); // who hears of it first goes first
    QVERIFY(fleet.allHave(DateRole::Follower));
    QVERIFY2(fleet.spread() < 15, number(fleet.spread()));
    QCOMPARE(stepsOf(fleet), steps);
}

void TestFleetDate::whoJoinsLateLandsOnce() {
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(400);
    const std::size_t steps = stepsOf(fleet);
    const std::size_t late = fleet.join();
    fleet.run(520);
    QVERIFY(fleet.allHave(DateRole::Follower));
    QVERIFY(fleet.host(late).count(EventKind::ClockStepped) <= 1);
    QVERIFY(stepsOf(fleet) <= steps + 1);
    const double worst = spreadUntil(fleet, 700);
    QVERIFY2(worst < 10, number(worst));
}

void TestFleetDate::whoMissedItAllComesBack() {
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(400);
    const std::size_t steps = stepsOf(fleet);
    fleet.setCut(3, true);
    fleet.run(460);
    QVERIFY(fleet.host(3).status().date->role == DateRole::Alone); // its own NTP still works
    QVERIFY2(fleet.spread() < 60, number(fleet.spread()));
    fleet.setCut(3, false);
    fleet.run(560);
    QVERIFY(fleet.allHave(DateRole::Follower));
    QVERIFY2(fleet.spread() < 10, number(fleet.spread()));
    QCOMPARE(stepsOf(fleet), steps);
}

void TestFleetDate::utcThatMovedIsFollowedByAllAtOnce_data() {
    QTest::addColumn<double>("by");
    QTest::addColumn<double>("bound");
    QTest::newRow("a step") << 0.3 << 20.0;
    QTest::newRow("a slew forward") << 0.01 << 60.0;  // 100 ppm begins between two Syncs
    QTest::newRow("a slew backward") << -0.2 << 60.0; // however far
}

void TestFleetDate::utcThatMovedIsFollowedByAllAtOnce() {
    QFETCH(double, by);
    QFETCH(double, bound);
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(400);
    const double before = fleet.master().truth().wallUtc;
    fleet.master().stepUtc(by);
    double worst = 0;
    fleet.run(700, [&] {
        const double spread = fleet.spread();
        worst = std::max(worst, spread);
    });
    QVERIFY2(worst < bound, number(worst));
    QCOMPARE(backward(fleet), 0.0);
    for (std::size_t i = 0; i < fleet.size(); ++i) {
        QCOMPARE(fleet.host(i).unlocks(), 0);
        QVERIFY(fleet.host(i).count(EventKind::ClockStepped) <= (by > 0.128 ? 2U : 1U));
        QVERIFY(fleet.host(i).count(EventKind::DateChanged) >= 2);
        QVERIFY(fleet.host(i).count(EventKind::DateChanged) <= 8);
    }
    const double left = fleet.master().truth().wallUtc - before;
    if (by > 0)
        QVERIFY2(std::abs(left) < 100, number(left));
    else
        QVERIFY2(left < 190'000 && left > 150'000, number(left)); // at 100 ppm
}

void TestFleetDate::aMasterWithoutPtpIsNoAuthority() {
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(300);
    fleet.master().setGrandmasterAlive(false);
    fleet.run(360);
    QVERIFY(fleet.master().status().date->role == DateRole::Alone);
    QVERIFY(fleet.allHave(DateRole::Alone));
    fleet.master().setGrandmasterAlive(true);
    fleet.run(520);
    QVERIFY(fleet.master().status().date->role == DateRole::Master);
    QVERIFY(fleet.allHave(DateRole::Follower));
    QVERIFY2(fleet.spread() < 15, number(fleet.spread()));
    QCOMPARE(backward(fleet), 0.0);
}

void TestFleetDate::anotherServerIsAnotherMaster() {
    SimulatedFleet fleet{FleetWorld{}};
    fleet.run(200);
    QVERIFY(fleet.allHave(DateRole::Follower));
    fleet.host(1).engine().dateMaster(std::nullopt);
    fleet.run(202);
    QVERIFY(fleet.host(1).status().date->role == DateRole::Alone);
    fleet.host(1).engine().dateMaster(SimulatedFleet::masterAddress);
    fleet.run(206);
    QVERIFY(fleet.host(1).status().date->role == DateRole::Follower);
}

void TestFleetDate::serversWhoseLongNamesBeginAlikeAreTwo() {
    World world;
    world.ntp = true;
    SimulatedHost host(world);
    discipline::Settings settings;
    settings.ntpServer = std::string(150, 'a') + ".example";
    host.engine().configure(settings);
    host.run(60);
    QVERIFY(host.status().ntp.has_value());
    host.engine().configure(settings);
    QVERIFY(host.status().ntp.has_value());
    settings.ntpServer = std::string(150, 'a') + ".test";
    host.engine().configure(settings);
    QVERIFY(!host.status().ntp.has_value()); // what the other one said
}

QTEST_APPLESS_MAIN(TestFleetDate)
#include "test_fleet_date.moc"
