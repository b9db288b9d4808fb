// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/theil_sen.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace dantesync::math;

class TestTheilSen : public QObject {
    Q_OBJECT
private slots:
    void medians() {
        QVERIFY(!median({}));
        QCOMPARE(median({3.0}), std::optional(3.0));
        QCOMPARE(median({4.0, 1.0, 2.0}), std::optional(2.0));
        QCOMPARE(median({4.0, 1.0, 2.0, 8.0}), std::optional(3.0));
    }
    void exactOnALine() {
        const std::vector<LinePoint> points{{0, 1}, {1, 3}, {4, 9}, {10, 21}};
        QCOMPARE(theilSenLine(points)->slope, 2.0);
        QCOMPARE(theilSenLine(points)->intercept, 1.0);
    }
    void needsTwoDifferentX() {
        QVERIFY(!theilSenLine({}));
        const std::vector<LinePoint> points{{2, 1}, {2, 3}};
        QVERIFY(!theilSenLine(points));
    }
    void aQuarterMayBeAnything() {
        std::mt19937_64 random(1);
        std::normal_distribution<double> normal;
        std::vector<LinePoint> points;
        for (int i = 0; i < 200; ++i)
            points.push_back({double(i), i % 4 == 0 ? 1e6 * normal(random) : 0.5 * i + 0.01 * normal(random)});
        QVERIFY(std::abs(theilSenLine(points)->slope - 0.5) < 0.001);
    }
};

QTEST_APPLESS_MAIN(TestTheilSen)
#include "test_theil_sen.moc"
