// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/stamp_guard.h"
#include "tests/clock/fake_host_time.h"

#include <QTest>

using namespace dantesync;
using test::FakeHostTime;

class TestStampGuard : public QObject {
    Q_OBJECT
private slots:
    void init() {
        time = FakeHostTime();
        guard = StampGuard(StampGuard::Width::Fixed);
        QVERIFY(guard.trusts(time.finish(time.kernelStamp())));
        time.advanceSeconds(1);
    }
    void trustsAnOrdinaryStamp();
    void dropsBehindAWideBracket();
    void scalesWithASlowClock();
    void dropsWhatAStepStraddles_data();
    void dropsWhatAStepStraddles();
    void seesAStepFromABracketAlone();
    void remembersAStepForWhatComesMuchLater();
    void dropsWhatIsTooOldOrFromTheFuture();
    void userStampsPass();

private:
    FakeHostTime time;
    StampGuard guard{StampGuard::Width::Fixed};
};

void TestStampGuard::trustsAnOrdinaryStamp() {
    time.correction = 500e-6; // a slew is no step: MONOTONIC feels it too
    for (int i = 0; i < 100; ++i) {
        const auto taken = time.kernelStamp();
        time.advanceSeconds(0.03);
        QVERIFY(guard.trusts(time.finish(taken)));
    }
    QCOMPARE(guard.dropped(), 0U);
}

void TestStampGuard::dropsBehindAWideBracket() {
    time.widthNs = 2'000;
    QVERIFY(guard.trusts(time.finish(time.kernelStamp())));
    time.widthNs = 2'001;
    QVERIFY(!guard.trusts(time.finish(time.kernelStamp())));
    QCOMPARE(guard.dropped(), 1U);
}

void TestStampGuard::scalesWithASlowClock() {
    StampGuard scaled(StampGuard::Width::Scaled);
    time.widthNs = 5'000;
    QVERIFY(scaled.trusts(time.finish(time.kernelStamp())));
    time.widthNs = 10'001;
    QVERIFY(!scaled.trusts(time.finish(time.kernelStamp())));
    time.widthNs = 100;
    QVERIFY(scaled.trusts(time.finish(time.kernelStamp())));
    time.widthNs = 5'000;
    QVERIFY(!scaled.trusts(time.finish(time.kernelStamp())));
}

void TestStampGuard::dropsWhatAStepStraddles_data() {
    QTest::addColumn<double>("step");
    QTest::newRow("forward") << 0.3;
    QTest::newRow("back") << -0.3;
    QTest::newRow("a little forward") << 0.000'01;
    QTest::newRow("a little back") << -0.000'01;
}

void TestStampGuard::dropsWhatAStepStraddles() {
    QFETCH(double, step);
    const auto first = time.kernelStamp();
    const auto second = time.kernelStamp();
    time.advanceSeconds(0.001);
    time.stepRealtime(Nanoseconds::fromSeconds(step));
    time.advanceSeconds(0.001);
    QVERIFY(!guard.trusts(time.finish(first)));
    time.advanceSeconds(0.001);
    QVERIFY(!guard.trusts(time.finish(second))); // the step is no news, yet this stamp is from before it
    time.advanceSeconds(1);
    QVERIFY(guard.trusts(time.finish(time.kernelStamp())));
    QCOMPARE(guard.dropped(), 2U);
}

void TestStampGuard::seesAStepFromABracketAlone() {
    const auto taken = time.kernelStamp();
    time.stepRealtime(Nanoseconds::fromSeconds(-0.1));
    guard.look(time.bracket());
    time.advanceSeconds(0.02);
    QVERIFY(!guard.trusts(time.finish(taken)));
}

void TestStampGuard::remembersAStepForWhatComesMuchLater() {
    const auto taken = time.kernelStamp();
    time.stepRealtime(Nanoseconds::fromSeconds(0.3));
    guard.look(time.bracket());
    time.advanceSeconds(0.5);
    QVERIFY(!guard.trusts(time.finish(taken))); // seems 0.8 s old, and is 0.5 s
    QVERIFY(guard.trusts(time.finish(time.kernelStamp())));
}

void TestStampGuard::dropsWhatIsTooOldOrFromTheFuture() {
    auto stamp = time.kernelStamp();
    stamp.realtimeNs += 2'000'000; // a virtual host's outlier
    QVERIFY(guard.trusts(time.finish(stamp)));
    stamp.realtimeNs += 2'000'000'000;
    QVERIFY(!guard.trusts(time.finish(stamp)));
    stamp.realtimeNs = time.realtimeNs - 10'000'000'001;
    QVERIFY(!guard.trusts(time.finish(stamp)));
    stamp.realtimeNs = 0;
    QVERIFY(!guard.trusts(time.finish(stamp)));
}

void TestStampGuard::userStampsPass() {
    time.widthNs = 50'000;
    time.stepRealtime(Nanoseconds::fromSeconds(1));
    QVERIFY(guard.trusts(time.userStamp()));
}

QTEST_GUILESS_MAIN(TestStampGuard)
#include "test_stamp_guard.moc"
