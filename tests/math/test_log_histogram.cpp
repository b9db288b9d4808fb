// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/log_histogram.h"

#include <QTest>

#include <cmath>
#include <limits>

using dantesync::math::LogHistogram;
using dantesync::math::nearestRank;

class TestLogHistogram : public QObject {
    Q_OBJECT
private slots:
    void middleIsWithinTheError() {
        for (double value = 1e-15; value < 1e15; value *= 1.00037) {
            LogHistogram one;
            one.add(value);
            QVERIFY2(std::abs(*one.quantile(500) - value) <= LogHistogram::relativeError * value,
                     qPrintable(QString::number(value)));
        }
    }
    void nearestRankIsExact() {
        QCOMPARE(nearestRank(20, 950), std::uint64_t{19});
        QCOMPARE(nearestRank(21, 950), std::uint64_t{20});
        QCOMPARE(nearestRank(1, 1), std::uint64_t{1});
        QCOMPARE(nearestRank(1000, 999), std::uint64_t{999});
        QCOMPARE(nearestRank(100'000'000'000'000'001, 500), std::uint64_t{50'000'000'000'000'001});
    }
    void zerosComeFirst() {
        LogHistogram histogram;
        for (int i = 0; i < 6; ++i)
            histogram.add(i < 3 ? 0.0 : 1.0);
        QCOMPARE(histogram.quantile(500), std::optional(0.0));
        QVERIFY(*histogram.quantile(501) > 0.99);
    }
    void extremesAreClamped() {
        LogHistogram histogram;
        histogram.add(std::numeric_limits<double>::denorm_min());
        histogram.add(std::numeric_limits<double>::max());
        QCOMPARE(histogram.count(), std::uint64_t{2});
        QCOMPARE(histogram.quantile(500), std::optional(0.0));
        QVERIFY(*histogram.quantile(1000) > 1e19);
    }
    void tailIsCounted() {
        LogHistogram histogram;
        for (int i = 1; i <= 100; ++i)
            histogram.add(i);
        const LogHistogram::Tail tail = histogram.above(90.5);
        QCOMPARE(tail.count, std::uint64_t{10});
        QVERIFY(std::abs(tail.sum - 955) < 1);
        QVERIFY(!LogHistogram().quantile(500));
    }
};

QTEST_APPLESS_MAIN(TestLogHistogram)
#include "test_log_histogram.moc"
