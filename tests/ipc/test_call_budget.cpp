// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/call_budget.h"

#include <QTest>

using namespace dantesync::net;
using namespace std::chrono_literals;

namespace {

const CallBudget::Clock::time_point start{1000s};
const CallBudget::Limits limits{250ms, 0.1};

} // namespace

class TestCallBudget : public QObject {
    Q_OBJECT
private slots:
    void whoAsksLittleNeverWaits() {
        CallBudget budget(limits);
        for (int i = 0; i < 1000; ++i) {
            QCOMPARE(budget.wait("alice", start + i * 100ms).count(), 0);
            budget.spend("alice", 9ms, start + i * 100ms);
        }
    }
    void aBurstIsLetInAndThenATenthOfTheTime() {
        CallBudget budget(limits);
        int calls = 0;
        for (auto now = start; now < start + 100s; now += 1ms)
            if (budget.wait("alice", now) == 0ns) {
                budget.spend("alice", 20ms, now);
                ++calls;
            }
        QVERIFY2(calls >= 512 && calls <= 514, qPrintable(QString::number(calls))); // 250 ms and 10 s, of 20 ms each
    }
    void itSaysHowLongToWait() {
        CallBudget budget(limits);
        budget.spend("alice", 300ms, start);
        const auto wait = budget.wait("alice", start);
        QVERIFY(wait > 500ms && wait < 501ms);
        QVERIFY(budget.wait("alice", start + wait - 1ms) > 0ns);
        QCOMPARE(budget.wait("alice", start + wait).count(), 0);
    }
    void usersDoNotWaitForEachOther() {
        CallBudget budget(limits);
        budget.spend("alice", 10s, start);
        QVERIFY(budget.wait("alice", start) > 0ns);
        QCOMPARE(budget.wait("bob", start).count(), 0);
    }
    void aLongPauseFillsNoMoreThanABurst() {
        CallBudget budget(limits);
        budget.spend("alice", 1ms, start);
        const auto later = start + 24h * 365 * 50;
        QCOMPARE(budget.wait("alice", later).count(), 0);
        budget.spend("alice", 251ms, later);
        QVERIFY(budget.wait("alice", later) > 0ns);
    }
};

QTEST_APPLESS_MAIN(TestCallBudget)
#include "test_call_budget.moc"
