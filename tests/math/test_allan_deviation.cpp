// SPDX-License-Identifier: GPL-3.0-or-later
//
// Against the definition over stored samples, with gaps of every kind; and where it is known in closed form.
#include "shared/math/allan_deviation.h"

#include <QTest>

#include <cmath>
#include <optional>
#include <random>
#include <vector>

using dantesync::math::AllanDeviation;

namespace {

using Samples = std::vector<std::optional<double>>;

struct Expected {
    double squares = 0;
    std::uint64_t terms = 0;
};

Expected defined(const Samples& x, std::size_t m) {
    Expected out;
    for (std::size_t i = 0; i + 2 * m < x.size(); i += std::max<std::size_t>(1, m / 16))
        if (x[i] && x[i + m] && x[i + 2 * m]) {
            const double difference = *x[i + 2 * m] - 2 * *x[i + m] + *x[i];
            out.squares += difference * difference;
            ++out.terms;
        }
    return out;
}

void feed(AllanDeviation& allan, const Samples& samples) {
    std::uint64_t missing = 0;
    for (const auto& sample : samples) {
        if (!sample) {
            ++missing;
            continue;
        }
        allan.skip(missing);
        missing = 0;
        allan.add(*sample);
    }
}

} // namespace

class TestAllanDeviation : public QObject {
    Q_OBJECT
private slots:
    void isTheDefinition_data();
    void isTheDefinition();
    void constantFrequencyHasNone();
    void whiteNoiseFallsWithTau();
    void restartJoinsNothing();
    void hugeGapsCostNothing();
};

void TestAllanDeviation::isTheDefinition_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("gapEvery");
    QTest::addColumn<int>("gapLength");
    QTest::newRow("no gaps") << 5000 << 0 << 0;
    QTest::newRow("single samples missing") << 5000 << 37 << 1;
    QTest::newRow("gaps") << 9000 << 700 << 63;
    QTest::newRow("gaps longer than what is kept") << 12000 << 2500 << 1999;
    QTest::newRow("two samples") << 2 << 0 << 0;
}

void TestAllanDeviation::isTheDefinition() {
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
        samples.push_back(isMissing ? std::nullopt : std::optional(walk + normal(random)));
    }
    AllanDeviation allan;
    feed(allan, samples);
    const auto points = allan.points();
    std::size_t next = 0;
    for (std::size_t m = 1; m < samples.size(); m *= 2) {
        const Expected expected = defined(samples, m);
        if (expected.terms == 0)
            continue;
        QVERIFY(next < points.size());
        QCOMPARE(points[next].factor, std::uint64_t{m});
        QCOMPARE(points[next].terms, expected.terms);
        const double rms = std::sqrt(expected.squares / static_cast<double>(expected.terms));
        QVERIFY(std::abs(points[next].secondDifference - rms) <= 1e-12 * rms);
        ++next;
    }
    QCOMPARE(points.size(), next);
}

void TestAllanDeviation::constantFrequencyHasNone() {
    AllanDeviation allan;
    for (int i = 0; i < 1000; ++i)
        allan.add(3.0 * i);
    for (const auto& point : allan.points())
        QCOMPARE(point.deviation(1.0), 0.0);
}

void TestAllanDeviation::whiteNoiseFallsWithTau() {
    // White phase noise of sigma: ADEV = sqrt(3) sigma / tau (NIST SP 1065, table 3).
    std::mt19937_64 random(6);
    std::normal_distribution<double> normal;
    AllanDeviation allan;
    for (int i = 0; i < 200'000; ++i)
        allan.add(normal(random));
    for (const auto& point : allan.points()) {
        const auto tau = static_cast<double>(point.factor);
        if (point.factor <= 256)
            QVERIFY(std::abs(point.deviation(tau) * tau / std::sqrt(3.0) - 1) < 0.05);
    }
}

void TestAllanDeviation::restartJoinsNothing() {
    AllanDeviation allan;
    for (int part = 0; part < 10; ++part) {
        for (int i = 0; i < 40; ++i)
            allan.add(100.0 * part); // a step between the parts, if they were joined
        allan.restart();
    }
    for (const auto& point : allan.points()) {
        QCOMPARE(point.secondDifference, 0.0);
        QCOMPARE(point.terms, point.factor <= 16 ? 10 * (40 - 2 * point.factor) : 0);
    }
}

void TestAllanDeviation::hugeGapsCostNothing() {
    AllanDeviation allan;
    for (int i = 0; i < 10'000; ++i) {
        allan.add(i);
        allan.skip(100'000'000'000'000);
    }
    QVERIFY(allan.points().size() <= 1 + AllanDeviation::octaves);
}

QTEST_APPLESS_MAIN(TestAllanDeviation)
#include "test_allan_deviation.moc"
