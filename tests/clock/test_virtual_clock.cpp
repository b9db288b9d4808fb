// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/virtual_clock.h"
#include "tests/clock/fake_host_time.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <thread>

using namespace dantesync;
using test::FakeHostTime;

namespace {

VirtualOptions options(double offsetMs, double driftPpm, double wanderPpb = 0.0) {
    VirtualOptions options;
    options.offset = Nanoseconds::fromMilliseconds(offsetMs);
    options.drift = {driftPpm};
    options.wanderPpbSqrtS = wanderPpb;
    return options;
}

/// V - CLOCK_REALTIME, ns.
double ahead(const ClockReading& reading, std::int64_t realtimeNs) {
    return static_cast<double>(reading.wall.ns - realtimeNs);
}

} // namespace

class TestVirtualClock : public QObject {
    Q_OBJECT
private slots:
    void init() { time = std::make_shared<FakeHostTime>(); }
    void startsOffByItsOffset();
    void driftsByItsOscillator();
    void positiveCorrectionMakesItFaster();
    void stepsAtOnceAndOnlyTheWall();
    void convertsAStampByTheCorrectionValidThere();
    void convertsAStampFromBeforeAStep();
    void convertsAStampThatLiesAhead();
    void dropsAStampWhenRealtimeJumped();
    void clampsAndSaysSo();
    void refusesACorrectionThatIsNoNumber();
    void viewIsTheClock();
    void viewIgnoresLaterCorrections();
    void truthIsWhatTheClockShows();
    void viewsReadWhileTheClockIsCorrected();

private:
    std::shared_ptr<FakeHostTime> time;
};

void TestVirtualClock::startsOffByItsOffset() {
    VirtualClock clock(options(-300.0, 100.0), time);
    QCOMPARE(clock.now().wall.ns, time->realtimeNs - 300'000'000);
    QVERIFY(clock.now().counter.ns != time->rawNs);
    QCOMPARE(clock.frequency().value, 0.0);
    QVERIFY(clock.canDiscipline());
}

void TestVirtualClock::driftsByItsOscillator() {
    VirtualClock clock(options(0.0, 40.0), time);
    const CounterTime begin = clock.now().counter;
    time->advanceSeconds(1000);
    QVERIFY(std::abs(ahead(clock.now(), time->realtimeNs) - 40e6) <= 2);
    QVERIFY(std::abs(static_cast<double>((clock.now().counter - begin).count) - (1e12 + 40e6)) <= 2);
}

void TestVirtualClock::positiveCorrectionMakesItFaster() {
    VirtualClock clock(options(0.0, 40.0), time);
    QCOMPARE(clock.setFrequency({-50.0}).value().value, -50.0);
    QCOMPARE(clock.frequency().value, -50.0);
    const CounterTime begin = clock.now().counter;
    time->advanceSeconds(1000);
    const double rate = (1 - 50e-6) * (1 + 40e-6);
    QVERIFY(std::abs(ahead(clock.now(), time->realtimeNs) - 1e12 * (rate - 1)) <= 2);
    QVERIFY(std::abs(static_cast<double>((clock.now().counter - begin).count) - (1e12 + 40e6)) <= 2); // never corrected
}

void TestVirtualClock::stepsAtOnceAndOnlyTheWall() {
    VirtualClock clock(options(0.0, 0.0), time);
    const ClockReading before = clock.now();
    QVERIFY(clock.step({-123'456'789}));
    const ClockReading after = clock.now();
    QCOMPARE((after.wall - before.wall).count, -123'456'789);
    QCOMPARE((after.counter - before.counter).count, 0);
}

void TestVirtualClock::convertsAStampByTheCorrectionValidThere() {
    VirtualClock clock(options(0.0, 0.0), time);
    QVERIFY(clock.setFrequency({100.0}));
    time->advanceSeconds(2);
    const auto taken = time->kernelStamp();
    const ClockReading then = clock.now();
    time->advanceSeconds(3); // still +100 ppm
    QVERIFY(clock.setFrequency({-100.0}));
    time->advanceSeconds(4);
    const auto converted = clock.at(time->finish(taken));
    QVERIFY(converted);
    QVERIFY(converted->counter == then.counter);
    QVERIFY(converted->wall == then.wall);
}

void TestVirtualClock::convertsAStampFromBeforeAStep() {
    VirtualClock clock(options(0.0, 25.0, 10.0), time);
    time->advanceSeconds(7.77);
    const auto taken = time->kernelStamp();
    const ClockReading then = clock.now();
    time->advanceSeconds(0.1);
    QVERIFY(clock.step({500'000'000}));
    const auto converted = clock.at(time->finish(taken)); // our own step is not one of REALTIME
    QVERIFY(converted);
    QVERIFY(converted->counter == then.counter);
    QVERIFY(converted->wall == then.wall);
}

void TestVirtualClock::convertsAStampThatLiesAhead() {
    VirtualClock clock(options(0.0, 80.0), time);
    auto stamp = time->kernelStamp();
    stamp.realtimeNs += 1'500'000;
    const auto converted = clock.at(time->finish(stamp));
    time->advance({1'500'000});
    QVERIFY(converted);
    QVERIFY(std::llabs((converted->wall - clock.now().wall).count) <= 1);
    QVERIFY(std::llabs((converted->counter - clock.now().counter).count) <= 1);
}

