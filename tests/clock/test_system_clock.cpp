// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/linux/system_clock_linux.h"
#include "tests/clock/fake_kernel.h"

#include <QTest>

#include <cerrno>
#include <cmath>
#include <limits>

using namespace dantesync;
using test::FakeAdjuster;
using test::FakeHostTime;
using test::FakeKernel;

/// The computer's clock on a kernel of the test's own: no real clock is touched.
class TestSystemClock : public QObject {
    Q_OBJECT
private slots:
    void init();
    void openingChangesNothing();
    void findsTheCorrectionInForce();
    void withoutPrivilegeItSaysWhatIsNeeded();
    void setsFrequency_data();
    void setsFrequency();
    void appliedIsWhatTheClockDoes();
    void tickHasHysteresis();
    void aRefusalIsAnError();
    void steps_data();
    void steps();
    void endsTheKernelsOwnSlews();
    void otherToolsSeeASynchronisedClock();
    void saysWhenItIsNotSynchronised();
    void speaksForNoClockItDoesNotSteer();
    void releasedItIsLeftAlone();
    void followsTheCorrectionsOfOthers_data();
    void followsTheCorrectionsOfOthers();
    void stampsKeepTheCorrectionTheyWereTakenUnder();
    void stampsInFlightAtAStepAreDropped();
    void takesItsOwnCorrectionsOutOfASteeredCounter();
    void viewIsTheClock();

private:
    std::unique_ptr<SystemClock> open() {
        auto clock = SystemClockLinux::open(std::make_unique<FakeAdjuster>(*kernel), time);
        if (!clock)
            qFatal("%s", clock.error().text().c_str());
        return std::move(clock).value();
    }
    std::shared_ptr<FakeHostTime> time;
    std::unique_ptr<FakeKernel> kernel;
};

void TestSystemClock::init() {
    time = std::make_shared<FakeHostTime>();
    kernel = std::make_unique<FakeKernel>(time);
}

