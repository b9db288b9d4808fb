// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/running_moments.h"

#include <QTest>

using dantesync::math::RunningMoments;

class TestRunningMoments : public QObject {
    Q_OBJECT
private slots:
    void knowsNothingAtFirst() {
        const RunningMoments moments;
        QVERIFY(!moments.mean() && !moments.standardDeviation() && !moments.lowest() && !moments.largestMagnitude());
    }
    void oneValueHasNoDeviation() {
        RunningMoments moments;
        moments.add(-3.0);
        QCOMPARE(moments.mean(), std::optional(-3.0));
        QCOMPARE(moments.largestMagnitude(), std::optional(3.0));
        QVERIFY(!moments.standardDeviation());
    }
    void deviationIsTheSamples() {
        RunningMoments moments;
        for (const double value : {2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0})
            moments.add(value);
        QCOMPARE(moments.mean(), std::optional(5.0));
        QVERIFY(std::abs(*moments.standardDeviation() - std::sqrt(32.0 / 7)) < 1e-15);
        QCOMPARE(moments.lowest(), std::optional(2.0));
        QCOMPARE(moments.highest(), std::optional(9.0));
    }
    void smallDeviationFarFromZeroIsKept() {
        RunningMoments moments; // a sum of squares would have 1e18 here, and lose all of it
        for (int i = 0; i < 1000; ++i)
            moments.add(1e9 + (i % 2 == 0 ? 0.5 : -0.5));
        QVERIFY(std::abs(*moments.standardDeviation() - 0.5 * std::sqrt(1000.0 / 999)) < 1e-6);
    }
};

QTEST_APPLESS_MAIN(TestRunningMoments)
#include "test_running_moments.moc"
