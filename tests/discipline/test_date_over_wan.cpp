// SPDX-License-Identifier: GPL-3.0-or-later
//
// The date over networks that are worse than a LAN: NTP whose error changes from burst to burst
// far more than the exchanges within one burst show.
#include "tests/support/simulated_host.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dantesync;
using namespace dantesync::test;

namespace {

World internet(double utcRate, std::uint64_t seed) {
    World world;
    world.seed = seed;
    world.ntp = true;
    world.ntpNoise = 30;
    world.ntpRoundTrip = 20'000;
    world.ntpBurstNoise = 1000;
    world.utcRate = utcRate;
    world.wallOffset = 0.3;
    return world;
}

/// What a stretch of time looked like; errors of the wall against UTC in µs.
struct Seen {
    double rms = 0;
    double worst = 0;
    double settled = 0;   ///< share of the time
    double rateOff = 0;   ///< ppm rms, rate of D against that of UTC
    double worstRate = 0; ///< ppm
};

Seen look(SimulatedHost& host, double from, double end) {
    Seen seen;
    double squares = 0;
    double rateSquares = 0;
    int settled = 0;
    int looks = 0;
    host.run(from);
    host.run(end, [&](const Truth& t) {
        ++looks;
        squares += t.wallUtc * t.wallUtc;
        seen.worst = std::max(seen.worst, std::abs(t.wallUtc));
        settled += host.status().settled ? 1 : 0;
        if (!host.status().date)
            return;
        const double off = host.status().date->rate.value - host.world().utcRate;
        rateSquares += off * off;
        seen.worstRate = std::max(seen.worstRate, std::abs(off));
    });
    seen.rms = std::sqrt(squares / looks);
    seen.rateOff = std::sqrt(rateSquares / looks);
    seen.settled = static_cast<double>(settled) / looks;
    return seen;
}

void ratesAndSeeds() {
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("seed");
    for (const double rate : {15.0, -15.0})
        for (int seed = 1; seed <= 3; ++seed)
            QTest::addRow("%+.0f ppm, seed %d", rate, seed) << rate << seed;
}

} // namespace

class TestDateOverWan : public QObject {
    Q_OBJECT
private slots:
    void theInternetIsGoodEnough_data() { ratesAndSeeds(); }
    void theInternetIsGoodEnough() {
        QFETCH(double, rate);
        QFETCH(int, seed);
        SimulatedHost host(internet(rate, static_cast<std::uint64_t>(seed)));
        const Seen early = look(host, 30, 1800);
        QVERIFY2(early.worst < 5000, qPrintable(QString::number(early.worst)));
        const Seen seen = look(host, 1800, 3 * 3600);
        QVERIFY2(seen.rms < 400, qPrintable(QString::number(seen.rms)));
        QVERIFY2(seen.worst < 2000, qPrintable(QString::number(seen.worst)));
        QVERIFY2(seen.rateOff < 2, qPrintable(QString::number(seen.rateOff)));
        QVERIFY2(seen.settled > 0.9, qPrintable(QString::number(seen.settled)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1}); // the landing
        QCOMPARE(host.unlocks(), 0);
    }
    void withoutPtpToo_data() { ratesAndSeeds(); }
    void withoutPtpToo() {
        QFETCH(double, rate);
        QFETCH(int, seed);
        SimulatedHost host(internet(rate, static_cast<std::uint64_t>(seed)));
        host.setGrandmasterAlive(false);
        const Seen seen = look(host, 1800, 3 * 3600);
        QVERIFY2(seen.rms < 500, qPrintable(QString::number(seen.rms)));
        QVERIFY2(seen.worst < 3000, qPrintable(QString::number(seen.worst)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
    }
    void aBadPathIsStillFollowed_data() { ratesAndSeeds(); }
    void aBadPathIsStillFollowed() {
        QFETCH(double, rate);
        QFETCH(int, seed);
        World world = internet(rate, static_cast<std::uint64_t>(seed));
        world.ntpRoundTrip = 40'000;
        world.ntpNoise = 200;
        world.ntpBurstNoise = 5000;
        world.ntpSpikeShare = 0.03;
        SimulatedHost host(world);
        const Seen seen = look(host, 3600, 3 * 3600);
        QVERIFY2(seen.rms < 2000, qPrintable(QString::number(seen.rms)));
        QVERIFY2(seen.worst < 6000, qPrintable(QString::number(seen.worst)));
        QVERIFY2(seen.worstRate < 30, qPrintable(QString::number(seen.worstRate)));
        QVERIFY2(seen.settled > 0.8, qPrintable(QString::number(seen.settled)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
    }
    void aStepOfTheServerIsFollowedOnceBurstsAgree() {
        for (const double step : {0.3, -0.3}) {
            SimulatedHost host(internet(15, 4));
            host.run(3600);
            host.stepUtc(step);
            host.run(3600 + 70); // one burst, at most two: a lie would look the same
            QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
            host.run(3600 + 4 * 70);
            QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{2});
            const Seen seen = look(host, 2 * 3600, 3 * 3600);
            QVERIFY2(seen.rms < 500, qPrintable(QString::number(seen.rms)));
            QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{2});
            QVERIFY(host.status().settled);
        }
    }
    void whileBurstsAreRejectedNothingIsSettled() {
        World world = internet(0, 5);
        world.ntpBurstNoise = 100;
        SimulatedHost host(world);
        host.run(3600);
        QVERIFY(host.status().settled);
        // A server that says something else each time.
        int unsettled = 0;
        for (int i = 0; i < 6; ++i) {
            host.stepUtc((i % 2 == 0 ? 1 : -1) * (0.5 + 0.3 * i));
            host.run(host.now() + 64);
            unsettled += host.status().settled ? 0 : 1;
        }
        QVERIFY2(unsettled >= 4, qPrintable(QString::number(unsettled)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
    }
    void afterALongOutageOneBurstDoesNotStep() {
        SimulatedHost host(internet(15, 6));
        host.setGrandmasterAlive(false); // nothing but NTP holds the date
        host.run(1800);
        host.setNtpAlive(false);
        host.run(1800 + 20 * 3600);
        const std::size_t before = host.count(EventKind::ClockStepped);
        host.setNtpAlive(true);
        host.stepUtc(0.4); // the first answer lies
        while (host.status().ntpFailed)
            host.run(host.now() + 1);
        host.run(host.now() + 2);
        host.stepUtc(-0.4);
        host.run(host.now() + 1200);
        QCOMPARE(host.count(EventKind::ClockStepped), before);
    }
    void aLyingFirstBurstLandsNowhere() {
        SimulatedHost host(internet(0, 7));
        host.stepUtc(3600);
        host.run(0.5);
        host.stepUtc(-3600);
        host.run(60);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
        QVERIFY2(std::abs(host.truth().wallUtc) < 5000, qPrintable(QString::number(host.truth().wallUtc)));
    }
    void landsWithinSeconds() {
        SimulatedHost host(internet(0, 8));
        host.run(3);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
        QVERIFY2(std::abs(host.truth().wallUtc) < 5000, qPrintable(QString::number(host.truth().wallUtc)));
    }
};

QTEST_APPLESS_MAIN(TestDateOverWan)
#include "test_date_over_wan.moc"
