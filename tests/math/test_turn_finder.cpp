// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/turn_finder.h"

#include <QTest>

#include <cmath>
#include <random>

using dantesync::math::TurnFinder;

namespace {

constexpr double pi = 3.14159265358979;

/// A triangle: up by @p height in @p up seconds, down again in @p down.
double triangle(int k, int up, int down, double height) {
    const int place = k % (up + down);
    return place < up ? height * place / up : height * (up + down - place) / down;
}

} // namespace

class TestTurnFinder : public QObject {
    Q_OBJECT
private slots:
    void legsOfATriangle_data();
    void legsOfATriangle();
    void legsOfASineAreNotStraight();
    void noiseBelowTheScaleMakesNoTurns();
    void singleOutliersAreNoTurns();
    void legsLieBetweenTurnsOnly();
    void restartJoinsNothing();
};

void TestTurnFinder::legsOfATriangle_data() {
    QTest::addColumn<int>("up");
    QTest::addColumn<int>("down");
    QTest::newRow("even") << 300 << 300;
    QTest::newRow("quick to fall") << 300 << 60;
    QTest::newRow("quick to rise") << 90 << 900; // more points than a leg keeps
}

void TestTurnFinder::legsOfATriangle() {
    QFETCH(int, up);
    QFETCH(int, down);
    constexpr int teeth = 20;
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    TurnFinder finder(0.1);
    for (int k = 0; k < (teeth + 1) * (up + down); ++k)
        finder.add(k, 5 + triangle(k, up, down, 3.0) + 0.01 * normal(random));
    const auto scales = finder.scales();
    QCOMPARE(scales.size(), TurnFinder::scaleCount);
    for (const std::size_t scale : {std::size_t{0}, std::size_t{1}}) {
        for (const auto& [legs, seconds] : {std::pair(scales[scale].up, up), std::pair(scales[scale].down, down)}) {
            QVERIFY(legs.count >= teeth - 1 && legs.count <= teeth);
            QVERIFY(std::abs(legs.meanHeight() - 3.0) < 0.15);
            QVERIFY(std::abs(legs.meanSeconds() - seconds) < 8);
            QVERIFY(legs.rateScatter() < 0.1);
            QCOMPARE(legs.shaped, legs.count);
            QVERIFY2(std::abs(legs.straightness() - 1) < 0.15, qPrintable(QString::number(legs.straightness())));
        }
    }
    QCOMPARE(scales[3].threshold, 6.4);
    QCOMPARE(scales[3].up.count + scales[3].down.count, std::uint64_t{0});
}

void TestTurnFinder::legsOfASineAreNotStraight() {
    TurnFinder finder(0.1);
    for (int k = 0; k < 20'000; ++k)
        finder.add(k, std::sin(2 * pi * k / 800));
    const auto legs = finder.scales().front().up;
    QCOMPARE(legs.count, legs.shaped);
    QVERIFY(legs.count >= 22);
    QVERIFY2(std::abs(legs.straightness() - 0.4) < 0.06, qPrintable(QString::number(legs.straightness())));
    QVERIFY(legs.rateScatter() < 0.02);
}

void TestTurnFinder::noiseBelowTheScaleMakesNoTurns() {
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    TurnFinder finder(6.0);
    for (int k = 0; k < 100'000; ++k)
        finder.add(k, normal(random));
    for (const auto& scale : finder.scales())
        QCOMPARE(scale.up.count + scale.down.count, std::uint64_t{0});
}

void TestTurnFinder::singleOutliersAreNoTurns() {
    TurnFinder finder(0.1);
    for (int k = 0; k < 10'000; ++k)
        finder.add(k, 0.001 * k + (k % 50 == 17 ? 5.0 : 0.0));
    for (const auto& scale : finder.scales())
        QCOMPARE(scale.up.count + scale.down.count, std::uint64_t{0});
}

void TestTurnFinder::legsLieBetweenTurnsOnly() {
    TurnFinder finder(0.1);
    for (int k = 0; k < 1000; ++k) // one turn: nobody knows where the two legs begin and end
        finder.add(k, 0.01 * std::abs(k - 500));
    const auto one = finder.scales().front();
    QCOMPARE(one.up.count + one.down.count, std::uint64_t{0});
    for (int k = 1000; k < 1500; ++k)
        finder.add(k, 5.0 - 0.01 * (k - 1000));
    const auto two = finder.scales().front();
    QCOMPARE(two.up.count, std::uint64_t{1});
    QCOMPARE(two.down.count, std::uint64_t{0});
    QVERIFY(std::abs(two.up.meanHeight() - 5.0) < 0.1);
}

void TestTurnFinder::restartJoinsNothing() {
    TurnFinder finder(0.1);
    for (int part = 0; part < 10; ++part) {
        for (int k = 0; k < 500; ++k)
            finder.add(k, 0.01 * k);
        finder.restart();
    }
    for (const auto& scale : finder.scales())
        QCOMPARE(scale.up.count + scale.down.count, std::uint64_t{0});
}

QTEST_APPLESS_MAIN(TestTurnFinder)
#include "test_turn_finder.moc"
