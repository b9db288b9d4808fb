// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/assessment.h"
#include "shared/fleet/calibration.h"
#include "shared/fleet/view_track.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace dantesync;
using namespace dantesync::fleet;

namespace {

constexpr std::int64_t us = 1'000;
constexpr std::int64_t s = 1'000'000'000;
constexpr std::int64_t right = 1'700'000'000'000'000'000;
const ClockUuid gm{{0, 0x1d, 0xc1, 1, 2, 3}};
const ClockUuid otherGm{{0, 0x1d, 0xc1, 9, 9, 9}};

constexpr Nanoseconds micros(double value) {
    return Nanoseconds::fromMicroseconds(value);
}

/// A host as a poller reads it: its clock from here through a noisy network, and its own view of the grandmaster.
struct Host {
    Nanoseconds ahead;
    Nanoseconds delay;             ///< of the grandmaster's packets, which it takes for its own being ahead
    Nanoseconds shortest{60 * us}; ///< of all round trips
    ClockUuid grandmaster = gm;

    /// @p out, @p back: what queues added on either way.
    HostReading read(std::int64_t round, Nanoseconds out, Nanoseconds back, Nanoseconds noise = {}) const {
        HostReading reading;
        const ObserverTime epoch{round * s};
        const Nanoseconds asymmetry = (out - back) / 2;
        reading.basic.emplace();
        reading.atEpoch = {epoch, Nanoseconds{right} + ahead + asymmetry, (shortest + out + back) / 2};
        const WallTime wall{right + epoch.ns + ahead.count};
        reading.grandmasterViews = {
            {grandmaster, Nanoseconds{right - 40 * s} + ahead + delay + noise, wall, Nanoseconds{500}}};
        return reading;
    }
};

/// Both hosts, round by round, through queues of exponentially distributed length.
struct Pair {
    Host host;
    Host reference;
    std::mt19937_64 draw{7};
    ViewTrack hostTrack{};
    ViewTrack referenceTrack{};

    std::pair<HostReading, HostReading> next(std::int64_t round, double queueUs) {
        const auto read = [&](const Host& one, ViewTrack& track) {
            std::exponential_distribution<double> queue(1.0 / queueUs);
            std::normal_distribution<double> noise(0.0, 0.5);
            HostReading reading = one.read(round, micros(queue(draw)), micros(queue(draw)), micros(noise(draw)));
            track.add(reading);
            reading.views = track.points();
            return reading;
        };
        return {read(host, hostTrack), read(reference, referenceTrack)};
    }
};

} // namespace

class TestCalibration : public QObject {
    Q_OBJECT
private slots:
    void theConstantIsLearnedAndApplied();
    void fewRoundsTeachNothing();
    void anotherGrandmasterIsLearnedAnew();
    void aStepOfAClockChangesNothing();
    void tooLargeAConstantIsNotCorrected();
    void memoryIsBounded();
    void bothAreWeighted();
    void theBoundedPathIsBelieved();
    void aSuddenJumpIsFound();
    void reversedIsTheOtherWayRound();
};

// The delays differ by 30 µs; single two-way offsets are wrong by more than that.
void TestCalibration::theConstantIsLearnedAndApplied() {
    Pair pair{{micros(5), micros(58)}, {micros(0), micros(28)}};
    double sumTwoWay = 0;
    double sumCombined = 0;
    int judged = 0;
    int inside = 0;
    for (std::int64_t round = 0; round < 600; ++round) {
        const auto [host, reference] = pair.next(round, 80);
        const auto offset = comparePair(host, reference);
        QVERIFY(offset.has_value());
        QVERIFY2(!offset->viewsDisagree, QByteArray::number(qint64{round}));
        QVERIFY(offset->best.uncertainty <= offset->twoWay.uncertainty);
        if (round < 60)
            continue;
        QVERIFY(offset->calibration && offset->calibrated);
        QCOMPARE(offset->method, Method::Combined);
        ++judged;
        inside += abs(offset->best.offset - micros(5)) <= offset->best.uncertainty ? 1 : 0;
        sumTwoWay += std::abs((offset->twoWay.offset - micros(5)).microseconds());
        sumCombined += std::abs((offset->calibrated->offset - micros(5)).microseconds());
    }
    const auto learned = calibrate(*pair.hostTrack.points(), *pair.referenceTrack.points());
    QCOMPARE(learned->rounds, std::size_t{300});
    QVERIFY(abs(learned->offset - micros(30)) < micros(12));
    QVERIFY(abs(learned->offset - micros(30)) < learned->uncertainty);
    QVERIFY2(inside * 100 >= judged * 95, QByteArray::number(inside));
    QVERIFY2(sumCombined * 4 < sumTwoWay, QByteArray::number(sumCombined / sumTwoWay));
}

void TestCalibration::fewRoundsTeachNothing() {
    Pair pair{{micros(5), micros(58)}, {micros(0), micros(28)}};
    for (std::size_t round = 1; round < fewestCalibrationRounds; ++round) {
        const auto [host, reference] = pair.next(static_cast<std::int64_t>(round), 5);
        QVERIFY(!comparePair(host, reference)->calibration);
    }
    const auto [host, reference] = pair.next(100, 5);
    QVERIFY(comparePair(host, reference)->calibration);
    QVERIFY(!calibrate({}, *reference.views) && !calibrate(*host.views, {}));
}

