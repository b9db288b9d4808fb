// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody else moves the clock, or the computer slept: which of the two it was, and what is done about it.
#include "tests/support/simulated_host.h"

#include <QTest>

#include <cmath>

using namespace dantesync;
using namespace dantesync::test;

namespace {

const ClockUuid other{{0x00, 0x1d, 0xc1, 0x65, 0x43, 0x21}};
const ClockUuid same{{0x00, 0x1d, 0xc1, 0x12, 0x34, 0x56}};

World lan(std::uint64_t seed) {
    World world;
    world.seed = seed;
    world.ntp = true;
    world.ntpNoise = 5;
    world.utcRate = -8;
    world.wallOffset = 0.3;
    return world;
}

} // namespace

class TestForeignSteps : public QObject {
    Q_OBJECT
private slots:
    void somebodyElsesStepIsUndone() {
        World world = lan(31);
        SimulatedHost host(world);
        host.run(300);
        host.stepWall(0.5);
        host.run(305);
        QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{1});
        QVERIFY2(std::abs(host.truth().wallUtc) < 100, qPrintable(QString::number(host.truth().wallUtc)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{2});
    }
    void aSuspendIsNotUndone() {
        // The counter stood still while the wall, set by the system at resume, went on.
        for (const bool ptp : {true, false}) {
            SimulatedHost host(lan(37));
            host.setGrandmasterAlive(ptp);
            host.run(300);
            host.suspend(60);
            host.run(420);
            QVERIFY2(std::abs(host.truth().wallUtc) < 2000, qPrintable(QString::number(host.truth().wallUtc)));
            QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{1});
            QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1}); // only the landing
            QCOMPARE(isLocked(host.status().mode), ptp);
        }
    }
    void aComputerThatWakesUpElsewhereIsNotSteppedBack_data() {
        QTest::addColumn<bool>("ntp");
        QTest::newRow("NTP silent") << true;
        QTest::newRow("no NTP configured") << false;
    }
    // PTP was heard before the sleep, the grandmaster is not there after it.
    void aComputerThatWakesUpElsewhereIsNotSteppedBack() {
        QFETCH(bool, ntp);
        World world = lan(38);
        world.ntp = ntp;
        world.wallOffset = ntp ? world.wallOffset : 0;
        SimulatedHost host(world);
        host.run(300);
        const auto stepsBefore = host.count(EventKind::ClockStepped);
        host.setNtpAlive(false);
        host.setGrandmasterAlive(false);
        host.suspend(3600);
        host.run(host.now() + 120);
        QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{1});
        QCOMPARE(host.count(EventKind::ClockStepped), stepsBefore);
    }
    // What is still to be slewed is part of the bound, whoever moved the clock.
    void theBoundHoldsWhileThePhaseIsSlewed() {
        SimulatedHost host(lan(36));
        host.run(600);
        host.stepWall(0.1); // below the step threshold
        for (int second = 605; second <= 700; second += 5) {
            host.run(second);
            QVERIFY(host.status().ntp.has_value());
            QVERIFY2(host.status().ntp->errorBound.microseconds() + 200 > std::abs(host.truth().wallUtc),
                     qPrintable(QString::number(host.truth().wallUtc)));
        }
    }
    void aStepWhileReanchoringIsNoSleep_data() {
        QTest::addColumn<bool>("another");
        QTest::newRow("another grandmaster") << true;
        QTest::newRow("its reboot") << false;
    }
    void aStepWhileReanchoringIsNoSleep() {
        QFETCH(bool, another);
        World world = lan(39);
        world.noise = 1; // quickly learned
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        SimulatedHost host(world);
        host.run(600);
        const double before = host.truth().wallUtc;
        host.setGrandmaster(another ? other : same, 2.0, 0);
        while (!host.status().reanchoring && host.now() < 620)
            host.run(host.now() + 0.25);
        QVERIFY(host.status().reanchoring);
        host.stepWall(0.5);
        host.run(660);
        QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{1});
        QVERIFY2(std::abs(host.truth().wallUtc - before) < 100, qPrintable(QString::number(host.truth().wallUtc)));
    }
    // To slew it away takes minutes at full rate, and is no drift: it is done on purpose.
    void aLongPhaseSlewDoesNotUnlock() {
        SimulatedHost host(lan(40));
        host.run(300);
        host.stepWall(0.03);
        host.run(400);
        QVERIFY(host.truth().phaseError > 10'000); // still at it
        QCOMPARE(host.status().mode, Mode::Nano);
        host.run(900);
        QVERIFY2(std::abs(host.truth().phaseError) < 20, qPrintable(QString::number(host.truth().phaseError)));
        QCOMPARE(host.unlocks(), 0);
    }
    void aSmallForeignStepIsSlewedAway() {
        World world = lan(32);
        SimulatedHost host(world);
        host.run(300);
        host.stepWall(0.005);
        host.run(420);
        QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{1});
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
        QVERIFY2(std::abs(host.truth().wallUtc) < 100, qPrintable(QString::number(host.truth().wallUtc)));
    }
};

QTEST_APPLESS_MAIN(TestForeignSteps)
#include "test_foreign_steps.moc"
