// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is answered, and how often. Time is made up.
// The order matters: moc of Qt 6.4 cannot read <compare> as the first header of all.
// clang-format off
#include <QtTest>
#include "service/net/query/access_list.h"
#include "service/net/query/query_budget.h"
// clang-format on

using namespace dantesync;
using namespace dantesync::net;

namespace {

constexpr std::int64_t ms = 1'000'000;

Ipv4 address(const char* text) {
    return *Ipv4::parse(text);
}

int isAnswer(QueryBudget::Verdict verdict) {
    return verdict == QueryBudget::Verdict::Answer ? 1 : 0;
}

int admitted(QueryBudget& budget, Ipv4 source, CounterTime now, int attempts) {
    int count = 0;
    for (int i = 0; i < attempts; ++i)
        count += isAnswer(budget.admit(source, now));
    return count;
}

} // namespace

class TestQueryLimits : public QObject {
    Q_OBJECT
private slots:
    void whoIsAnswered_data() {
        QTest::addColumn<bool>("answered");
        for (const char* yes : {"127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1",
                                "172.31.255.254", "192.168.0.1", "192.168.255.1", "169.254.7.7", "198.51.100.77"})
            QTest::newRow(yes) << true;
        for (const char* no : {"0.0.0.0", "8.8.8.8", "9.255.255.255", "11.0.0.0", "172.15.255.255", "172.32.0.0",
                               "192.167.255.255", "192.169.0.0", "169.253.255.255", "169.255.0.0", "203.0.114.5",
                               "198.51.100.78", "203.0.113.5", "224.0.0.1", "239.255.255.255", "255.255.255.255"})
            QTest::newRow(no) << false;
    }
    void whoIsAnswered() {
        QFETCH(bool, answered);
        AccessList access;
        access.setAttached({*Network::parse("198.51.100.77")});
        QCOMPARE(access.permits(address(QTest::currentDataTag())), answered);
    }

    void aListReplacesTheDefault() {
        AccessList access(std::vector<Network>{*Network::parse("203.0.113.0/24")});
        access.setAttached({*Network::parse("198.51.100.77")});
        QVERIFY(access.permits(address("203.0.113.5")));
        QVERIFY(access.permits(address("127.0.0.1")));
        QVERIFY(!access.permits(address("10.0.0.1")));
        QVERIFY(!access.permits(address("198.51.100.77")));
    }

    void everyoneWhenSaidSoButNoGroups() {
        const AccessList access(std::vector<Network>{*Network::parse("0.0.0.0/0")});
        QVERIFY(access.permits(address("8.8.8.8")));
        QVERIFY(!access.permits(address("224.0.0.1")));
        QVERIFY(!access.permits(address("255.255.255.255")));
        QVERIFY(!access.permits(address("0.0.0.0")));
    }

    void attachedNetworksComeAndGo() {
        AccessList access;
        access.setAttached({*Network::parse("203.0.113.0/24")});
        QVERIFY(access.permits(address("203.0.113.9")));
        QVERIFY(!access.permitsAlways(address("203.0.113.9")));
        access.setAttached({});
        QVERIFY(!access.permits(address("203.0.113.9")));
    }

