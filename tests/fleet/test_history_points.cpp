// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/point.h"

#include <QTest>

#include <numeric>

using namespace dantesync;
using namespace dantesync::history;

namespace {

StoredSample sampleAt(UnixSeconds time, std::optional<std::int64_t> offset, std::optional<Mode> mode = Mode::Lock) {
    Sample sample;
    sample.time = time;
    sample.reachable = offset.has_value();
    if (offset)
        sample.offset = Nanoseconds{*offset};
    sample.mode = mode;
    return stored(sample);
}

} // namespace

class TestHistoryPoints : public QObject {
    Q_OBJECT
private slots:
    void percentilesAreValuesThatOccurred();
    void aSampleIsStoredInItsUnits();
    void stepsWithoutSamplesHaveNoPoint();
    void theMostFrequentModeStands();
    void whatIsUnknownIsNotZero();
    void mergingHidesNothing();
};

void TestHistoryPoints::percentilesAreValuesThatOccurred() {
    std::vector<std::int64_t> values(100);
    std::iota(values.rbegin(), values.rend(), 1); // 1 to 100, in no order that helps
    const Summary expected{1, 100, 51, 5, 50, 95};
    QCOMPARE(*summarise(values), expected); // the mean is 50.5
    const Summary one{-7, -7, -7, -7, -7, -7};
    QCOMPARE(*summarise({-7}), one);
    QVERIFY(!summarise({}));
}

void TestHistoryPoints::aSampleIsStoredInItsUnits() {
    Sample sample;
    sample.time = 12;
    sample.reachable = true;
    sample.offset = Nanoseconds{-1500};
    sample.uncertainty = Nanoseconds{40'000};
    sample.drift = Ppm{-0.0126};
    sample.correction = Ppm{31.25};
    const StoredSample out = stored(sample);
    QCOMPARE(*out.values[0], -1500);
    QCOMPARE(*out.values[1], 40'000);
    QCOMPARE(*out.values[2], -13);
    QCOMPARE(*out.values[3], 31'250);
    QVERIFY(!out.mode.has_value());
}

void TestHistoryPoints::stepsWithoutSamplesHaveNoPoint() {
    const std::vector samples{sampleAt(-1, 5), sampleAt(0, 10), sampleAt(59, 20), sampleAt(180, 30)};
    const auto points = pointsOf(samples, 60);
    QCOMPARE(points.size(), std::size_t{3});
    QCOMPARE(points[0].time, -60);
    QCOMPARE(points[1].time, 0);
    QCOMPARE(points[1].samples, 2);
    QCOMPARE(points[1].of(Quantity::Offset)->mean, 15);
    QCOMPARE(points[2].time, 180);
    QCOMPARE(points[2].span, 60);
}

void TestHistoryPoints::theMostFrequentModeStands() {
    const std::vector samples{sampleAt(0, 1, Mode::Acq), sampleAt(1, 1, Mode::Nano), sampleAt(2, 1, Mode::Nano),
                              sampleAt(3, 1, std::nullopt)};
    QVERIFY(pointsOf(samples, 60)[0].mode == Mode::Nano);
}

void TestHistoryPoints::whatIsUnknownIsNotZero() {
    const std::vector samples{sampleAt(0, std::nullopt, std::nullopt), sampleAt(1, std::nullopt, std::nullopt)};
    const Point point = pointsOf(samples, 60)[0];
    QCOMPARE(point.samples, 2);
    QCOMPARE(point.answered, 0);
    QVERIFY(!point.mode && !point.of(Quantity::Offset) && !point.of(Quantity::Drift));
}

void TestHistoryPoints::mergingHidesNothing() {
    std::vector<StoredSample> samples;
    for (int i = 0; i < 600; ++i)
        samples.push_back(sampleAt(i, i == 317 ? 1'000'000 : i));
    const auto minutes = pointsOf(samples, 60);
    const auto whole = merged(minutes, 10);
    QCOMPARE(whole.size(), std::size_t{1});
    const Summary exact = *pointsOf(samples, 600)[0].of(Quantity::Offset);
    const Summary summary = *whole[0].of(Quantity::Offset);
    QCOMPARE(whole[0].span, 600);
    QCOMPARE(whole[0].samples, 600);
    QCOMPARE(summary.max, 1'000'000);
    QCOMPARE(summary.min, 0);
    QVERIFY(std::abs(summary.mean - exact.mean) <= 1);
    QVERIFY(summary.p5 <= exact.p5 && summary.p95 >= exact.p95);
    QCOMPARE(merged(minutes, 4).size(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestHistoryPoints)
#include "test_history_points.moc"