void TestSystemClock::openingChangesNothing() {
    kernel->freq = 3L * 65536;
    kernel->status = STA_PLL | STA_FREQHOLD;
    kernel->maxerror = 1234;
    kernel->esterror = 567;
    const auto clock = open();
    QCOMPARE(kernel->freq, 3L * 65536);
    QCOMPARE(kernel->tick, 10'000L);
    QCOMPARE(kernel->status, STA_PLL | STA_FREQHOLD);
    QCOMPARE(kernel->maxerror, 1234L);
    QCOMPARE(kernel->esterror, 567L);
    QCOMPARE(clock->now().wall.ns, time->realtimeNs);
    QCOMPARE(clock->now().counter.ns, time->rawNs);
    QCOMPARE(clock->name(), std::string_view("system"));
}

void TestSystemClock::findsTheCorrectionInForce() {
    kernel->tick = 10'003;
    kernel->freq = -65536 / 2;
    QCOMPARE(open()->frequency().value, 299.5);
}

void TestSystemClock::withoutPrivilegeItSaysWhatIsNeeded() {
    kernel->privileged = false;
    const auto clock = SystemClockLinux::open(std::make_unique<FakeAdjuster>(*kernel), time);
    QVERIFY(!clock);
    QVERIFY(clock.error().text().find("CAP_SYS_TIME") != std::string::npos);
    QVERIFY(clock.error().text().find("--clock monitor") != std::string::npos);
}

void TestSystemClock::setsFrequency_data() {
    QTest::addColumn<double>("wanted");
    QTest::addColumn<qlonglong>("tick");
    QTest::addColumn<double>("freqPpm");
    QTest::addColumn<double>("applied");
    QTest::newRow("faster") << 12.5 << 10'000LL << 12.5 << 12.5;
    QTest::newRow("slower") << -37.25 << 10'000LL << -37.25 << -37.25;
    QTest::newRow("the last without the tick") << 500.0 << 10'000LL << 500.0 << 500.0;
    QTest::newRow("520") << 520.0 << 10'005LL << 20.0 << 520.0;
    QTest::newRow("-600") << -600.0 << 9'994LL << 0.0 << -600.0;
    QTest::newRow("-649.5") << -649.5 << 9'994LL << -49.5 << -649.5;
    QTest::newRow("a long way off") << 43'210.0 << 10'432LL << 10.0 << 43'210.0;
    QTest::newRow("out of range") << 200'000.0 << 11'000LL << 0.0 << 100'000.0;
    QTest::newRow("out of range, slower") << -200'000.0 << 9'000LL << 0.0 << -100'000.0;
    QTest::newRow("quantised") << 1.00001 << 10'000LL << 65537 / 65536.0 << 65537 / 65536.0;
}

void TestSystemClock::setsFrequency() {
    QFETCH(double, wanted);
    QFETCH(qlonglong, tick);
    QFETCH(double, freqPpm);
    QFETCH(double, applied);
    const auto clock = open();
    const auto result = clock->setFrequency({wanted});
    QVERIFY(result);
    QCOMPARE(qlonglong{kernel->tick}, tick);
    QCOMPARE(static_cast<double>(kernel->freq) / 65536.0, freqPpm);
    QCOMPARE(result->value, applied);
    QCOMPARE(clock->frequency().value, applied);
}

void TestSystemClock::appliedIsWhatTheClockDoes() {
    const auto clock = open();
    for (const double wanted : {0.123456, -499.9, 501.0, -777.7, 3.0}) {
        const double applied = clock->setFrequency({wanted}).value().value;
        QVERIFY(std::abs(applied - wanted) <= 0.51 / 65536.0);
        const ClockReading before = clock->now();
        time->advanceSeconds(1000);
        const ClockReading after = clock->now();
        const double gained =
            static_cast<double>((after.wall - before.wall).count - (after.counter - before.counter).count);
        QVERIFY(std::abs(gained - applied * 1e6) <= 1.0); // ppm over 1000 s, in ns
    }
    QVERIFY(!clock->setFrequency({std::numeric_limits<double>::quiet_NaN()}));
    QVERIFY(std::abs(clock->frequency().value - 3.0) < 1e-9);
}

void TestSystemClock::tickHasHysteresis() {
    const auto clock = open();
    const auto tickAt = [&](double ppm) {
        (void)clock->setFrequency({ppm});
        return kernel->tick;
    };
    QCOMPARE(tickAt(505.0), 10'005L);
    QCOMPARE(tickAt(495.0), 10'005L); // not forth and back around 500
    QCOMPARE(tickAt(401.0), 10'005L);
    QCOMPARE(tickAt(399.0), 10'000L);
    QCOMPARE(tickAt(495.0), 10'000L);
    QCOMPARE(tickAt(-505.0), 9'995L);
    QCOMPARE(tickAt(-940.0), 9'995L);
    QCOMPARE(tickAt(-960.0), 9'990L);
    for (int ppm = -2000; ppm <= 2000; ppm += 7)
        QVERIFY(tickAt(ppm) != 0 && std::labs(kernel->freq) <= 500 * 65536L);
}

void TestSystemClock::aRefusalIsAnError() {
    const auto clock = open();
    QVERIFY(clock->setFrequency({5.0}));
    kernel->failWith = EINVAL;
    const auto refused = clock->setFrequency({6.0});
    QVERIFY(!refused);
    QVERIFY(refused.error().what.find("Invalid argument") != std::string::npos);
    QCOMPARE(clock->frequency().value, 5.0); // still what is in force
    kernel->failWith = EPERM;
    const Status step = clock->step({1});
    QVERIFY(!step);
    QVERIFY(step.error().remedy.find("CAP_SYS_TIME") != std::string::npos);
}

void TestSystemClock::steps_data() {
    QTest::addColumn<qlonglong>("delta");
    QTest::newRow("forward") << 1'234'567'890LL;
    QTest::newRow("back") << -1'234'567'890LL;
    QTest::newRow("one back") << -1LL;
    QTest::newRow("a whole second back") << -1'000'000'000LL;
    QTest::newRow("years") << -600'000'000'000'000'001LL;
}

void TestSystemClock::steps() {
    QFETCH(qlonglong, delta);
    const auto clock = open();
    const ClockReading before = clock->now();
    QVERIFY(clock->step({delta}));
    const ClockReading after = clock->now();
    QCOMPARE(qlonglong{(after.wall - before.wall).count}, delta);
    QCOMPARE((after.counter - before.counter).count, 0);
}

void TestSystemClock::endsTheKernelsOwnSlews() {
    kernel->status = STA_PLL;
    kernel->freq = 7L * 65536;
    kernel->pllOffsetNs = 100'000'000;
    kernel->slewUs = -40'000;
    const auto clock = open();
    QVERIFY(clock->setFrequency({7.0}));
    QCOMPARE(kernel->status & (STA_PLL | STA_FLL | STA_FREQHOLD | STA_INS | STA_DEL), 0);
    const std::int64_t before = time->realtimeNs;
    for (int i = 0; i < 100; ++i)
        kernel->secondOverflow();
    QCOMPARE(time->realtimeNs, before);
}

void TestSystemClock::otherToolsSeeASynchronisedClock() {
    const auto clock = open();
    QVERIFY(clock->setFrequency({1.0}));
    QVERIFY(!kernel->looksSynchronised()); // nothing is known yet
    clock->reportQuality(true, Nanoseconds::fromMicroseconds(3), Nanoseconds{1'500'001});
    QVERIFY(kernel->looksSynchronised());
    QCOMPARE(kernel->esterror, 3L);
    QCOMPARE(kernel->maxerror, 1501L); // a bound is rounded up
    for (int i = 0; i < 10; ++i)
        kernel->secondOverflow();
    QVERIFY(kernel->maxerror > 6000);
    QVERIFY(clock->setFrequency({2.0})); // every call renews the bound
    QCOMPARE(kernel->maxerror, 1501L);
    kernel->secondOverflow();
    QVERIFY(clock->step({1'000}));
    QCOMPARE(kernel->maxerror, 1501L);
    QVERIFY(kernel->looksSynchronised());
}

void TestSystemClock::saysWhenItIsNotSynchronised() {
    const auto clock = open();
    QVERIFY(clock->setFrequency({1.0}));
    clock->reportQuality(true, {1'000}, {1'000});
    clock->reportQuality(false, Nanoseconds::fromSeconds(1000), Nanoseconds::fromSeconds(1000));
    QVERIFY((kernel->status & STA_UNSYNC) != 0);
    QCOMPARE(kernel->maxerror, 16'000'000L);
}

void TestSystemClock::speaksForNoClockItDoesNotSteer() {
    kernel->status = 0;
    kernel->maxerror = 100;
    const auto clock = open();
    clock->reportQuality(false, {0}, {0});
    QCOMPARE(kernel->status, 0);
    QCOMPARE(kernel->maxerror, 100L);
}

void TestSystemClock::releasedItIsLeftAlone() {
    const auto clock = open();
    QVERIFY(clock->setFrequency({12.5}));
    clock->reportQuality(true, {1'000}, {1'000});
    const std::size_t before = kernel->requests.size();
    clock->release();
    QCOMPARE(clock->frequency().value, 12.5);
    // chronyd takes over.
    kernel->status = STA_INS;
    kernel->maxerror = 777;
    kernel->freq = -3L * 65536;
    clock->reportQuality(false, {5'000}, {5'000});
    QCOMPARE(clock->frequency().value, -3.0);
    QCOMPARE(kernel->status, STA_INS);
    QCOMPARE(kernel->maxerror, 777L);
    for (std::size_t i = before; i < kernel->requests.size(); ++i)
        QCOMPARE(kernel->requests[i].modes, 0U); // only read
    // It is gone again, and left a slew behind.
    kernel->slewUs = 40'000;
    QVERIFY(clock->setFrequency({1.0}));
    QCOMPARE(kernel->slewUs, std::int64_t{0});
    QCOMPARE(kernel->status & STA_INS, 0);
    QCOMPARE(clock->frequency().value, 1.0);
}

void TestSystemClock::followsTheCorrectionsOfOthers_data() {
    QTest::addColumn<bool>("released");
    QTest::newRow("never ours") << false;
    QTest::newRow("released") << true;
}

void TestSystemClock::followsTheCorrectionsOfOthers() {
    QFETCH(bool, released);
    const auto clock = open();
    if (released) {
        QVERIFY(clock->setFrequency({200.0}));
        clock->release();
    }
    timex foreign{};
    foreign.modes = ADJ_FREQUENCY;
    foreign.freq = 480L * 65536;
    kernel->adjust(foreign);
    (void)clock->frequency(); // the driver asks every second
    time->advanceSeconds(2);
    const std::int64_t rawThen = time->rawNs;
    const auto taken = time->kernelStamp();
    foreign.freq = -480L * 65536;
    time->advanceSeconds(1);
    kernel->adjust(foreign);
    (void)clock->now();
    time->advanceSeconds(2);
    const auto reading = clock->at(time->finish(taken));
    QVERIFY(reading);
    QVERIFY2(std::llabs(reading->counter.ns - rawThen) <= 3,
             qPrintable(QString::number(reading->counter.ns - rawThen)));
    QCOMPARE(clock->frequency().value, -480.0);
}

void TestSystemClock::stampsKeepTheCorrectionTheyWereTakenUnder() {
    const auto clock = open();
    QVERIFY(clock->setFrequency({480.0}));
    time->advanceSeconds(2);
    const std::int64_t rawThen = time->rawNs;
    const auto taken = time->kernelStamp();
    time->advanceSeconds(1);
    QVERIFY(clock->setFrequency({-480.0}));
    time->advanceSeconds(2);
    const auto reading = clock->at(time->finish(taken));
    QVERIFY(reading);
    QCOMPARE(reading->wall.ns, taken.realtimeNs);
    QVERIFY(std::llabs(reading->counter.ns - rawThen) <= 3);
}

void TestSystemClock::stampsInFlightAtAStepAreDropped() {
    const auto clock = open();
    const auto taken = time->kernelStamp();
    time->advanceSeconds(0.01);
    QVERIFY(clock->step({-5'000'000}));
    QVERIFY(!clock->at(time->finish(taken)));
    time->advanceSeconds(0.1);
    const auto later = clock->at(time->finish(time->kernelStamp()));
    QVERIFY(later);
    QCOMPARE(later->wall.ns, time->realtimeNs);
    QCOMPARE(later->counter.ns, time->rawNs);
}

void TestSystemClock::takesItsOwnCorrectionsOutOfASteeredCounter() {
    time->source = platform::RawSource::Monotonic;
    time->widthNs = 0;
    const auto clock = open();
    const auto view = clock->view();
    const CounterTime start = clock->now().counter;
    const std::int64_t rawStart = time->rawNs;
    for (const double ppm : {300.0, -450.0, 700.0, 0.0, -100.0}) {
        QVERIFY(clock->setFrequency({ppm}));
        time->advanceSeconds(1.5);
        const std::int64_t rawThen = time->rawNs;
        const auto taken = time->kernelStamp();
        time->advanceSeconds(0.5);
        const auto late = clock->at(time->finish(taken));
        QVERIFY(late);
        QVERIFY(std::llabs((late->counter - start).count - (rawThen - rawStart)) <= 10);
        QVERIFY(std::llabs((clock->now().counter - start).count - (time->rawNs - rawStart)) <= 10);
        QVERIFY(view->now().counter == clock->now().counter);
        QCOMPARE(view->counterTicks(), static_cast<std::uint64_t>(clock->now().counter.ns));
    }
}

void TestSystemClock::viewIsTheClock() {
    const auto clock = open();
    const auto view = clock->view();
    QVERIFY(clock->setFrequency({-250.0}));
    time->advanceSeconds(1);
    const auto taken = time->kernelStamp();
    time->advanceSeconds(0.2);
    QVERIFY(clock->setFrequency({250.0}));
    time->advanceSeconds(0.2);
    const auto stamp = time->finish(taken);
    QVERIFY(view->at(stamp)->counter == clock->at(stamp)->counter);
    QVERIFY(view->now().counter == clock->now().counter);
    QVERIFY(view->now().wall == clock->now().wall);
    QCOMPARE(view->counterTicks(), static_cast<std::uint64_t>(time->rawNs));
}

QTEST_GUILESS_MAIN(TestSystemClock)
#include "test_system_clock.moc"