    void burstThenSustainedRate() {
        QueryBudget budget({{200, 400}, {100'000, 100'000}}, 1);
        const Ipv4 source = address("10.0.0.1");
        CounterTime now{1'000'000 * ms};
        QCOMPARE(admitted(budget, source, now, 1000), 400);
        int count = 0;
        for (int i = 0; i < 10'000; ++i) { // 10 s, asked every millisecond
            now = now + Nanoseconds{ms};
            count += isAnswer(budget.admit(source, now));
        }
        QVERIFY2(std::abs(count - 2000) <= 1, qPrintable(QString::number(count)));
        now = now + Nanoseconds{2'000 * ms}; // a rest of burst/rate fills the bucket again
        QCOMPARE(admitted(budget, source, now, 1000), 400);
    }

    void otherLimitsFromNowOn() {
        QueryBudget budget({{200, 400}, {100'000, 100'000}}, 1);
        const CounterTime now{1'000'000 * ms};
        budget.setLimits({{1, 5}, {100'000, 100'000}});
        QCOMPARE(admitted(budget, address("10.0.0.1"), now, 1000), 5);
        budget.setLimits({{200, 400}, {100'000, 100'000}});
        QCOMPARE(admitted(budget, address("10.0.0.2"), now, 1000), 400);
    }

    void oneSourceDoesNotTakeFromAnother() {
        QueryBudget budget({{200, 400}, {100'000, 100'000}}, 1);
        const CounterTime now{5};
        QCOMPARE(admitted(budget, address("10.0.0.1"), now, 1000), 400);
        QCOMPARE(admitted(budget, address("10.0.0.2"), now, 400), 400);
    }

    void loopbackIsExemptAndCostsNothing() {
        QueryBudget budget({{1, 1}, {1, 1}}, 1);
        const CounterTime now{5};
        QCOMPARE(admitted(budget, address("127.0.0.1"), now, 10'000), 10'000);
        QCOMPARE(admitted(budget, address("10.0.0.1"), now, 10), 1);
    }

    void allTogetherAreLimited() {
        QueryBudget budget({{200, 400}, {1'000, 1'500}}, 7);
        CounterTime now{5};
        int count = 0;
        for (std::uint32_t i = 0; i < 20'000; ++i)
            count += isAnswer(budget.admit(Ipv4{0x0A000000U + i}, now));
        QCOMPARE(count, 1'500);
        now = now + Nanoseconds{1'000 * ms};
        for (std::uint32_t i = 0; i < 20'000; ++i)
            count += isAnswer(budget.admit(Ipv4{0x0A000000U + i}, now));
        QCOMPARE(count, 2'500);
    }

    void whatIsRefusedToASourceDoesNotCostTheOthers() {
        QueryBudget budget({{1, 1}, {1, 10}}, 7);
        const CounterTime now{5};
        QCOMPARE(admitted(budget, address("10.0.0.1"), now, 1'000), 1);
        QCOMPARE(admitted(budget, address("10.0.0.2"), now, 1'000), 1);
        QCOMPARE(admitted(budget, address("10.0.0.3"), now, 1'000), 1);
    }

    void moreSourcesThanPlacesGetNoMoreThanTheirShare() {
        // Every source of a full table inherits a used bucket: a crowd cannot multiply the rate.
        QueryBudget budget({{1, 1}, {1'000'000, 1'000'000}}, 9);
        const CounterTime now{5};
        int count = 0;
        for (std::uint32_t i = 0; i < 100'000; ++i)
            count += isAnswer(budget.admit(Ipv4{0x0A000000U + i}, now));
        QCOMPARE(count, 256 * 8);
    }

    void aKnownSourceKeepsItsPlaceAmongIdleOnes() {
        QueryBudget budget({{200, 400}, {1'000'000, 1'000'000}}, 9);
        CounterTime now{5};
        const Ipv4 busy = address("10.200.0.1");
        QCOMPARE(admitted(budget, busy, now, 1'000), 400);
        for (std::uint32_t i = 0; i < 2'000; ++i)
            (void)budget.admit(Ipv4{0x0A000000U + i}, now);
        QCOMPARE(admitted(budget, busy, now, 1'000), 0);
    }

    void whoAsksTooOftenIsToldSoOnceASecond() {
        QueryBudget budget({{1, 1}, {100, 100}}, 3);
        const Ipv4 source = address("10.0.0.1");
        QVERIFY(budget.admit(source, CounterTime{}) == QueryBudget::Verdict::Answer);
        QVERIFY(budget.admit(source, CounterTime{}) == QueryBudget::Verdict::OverSource);
        QVERIFY(budget.mayTell(source, CounterTime{}));
        QVERIFY(!budget.mayTell(source, CounterTime{999 * ms}));
        QVERIFY(budget.mayTell(source, CounterTime{1000 * ms}));
    }

    /// 50,000 forged queries a second, each from another address, and a client that asks every second.
    void aForgedFloodStarvesNoKnownClient_data() {
        QTest::addColumn<bool>("vouched");
        QTest::newRow("has been asking for a while") << false;
        QTest::newRow("has shown that it gets our replies") << true;
    }
    void aForgedFloodStarvesNoKnownClient() {
        QFETCH(bool, vouched);
        QueryBudget budget({}, 5);
        const Ipv4 client = address("10.0.0.1");
        CounterTime now{};
        if (vouched)
            budget.vouch(client, now);
        for (int s = 0; !vouched && s <= 8; ++s, now = now + Nanoseconds{1000 * ms})
            QCOMPARE(admitted(budget, client, now, 1), 1);
        int forged = 0;
        for (std::uint32_t s = 0; s < 10; ++s) {
            for (std::uint32_t i = 0; i < 50'000; ++i, now = now + Nanoseconds{20'000})
                forged += isAnswer(budget.admit(Ipv4{0xC0A80000U + s * 50'000 + i}, now));
            QCOMPARE(admitted(budget, client, now, 1), 1);
        }
        QVERIFY2(forged <= 10'000 + 10 * 5'000, qPrintable(QString::number(forged)));
        // The reserve is for modest ones: no more than a burst of those.
        QVERIFY(admitted(budget, client, now, 1000) <= 17);
    }

    void newcomersFindAPlaceBesideTheKnown() {
        QueryBudget budget({{1, 1}, {1'000'000, 1'000'000}}, 5);
        for (std::uint32_t i = 0; i < 10'000; ++i) // many more than there are places
            budget.vouch(Ipv4{0x0A000000U + i}, CounterTime{});
        QCOMPARE(admitted(budget, address("192.168.0.1"), CounterTime{}, 2), 1);
        QCOMPARE(admitted(budget, address("192.168.0.1"), CounterTime{}, 2), 0); // it is remembered
    }
};

QTEST_APPLESS_MAIN(TestQueryLimits)
#include "test_query_limits.moc"
