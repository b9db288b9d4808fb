// SPDX-License-Identifier: GPL-3.0-or-later
//
// Computers that do not behave: oscillators beyond what a clock can be corrected by, virtual machines that stand still
// or jump, sleep.
#include "tests/support/simulated_host.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dantesync;
using namespace dantesync::test;

namespace {

World lan(std::uint64_t seed) {
    World world;
    world.seed = seed;
    world.ntp = true;
    world.ntpNoise = 5;
    world.utcRate = -8;
    world.wallOffset = 0.3;
    return world;
}

bool told(const SimulatedHost& host, EventKind kind, const char* words) {
    return std::any_of(host.events().begin(), host.events().end(), [&](const Event& event) {
        return event.kind == kind && event.text.find(words) != std::string::npos;
    });
}

} // namespace

class TestOddComputers : public QObject {
    Q_OBJECT
private slots:
    void anOscillatorOutOfRangeLocksNothing_data() {
        QTest::addColumn<double>("natural");
        QTest::newRow("far beyond, fast") << 900.0;
        QTest::newRow("far beyond, slow") << -900.0;
        QTest::newRow("a little beyond: the rate alone would pass for locked") << 503.0;
        QTest::newRow("absurd") << 20'000.0;
    }
    void anOscillatorOutOfRangeLocksNothing() {
        QFETCH(double, natural);
        World world;
        world.seed = 61;
        world.naturalError = natural;
        SimulatedHost host(world);
        bool locked = false;
        host.run(120);
        host.run(1800, [&](const Truth& t) { locked = locked || isLocked(t.mode); });
        QVERIFY(!locked);
        QVERIFY(host.status().outOfRange);
        QCOMPARE(std::abs(host.status().correction.value), 500.0);
        // It is measured nevertheless, and what is measured is right.
        QVERIFY(host.status().phase.has_value());
        const double secondOrder = natural * natural * 1e-6; // against the counter, not against true time
        QVERIFY2(std::abs(host.status().phase->residual.value - host.truth().frequencyError) < 1 + secondOrder,
                 qPrintable(QString::number(host.status().phase->residual.value)));
        QVERIFY(!told(host, EventKind::ClockStepped, "somebody"));
    }
    void backInRangeItLocks() {
        World world;
        world.seed = 62;
        world.naturalError = 520;
        SimulatedHost host(world);
        host.run(300);
        QVERIFY(host.status().outOfRange);
        host.stepFrequency(-60);
        host.run(700);
        QVERIFY(!host.status().outOfRange);
        QVERIFY(isLocked(host.status().mode));
    }
    void anOscillatorNearTheEndOfTheRangeLocks() {
        World world = lan(63);
        world.naturalError = -480;
        SimulatedHost host(world);
        host.run(600);
        QVERIFY(!host.status().outOfRange);
        QVERIFY(isLocked(host.status().mode));
        // A large slew reaches the limit; that alone says nothing about the oscillator.
        host.stepUtc(0.05);
        bool out = false;
        host.run(900, [&](const Truth&) { out = out || host.status().outOfRange; });
        QVERIFY(!out);
        host.run(3600);
        QVERIFY(isLocked(host.status().mode));
        QVERIFY2(std::abs(host.truth().wallUtc) < 100, qPrintable(QString::number(host.truth().wallUtc)));
    }
    // Neither its counter nor its wall know that a machine stood still; the grandmaster seems to have leapt ahead.
    void aPausedMachineIsSetRight_data() {
        QTest::addColumn<double>("seconds");
        QTest::newRow("half a minute") << 30.0;
        QTest::newRow("a day") << 86'400.0;
    }
    void aPausedMachineIsSetRight() {
        QFETCH(double, seconds);
        SimulatedHost host(lan(64));
        host.run(600);
        host.pause(seconds);
        host.run(host.now() + 90);
        QVERIFY2(std::abs(host.truth().wallUtc) < 500, qPrintable(QString::number(host.truth().wallUtc)));
        QVERIFY(isLocked(host.status().mode));
        QVERIFY(told(host, EventKind::GrandmasterRestarted, "stood still"));
        QVERIFY(!host.status().reanchoring);
    }
    void aMachineThatJumpsAheadIsSetRight() {
        SimulatedHost host(lan(65));
        host.run(600);
        host.jump(40);
        host.run(host.now() + 90);
        QVERIFY2(std::abs(host.truth().wallUtc) < 500, qPrintable(QString::number(host.truth().wallUtc)));
        QVERIFY(isLocked(host.status().mode));
    }
    // The counters of some computers run on while they sleep: then it is merely an outage.
    void asleepWithTheCounterRunning() {
        SimulatedHost host(lan(66));
        host.run(600);
        host.setGrandmasterAlive(false);
        host.setNtpAlive(false);
        host.run(host.now() + 0.1);
        const double before = host.truth().wallUtc;
        host.run(host.now() + 1800);
        host.setGrandmasterAlive(true);
        host.setNtpAlive(true);
        host.run(host.now() + 60);
        QVERIFY2(std::abs(host.truth().wallUtc - before) < 500, qPrintable(QString::number(host.truth().wallUtc)));
        QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{0});
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1}); // the landing
        QVERIFY(isLocked(host.status().mode));
    }
    // A machine that moves to another computer gets another oscillator, and stands still for a moment.
    void aMachineThatMovesToAnotherComputer() {
        SimulatedHost host(lan(67));
        host.run(600);
        host.pause(0.4);
        host.stepFrequency(60);
        host.run(host.now() + 120);
        QVERIFY2(std::abs(host.truth().wallUtc) < 500, qPrintable(QString::number(host.truth().wallUtc)));
        QVERIFY(isLocked(host.status().mode));
        QVERIFY(std::abs(host.status().phase->residual.value) < 1);
    }
    // Again and again, as an agent of the hypervisor would: each of its steps is seen, and taken back.
    void somebodyWhoStepsEveryMinute() {
        SimulatedHost host(lan(68));
        host.run(600);
        for (int i = 0; i < 10; ++i) {
            host.stepWall(i % 2 == 0 ? 0.3 : -0.2);
            host.run(host.now() + 60);
            QVERIFY2(std::abs(host.truth().wallUtc) < 100, qPrintable(QString::number(host.truth().wallUtc)));
        }
        QCOMPARE(host.count(EventKind::ForeignStep), std::size_t{10});
        QCOMPARE(host.unlocks(), 0);
    }
};

QTEST_APPLESS_MAIN(TestOddComputers)
#include "test_odd_computers.moc"
