// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history.h"

#include <QTest>

using namespace dantesync;

namespace {

constexpr std::int64_t second = 1'000'000'000;

SyncStatus at(std::int64_t counterNs, std::int64_t phaseErrorNs = 0) {
    SyncStatus status;
    status.updated = CounterTime{counterNs};
    status.wall = WallTime{counterNs + 5};
    status.mode = Mode::Lock;
    status.phase.emplace();
    status.phase->phaseError = Nanoseconds{phaseErrorNs};
    return status;
}

} // namespace

class TestStatusHistory : public QObject {
    Q_OBJECT

private slots:
    void aSampleTellsWhatTheStatusTold() {
        History history;
        SyncStatus status = at(second, 70);
        status.phase->residual = Ppm{0.5};
        status.correction = Ppm{-3};
        status.ntp.emplace();
        status.ntp->offset = Nanoseconds{99};
        history.add(status);
        history.add(SyncStatus{at(2 * second)});
        const auto samples = history.query({}).samples;
        QCOMPARE(samples.size(), std::size_t(2));
        const HistorySample expected{1,          WallTime{second + 5}, CounterTime{second},
                                     Mode::Lock, Nanoseconds{70},      Ppm{0.5},
                                     Ppm{-3},    Nanoseconds{99}};
        QVERIFY(samples[0] == expected);
        QVERIFY(!samples[1].ntpOffset);
        SyncStatus nothing;
        nothing.updated = CounterTime{3 * second};
        history.add(nothing);
        QVERIFY(!history.query({}).samples.back().phaseError); // unknown is not 0
    }

    void closeOnesAreOne() {
        History history;
        for (int i = 0; i < 100; ++i)
            history.add(at(i * 10'000'000));
        QCOMPARE(history.size(), std::size_t(10));
    }

    void anHourAndNoMore() {
        History history;
        for (std::int64_t i = 0; i <= 4 * 4000; ++i)
            history.add(at(i * second / 4));
        QCOMPARE(history.size(), std::size_t(4 * 3600 + 1));
        QCOMPARE(history.query({}).samples.back().counter.ns, 4000 * second);
    }

    void theCountIsBounded() {
        History history(50);
        for (std::int64_t i = 0; i < 1000; ++i)
            history.add(at(i * second));
        QCOMPARE(history.size(), std::size_t(50));
        QCOMPARE(history.query({}).samples.back().sequence, std::uint64_t(1000));
    }

    void ranges() {
        History history;
        for (std::int64_t i = 1; i <= 100; ++i)
            history.add(at(i * second));
        const auto sequences = [&](const History::Query& query) {
            const auto answer = history.query(query);
            return answer.samples.empty() ? QByteArray("none")
                                          : QByteArray::number(answer.samples.front().sequence) + ".." +
                                                QByteArray::number(answer.samples.back().sequence) + " of " +
                                                QByteArray::number(static_cast<qulonglong>(answer.matching));
        };
        History::Query query;
        QCOMPARE(sequences(query), QByteArray("1..100 of 100"));
        query.limit = 10;
        QCOMPARE(sequences(query), QByteArray("91..100 of 100"));
        query.reduce = History::Reduce::Oldest;
        query.after = 20;
        QCOMPARE(sequences(query), QByteArray("21..30 of 80"));
        query = {};
        query.from = WallTime{50 * second + 5};
        query.to = WallTime{60 * second + 5};
        QCOMPARE(sequences(query), QByteArray("50..60 of 11"));
        query = {};
        query.last = Nanoseconds{5 * second};
        QCOMPARE(sequences(query), QByteArray("95..100 of 6"));
        query.after = 100;
        QCOMPARE(sequences(query), QByteArray("none"));
        QVERIFY(History().query({}).samples.empty());
    }

    void extremesLoseNoPeak() {
        History history;
        for (std::int64_t i = 0; i < 1000; ++i)
            history.add(at(i * second, i == 333 ? 9999 : i == 777 ? -8888 : i % 7));
        History::Query query;
        query.reduce = History::Reduce::Extremes;
        query.limit = 20;
        const auto answer = history.query(query);
        QCOMPARE(answer.matching, std::size_t(1000));
        QVERIFY(answer.samples.size() <= 20);
        std::int64_t least = 0;
        std::int64_t greatest = 0;
        for (std::size_t i = 0; i < answer.samples.size(); ++i) {
            least = std::min(least, answer.samples[i].phaseError->count);
            greatest = std::max(greatest, answer.samples[i].phaseError->count);
            QVERIFY(i == 0 || answer.samples[i].sequence > answer.samples[i - 1].sequence);
        }
        QCOMPARE(greatest, std::int64_t(9999));
        QCOMPARE(least, std::int64_t(-8888));
    }
};

QTEST_GUILESS_MAIN(TestStatusHistory)
#include "test_status_history.moc"
