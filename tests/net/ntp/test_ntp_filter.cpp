// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bursts from a simulated network: the truth is known to the nanosecond.
#include "service/discipline/ntp_filter.h"

#include <QtTest>

#include <random>
#include <vector>

using namespace dantesync;
using namespace dantesync::discipline;

namespace {

constexpr std::int64_t epoch = 1'790'000'000'123'456'789; // UTC when the counter shows zero
constexpr std::int64_t ms = 1'000'000;
constexpr std::int64_t us = 1'000;

/// A counter of known rate, and a path to a server that knows UTC.
struct World {
    double counterPpm = 0;
    std::int64_t start = 5'000'000'000'000; ///< counter at the first request
    std::int64_t utcAtStart = epoch;

    WallTime utc(CounterTime c) const {
        const auto elapsed = static_cast<long double>(c.ns - start);
        return {utcAtStart + static_cast<std::int64_t>(elapsed * (1 - static_cast<long double>(counterPpm) * 1e-6L))};
    }
    /// @p at: counter at departure; delays in ns.
    NtpExchange exchange(std::int64_t at, std::int64_t out, std::int64_t held, std::int64_t back) const {
        const CounterTime t1{start + at};
        return {t1, utc(t1 + Nanoseconds{out}), utc(t1 + Nanoseconds{out + held}), t1 + Nanoseconds{out + held + back}};
    }
    Nanoseconds error(const NtpEstimate& e) const {
        return Nanoseconds{e.at.ns + e.utcMinusCounter.count} - Nanoseconds{utc(e.at).ns};
    }
};

} // namespace

class TestNtpFilter : public QObject {
    Q_OBJECT
private slots:
    void nothingComesOfNothing() { QVERIFY(!filterBurst({}, Ppm{})); }

    void oneSymmetricExchangeIsExact() {
        const World world;
        const std::vector<NtpExchange> burst{world.exchange(0, 100 * us, 20 * us, 100 * us)};
        const auto e = filterBurst(burst, Ppm{});
        QVERIFY(e);
        QCOMPARE(world.error(*e).count, 0);
        QCOMPARE(e->delay.count, 200 * us);
        QCOMPARE(e->spread.count, 0);
        QCOMPARE(e->accepted, 1U);
        QCOMPARE(e->rejected, 0U);
    }

    void exactToOneNanosecondAtFullRange() {
        World world;
        for (std::int64_t utc :
             {epoch, epoch + 1, epoch + 2, std::int64_t{4'200'000'000'000'000'001}, std::int64_t{-7}}) {
            world.utcAtStart = utc;
            std::vector<NtpExchange> burst;
            burst.reserve(9);
            for (std::int64_t i = 0; i < 5; ++i)
                burst.push_back(world.exchange(i * 200 * ms, 40 * us, 10 * us, 40 * us));
            const auto e = filterBurst(burst, Ppm{});
            QVERIFY(e);
            QCOMPARE(world.error(*e).count, 0);
        }
    }

    void asymmetryIsHalfInTheOffset() {
        const World world;
        const std::vector<NtpExchange> burst{world.exchange(0, 300 * us, 0, 100 * us)};
        const auto e = filterBurst(burst, Ppm{});
        QVERIFY(e);
        QCOMPARE(world.error(*e).count, 100 * us); // theta = ((t2 - t1) + (t3 - t4))/2
    }

