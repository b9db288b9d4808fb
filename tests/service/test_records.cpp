// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes to the journal of what happens: not each of the same thing.
#include "service/records.h"

#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;

namespace {

SyncStatus after(double seconds) {
    SyncStatus status;
    status.updated = CounterTime{} + Nanoseconds::fromSeconds(seconds);
    status.wall = WallTime{1'790'000'000'000'000'000} + Nanoseconds::fromSeconds(seconds);
    return status;
}

ConfigOutcome refused(const char* why) {
    ConfigOutcome outcome;
    outcome.refused = Error{why, "config.json", "correct it"};
    return outcome;
}

ConfigOutcome changed() {
    ConfigOutcome outcome;
    outcome.changes.push_back({"logging.level", "\"info\"", "\"debug\"", Effect::Now});
    return outcome;
}

} // namespace

class TestRecords : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Records> m_records;

    int told(std::string_view part) const {
        EventJournal::Query all;
        all.limit = 5000;
        int count = 0;
        for (const RecordedEvent& e : m_records->journal().query(all))
            count += e.event.text.find(part) != std::string::npos ? 1 : 0;
        return count;
    }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_records = std::make_unique<Records>(m_dir->path());
        m_records->open();
    }

    void theSameRefusalIsToldOnceInAWhile() {
        for (int second = 0; second < 1200; ++second) {
            m_records->configuration(refused("key a"), after(second));
            m_records->second(after(second));
        }
        QCOMPARE(told("key a"), 2);
        QCOMPARE(told("600 more in 600 s"), 1);
    }
    void whatIsLeftIsToldWhenItHasStopped() {
        for (int i = 0; i < 5; ++i)
            m_records->configuration(refused("key a"), after(i));
        for (int second = 5; second < 1300; ++second)
            m_records->second(after(second));
        QCOMPARE(told("key a"), 2);
        QCOMPARE(told("4 more in 600 s"), 1);
    }
    void anotherRefusalIsToldAtOnce() {
        for (int i = 0; i < 10; ++i) {
            m_records->configuration(refused("key a"), after(i));
            m_records->configuration(refused("key b"), after(i));
        }
        QCOMPARE(told("key a"), 1);
        QCOMPARE(told("key b"), 1);
    }
    void afterAChangeItIsNewsAgain() {
        m_records->configuration(refused("key a"), after(0));
        m_records->configuration(changed(), after(1));
        m_records->configuration(refused("key a"), after(2));
        QCOMPARE(told("key a"), 2);
        QCOMPARE(told("logging.level"), 1);
    }
    void eachOfManyIsTold() {
        for (int i = 0; i < 1000; ++i)
            m_records->configuration(refused(qPrintable(QString::number(i))), after(i));
        QCOMPARE(told("change refused: "), 1000); // each is another one
    }
};

QTEST_APPLESS_MAIN(TestRecords)
#include "test_records.moc"
