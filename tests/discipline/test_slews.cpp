// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slews are told: which of them, once each, why, how far and how long; and that a servo's daily work is not.
#include "service/discipline/slew.h"
#include "tests/support/simulated_host.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dantesync;
using namespace dantesync::discipline;
using namespace dantesync::test;

namespace {

constexpr Nanoseconds usual{100'000};

World lan(std::uint64_t seed) {
    World world;
    world.seed = seed;
    world.ntp = true;
    world.ntpNoise = 5;
    world.utcRate = -8;
    world.wallOffset = 0.3;
    return world;
}

Slew slewOf(double us) {
    return {Nanoseconds::fromMicroseconds(us), Ppm{std::clamp(us / 5, -100.0, 100.0)}, 5};
}

std::string lastSlew(const SimulatedHost& host) {
    const auto found = std::find_if(host.events().rbegin(), host.events().rend(),
                                    [](const Event& e) { return e.kind == EventKind::SlewStarted; });
    return found == host.events().rend() ? std::string() : found->text;
}

bool says(const SimulatedHost& host, std::string_view part) {
    return lastSlew(host).find(part) != std::string::npos;
}

} // namespace

class TestSlews : public QObject {
    Q_OBJECT
private slots:
    void aSlewIsToldOnce() {
        SlewWatch watch;
        QVERIFY(!watch.begins(std::nullopt, usual));
        QVERIFY(!watch.begins(slewOf(199), usual));
        QVERIFY(watch.begins(slewOf(5000), usual));
        for (double left = 5000; left > 1; left *= 0.9)
            QVERIFY(!watch.begins(slewOf(left), usual));
        QVERIFY(watch.begins(slewOf(-201), usual));
    }
    void noiseBelowItsEndTellsNothing() {
        SlewWatch watch;
        QVERIFY(watch.begins(slewOf(250), usual));
        for (const double left : {150, 60, 110, 150, 199, 80, 45, 150, 199})
            QVERIFY2(!watch.begins(slewOf(left), usual), qPrintable(QString::number(left)));
    }
    void anotherSlewBeginsWithinOne() {
        SlewWatch watch;
        QVERIFY(watch.begins(slewOf(5000), usual));
        QVERIFY(!watch.begins(slewOf(9000), usual));
        QVERIFY(!watch.begins(slewOf(1000), usual));
        QVERIFY(watch.begins(slewOf(3000), usual));  // more than the double of what was left
        QVERIFY(watch.begins(slewOf(-3000), usual)); // turns round
        QVERIFY(!watch.begins(slewOf(-2900), usual));
        watch.forget(); // it could not be done
        QVERIFY(watch.begins(slewOf(-2900), usual));
    }
    void theDurationCountsBothPhases() {
        // 500 us are left to the exponential end, which takes 5 s * ln(500 / 100).
        QVERIFY(std::abs(expectedDuration(slewOf(50'000), usual).seconds() - (495 + 8.05)) < 0.1);
        QVERIFY(std::abs(expectedDuration(slewOf(-50'000), usual).seconds() - (495 + 8.05)) < 0.1);
        QVERIFY(std::abs(expectedDuration(slewOf(300), usual).seconds() - 5.49) < 0.1);
        QCOMPARE(expectedDuration({usual, Ppm{}, 5}, usual), Nanoseconds{});
    }

    void somebodyElsesSmallStepIsToldWithReasonSizeAndDuration() {
        SimulatedHost host(lan(32));
        host.run(300);
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{0});
        host.stepWall(0.005);
        host.run(310);
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{1});
        QVERIFY2(says(host, "slewed by -4.99") || says(host, "slewed by -5.00"), lastSlew(host).c_str());
        QVERIFY2(says(host, " ms at -100.000 ppm, for about 53.0 s: somebody else moved it"), lastSlew(host).c_str());
        host.run(300 + 1 + 48);
        QVERIFY(std::abs(host.truth().wallUtc) > 150);
        host.run(300 + 1 + 58);
        QVERIFY2(std::abs(host.truth().wallUtc) < 150, qPrintable(QString::number(host.truth().wallUtc)));
        host.run(1200);
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{1});
    }
    void aStepIsNoSlew() {
        SimulatedHost host(lan(33));
        host.run(300);
        host.stepWall(0.5);
        host.run(600);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{2});
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{0});
    }
    void theDateIsSlewedAfterNtp() {
        SimulatedHost host(lan(34));
        host.run(600);
        host.stepUtc(-0.02);
        host.run(700);
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{1});
        QVERIFY2(says(host, "slewed by -20.00") && says(host, ": NTP shows that the date is off"),
                 lastSlew(host).c_str());
        host.run(3000);
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{1});
    }
    void aSmallLandingIsASlew() {
        World world = lan(35);
        world.wallOffset = 0.0003;
        SimulatedHost host(world);
        host.run(600);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{0});
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{1});
        QVERIFY2(says(host, ": first agreement with NTP"), lastSlew(host).c_str());
    }
    void dailyWorkIsNotTold_data() {
        QTest::addColumn<double>("noise");
        QTest::addColumn<double>("burstNoise");
        QTest::addColumn<double>("temperature");
        QTest::newRow("LAN") << 10.0 << 0.0 << 1.0;
        QTest::newRow("Wi-Fi") << 500.0 << 0.0 << 1.0;
        QTest::newRow("internet") << 10.0 << 3000.0 << 3.0;
    }
    void dailyWorkIsNotTold() {
        QFETCH(double, noise);
        QFETCH(double, burstNoise);
        QFETCH(double, temperature);
        World world = lan(36);
        world.noise = noise;
        world.ntpRoundTrip = burstNoise > 0 ? 20'000 : 200;
        world.ntpBurstNoise = burstNoise;
        world.temperatureAmplitude = temperature;
        SimulatedHost host(world);
        host.run(3600);
        QVERIFY2(host.count(EventKind::SlewStarted) <= 1, lastSlew(host).c_str()); // a rough landing
    }

    void whatTheClockRefusesIsNoSlew() {
        SimulatedHost host(lan(37));
        host.run(600);
        const double before = host.status().phase->residual.value;
        host.setClockRefuses(true);
        host.stepUtc(0.02);
        host.run(640);
        QVERIFY(host.status().date->rate.value > 90);
        QCOMPARE(host.count(EventKind::SlewStarted), std::size_t{0});
        // The frequency in force holds nothing of it: the clock still runs at the grandmaster's rate.
        QVERIFY2(std::abs(host.status().phase->residual.value - before) < 1,
                 qPrintable(QString::number(host.status().phase->residual.value)));
        host.setClockRefuses(false);
        host.run(660);
        QVERIFY(host.count(EventKind::SlewStarted) >= 1);
    }
};

QTEST_APPLESS_MAIN(TestSlews)
#include "test_slews.moc"
