// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_estimator.h"
#include "service/discipline/date_servo.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace dantesync;
using namespace dantesync::discipline;

namespace {

constexpr std::int64_t base = 1'790'000'000'000'000'000;

CounterTime at(double seconds) {
    return CounterTime{std::llround(seconds * 1e9)};
}
Nanoseconds us(double microseconds) {
    return Nanoseconds::fromMicroseconds(microseconds);
}

} // namespace

class TestDate : public QObject {
    Q_OBJECT
private slots:
    void learnsTheRateOfD() {
        DateEstimator date;
        std::mt19937_64 random(3);
        std::normal_distribution<double> noise(0, 5);
        for (int i = 0; i < 40; ++i)
            date.add(at(8.0 * i), Nanoseconds{base} + us(-8.0 * 8.0 * i + noise(random)), us(5));
        const auto estimate = date.at(at(320));
        QVERIFY(estimate);
        QVERIFY2(std::abs(estimate->rate.value + 8) < 0.6, qPrintable(QString::number(estimate->rate.value)));
        QVERIFY(std::abs((estimate->d - Nanoseconds{base}).microseconds() + 8 * 320) < 15);
        QVERIFY(estimate->error < us(9)); // the noise itself is learned, from above
    }
    void oneLyingBurstMovesNothing() {
        DateEstimator date;
        for (int i = 0; i < 20; ++i)
            date.add(at(8.0 * i), Nanoseconds{base}, us(5));
        QCOMPARE(date.add(at(160), Nanoseconds{base} + us(5000), us(5)), DateEstimator::Verdict::Outlier);
        QVERIFY(abs(date.at(at(160))->d - Nanoseconds{base}) < us(2));
        QCOMPARE(date.add(at(168), Nanoseconds{base}, us(5)), DateEstimator::Verdict::Accepted);
    }
    void severalAgreeingBurstsMoveIt() {
        DateEstimator date;
        for (int i = 0; i < 20; ++i)
            date.add(at(8.0 * i), Nanoseconds{base}, us(5));
        QCOMPARE(date.add(at(160), Nanoseconds{base} + us(5000), us(5)), DateEstimator::Verdict::Outlier);
        QCOMPARE(date.add(at(168), Nanoseconds{base} + us(5003), us(5)), DateEstimator::Verdict::Outlier);
        QCOMPARE(date.add(at(176), Nanoseconds{base} + us(4998), us(5)), DateEstimator::Verdict::Moved);
        QVERIFY(abs(date.at(at(176))->d - Nanoseconds{base} - us(5000)) < us(3));
        // ... and is as uncertain as bursts are, not as one burst says of itself.
        QVERIFY(date.at(at(176))->error > us(3));
    }
    void disagreeingLiesMoveNothing() {
        DateEstimator date;
        for (int i = 0; i < 20; ++i)
            date.add(at(8.0 * i), Nanoseconds{base}, us(5));
        for (int i = 0; i < 20; ++i) {
            const double lie = (i % 2 == 0 ? 1 : -1) * (5000 + 700.0 * i);
            QVERIFY(date.add(at(160 + 8 * i), Nanoseconds{base} + us(lie), us(5)) != DateEstimator::Verdict::Moved);
        }
        QVERIFY(abs(date.at(at(312))->d - Nanoseconds{base}) < us(20));
    }
    void learnsTheNoiseThatABurstDoesNotShow() {
        // 1 ms from burst to burst, 10 µs within each: all are taken, and the stated error holds.
        for (const unsigned seed : {1U, 2U, 3U}) {
            DateEstimator date;
            std::mt19937_64 random(seed);
            std::normal_distribution<double> noise(0, 1000);
            int rejected = 0;
            for (int i = 0; i < 300; ++i) {
                const auto verdict =
                    date.add(at(64.0 * i), Nanoseconds{base} + us(15 * 64.0 * i + noise(random)), us(10), us(20'000));
                rejected += verdict == DateEstimator::Verdict::Outlier || verdict == DateEstimator::Verdict::Moved;
            }
            const auto estimate = date.at(at(64.0 * 299));
            QCOMPARE(rejected, 0);
            const double off = (estimate->d - Nanoseconds{base}).microseconds() - 15 * 64.0 * 299;
            QVERIFY2(std::abs(off) < 3 * estimate->error.microseconds(), qPrintable(QString::number(off)));
            QVERIFY(estimate->error > us(50) && estimate->error < us(500));
            QVERIFY2(std::abs(estimate->rate.value - 15) < 1, qPrintable(QString::number(estimate->rate.value)));
        }
    }
    void noiseThatOnlyBeginsIsNoLie() {
        // Quiet at first; then 5 ms from burst to burst: no gate may stay shut.
        DateEstimator date;
        std::mt19937_64 random(5);
        std::normal_distribution<double> noise(0, 5000);
        for (int i = 0; i < 60; ++i)
            date.add(at(64.0 * i), Nanoseconds{base}, us(10), us(4000));
        int rejected = 0;
        for (int i = 60; i < 260; ++i) {
            const auto verdict = date.add(at(64.0 * i), Nanoseconds{base} + us(noise(random)), us(10), us(4000));
            if (i >= 100)
                rejected += verdict == DateEstimator::Verdict::Outlier;
        }
        QVERIFY2(rejected < 8, qPrintable(QString::number(rejected)));
        const auto estimate = date.at(at(64.0 * 259));
        QVERIFY2(abs(estimate->d - Nanoseconds{base}) < us(5000),
                 qPrintable(QString::number((estimate->d - Nanoseconds{base}).microseconds())));
        QVERIFY2(std::abs(estimate->rate.value) < 3, qPrintable(QString::number(estimate->rate.value)));
    }
    void aQueueInOneDirectionIsSeenInTheRoundTrip() {
        DateEstimator date;
        for (int i = 0; i < 40; ++i)
            date.add(at(64.0 * i), Nanoseconds{base}, us(10), us(20'000));
        QCOMPARE(date.add(at(64.0 * 40), Nanoseconds{base} + us(25'000), us(10), us(70'000)),
                 DateEstimator::Verdict::Accepted);
        QVERIFY(abs(date.at(at(64.0 * 40))->d - Nanoseconds{base}) < us(100));
    }
    void theRateIsBoundedOnceTheBaseHasSettled() {
        DateEstimator date;
        date.add(at(0), Nanoseconds{base}, us(5));
        date.settle(at(1));
        for (int i = 1; i < 40; ++i)
            date.add(at(8.0 * i), Nanoseconds{base} + us(400 * 8.0 * i), us(5));
        QVERIFY(date.at(at(320))->rate <= Ppm{150.0});
    }
    void agreementIsCounted() {
        DateEstimator date;
        for (int i = 0; i < 5; ++i)
            date.add(at(8.0 * i), Nanoseconds{base}, us(5));
        QCOMPARE(date.agreeing(), 5);
        date.add(at(40), Nanoseconds{base} + us(9000), us(5));
        QCOMPARE(date.agreeing(), 0);
        QCOMPARE(date.rejected(), 1);
        date.add(at(48), Nanoseconds{base}, us(5));
        QCOMPARE(date.agreeing(), 1);
        QCOMPARE(date.rejected(), 0);
        // A day of silence opens the gate: what passes it then agrees with nothing yet.
        QCOMPARE(date.add(at(86'448), Nanoseconds{base} + us(200'000), us(5)), DateEstimator::Verdict::Accepted);
        QCOMPARE(date.agreeing(), 1);
    }
    void twoThatAgreeOutvoteALyingFirst() {
        DateEstimator date;
        date.add(at(0), Nanoseconds{base} + us(3e6), us(5));
        QCOMPARE(date.add(at(1), Nanoseconds{base}, us(5)), DateEstimator::Verdict::Outlier);
        QCOMPARE(date.add(at(3), Nanoseconds{base}, us(5)), DateEstimator::Verdict::Moved);
        QCOMPARE(date.agreeing(), 2);
        QVERIFY(abs(date.at(at(3))->d - Nanoseconds{base}) < us(20));
    }
    void anotherServerIsLearnedAnew() {
        DateEstimator date;
        for (int i = 0; i < 40; ++i)
            date.add(at(64.0 * i), Nanoseconds{base}, us(20), us(20'000));
        date.otherServer(); // in the LAN: a few bursts say more than all of those
        for (int i = 0; i < 5; ++i) {
            date.add(at(64.0 * 40 + 2 * i), Nanoseconds{base} + us(300), us(5), us(200));
            QCOMPARE(date.agreeing(), i + 1);
        }
        const double d = (date.at(at(64.0 * 40 + 8))->d - Nanoseconds{base}).microseconds();
        QVERIFY2(std::abs(d - 300) < 30, qPrintable(QString::number(d)));
    }
    void rebaseKeepsUtc() {
        DateEstimator date;
        for (int i = 0; i < 20; ++i)
            date.add(at(8.0 * i), Nanoseconds{base} + us(10.0 * 8 * i), us(5));
        const auto before = date.at(at(160));
        date.rebase(at(160), Nanoseconds{-777'000'000}, Ppm{-4}, Ppm{0.1});
        const auto after = date.at(at(160));
        QVERIFY(abs(after->d - before->d + Nanoseconds{777'000'000}) < us(1));
        QVERIFY(std::abs(after->rate.value - before->rate.value + 4) < 1e-6);
    }
    void landsAtOnceThenOnlySlews() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        DateEstimator::Estimate target{Nanoseconds{base} + us(300'000), Ppm{0}, us(5), Ppm{0.1}};
        const auto landing = servo.advance(at(1), target, 3, false, limits);
        QVERIFY(landing && landing->landing);
        QCOMPARE(landing->delta.count, 300'000'000);
        target.d += us(50'000); // below the threshold: never a step again
        QVERIFY(!servo.advance(at(2), target, 3, false, limits));
        QCOMPARE(servo.rate().value, 100.0);
        QCOMPARE((servo.at(at(3)) - servo.at(at(2))).count, 100'000);
    }
    void aSmallLandingIsSlewed() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateEstimator::Estimate target{Nanoseconds{base} + us(400), Ppm{0}, us(5), Ppm{0.1}};
        QVERIFY(!servo.advance(at(1), target, 3, false, {us(128'000), Ppm{100}}));
        QCOMPARE(servo.rate().value, 80.0);
    }
    void beyondTheThresholdItStepsOnlyOnAgreement() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        DateEstimator::Estimate target{Nanoseconds{base}, Ppm{0}, us(5), Ppm{0.1}};
        servo.advance(at(1), target, 3, false, limits);
        target.d += us(200'000);
        QVERIFY(!servo.advance(at(2), target, 2, false, limits));
        QVERIFY(servo.advance(at(3), target, 3, false, limits));
    }
    void againstAnUnsettledBaseItOnlyLands() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        DateEstimator::Estimate target{Nanoseconds{base} + us(300'000), Ppm{7}, us(5), Ppm{0.1}};
        QVERIFY(servo.advance(at(1), target, 3, true, limits));
        target.d += us(1000);
        QVERIFY(!servo.advance(at(2), target, 3, true, limits));
        QCOMPARE(servo.rate().value, 0.0);
        QVERIFY(!servo.advance(at(3), target, 3, false, limits));
        QVERIFY(servo.rate().value > 7);
    }
    void aFarLandingNeedsTwoBursts() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        const DateEstimator::Estimate target{Nanoseconds{base} + us(300'000), Ppm{0}, us(5), Ppm{0.1}};
        QVERIFY(!servo.advance(at(1), target, 1, false, limits));
        QVERIFY(!servo.landed());
        QCOMPARE(servo.rate().value, 0.0);
        QVERIFY(servo.advance(at(2), target, 2, false, limits)->landing);
    }
    void anUnsettledBaseEndsASlew() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        DateEstimator::Estimate target{Nanoseconds{base}, Ppm{7}, us(5), Ppm{0.1}};
        servo.advance(at(1), target, 3, false, limits);
        target.d += us(50'000);
        servo.advance(at(2), target, 3, false, limits);
        QVERIFY(servo.rate().value > 100);
        servo.advance(at(3), target, 3, true, limits); // the lock was lost: only UTC's rate goes on
        QCOMPARE(servo.rate().value, 7.0);
    }
    void theSequenceCountsChanges() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        const auto go = [&](double time, double way) {
            const Nanoseconds to = servo.at(at(time)) + us(way);
            servo.advance(at(time), DateEstimator::Estimate{to, Ppm{7}, us(5), Ppm{0.1}}, 3, false, limits);
            return servo.sequence();
        };
        QCOMPARE(go(1, 300'000), 1U); // landed
        QCOMPARE(go(2, 20), 1U);      // 4 ppm: no slew
        QCOMPARE(go(3, 5000), 2U);    // begins
        QCOMPARE(servo.changed().ns, at(3).ns);
        QCOMPARE(go(4, 4000), 2U);
        QCOMPARE(go(5, 10), 2U); // 2 ppm: still
        QCOMPARE(go(6, 1), 3U);  // ends
        QCOMPARE(go(7, 5000), 4U);
        QCOMPARE(go(8, -5000), 5U);   // turns round
        QCOMPARE(go(9, 300'000), 6U); // steps
        servo.rebase(at(10), us(-777), Ppm{3});
        QCOMPARE(servo.sequence(), 7U);
        QCOMPARE(servo.changed().ns, at(10).ns);
    }
    void slowSlewsLoseNothing() {
        DateServo servo(at(0), Nanoseconds{base});
        // 0.0001 ppm over a day in quarter seconds: 0.025 ns a step, 8,640 ns in all.
        for (int i = 0; i <= 345'600; ++i) {
            const CounterTime now = at(0.25 * i);
            servo.advance(now, DateEstimator::Estimate{servo.at(now), Ppm{0.0001}, us(5), Ppm{0.01}}, 3, false,
                          {us(128'000), Ppm{100}});
        }
        const double moved = static_cast<double>((servo.at(at(86'400)) - Nanoseconds{base}).count);
        QVERIFY2(std::abs(moved - 8640) < 120, qPrintable(QString::number(moved)));
    }
};

QTEST_APPLESS_MAIN(TestDate)
#include "test_date.moc"
