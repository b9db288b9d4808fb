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
        QVERIFY(estimate->error < us(8));
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
        QVERIFY(abs(date.at(at(176))->d - Nanoseconds{base} - us(4998)) < us(1));
    }
    void disagreeingLiesMoveNothing() {
        DateEstimator date;
        for (int i = 0; i < 20; ++i)
            date.add(at(8.0 * i), Nanoseconds{base}, us(5));
        for (int i = 0; i < 20; ++i) {
            const double lie = (i % 2 == 0 ? 1 : -1) * (5000 + 700.0 * i);
            QCOMPARE(date.add(at(160 + 8 * i), Nanoseconds{base} + us(lie), us(5)), DateEstimator::Verdict::Outlier);
        }
        QVERIFY(abs(date.at(at(312))->d - Nanoseconds{base}) < us(20));
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
        const auto landing = servo.advance(at(1), target, true, false, limits);
        QVERIFY(landing && landing->landing);
        QCOMPARE(landing->delta.count, 300'000'000);
        target.d += us(50'000); // below the threshold: never a step again
        QVERIFY(!servo.advance(at(2), target, true, false, limits));
        QCOMPARE(servo.rate().value, 100.0);
        QCOMPARE((servo.at(at(3)) - servo.at(at(2))).count, 100'000);
    }
    void aSmallLandingIsSlewed() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateEstimator::Estimate target{Nanoseconds{base} + us(400), Ppm{0}, us(5), Ppm{0.1}};
        QVERIFY(!servo.advance(at(1), target, true, false, {us(128'000), Ppm{100}}));
        QCOMPARE(servo.rate().value, 80.0);
    }
    void beyondTheThresholdItStepsOnlyOnAgreement() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        DateEstimator::Estimate target{Nanoseconds{base}, Ppm{0}, us(5), Ppm{0.1}};
        servo.advance(at(1), target, true, false, limits);
        target.d += us(200'000);
        QVERIFY(!servo.advance(at(2), target, false, false, limits));
        QVERIFY(servo.advance(at(3), target, true, false, limits));
    }
    void againstAnUnsettledBaseItOnlyLands() {
        DateServo servo(at(0), Nanoseconds{base});
        const DateServo::Limits limits{us(128'000), Ppm{100}};
        DateEstimator::Estimate target{Nanoseconds{base} + us(300'000), Ppm{7}, us(5), Ppm{0.1}};
        QVERIFY(servo.advance(at(1), target, true, true, limits));
        target.d += us(1000);
        QVERIFY(!servo.advance(at(2), target, true, true, limits));
        QCOMPARE(servo.rate().value, 0.0);
        QVERIFY(!servo.advance(at(3), target, true, false, limits));
        QVERIFY(servo.rate().value > 7);
    }
    void slowSlewsLoseNothing() {
        DateServo servo(at(0), Nanoseconds{base});
        // 0.0001 ppm over a day in quarter seconds: 0.025 ns a step, 8,640 ns in all.
        for (int i = 0; i <= 345'600; ++i) {
            const CounterTime now = at(0.25 * i);
            servo.advance(now, DateEstimator::Estimate{servo.at(now), Ppm{0.0001}, us(5), Ppm{0.01}}, true, false,
                          {us(128'000), Ppm{100}});
        }
        const double moved = static_cast<double>((servo.at(at(86'400)) - Nanoseconds{base}).count);
        QVERIFY2(std::abs(moved - 8640) < 120, qPrintable(QString::number(moved)));
    }
};

QTEST_APPLESS_MAIN(TestDate)
#include "test_date.moc"
