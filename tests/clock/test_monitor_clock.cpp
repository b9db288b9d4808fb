// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/clock_factory.h"
#include "service/clock/monitor_clock.h"
#include "tests/clock/fake_host_time.h"

#include <QTest>

#include <cmath>

using namespace dantesync;
using test::FakeHostTime;

class TestMonitorClock : public QObject {
    Q_OBJECT
private slots:
    void init() {
        time = std::make_shared<FakeHostTime>();
        inForce = {12.5};
    }
    void acceptsAndIgnores() {
        MonitorClock clock(time, [this] { return inForce; });
        const ClockReading before = clock.now();
        QVERIFY(!clock.canDiscipline());
        QCOMPARE(clock.setFrequency({50.0}).value().value, 12.5);
        QVERIFY(clock.step({1'000'000'000}));
        clock.reportQuality(true, {1000}, {1000});
        QCOMPARE(clock.frequency().value, 12.5);
        QVERIFY(clock.now().wall == before.wall);
        QCOMPARE(before.wall.ns, time->realtimeNs);
        QCOMPARE(before.counter.ns, time->rawNs);
    }
    void noticesThatSomebodyElseCorrects() {
        MonitorClock clock(time, [this] { return inForce; });
        inForce = {-3.0};
        time->advanceSeconds(2);
        (void)clock.now();
        QCOMPARE(clock.frequency().value, -3.0);
    }
    void carriesALateStampToTheCounter() {
        inForce = {400.0};
        time->correction = 400e-6;
        MonitorClock clock(time, [this] { return inForce; });
        const std::int64_t rawThen = time->rawNs;
        const auto taken = time->kernelStamp();
        time->advanceSeconds(3);
        const auto reading = clock.at(time->finish(taken));
        QVERIFY(reading);
        QCOMPARE(reading->wall.ns, taken.realtimeNs);
        QVERIFY(std::llabs(reading->counter.ns - rawThen) <= 2); // 1.2 ms off if REALTIME were taken for the counter
        const auto view = clock.view();
        QVERIFY(view->at(time->finish(taken))->counter == reading->counter);
    }
    void theRealOneReadsThisComputer() {
        const auto clock = makeClock(ClockBackend::Monitor);
        QVERIFY(clock);
        const ClockReading a = (*clock)->now();
        const ClockReading b = (*clock)->now();
        QVERIFY(b.counter > a.counter);
        QVERIFY(std::abs((*clock)->frequency().value) < 100'000);
        QCOMPARE((*clock)->name(), std::string_view("monitor"));
    }

private:
    std::shared_ptr<FakeHostTime> time;
    Ppm inForce;
};

QTEST_GUILESS_MAIN(TestMonitorClock)
#include "test_monitor_clock.moc"
