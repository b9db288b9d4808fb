// SPDX-License-Identifier: GPL-3.0-or-later
//
// Left alone: what the bound says while PTP, NTP or both are gone, against the truth.
#include "tests/support/simulated_host.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dantesync;
using namespace dantesync::test;

namespace {

World steady(std::uint64_t seed) {
    World world;
    world.seed = seed;
    world.ntp = true;
    world.ntpRoundTrip = 8000; // a server of the internet
    world.ntpBurstNoise = 100;
    world.utcRate = -8;
    world.wallOffset = 0.3;
    return world;
}

World restless(std::uint64_t seed) {
    World world = steady(seed);
    world.wander = 5;
    return world;
}

World heated(std::uint64_t seed) {
    World world = steady(seed);
    world.temperatureAmplitude = 2;
    return world;
}

World slowlyHeated(std::uint64_t seed) {
    World world = heated(seed);
    world.temperatureAmplitude = 1;
    world.temperaturePeriod = 5400;
    return world;
}

/// Microseconds by which the truth was beyond the bound, at worst (negative: it never was).
struct Excess {
    double utc = -1e9;
    double fleet = -1e9;

    void look(const SimulatedHost& host, const Truth& truth) {
        const NtpStatus& ntp = *host.status().ntp;
        // This server's path is nearly symmetric: half of the round trip hides nothing, the rest has to do.
        utc = std::max(utc, std::abs(truth.wallUtc) - (ntp.errorBound - ntp.rootDelay / 2).microseconds());
        fleet = std::max(fleet, std::abs(truth.phaseError) - host.status().tracking->errorBound.microseconds());
    }
};

/// Where it is hot when matters more than what the noise is.
int seedsOf(int world) {
    return world < 2 ? 1 : 2;
}

enum class Gone { Both, Ptp, Ntp };

} // namespace

class TestHoldover : public QObject {
    Q_OBJECT
private slots:
    void theTruthStaysWithinTheBound_data() {
        QTest::addColumn<int>("world");
        QTest::addColumn<int>("gone");
        QTest::addColumn<double>("soon"); // ms, what the bound may be after half an hour,
        QTest::addColumn<double>("late"); // and after three hours
        QTest::newRow("steady, both gone") << 0 << 0 << 6.0 << 17.0;
        QTest::newRow("steady, PTP gone") << 0 << 1 << 6.0 << 6.0;
        QTest::newRow("steady, NTP gone") << 0 << 2 << 6.0 << 12.0;
        QTest::newRow("restless, both gone") << 1 << 0 << 7.0 << 30.0;
        QTest::newRow("restless, PTP gone") << 1 << 1 << 6.0 << 6.0;
        QTest::newRow("heated, both gone") << 2 << 0 << 25.0 << 260.0;
        QTest::newRow("heated, PTP gone") << 2 << 1 << 8.0 << 8.0;
        QTest::newRow("slowly heated, both gone") << 3 << 0 << 12.0 << 130.0;
        QTest::newRow("slowly heated, PTP gone") << 3 << 1 << 8.0 << 8.0;
    }
    void theTruthStaysWithinTheBound() {
        QFETCH(int, world);
        QFETCH(int, gone);
        QFETCH(double, soon);
        QFETCH(double, late);
        constexpr World (*worlds[])(std::uint64_t) = {steady, restless, heated, slowlyHeated};
        for (int seed = 1; seed <= seedsOf(world); ++seed) {
            SimulatedHost host(worlds[world](static_cast<std::uint64_t>(seed) * 7919));
            const double begin = 3600 + 700.0 * seed + 130.0 * gone; // at another temperature each time
            Excess excess;
            host.run(120);
            host.run(begin, [&](const Truth& t) { excess.look(host, t); });
            const auto side = static_cast<Gone>(gone);
            host.setGrandmasterAlive(side == Gone::Ntp);
            host.setNtpAlive(side == Gone::Ptp);
            const HoldoverForecast forecast = *host.status().holdover;
            QVERIFY(forecast.ofUtc);
            std::size_t next = 0;
            const auto look = [&](const Truth& t) {
                excess.look(host, t);
                if (t.time - begin >= forecast.after[next]) {
                    QVERIFY(std::abs(t.wallUtc) < forecast.error[next].microseconds());
                    ++next;
                }
            };
            for (const auto& [minutes, largest] : {std::pair(30.0, soon), std::pair(180.0, late)}) {
                host.run(begin + minutes * 60, look);
                const double bound = host.status().ntp->errorBound.milliseconds();
                const QString told = QStringLiteral("seed %1: UTC %2, fleet %3, bound %4 ms, off %5 us")
                                         .arg(seed)
                                         .arg(excess.utc)
                                         .arg(excess.fleet)
                                         .arg(bound)
                                         .arg(host.truth().wallUtc);
                QVERIFY2(excess.utc < 0 && excess.fleet < 0, qPrintable(told));
                QVERIFY2(bound < largest, qPrintable(told));
            }
        }
    }
    void itGrowsWithAgeAndEndsWithTheOutage() {
        SimulatedHost host(steady(3));
        host.run(3600);
        host.setGrandmasterAlive(false);
        host.setNtpAlive(false);
        Nanoseconds before = host.status().ntp->errorBound;
        const Nanoseconds atFirst = before;
        for (int minute = 1; minute <= 60; ++minute) {
            host.run(3600 + 60.0 * minute);
            QVERIFY(host.status().ntp->errorBound > before);
            before = host.status().ntp->errorBound;
        }
        QVERIFY(host.status().tracking->skew > Ppm{0.05});
        const CounterTime lastSync = host.status().tracking->lastUpdate;
        QVERIFY((host.status().updated - lastSync).seconds() > 3590);
        host.setGrandmasterAlive(true);
        // No step: what an hour alone left over is taken back smoothly, 2.6 us a second at most with this seed.
        for (int second = 0; second < 30; ++second) {
            const double wall = host.truth().wallUtc;
            host.run(host.now() + 1);
            const double moved = host.truth().wallUtc - wall;
            QVERIFY2(std::abs(moved) < 5, qPrintable(QStringLiteral("%1 us in second %2").arg(moved).arg(second)));
        }
        host.setNtpAlive(true);
        host.run(host.now() + 1800);
        QVERIFY(host.status().ntp->errorBound < atFirst * 2);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1}); // the landing
    }
    void withoutNtpItIsTheFleetsTime() {
        World world;
        world.seed = 4;
        SimulatedHost host(world);
        host.run(2);
        host.run(600);
        QVERIFY(host.status().holdover && !host.status().holdover->ofUtc);
        const auto& error = host.status().holdover->error;
        QVERIFY(std::is_sorted(error.begin(), error.end()));
        QVERIFY(host.status().tracking->rmsOffset < Nanoseconds{5'000});
        QVERIFY(host.status().tracking->errorBound < Nanoseconds{20'000});
    }
    void nothingIsToldBeforeItIsKnown() {
        World world;
        SimulatedHost host(world);
        QVERIFY(!host.status().tracking && !host.status().holdover);
    }
    // NTP alone has to follow what the oscillator does, which PTP held before.
    void ntpAloneFollowsATemperature() {
        SimulatedHost host(heated(11));
        host.run(3600);
        host.setGrandmasterAlive(false);
        double worst = 0;
        host.run(3600 + 7200, [&](const Truth& t) { worst = std::max(worst, std::abs(t.wallUtc)); });
        QVERIFY2(worst < 2000, qPrintable(QString::number(worst)));
    }
};

QTEST_APPLESS_MAIN(TestHoldover)
#include "test_holdover.moc"
