// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/rate_wander.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <numbers>
#include <random>

using namespace dantesync;
using namespace dantesync::discipline;

namespace {

CounterTime at(double seconds) {
    return CounterTime{std::llround(seconds * 1e9)};
}

/// Fed once a second, as an engine would, from @p begin to @p end.
void feed(RateWander& wander, double begin, double end, const std::function<double(double)>& rate) {
    for (double t = begin; t < end; t += 1)
        wander.add(at(t), Ppm{rate(t)});
}

} // namespace

class TestRateWander : public QObject {
    Q_OBJECT
private slots:
    void aRandomWalkIsFound_data() {
        QTest::addColumn<double>("walk"); // ppm/sqrt(s)
        QTest::newRow("1 ppb") << 1e-3;
        QTest::newRow("10 ppb") << 1e-2;
    }
    void aRandomWalkIsFound() {
        QFETCH(double, walk);
        std::mt19937_64 random(5);
        std::normal_distribution<double> normal(0, walk);
        double rate = 12;
        RateWander wander;
        feed(wander, 0, 8 * 3600, [&](double) { return rate += normal(random); });
        for (const double lag : {16.0, 100.0, 1000.0, 3600.0, 20'000.0}) {
            const double ratio = wander.change(lag).value / (walk * std::sqrt(lag));
            QVERIFY2(ratio > 0.6 && ratio < 2, qPrintable(QStringLiteral("%1 s: %2").arg(lag).arg(ratio)));
            // w sqrt(T^3/3) is what is left of a held rate; the integral of the changes is 15 % above it.
            const double phase = wander.excursion(lag).microseconds() / (walk * std::sqrt(lag * lag * lag / 3));
            QVERIFY2(phase > 0.8 && phase < 2.4, qPrintable(QStringLiteral("%1 s: %2").arg(lag).arg(phase)));
        }
    }
    // ±2 ppm in 20 min: whoever holds the rate of a wrong moment is 2 ppm off for ever.
    void aTemperatureIsFound() {
        RateWander wander;
        feed(wander, 0, 2 * 3600, [](double t) { return 2 * std::sin(2 * std::numbers::pi * t / 1200); });
        QVERIFY(wander.change(600).value > 2);
        QVERIFY(wander.change(600).value < 6);
        QVERIFY(wander.excursion(1800).microseconds() > 2 * 1800);
        QVERIFY(wander.excursion(1800).microseconds() < 6 * 1800);
    }
    void aSteadyOneIsNotBelievedAtOnce() {
        RateWander wander;
        const double unknown = wander.excursion(3600).microseconds();
        QVERIFY(unknown > 300);
        feed(wander, 0, 300, [](double) { return 5.0; });
        QVERIFY(wander.excursion(3600).microseconds() > unknown / 2);
        feed(wander, 300, 6 * 3600, [](double) { return 5.0; });
        QVERIFY(wander.excursion(3600).microseconds() < unknown / 2);
        QVERIFY(wander.excursion(3600).microseconds() > 10); // none is perfect
    }
    void whatNobodySawIsLeftOut() {
        RateWander wander;
        RateWander whole;
        const auto rate = [](double t) { return 0.1 * std::sin(t / 500); };
        feed(wander, 0, 1800, rate);
        feed(wander, 3600, 5400, rate);
        feed(whole, 0, 5400, rate);
        for (const double lag : {32.0, 256.0}) {
            const double ratio = wander.change(lag).value / whole.change(lag).value;
            QVERIFY2(ratio > 0.7 && ratio < 1.5, qPrintable(QString::number(ratio)));
        }
        feed(wander, 90'000, 90'100, [](double) { return 400.0; }); // another day
        QVERIFY(wander.change(512) < Ppm{1.0});
    }
    void anotherReferenceIsNoWander() {
        RateWander wander;
        feed(wander, 0, 1800, [](double) { return 5.0; });
        wander.shift(Ppm{30});
        feed(wander, 1800, 3600, [](double) { return 35.0; });
        QVERIFY(wander.change(512) < Ppm{0.1});
    }
    void moreTimeIsNeverLess() {
        RateWander wander;
        feed(wander, 0, 1000, [](double t) { return std::sin(t / 20); });
        double before = -1;
        for (double t = 0; t < 1e5; t = t * 1.3 + 1) {
            const double now = wander.excursion(t).microseconds();
            QVERIFY(now > before);
            before = now;
        }
    }
};

QTEST_APPLESS_MAIN(TestRateWander)
#include "test_rate_wander.moc"
