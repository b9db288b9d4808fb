// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/quantile_sketch.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using dantesync::math::nearestRank;
using dantesync::math::QuantileSketch;

namespace {

std::vector<double> someValues(std::size_t count) {
    std::mt19937_64 random(3);
    std::normal_distribution<double> normal(0.2, 1.0);
    std::vector<double> values(count);
    std::generate(values.begin(), values.end(), [&] { return std::exp(normal(random)) - 1; });
    return values;
}

double ranked(std::vector<double> values, unsigned permille) {
    std::sort(values.begin(), values.end());
    return values[nearestRank(values.size(), permille) - 1];
}

} // namespace

class TestQuantileSketch : public QObject {
    Q_OBJECT
private slots:
    void exactUpToItsLimit();
    void withinTheErrorBeyond();
    void visitsEverything();
};

void TestQuantileSketch::exactUpToItsLimit() {
    QuantileSketch sketch(5000);
    QVERIFY(!sketch.value(500) && !sketch.magnitude(500));
    const auto values = someValues(5000);
    auto magnitudes = values;
    for (double& value : magnitudes)
        value = std::abs(value);
    for (const double value : values)
        sketch.add(value);
    QVERIFY(sketch.isExact() && sketch.relativeError() == 0.0);
    for (const unsigned permille : {1U, 5U, 500U, 950U, 990U, 1000U}) {
        QCOMPARE(*sketch.value(permille), ranked(values, permille));
        QCOMPARE(*sketch.magnitude(permille), ranked(magnitudes, permille));
    }
    sketch.add(0.0);
    QVERIFY(!sketch.isExact());
}

void TestQuantileSketch::withinTheErrorBeyond() {
    QuantileSketch sketch(100);
    const auto values = someValues(50'001);
    auto magnitudes = values;
    for (double& value : magnitudes)
        value = std::abs(value);
    for (const double value : values)
        sketch.add(value);
    QVERIFY(!sketch.isExact() && sketch.relativeError() <= 0.001);
    const auto isNear = [](double ours, double exact) { return std::abs(ours - exact) <= std::abs(exact) / 1024; };
    for (const unsigned permille : {1U, 5U, 100U, 500U, 950U, 990U, 1000U}) {
        QVERIFY(isNear(*sketch.value(permille), ranked(values, permille)));
        QVERIFY(isNear(*sketch.magnitude(permille), ranked(magnitudes, permille)));
    }
}

void TestQuantileSketch::visitsEverything() {
    for (const std::size_t limit : {std::size_t{10}, std::size_t{10'000}}) {
        QuantileSketch sketch(limit);
        for (const double value : someValues(1000))
            sketch.add(value);
        std::uint64_t count = 0;
        sketch.visit([&](double, std::uint64_t times) { count += times; });
        QCOMPARE(count, std::uint64_t{1000});
    }
}

QTEST_APPLESS_MAIN(TestQuantileSketch)
#include "test_quantile_sketch.moc"