void TestVirtualClock::dropsAStampWhenRealtimeJumped() {
    VirtualClock clock(options(0.0, 0.0), time);
    QVERIFY(clock.at(time->finish(time->kernelStamp())));
    time->advanceSeconds(1);
    const auto taken = time->kernelStamp();
    time->stepRealtime({50'000'000});
    time->advanceSeconds(0.01);
    QVERIFY(!clock.at(time->finish(taken)));
    QCOMPARE(clock.droppedStamps(), 1U);
    time->advanceSeconds(1);
    const auto later = clock.at(time->finish(time->kernelStamp()));
    QVERIFY(later);
    QVERIFY(later->wall == clock.now().wall);                  // the virtual wall did not feel it
    QVERIFY(clock.at(time->userStamp())->wall == later->wall); // nor do stamps of our own reading
}

void TestVirtualClock::clampsAndSaysSo() {
    VirtualClock clock(options(0.0, 0.0), time);
    QCOMPARE(clock.setFrequency({250'000.0}).value().value, 100'000.0);
    QCOMPARE(clock.frequency().value, 100'000.0);
    QCOMPARE(clock.setFrequency({-250'000.0}).value().value, -100'000.0);
}

void TestVirtualClock::refusesACorrectionThatIsNoNumber() {
    VirtualClock clock(options(0.0, 0.0), time);
    QVERIFY(clock.setFrequency({12.5}));
    QVERIFY(!clock.setFrequency({std::nan("")}));
    QCOMPARE(clock.frequency().value, 12.5);
}

void TestVirtualClock::viewIsTheClock() {
    VirtualClock clock(options(12.0, -60.0, 20.0), time);
    const auto view = clock.view();
    for (int i = 0; i < 200; ++i) {
        time->advanceSeconds(0.137);
        if (i % 3 == 0)
            QVERIFY(clock.setFrequency({static_cast<double>(i) - 50.0}));
        if (i % 50 == 7)
            QVERIFY(clock.step({i * 1000 - 70'000}));
        const auto taken = time->kernelStamp();
        time->advanceSeconds(0.005);
        QVERIFY(view->now().wall == clock.now().wall);
        QVERIFY(view->now().counter == clock.now().counter);
        QCOMPARE(view->counterTicks(), static_cast<std::uint64_t>(clock.now().counter.ns));
        const auto stamp = time->finish(taken);
        QVERIFY(view->at(stamp)->wall == clock.at(stamp)->wall);
        QVERIFY(view->at(stamp)->counter == clock.at(stamp)->counter);
    }
    QCOMPARE(view->counterFrequency(), std::uint64_t{1'000'000'000});
}

void TestVirtualClock::viewIgnoresLaterCorrections() {
    VirtualClock clock(options(0.0, 0.0), time);
    const auto view = clock.view();
    time->advanceSeconds(1);
    const auto taken = time->kernelStamp();
    const WallTime then = clock.now().wall;
    time->advanceSeconds(0.5);
    QVERIFY(clock.step({1'000'000}));
    time->advanceSeconds(0.5);
    QVERIFY(view->at(time->finish(taken))->wall == then);
}

void TestVirtualClock::truthIsWhatTheClockShows() {
    VirtualClock clock(options(5.0, 33.0, 1.0), time);
    QVERIFY(clock.setFrequency({-30.0}));
    time->advanceSeconds(100);
    const ClockTruth truth = clock.truth();
    QCOMPARE(truth.rNs, time->rawNs);
    QCOMPARE(truth.wallNs, clock.now().wall.ns);
    QCOMPARE(truth.counterNs, clock.now().counter.ns);
    time->advanceSeconds(0.5);
    const auto span = static_cast<double>(time->rawNs - truth.rNs);
    const double predicted = static_cast<double>(clock.now().wall.ns - truth.wallNs) - truth.rate * span;
    QVERIFY2(std::abs(predicted) < 5.0, qPrintable(QString::number(predicted))); // 1 ppb/sqrt(s) for half a second
    QVERIFY(std::abs(truth.rate - (1 + 3e-6)) < 1e-7);
}

/// The thread that answers queries never sees half a correction: 10 ppm forth and back, with steps
/// of ±1 ms that cancel, leaves every reading within what the two rates allow.
void TestVirtualClock::viewsReadWhileTheClockIsCorrected() {
    VirtualClock clock(options(0.0, 0.0), computerTime());
    const auto view = clock.view();
    std::atomic<bool> done{false};
    std::atomic<int> wrong{0};
    std::atomic<int> reads{0};
    const ClockReading start = clock.now();
    std::thread reader([&] {
        while (!done) {
            const ClockReading reading = view->now();
            const std::int64_t ahead = (reading.wall - start.wall).count - (reading.counter - start.counter).count;
            wrong += ahead < -100'000 || ahead > 1'100'000 ? 1 : 0;
            ++reads;
        }
    });
    for (int i = 0; i < 3000 || reads < 1000; ++i) {
        (void)clock.setFrequency({i % 2 == 0 ? 10.0 : -10.0});
        (void)clock.step({i % 2 == 0 ? 1'000'000 : -1'000'000});
    }
    done = true;
    reader.join();
    QCOMPARE(wrong.load(), 0);
}

QTEST_GUILESS_MAIN(TestVirtualClock)
#include "test_virtual_clock.moc"
