// SPDX-License-Identifier: GPL-3.0-or-later
//
// Simulated time: clocks whose truth is known, asked one after another.
#include "shared/fleet/assessment.h"
#include "shared/fleet/rate_track.h"

#include <QTest>

#include <random>

using namespace dantesync;
using namespace dantesync::fleet;

namespace {

constexpr std::int64_t right = 1'700'000'000'000'000'000;
constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t us = 1'000;

/// A host whose clock against the observer's is a line, behind a network of some delay.
struct Host {
    double ppm = 0;
    Nanoseconds ahead; ///< at the observer's 0

    Nanoseconds offsetAt(ObserverTime time) const {
        return {right + ahead.count + std::llround(static_cast<double>(time.ns) * ppm * 1e-6)};
    }
    Exchange exchangeAt(ObserverTime time, std::int64_t there, std::int64_t back) const {
        const ObserverTime arrival = time + Nanoseconds{there};
        const WallTime wall{arrival.ns + offsetAt(arrival).count};
        return {time, wall, wall, arrival + Nanoseconds{back}, true};
    }
};

class Asker {
public:
    std::vector<Exchange> ask(const Host& host, ObserverTime time) {
        std::vector<Exchange> out;
        for (int i = 0; i < 4; ++i)
            out.push_back(host.exchangeAt(time + Nanoseconds{i * 10'000 * us}, delay(), delay()));
        return out;
    }

private:
    std::int64_t delay() { return std::uniform_int_distribution<std::int64_t>(40 * us, 120 * us)(m_random); }
    std::mt19937_64 m_random{7};
};

} // namespace

class TestRateTrack : public QObject {
    Q_OBJECT
private slots:
    void theRateIsFoundWithinItsError();
    void oneInstantAlthoughAskedOneAfterAnother();
    void aStepIsNotTakenForARate();
    void aChangedRateIsLearnedAnew();
    void oneRoundKnowsNoRate();
    void differentInstantsAreNotCompared();
};

void TestRateTrack::theRateIsFoundWithinItsError() {
    for (const double ppm : {-100.0, -0.3, 0.0, 12.0, 100.0}) {
        const Host host{ppm, {}};
        Asker asker;
        RateTrack track;
        for (int round = 0; round < 30; ++round)
            track.add(asker.ask(host, {round * second}));
        const auto rate = track.rate();
        QVERIFY(rate.has_value());
        QVERIFY2(std::abs(rate->value.value - ppm) <= rate->error.value, qPrintable(QString::number(ppm)));
        QVERIFY2(rate->error.value < 20, qPrintable(QString::number(rate->error.value)));
    }
}

void TestRateTrack::oneInstantAlthoughAskedOneAfterAnother() {
    // The observer runs 80 ppm off and asks the second host 0.7 s after the first: uncorrected, that alone were 56 µs.
    const Host a{80.0, {}};
    const Host b{80.5, Nanoseconds::fromMilliseconds(3)};
    Asker asker;
    RateTrack trackA;
    RateTrack trackB;
    std::vector<HostReading> readings(2);
    ObserverTime epoch;
    for (int round = 0; round < 20; ++round) {
        epoch = {round * second + second / 2};
        readings[0].exchanges = asker.ask(a, {round * second});
        readings[1].exchanges = asker.ask(b, {round * second + 700'000 * us});
        trackA.add(readings[0].exchanges);
        trackB.add(readings[1].exchanges);
    }
    readings[0].atEpoch = trackA.at(epoch, readings[0].exchanges);
    readings[1].atEpoch = trackB.at(epoch, readings[1].exchanges);
    readings[0].host.name = "a";
    readings[1].host.name = "b";
    for (HostReading& reading : readings)
        reading.basic.emplace();
    const Nanoseconds truth = b.offsetAt(epoch) - a.offsetAt(epoch);
    const auto fleet = assess(readings, {"a", ""});
    const auto& found = *fleet.hosts[1].offset;
    QVERIFY2(abs(found.offset - truth) < Nanoseconds{45 * us}, qPrintable(QString::number(found.offset.count)));
    QVERIFY(abs(found.offset - truth) <= found.uncertainty);
    QVERIFY(found.uncertainty < Nanoseconds{200 * us});
}

void TestRateTrack::aStepIsNotTakenForARate() {
    Host host{10.0, {}};
    Asker asker;
    RateTrack track;
    for (int round = 0; round < 10; ++round)
        track.add(asker.ask(host, {round * second}));
    host.ahead = Nanoseconds::fromMilliseconds(-40);
    track.add(asker.ask(host, {10 * second}));
    QVERIFY(!track.rate().has_value());
    for (int round = 11; round < 16; ++round)
        track.add(asker.ask(host, {round * second}));
    QVERIFY(track.rate().has_value());
    QVERIFY(std::abs(track.rate()->value.value - 10.0) <= track.rate()->error.value);
}

void TestRateTrack::aChangedRateIsLearnedAnew() {
    Host host{0.0, {}};
    Asker asker;
    RateTrack track;
    for (int round = 0; round < 20; ++round)
        track.add(asker.ask(host, {round * second}));
    host = {90.0, Nanoseconds{-20 * 90 * us}}; // bends at 20 s
    for (int round = 20; round < 40; ++round)
        track.add(asker.ask(host, {round * second}));
    QVERIFY(std::abs(track.rate()->value.value - 90.0) <= track.rate()->error.value);
}

void TestRateTrack::oneRoundKnowsNoRate() {
    Asker asker;
    RateTrack track;
    const auto exchanges = asker.ask({}, {0});
    track.add(exchanges);
    track.add({});
    QVERIFY(!track.rate().has_value());
    QVERIFY(!track.at({second}, exchanges).has_value());
}

void TestRateTrack::differentInstantsAreNotCompared() {
    const ClockAtEpoch a{{1}, {right}, {10}};
    const ClockAtEpoch b{{2}, {right + 5}, {20}};
    const ClockAtEpoch c{{1}, {right + 5}, {20}};
    const Comparison expected{{5}, {30}};
    QVERIFY(!compareAtEpoch(b, a).has_value());
    QVERIFY(!compareAtEpoch(a, std::nullopt).has_value());
    QCOMPARE(*compareAtEpoch(c, a), expected);
}

QTEST_GUILESS_MAIN(TestRateTrack)
#include "test_rate_track.moc"