void TestCalibration::anotherGrandmasterIsLearnedAnew() {
    Pair pair{{micros(5), micros(58)}, {micros(0), micros(28)}};
    for (std::int64_t round = 0; round < 50; ++round)
        pair.next(round, 5);
    pair.host.grandmaster = pair.reference.grandmaster = otherGm;
    pair.host.delay = micros(28); // by another path
    for (std::int64_t round = 50; round < 50 + std::int64_t{fewestCalibrationRounds}; ++round) {
        const auto [host, reference] = pair.next(round, 5);
        const auto calibration = comparePair(host, reference)->calibration;
        QCOMPARE(calibration.has_value(), round == 49 + std::int64_t{fewestCalibrationRounds});
        if (calibration)
            QVERIFY(abs(calibration->offset) < micros(10));
    }
    pair.reference.grandmaster = gm; // only one has changed over
    const auto [host, reference] = pair.next(60, 5);
    QVERIFY(!comparePair(host, reference)->commonView);
}

void TestCalibration::aStepOfAClockChangesNothing() {
    Pair pair{{micros(5), micros(58)}, {micros(0), micros(28)}};
    for (std::int64_t round = 0; round < 100; ++round)
        pair.next(round, 5);
    pair.host.ahead = micros(20'005);
    const auto [host, reference] = pair.next(100, 5);
    const auto offset = comparePair(host, reference);
    QVERIFY(!offset->viewsDisagree);
    QVERIFY(abs(offset->best.offset - micros(20'005)) <= offset->best.uncertainty);
    QCOMPARE(offset->calibration->rounds, std::size_t{101});
}

void TestCalibration::tooLargeAConstantIsNotCorrected() {
    Pair pair{{micros(0), micros(1500)}, {micros(0), micros(0)}};
    for (std::int64_t round = 0; round < 50; ++round) {
        const auto [host, reference] = pair.next(round, 20);
        const auto offset = comparePair(host, reference);
        QVERIFY(offset->viewsDisagree && !offset->calibration);
        QCOMPARE(offset->best.offset, offset->twoWay.offset);
        QCOMPARE(offset->method, Method::Midpoint);
    }
}

void TestCalibration::memoryIsBounded() {
    ViewTrack track;
    const Host host{micros(0), micros(0)};
    for (std::int64_t round = 0; round < 100; ++round)
        track.add(host.read(round * 10, {}, {}));
    QCOMPARE(track.points()->size(), std::size_t{31}); // five minutes
    track.add(HostReading{});
    QCOMPARE(track.points()->size(), std::size_t{31});
    track.forget();
    QVERIFY(track.points()->empty());
}

void TestCalibration::bothAreWeighted() {
    const CommonView view{micros(30), micros(0), micros(0), micros(30)};
    const auto both = combine({micros(0), micros(26)}, view, std::nullopt); // and 4 µs of timestamps
    QCOMPARE(both.weight, Weight::Both);
    QCOMPARE(both.offset.offset, micros(15));
    QVERIFY(abs(both.offset.uncertainty - micros(30 / std::sqrt(2.0))) < micros(0.01));
    const auto sure = combine({micros(0), micros(1)}, view, std::nullopt);
    QVERIFY(abs(sure.offset.offset) < micros(1));
    QCOMPARE(combine({micros(7), micros(30)}, std::nullopt, std::nullopt).offset.offset, micros(7));
}

// 400 µs more than a delay may be: the view is of no use uncalibrated, but steady enough to be calibrated.
void TestCalibration::theBoundedPathIsBelieved() {
    Pair pair{{micros(5), micros(428)}, {micros(0), micros(28)}};
    HostReading host;
    HostReading reference;
    for (std::int64_t round = 0; round < 200; ++round)
        std::tie(host, reference) = pair.next(round, 40);
    const auto offset = comparePair(host, reference);
    QVERIFY(offset->viewsDisagree);
    QCOMPARE(offset->method, Method::CommonView);
    QCOMPARE(offset->best, *offset->calibrated);
    QVERIFY(abs(offset->best.offset - micros(5)) <= offset->best.uncertainty);
    QVERIFY(abs(offset->calibration->offset - micros(400)) < micros(30));
}

void TestCalibration::aSuddenJumpIsFound() {
    const CommonView view{micros(100), micros(2), micros(0), micros(5000)};
    const Calibration calibration{micros(100), micros(20), micros(2), 100};
    const auto calm = combine({micros(50), micros(20)}, view, calibration);
    QVERIFY(!calm.disagree);
    const auto jumped = combine({micros(150), micros(20)}, view, calibration);
    QVERIFY(jumped.disagree);
    QCOMPARE(jumped.weight, Weight::TwoWay);
    QCOMPARE(jumped.offset.offset, micros(150));
}

void TestCalibration::reversedIsTheOtherWayRound() {
    Pair pair{{micros(5), micros(58)}, {micros(0), micros(28)}};
    HostReading host;
    HostReading reference;
    for (std::int64_t round = 0; round < 40; ++round)
        std::tie(host, reference) = pair.next(round, 20);
    const PairOffset there = *comparePair(host, reference);
    const PairOffset back = comparePair(reference, host)->reversed();
    QVERIFY(abs(there.best.offset - back.best.offset) <= micros(1));
    QCOMPARE(there.twoWay.offset, back.twoWay.offset);
    QCOMPARE(there.commonView->offset, back.commonView->offset);
    QVERIFY(abs(there.calibration->offset - back.calibration->offset) <=
            micros(1)); // the other middle of an even number
    QVERIFY(abs(there.calibrated->offset - back.calibrated->offset) <= micros(1));
}

QTEST_APPLESS_MAIN(TestCalibration)
#include "test_calibration.moc"
