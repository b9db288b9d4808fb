// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/step_finder.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using dantesync::math::StepFinder;

class TestStepFinder : public QObject {
    Q_OBJECT
private slots:
    void noiseHasNoSteps();
    void stepIsFoundWhereItIs_data();
    void stepIsFoundWhereItIs();
    void outliersAreNoSteps();
    void manyAreCountedAndTheLargestKept();
    void restartJoinsNothing();
};

void TestStepFinder::noiseHasNoSteps() {
    std::mt19937_64 random(2);
    std::normal_distribution<double> normal;
    StepFinder finder;
    for (int k = 0; k < 200'000; ++k)
        finder.add(k, normal(random));
    finder.restart();
    const auto summary = finder.summary(0.0);
    QCOMPARE(summary.count(), std::uint64_t{0});
    // The median absolute difference of white noise is 0.954 sigma.
    QVERIFY(std::abs(summary.threshold - 6 * 1.4826 * 0.954) < 0.1);
}

void TestStepFinder::stepIsFoundWhereItIs_data() {
    QTest::addColumn<double>("noise");
    QTest::newRow("without noise") << 0.0;
    QTest::newRow("with noise") << 0.02;
}

void TestStepFinder::stepIsFoundWhereItIs() {
    QFETCH(double, noise);
    std::mt19937_64 random(2);
    std::normal_distribution<double> normal;
    for (const int place : {3, 50, 97}) { // three samples before and after are needed
        StepFinder finder;
        for (int k = 0; k < 100; ++k)
            finder.add(10.0 * k, (k >= place ? -1.0 : 0.0) + noise * normal(random));
        finder.restart();
        const auto summary = finder.summary(0.1);
        QCOMPARE(summary.count(), std::uint64_t{1});
        QCOMPARE(summary.down, std::uint64_t{1});
        QCOMPARE(summary.largest.front().time, 10.0 * place);
        QVERIFY(std::abs(summary.largest.front().height + 1) < 0.1);
        QVERIFY(std::abs(summary.downSum + 1) < 0.1);
    }
}

void TestStepFinder::outliersAreNoSteps() {
    StepFinder finder;
    for (int k = 0; k < 1000; ++k)
        finder.add(k, k % 10 == 0 ? 5.0 : 0.0);
    finder.restart();
    QCOMPARE(finder.summary(0.1).count(), std::uint64_t{0});
}

void TestStepFinder::manyAreCountedAndTheLargestKept() {
    StepFinder finder;
    double level = 0;
    for (int k = 0; k < 20'000; ++k) {
        if (k % 100 == 0)
            level += k == 10'000 ? 7.0 : 1.0;
        finder.add(k, level);
    }
    finder.restart();
    const auto summary = finder.summary(0.1);
    QCOMPARE(summary.up, std::uint64_t{199}); // not the one before the first sample
    QCOMPARE(summary.largest.size(), std::size_t{64});
    QVERIFY(std::is_sorted(summary.largest.begin(), summary.largest.end(),
                           [](const auto& a, const auto& b) { return a.time < b.time; }));
    QVERIFY(std::any_of(summary.largest.begin(), summary.largest.end(),
                        [](const auto& step) { return step.time == 10'000 && step.height == 7.0; }));
}

void TestStepFinder::restartJoinsNothing() {
    StepFinder finder;
    for (int k = 0; k < 1000; ++k) {
        if (k == 500)
            finder.restart();
        finder.add(k, k < 500 ? 0.0 : 3.0);
    }
    finder.restart();
    QCOMPARE(finder.summary(0.1).count(), std::uint64_t{0});
}

QTEST_APPLESS_MAIN(TestStepFinder)
#include "test_step_finder.moc"
