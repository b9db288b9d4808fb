// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/windows/direction_trial.h"
#include "service/clock/windows/system_clock_windows.h"
#include "tests/clock/fake_windows.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

using namespace dantesync;
using test::FakeClockCalls;
using test::FakeWindows;
using test::FakeWindowsTime;
using Larger = AdjustmentUnits::Larger;

namespace {

constexpr AdjustmentUnits precise{10'000'000, Larger::Slower};
constexpr AdjustmentUnits coarse{156'250, Larger::Faster};

} // namespace

/// The clock of Windows on a system of the test's own: its arithmetic is the same wherever it is compiled.
class TestWindowsClock : public QObject {
    Q_OBJECT
private slots:
    void init();
    void valuesMeanCorrections_data();
    void valuesMeanCorrections();
    void takesTheNearestValue_data();
    void takesTheNearestValue();
    void staysInRange();
    void roundingIsMadeGood_data();
    void roundingIsMadeGood();
    void whatIsOutOfRangeIsNotOwed();
    void aLongSilenceIsNotMadeGood();
    void findsWhichWayTheClockGoes_data();
    void findsWhichWayTheClockGoes();
    void aClockThatDoesNotFollowIsAnError();
    void openingChangesNothing();
    void withoutTheRightItIsNotOpened();
    void appliedIsWhatTheClockDoes_data();
    void appliedIsWhatTheClockDoes();
    void aRefusalIsAnError();
    void steps_data();
    void steps();
    void releasedItIsTakenOverAnew();
    void carriesStampsOfTheCounter();

private:
    std::unique_ptr<SystemClock> open() {
        auto clock = SystemClockWindows::open(std::make_unique<FakeClockCalls>(*system), time);
        if (!clock)
            qFatal("%s", clock.error().text().c_str());
        return std::move(clock).value();
    }
    std::shared_ptr<FakeWindowsTime> time;
    std::unique_ptr<FakeWindows> system;
};

void TestWindowsClock::init() {
    time = std::make_shared<FakeWindowsTime>();
    system = std::make_unique<FakeWindows>(time);
}

void TestWindowsClock::valuesMeanCorrections_data() {
    QTest::addColumn<std::uint64_t>("nominal");
    QTest::addColumn<bool>("slower");
    QTest::addColumn<quint64>("value");
    QTest::addColumn<double>("ppm");
    // More counter ticks in a second of the system's time: the second is longer.
    QTest::newRow("precise, nominal") << precise.nominal << true << quint64{10'000'000} << 0.0;
    QTest::newRow("precise, larger") << precise.nominal << true << quint64{10'001'000} << -99.99000099990001;
    QTest::newRow("precise, smaller") << precise.nominal << true << quint64{9'999'999} << 0.10000001;
    QTest::newRow("coarse, nominal") << coarse.nominal << false << quint64{156'250} << 0.0;
    QTest::newRow("coarse, larger") << coarse.nominal << false << quint64{156'251} << 6.4;
    QTest::newRow("coarse, smaller") << coarse.nominal << false << quint64{156'240} << -64.0;
}

void TestWindowsClock::valuesMeanCorrections() {
    QFETCH(const std::uint64_t, nominal);
    QFETCH(const bool, slower);
    QFETCH(const quint64, value);
    QFETCH(const double, ppm);
    const AdjustmentUnits units{nominal, slower ? Larger::Slower : Larger::Faster};
    QVERIFY(std::abs(units.correction(value).value - ppm) < 1e-9);
}

void TestWindowsClock::takesTheNearestValue_data() {
    QTest::addColumn<bool>("isPrecise");
    QTest::newRow("precise") << true;
    QTest::newRow("coarse") << false;
}

void TestWindowsClock::takesTheNearestValue() {
    QFETCH(const bool, isPrecise);
    const AdjustmentUnits units = isPrecise ? precise : coarse;
    for (double ppm = -500; ppm <= 500; ppm += 0.37) {
        const std::uint64_t value = units.nearest({ppm});
        const double off = std::abs(units.correction(value).value - ppm);
        QVERIFY(off <= units.quantum().value * 0.5006); // the precise one's steps are a bit wider where it is fast
        QVERIFY(off <= std::abs(units.correction(value + 1).value - ppm));
        QVERIFY(off <= std::abs(units.correction(value - 1).value - ppm));
    }
    QCOMPARE(units.nearest({0}), units.nominal);
}

void TestWindowsClock::staysInRange() {
    for (const AdjustmentUnits& units : {precise, coarse}) {
        QCOMPARE(units.nearest({1e9}), units.nearest(AdjustmentUnits::range));
        QCOMPARE(units.nearest({-1e9}), units.nearest(-AdjustmentUnits::range));
        QVERIFY(std::abs(units.correction(units.nearest({1e9})).value - 10'000) < units.quantum().value);
    }
}

void TestWindowsClock::roundingIsMadeGood_data() {
    QTest::addColumn<bool>("isPrecise");
    QTest::addColumn<double>("ppm");
    QTest::addColumn<double>("everySeconds");
    for (const double ppm : {0.037, -0.05, 12.3456, -3.2}) {
        QTest::addRow("precise, %g ppm, every second", ppm) << true << ppm << 1.0;
        QTest::addRow("precise, %g ppm, with every Sync", ppm) << true << ppm << 0.125;
        QTest::addRow("coarse, %g ppm, every second", ppm) << false << ppm << 1.0;
    }
}

/// Plain rounding of 0.037 ppm would be off by 37 µs after these thousand seconds.
void TestWindowsClock::roundingIsMadeGood() {
    QFETCH(const bool, isPrecise);
    QFETCH(const double, ppm);
    QFETCH(const double, everySeconds);
    const AdjustmentUnits units = isPrecise ? precise : coarse;
    FrequencyDither dither(units);
    const double bound = units.quantum().value * 1e3 * std::max(everySeconds, 1.0); // ns: a quantum for a second
    double phase = 0;                                                               // ns ahead of where it should be
    CounterTime now{1'000'000'000};
    for (int i = 0; i < 1000 / everySeconds; ++i) {
        const Ppm applied = units.correction(dither.choose({ppm}, now));
        phase += (applied.value - ppm) * 1e3 * everySeconds;
        now = now + Nanoseconds::fromSeconds(everySeconds);
        QVERIFY2(std::abs(phase) <= bound, qPrintable(QString::number(phase)));
        QVERIFY(std::abs(static_cast<double>(dither.owed(now).count) + phase) < 10.0);
    }
}

void TestWindowsClock::whatIsOutOfRangeIsNotOwed() {
    FrequencyDither dither(precise);
    const CounterTime start{1'000'000'000};
    dither.choose({20'000}, start);
    QVERIFY(std::llabs(dither.owed(start + Nanoseconds{1'000'000'000}).count) <= 100);
}

void TestWindowsClock::aLongSilenceIsNotMadeGood() {
    FrequencyDither dither(coarse);
    CounterTime now{1'000'000'000};
    dither.choose({3.0}, now); // 6.4 or 0
    now = now + Nanoseconds{3'600'000'000'000};
    QVERIFY(std::llabs(dither.owed(now).count) > 1'000'000);
    const Ppm applied = coarse.correction(dither.choose({0.0}, now));
    QCOMPARE(applied.value, 0.0);
}

void TestWindowsClock::findsWhichWayTheClockGoes_data() {
    QTest::addColumn<bool>("documentedSlower");
    QTest::addColumn<bool>("reallySlower");
    QTest::newRow("precise, as documented") << true << true;
    QTest::newRow("precise, the other way") << true << false;
    QTest::newRow("coarse, as documented") << false << false;
    QTest::newRow("coarse, the other way") << false << true;
}

void TestWindowsClock::findsWhichWayTheClockGoes() {
    QFETCH(const bool, documentedSlower);
    QFETCH(const bool, reallySlower);
    system->documented.larger = documentedSlower ? Larger::Slower : Larger::Faster;
    system->behaviour.larger = reallySlower ? Larger::Slower : Larger::Faster;
    FakeClockCalls calls(*system);
    const std::int64_t ahead = time->inner.realtimeNs - time->inner.rawNs;
    const auto found = tryDirection(calls, *time, 10'000'123);
    QVERIFY(found.ok());
    QCOMPARE(found->larger, system->behaviour.larger);
    QCOMPARE(found->nominal, system->documented.nominal);
    QCOMPARE(system->value, std::uint64_t{10'000'123}); // as before
    QVERIFY(std::llabs(time->inner.realtimeNs - time->inner.rawNs - ahead) < 1'000);
}

void TestWindowsClock::aClockThatDoesNotFollowIsAnError() {
    system->reacts = false;
    auto clock = open();
    const auto applied = clock->setFrequency({50});
    QVERIFY(!applied.ok());
    QVERIFY(applied.error().text().find("does not follow") != std::string::npos);
    QCOMPARE(system->value, precise.nominal);
}

void TestWindowsClock::openingChangesNothing() {
    system->value = 10'000'500;
    const auto clock = open();
    QVERIFY(system->written.empty());
    QVERIFY(std::abs(clock->frequency().value + 49.9975) < 1e-3);
}

void TestWindowsClock::withoutTheRightItIsNotOpened() {
    system->mayWrite = false;
    QVERIFY(!SystemClockWindows::open(std::make_unique<FakeClockCalls>(*system), time).ok());
}

void TestWindowsClock::appliedIsWhatTheClockDoes_data() {
    QTest::addColumn<bool>("reallySlower");
    QTest::newRow("as documented") << true;
    QTest::newRow("the other way") << false;
}

void TestWindowsClock::appliedIsWhatTheClockDoes() {
    QFETCH(const bool, reallySlower);
    system->behaviour.larger = reallySlower ? Larger::Slower : Larger::Faster;
    auto clock = open();
    for (const double ppm : {50.0, -50.0, 0.04, -312.777}) {
        const auto applied = clock->setFrequency({ppm});
        QVERIFY(applied.ok());
        QVERIFY(std::abs(applied->value - ppm) <= 2 * clock->quantum().value);
        QVERIFY(std::abs(time->inner.correction * 1e6 - applied->value) < 1e-9);
        QCOMPARE(clock->frequency().value, applied->value);
        time->inner.advanceSeconds(1);
    }
    QCOMPARE(system->told.size(), std::size_t{1});
    QVERIFY(system->told.front().find(reallySlower ? "makes it slower" : "makes it faster") != std::string::npos);
}

void TestWindowsClock::aRefusalIsAnError() {
    auto clock = open();
    QVERIFY(!clock->setFrequency({std::numeric_limits<double>::quiet_NaN()}).ok());
    QVERIFY(clock->setFrequency({1}).ok());
    system->mayWrite = false;
    QVERIFY(!clock->setFrequency({2}).ok());
}

void TestWindowsClock::steps_data() {
    QTest::addColumn<qint64>("deltaNs");
    for (const qint64 delta : {qint64{1'234'567}, qint64{-987'654'321}, qint64{3'600'000'000'000}, qint64{-1}})
        QTest::addRow("%lld ns", static_cast<long long>(delta)) << delta;
}

/// Windows takes whole milliseconds only; what is below comes from waiting for the right moment.
void TestWindowsClock::steps() {
    QFETCH(const qint64, deltaNs);
    auto clock = open();
    QVERIFY(clock->setFrequency({0}).ok());
    const std::int64_t before = time->inner.realtimeNs - time->inner.rawNs;
    QVERIFY(clock->step({deltaNs}).ok());
    QCOMPARE(system->timesSet, 1);
    const std::int64_t moved = time->inner.realtimeNs - time->inner.rawNs - before;
    QVERIFY2(std::llabs(moved - deltaNs) <= 1'000, qPrintable(QString::number(moved)));
}

void TestWindowsClock::releasedItIsTakenOverAnew() {
    auto clock = open();
    QVERIFY(clock->setFrequency({10}).ok());
    const std::size_t trial = system->written.size();
    clock->release();
    system->set(10'000'200); // somebody else's
    QVERIFY(std::abs(clock->frequency().value + 20) < 0.01);
    QVERIFY(clock->setFrequency({10}).ok());
    QCOMPARE(system->written.size(), trial + 2); // which way it goes is known by now
}

/// Where stamps come on the counter, a correction that changed in between has no part in it.
void TestWindowsClock::carriesStampsOfTheCounter() {
    auto clock = open();
    QVERIFY(clock->setFrequency({100}).ok());
    const std::int64_t takenRaw = time->inner.rawNs;
    time->inner.advanceSeconds(0.002);
    QVERIFY(clock->setFrequency({-100}).ok());
    platform::Stamp stamp;
    stamp.source = Timestamping::Kernel;
    stamp.onCounter = true;
    stamp.bracket = time->inner.bracket();
    stamp.bracket.monotonicNs = stamp.bracket.rawNs;
    stamp.realtimeNs = stamp.bracket.realtimeNs - (stamp.bracket.rawNs - takenRaw);
    const auto reading = clock->at(stamp);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->counter.ns, takenRaw);
}

QTEST_GUILESS_MAIN(TestWindowsClock)
#include "test_windows_clock.moc"
