// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/clock_comparison.h"

#include <QTest>

#include <limits>

using namespace dantesync;
using namespace dantesync::fleet;

namespace {

constexpr std::int64_t us = 1'000;
constexpr std::int64_t ms = 1'000'000;
/// Wall clock of a host that is right, minus the observer's clock.
constexpr std::int64_t right = 1'700'000'000'000'000'000;

/// An exchange with a host that is @p ahead, by paths of the given lengths.
Exchange exchange(std::int64_t at, std::int64_t ahead, std::int64_t there, std::int64_t work, std::int64_t back) {
    return {{at}, {right + ahead + at + there}, {right + ahead + at + there + work}, {at + there + work + back}, true};
}

const ClockUuid gm{{0, 0x1d, 0xc1, 1, 2, 3}};
const ClockUuid otherGm{{0, 0x1d, 0xc1, 9, 9, 9}};

GrandmasterView view(const ClockUuid& uuid, std::int64_t gmOffset, std::int64_t epoch, std::int64_t error) {
    return {uuid, {gmOffset}, {right + epoch}, {error}};
}

} // namespace

class TestClockComparison : public QObject {
    Q_OBJECT
private slots:
    void fourTimestampsCancelASymmetricPath();
    void asymmetryStaysWithinTheUncertainty();
    void hostsAskedAtDifferentTimesAreComparedAtOneInstant();
    void theShortestRoundTripsWin();
    void distanceInTimeCosts();
    void basicRepliesGiveTheMidpoint();
    void impossibleTimesAreNoExchange();
    void commonViewTakesNoRoundTrip();
    void lateTimestampsWidenTheDelays();
    void viewsAreBroughtToTheReply();
    void commonViewPrefersEpochsCloseInTime();
    void commonViewNeedsOneGrandmasterAndTimeBase();
    void wildOffsetsDoNotOverflow();
    void disagreementIsWhatNeitherExplains();
};

void TestClockComparison::fourTimestampsCancelASymmetricPath() {
    const std::vector host{exchange(0, 250 * us, 40 * us, 900 * us, 40 * us)};
    const std::vector reference{exchange(0, -50 * us, 70 * us, 3 * us, 70 * us)};
    const auto two = compareTwoWay(host, reference);
    QVERIFY(two.has_value());
    QCOMPARE(two->offset.count, 300 * us);
    // Half of 80 and of 140 µs, and what the observer's clock loses while the middles are apart.
    const auto apart = static_cast<double>(host[0].middle().ns - reference[0].middle().ns);
    QCOMPARE(two->uncertainty.count, 110 * us + Nanoseconds::fromDouble(apart * rateBound.ratio()).count);
}

void TestClockComparison::asymmetryStaysWithinTheUncertainty() {
    for (const std::int64_t there : {0, 10, 500, 990, 1000}) {
        const std::vector host{exchange(0, 0, there * us, 0, (1000 - there) * us)};
        const std::vector reference{exchange(0, 0, 0, 0, 0)};
        const auto two = compareTwoWay(host, reference);
        QVERIFY(abs(two->offset) <= two->uncertainty);
        QCOMPARE(two->offset.count, (there - 500) * us);
    }
}

void TestClockComparison::hostsAskedAtDifferentTimesAreComparedAtOneInstant() {
    const std::vector host{exchange(700 * ms, 5 * us, 10 * us, 0, 10 * us)};
    const std::vector reference{exchange(0, 0, 10 * us, 0, 10 * us)};
    QCOMPARE(compareTwoWay(host, reference)->offset.count, 5 * us);
}

void TestClockComparison::theShortestRoundTripsWin() {
    const std::vector host{exchange(0, 0, 400 * us, 0, 10 * us), exchange(ms, 0, 20 * us, 0, 20 * us),
                           exchange(2 * ms, 0, 10 * us, 0, 300 * us)};
    const std::vector reference{exchange(0, 0, 900 * us, 0, 10 * us), exchange(ms, 0, 30 * us, 0, 30 * us)};
    const auto two = compareTwoWay(host, reference);
    QCOMPARE(two->offset.count, std::int64_t{0});
    QVERIFY(two->uncertainty < Nanoseconds{51 * us});
}

void TestClockComparison::distanceInTimeCosts() {
    // A slightly shorter round trip a second away is worth less than one at the same instant.
    const std::vector host{exchange(0, 7 * us, 30 * us, 0, 30 * us), exchange(1000 * ms, 99 * us, 20 * us, 0, 20 * us)};
    const std::vector reference{exchange(0, 0, 30 * us, 0, 30 * us)};
    QCOMPARE(compareTwoWay(host, reference)->offset.count, 7 * us);
}

void TestClockComparison::basicRepliesGiveTheMidpoint() {
    wire::time_query::BasicReply reply;
    reply.systemTimeNs = static_cast<std::uint64_t>(right + 1000);
    const auto exchange = makeExchange({400}, {2000}, reply);
    QVERIFY(exchange.has_value());
    QCOMPARE(exchange->roundTrip().count, std::int64_t{1600});
    QCOMPARE(exchange->hostMinusObserver().count, right - 200);
    QVERIFY(!exchange->precise);
}