    void knownCounterRateDoesNotSmear_data() {
        QTest::addColumn<double>("ppm");
        QTest::newRow("fast") << 100.0;
        QTest::newRow("slow") << -100.0;
    }
    void knownCounterRateDoesNotSmear() {
        QFETCH(double, ppm);
        World world;
        world.counterPpm = ppm;
        std::vector<NtpExchange> burst;
        burst.reserve(9);
        for (std::int64_t i = 0; i < 9; ++i) // 40 s: 4 ms of smear if the rate were ignored
            burst.push_back(world.exchange(i * 5'000 * ms, 50 * us, 10 * us, 50 * us));
        const auto e = filterBurst(burst, Ppm{ppm});
        QVERIFY(e);
        QVERIFY2(std::abs(world.error(*e).count) <= 3, qPrintable(QString::number(world.error(*e).count)));
        QVERIFY(e->spread.count <= 3);
        QCOMPARE(e->accepted, 9U);

        const auto blind = filterBurst(burst, Ppm{});
        QVERIFY(blind);
        QVERIFY2(blind->spread.count > 1 * ms, "without the rate the spread must show the smear");
    }

    void unknownRateOfAShortBurstCostsLittle() {
        World world;
        world.counterPpm = 150;
        std::vector<NtpExchange> burst;
        burst.reserve(9);
        for (std::int64_t i = 0; i < 5; ++i)
            burst.push_back(world.exchange(i * 200 * ms, 25 * us, 5 * us, 25 * us));
        const auto e = filterBurst(burst, Ppm{});
        QVERIFY(e);
        QVERIFY(std::abs(world.error(*e).count) < 2 * us); // taken at the middle, where the smear cancels
    }

    void queuesOnOneSideAreLeftOut() {
        std::mt19937_64 random(7);
        std::exponential_distribution<double> queue(1.0 / 3e6); // 3 ms on average, outward only
        std::uniform_real_distribution<double> chance(0, 1);
        const World world;
        for (int round = 0; round < 200; ++round) {
            std::vector<NtpExchange> burst;
            burst.reserve(9);
            for (std::int64_t i = 0; i < 8; ++i) {
                // The first four are clean, so that every burst has something to find.
                const bool delayed = i >= 4 && chance(random) < 0.8;
                const auto extra = delayed ? 500 * us + static_cast<std::int64_t>(queue(random)) : 0;
                burst.push_back(world.exchange(i * 200 * ms, 200 * us + extra, 30 * us, 200 * us));
            }
            const auto e = filterBurst(burst, Ppm{});
            QVERIFY(e);
            QVERIFY2(std::abs(world.error(*e).count) < 1 * us, qPrintable(QString::number(world.error(*e).count)));
            QCOMPARE(e->accepted + e->rejected, 8U);
        }
    }

    void noisyBurstsAreBetterThanTheirExchanges() {
        std::mt19937_64 random(11);
        std::normal_distribution<double> noise(0, 5e3);
        const World world;
        double burstSum = 0;
        double singleSum = 0;
        for (int round = 0; round < 400; ++round) {
            std::vector<NtpExchange> burst;
            burst.reserve(9);
            for (std::int64_t i = 0; i < 9; ++i)
                burst.push_back(world.exchange(i * 200 * ms,
                                               100 * us + static_cast<std::int64_t>(std::abs(noise(random))), 10 * us,
                                               100 * us + static_cast<std::int64_t>(std::abs(noise(random)))));
            const auto e = filterBurst(burst, Ppm{});
            const auto single = filterBurst(std::span(burst).first(1), Ppm{});
            QVERIFY(e && single);
            QVERIFY(e->accepted >= 5);
            burstSum += std::pow(world.error(*e).microseconds(), 2);
            singleSum += std::pow(world.error(*single).microseconds(), 2);
        }
        QVERIFY2(burstSum < 0.4 * singleSum, qPrintable(QStringLiteral("%1 of %2").arg(burstSum).arg(singleSum)));
    }

    void falsetickersOfTheBurstAreRejected_data() {
        QTest::addColumn<qint64>("lie");
        QTest::newRow("1 ms") << qint64{ms};
        QTest::newRow("-10 ms") << qint64{-10 * ms};
        QTest::newRow("years") << qint64{1'000'000'000'000'000'000};
        QTest::newRow("beyond all") << qint64{INT64_MAX - epoch - ms * 10'000};
        QTest::newRow("before all") << qint64{INT64_MIN};
    }
    void falsetickersOfTheBurstAreRejected() {
        QFETCH(qint64, lie);
        const World world;
        std::vector<NtpExchange> burst;
        burst.reserve(9);
        for (std::int64_t i = 0; i < 5; ++i) {
            // The two liars have the shortest round trips of all.
            const bool liar = i == 0 || i == 3;
            NtpExchange e = world.exchange(i * 200 * ms, liar ? 10 * us : 60 * us + i * us, 10 * us,
                                           liar ? 10 * us : 60 * us + i * us);
            if (liar && lie == INT64_MIN) {
                e.t2 = e.t3 = WallTime{INT64_MIN};
            } else if (liar) {
                e.t2 = e.t2 + Nanoseconds{lie};
                e.t3 = e.t3 + Nanoseconds{lie};
            }
            burst.push_back(e);
        }
        const auto e = filterBurst(burst, Ppm{});
        QVERIFY(e);
        QCOMPARE(world.error(*e).count, 0);
        QCOMPARE(e->accepted, 3U);
        QCOMPARE(e->rejected, 2U);
    }

    void oneWayDetoursAreOutliers() {
        // A long way leaves room for a wrong offset that no interval contradicts.
        const World world;
        std::vector<NtpExchange> burst;
        burst.reserve(9);
        for (std::int64_t i = 0; i < 8; ++i)
            burst.push_back(world.exchange(i * 200 * ms, 10 * ms + i * us, 0, 10 * ms));
        burst.push_back(world.exchange(1'600 * ms, 12 * ms, 0, 8 * ms));
        const auto e = filterBurst(burst, Ppm{});
        QVERIFY(e);
        QCOMPARE(e->accepted, 8U);
        QCOMPARE(e->rejected, 1U);
        QVERIFY(e->spread < Nanoseconds{10 * us});
        QVERIFY(abs(world.error(*e)) < Nanoseconds{10 * us});
    }

    void withoutAMajorityThereIsNoAnswer() {
        const World world;
        std::vector<NtpExchange> burst{world.exchange(0, 50 * us, 0, 50 * us),
                                       world.exchange(200 * ms, 50 * us, 0, 50 * us)};
        burst[1].t2 = burst[1].t2 + Nanoseconds{10 * ms};
        burst[1].t3 = burst[1].t3 + Nanoseconds{10 * ms};
        QVERIFY(!filterBurst(burst, Ppm{}));
    }

    void impossibleExchangesAreRejected() {
        const World world;
        const NtpExchange good = world.exchange(0, 50 * us, 10 * us, 50 * us);
        NtpExchange negative = good; // the server claims to have held it longer than it was away
        negative.t3 = negative.t3 + Nanoseconds{200 * us};
        NtpExchange backwards = good;
        backwards.t3 = backwards.t2 - Nanoseconds{1};
        NtpExchange early = good;
        early.t4 = early.t1 - Nanoseconds{1};
        for (const NtpExchange& bad : {negative, backwards, early}) {
            const std::vector<NtpExchange> alone{bad};
            QVERIFY(!filterBurst(alone, Ppm{}));
            const std::vector<NtpExchange> mixed{bad, good, good, bad};
            const auto e = filterBurst(mixed, Ppm{});
            QVERIFY(e);
            QCOMPARE(e->accepted, 2U);
            QCOMPARE(e->rejected, 2U);
        }
    }

    void randomNumbersHarmNothing() {
        std::mt19937_64 random(3);
        for (int round = 0; round < 2000; ++round) {
            std::vector<NtpExchange> burst(1 + random() % 8);
            for (NtpExchange& e : burst) {
                const auto any = [&] { return static_cast<std::int64_t>(random() >> (random() % 64)); };
                e = {CounterTime{any()}, WallTime{any()}, WallTime{any()}, CounterTime{any()}};
            }
            if (const auto e = filterBurst(burst, Ppm{static_cast<double>(random() % 1000)})) {
                QVERIFY(e->delay.count >= 0);
                QVERIFY(e->accepted > 0);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestNtpFilter)
#include "test_ntp_filter.moc"
