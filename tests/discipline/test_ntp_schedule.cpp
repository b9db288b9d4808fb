// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/ntp_schedule.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::discipline;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr Nanoseconds lan{500'000};
constexpr Nanoseconds rate{32 * second};

CounterTime at(std::int64_t seconds) {
    return CounterTime{seconds * second};
}

} // namespace

class TestNtpSchedule : public QObject {
    Q_OBJECT
private slots:
    void asksAtOnceThenAfterAWhile() {
        NtpSchedule schedule;
        QVERIFY(schedule.due(at(0)));
        schedule.asked(at(0));
        QVERIFY(!schedule.due(at(59))); // one at a time
        schedule.answered(at(1), lan);
        QVERIFY(!schedule.due(at(1)));
        QVERIFY(schedule.due(at(65)));
    }
    void doesNotWaitForEver() {
        NtpSchedule schedule;
        schedule.asked(at(0));
        QVERIFY(schedule.due(at(60))); // whoever asked is gone
    }
    void aServerThatFailsIsAskedEverMoreSeldom() {
        NtpSchedule schedule;
        std::vector<std::int64_t> waited;
        std::int64_t now = 0;
        for (int failure = 0; failure < 15; ++failure) {
            schedule.asked(at(now));
            schedule.failed(at(now));
            const std::int64_t failed = now;
            while (!schedule.due(at(now)))
                ++now;
            waited.push_back(now - failed);
        }
        const std::vector<std::int64_t> expected{1, 2, 4, 8, 16, 16, 16, 16, 16, 16, 16, 16, 64, 64, 64};
        QCOMPARE(waited, expected);
    }
    void aServerThatWantsRestGetsIt_data() {
        QTest::addColumn<bool>("answered");
        QTest::newRow("it answered, and asked for rest") << true;
        QTest::newRow("it only asked for rest") << false;
    }
    void aServerThatWantsRestGetsIt() {
        QFETCH(bool, answered);
        NtpSchedule schedule;
        schedule.asked(at(0));
        if (answered)
            schedule.answered(at(1), lan, rate);
        else
            schedule.failed(at(1), rate);
        QVERIFY(!schedule.due(at(32)));
        QVERIFY(schedule.due(at(33)));
        schedule.hurry(at(5)); // the wall jumped, or the lock just came: not a reason
        QVERIFY(!schedule.due(at(32)));
        schedule.restart(at(6));
        QVERIFY(!schedule.due(at(32)));
        QVERIFY(schedule.due(at(33)));
        schedule.asked(at(33));
        schedule.answered(at(34), lan);
        QVERIFY(schedule.due(at(44))); // it does not ask for rest any more
    }
};

QTEST_APPLESS_MAIN(TestNtpSchedule)
#include "test_ntp_schedule.moc"