void TestClockComparison::impossibleTimesAreNoExchange() {
    wire::time_query::PreciseReply reply;
    reply.receiveTimeNs = static_cast<std::uint64_t>(right);
    reply.transmitTimeNs = static_cast<std::uint64_t>(right + 100);
    QVERIFY(makeExchange({0}, {100}, reply).has_value());
    QVERIFY(!makeExchange({0}, {99}, reply).has_value()); // worked longer than we waited
    QVERIFY(!makeExchange({100}, {0}, reply).has_value());
    reply.transmitTimeNs = static_cast<std::uint64_t>(right - 1);
    QVERIFY(!makeExchange({0}, {100}, reply).has_value());
    reply.receiveTimeNs = 0;
    QVERIFY(!makeExchange({0}, {100}, reply).has_value());
    reply.receiveTimeNs = reply.transmitTimeNs = std::numeric_limits<std::uint64_t>::max();
    QVERIFY(!makeExchange({0}, {100}, reply).has_value());
}

void TestClockComparison::commonViewTakesNoRoundTrip() {
    const std::vector host{view(gm, right + 30 * us, 0, 400)};
    const std::vector reference{view(gm, right + 10 * us, 0, 300)};
    const auto common = compareCommonView(host, reference, {{20 * us}, {300 * us}});
    QVERIFY(common.has_value());
    QCOMPARE(common->offset.count, 20 * us);
    QCOMPARE(common->noise.count, std::int64_t{1000}); // two of the combined standard errors (3-4-5)
    QCOMPARE(common->apart.count, std::int64_t{2});    // 20 µs of epochs
    QCOMPARE(common->comparison().uncertainty.count, 1002 + common->delaySpread.count);
    QVERIFY(common->delaySpread > Nanoseconds{30 * us} && common->delaySpread < Nanoseconds{40 * us});
}

void TestClockComparison::lateTimestampsWidenTheDelays() {
    std::vector host{view(gm, right, 0, 300)};
    const std::vector reference{view(gm, right, 0, 300)};
    const Nanoseconds kernel = compareCommonView(host, reference, {})->delaySpread;
    host[0].timestamping = Timestamping::Hardware;
    QVERIFY(compareCommonView(host, reference, {})->delaySpread < kernel);
    host[0].timestamping = Timestamping::User;
    QVERIFY(compareCommonView(host, reference, {})->delaySpread > kernel * 3);
}

// A host that is still being slewed has moved since its last Sync: 40 µs/s for a quarter of a second.
void TestClockComparison::viewsAreBroughtToTheReply() {
    wire::time_query::PreciseReply reply;
    reply.basic.grandmasterUuid = gm.bytes;
    reply.basic.driftPpmX1000 = -40'000;
    reply.gmOffsetNs = 5'000;
    reply.gmOffsetStandardErrorNs = 300;
    reply.gmOffsetEpochNs = static_cast<std::uint64_t>(right);
    reply.transmitTimeNs = static_cast<std::uint64_t>(right + 250 * ms);
    reply.timestamping = 1;
    const auto host = grandmasterView(reply);
    QVERIFY(host.has_value());
    QCOMPARE(host->timestamping, Timestamping::Kernel);
    reply.basic.driftPpmX1000 = 0;
    reply.timestamping = 77;
    const auto reference = grandmasterView(reply);
    QCOMPARE(reference->timestamping, Timestamping::User); // what is unknown is taken for the worst
    QCOMPARE(compareCommonView(std::span(&*host, 1), std::span(&*reference, 1), {})->offset.count, -10 * us);
    reply.transmitTimeNs = static_cast<std::uint64_t>(right + 11'000 * ms);
    QVERIFY(!grandmasterView(reply).has_value()); // stale: it hears nothing any more
    reply.transmitTimeNs = 0;
    QVERIFY(!grandmasterView(reply).has_value());
}

void TestClockComparison::commonViewPrefersEpochsCloseInTime() {
    const std::vector host{view(gm, right, 0, 300), view(gm, right + 9 * us, 250 * ms, 300)};
    const std::vector reference{view(gm, right + 2 * us, 250 * ms, 300)};
    QCOMPARE(compareCommonView(host, reference, {})->offset.count, 7 * us);
}

void TestClockComparison::commonViewNeedsOneGrandmasterAndTimeBase() {
    const std::vector host{view(gm, right, 0, 300)};
    QVERIFY(!compareCommonView(host, std::vector{view(otherGm, right, 0, 300)}, {}).has_value());
    QVERIFY(!compareCommonView(host, std::vector{view(gm, right - 40'000 * ms, 0, 300)}, {}).has_value());
    QVERIFY(!compareCommonView(host, {}, {}).has_value());
    QVERIFY(compareCommonView(host, std::vector{view(gm, right - 900 * ms, 0, 300)}, {}).has_value());
}

void TestClockComparison::wildOffsetsDoNotOverflow() {
    constexpr std::int64_t far = 4'000'000'000'000'000'000;
    const std::vector host{GrandmasterView{gm, {far}, {far}, {1}}};
    const std::vector reference{GrandmasterView{gm, {-far}, {1}, {1}}};
    QVERIFY(!compareCommonView(host, reference, {{-far}, {far}}).has_value());
}

void TestClockComparison::disagreementIsWhatNeitherExplains() {
    QVERIFY(!disagree({{100}, {60}}, {{0}, {40}}));
    QVERIFY(disagree({{101}, {60}}, {{0}, {40}}));
    QVERIFY(disagree({{0}, {60}}, {{101}, {40}}));
}

QTEST_APPLESS_MAIN(TestClockComparison)
#include "test_clock_comparison.moc"
