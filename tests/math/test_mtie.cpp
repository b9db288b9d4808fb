// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against the definition over stored samples, with gaps of every kind.
#include "shared/math/mtie.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

using dantesync::math::Mtie;

namespace {

using Samples = std::vector<std::optional<double>>;

struct Expected {
    double widest = 0;
    std::uint64_t windows = 0;
};

Expected defined(const Samples& x, std::size_t n) {
    Expected out;
    for (std::size_t i = 0; i + n < x.size(); i += std::max<std::size_t>(1, n / 16)) {
        double low = 1e300;
        double high = -1e300;
        for (std::size_t j = i; j <= i + n; ++j)
            if (x[j]) {
                low = std::min(low, *x[j]);
                high = std::max(high, *x[j]);
            }
        if (high < low)
            continue;
        out.widest = std::max(out.widest, high - low);
        ++out.windows;
    }
    return out;
}

void feed(Mtie& mtie, const Samples& samples) {
    std::uint64_t missing = 0;
    for (const auto& sample : samples) {
        if (!sample) {
            ++missing;
            continue;
        }
        mtie.skip(missing);
        missing = 0;
        mtie.add(*sample);
    }
}

} // namespace

class TestMtie : public QObject {
    Q_OBJECT
private slots:
    void isTheDefinition_data();
    void isTheDefinition();
    void constantFrequencyGrowsWithTau();
    void neverFalls();
    void restartJoinsNothing();
    void hugeGapsCostNothing();
};

void TestMtie::isTheDefinition_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("gapEvery");
    QTest::addColumn<int>("gapLength");
    QTest::newRow("no gaps") << 5000 << 0 << 0;
    QTest::newRow("single samples missing") << 5000 << 37 << 1;
    QTest::newRow("gaps of 31") << 9000 << 700 << 31;
    QTest::newRow("gaps of 34, where skipping begins") << 9000 << 701 << 34;
    QTest::newRow("gaps of 35") << 9000 << 701 << 35;
    QTest::newRow("gaps longer than what is kept") << 12000 << 2500 << 1999;
    QTest::newRow("two samples") << 2 << 0 << 0;
}

void TestMtie::isTheDefinition() {
    QFETCH(int, count);
    QFETCH(int, gapEvery);
    QFETCH(int, gapLength);
    std::mt19937_64 random(5);
    std::normal_distribution<double> normal;
    Samples samples;
    double walk = 0;
    for (int i = 0; i < count; ++i) {
        walk += normal(random);
        const bool isMissing = gapEvery > 0 && i > 10 && i % gapEvery < gapLength && i + 1 < count;
        samples.push_back(isMissing ? std::nullopt : std::optional(walk));
    }
    Mtie mtie;
    feed(mtie, samples);
    const auto points = mtie.points();
    std::size_t next = 0;
    for (std::size_t n = 1; n < samples.size(); n *= 2) {
        const Expected expected = defined(samples, n);
        if (expected.windows == 0)
            continue;
        QVERIFY(next < points.size());
        QCOMPARE(points[next].factor, std::uint64_t{n});
        QCOMPARE(points[next].windows, expected.windows);
        QCOMPARE(points[next].mtie, expected.widest);
        ++next;
    }
    QCOMPARE(points.size(), next);
}

void TestMtie::constantFrequencyGrowsWithTau() {
    Mtie mtie;
    for (int i = 0; i < 3000; ++i)
        mtie.add(2.0 * i);
    QCOMPARE(mtie.points().size(), std::size_t{12});
    for (const auto& point : mtie.points())
        QCOMPARE(point.mtie, 2.0 * static_cast<double>(point.factor));
}

void TestMtie::neverFalls() {
    std::mt19937_64 random(8);
    std::normal_distribution<double> normal;
    Mtie mtie;
    for (int i = 0; i < 65'537; ++i)
        mtie.add(normal(random));
    double last = 0;
    for (const auto& point : mtie.points()) {
        QVERIFY(point.factor > 16 || point.mtie >= last);
        last = point.mtie;
    }
}

void TestMtie::restartJoinsNothing() {
    Mtie mtie;
    for (int part = 0; part < 10; ++part) {
        for (int i = 0; i < 50; ++i)
            mtie.add(100.0 * part);
        mtie.restart();
    }
    QVERIFY(!mtie.points().empty());
    for (const auto& point : mtie.points())
        QCOMPARE(point.mtie, 0.0);
}

void TestMtie::hugeGapsCostNothing() {
    Mtie mtie;
    for (int i = 0; i < 10'000; ++i) {
        mtie.add(i);
        mtie.skip(100'000'000'000'000);
    }
    QVERIFY(mtie.points().size() <= Mtie::lengths + Mtie::octaves);
}

QTEST_APPLESS_MAIN(TestMtie)
#include "test_mtie.moc"
