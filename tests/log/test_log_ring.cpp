// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/log/log_ring.h"

#include <QTest>

using namespace dantesync::log;

class TestLogRing : public QObject {
    Q_OBJECT

private slots:
    void keepsTheNewest() {
        Ring ring(3);
        QCOMPARE(ring.lastSequence(), std::uint64_t(0));
        QVERIFY(ring.tail(10).empty());
        for (int i = 1; i <= 5; ++i)
            QCOMPARE(ring.append({0, i, Level::Info, "x", std::to_string(i)}), static_cast<std::uint64_t>(i));
        const auto all = ring.tail(10);
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(all.front().sequence, std::uint64_t(3));
        QCOMPARE(all.back().message, std::string("5"));
        QCOMPARE(ring.lastSequence(), std::uint64_t(5));
    }

    void tailContinuesWhereTheReaderWas() {
        Ring ring(10);
        for (int i = 1; i <= 6; ++i)
            ring.append({});
        QCOMPARE(ring.tail(10, 4).size(), std::size_t(2));
        QCOMPARE(ring.tail(10, 4).front().sequence, std::uint64_t(5));
        QCOMPARE(ring.tail(1, 2).front().sequence, std::uint64_t(6)); // the newest, not the next
        QVERIFY(ring.tail(10, 6).empty());
        QVERIFY(ring.tail(0).empty());
        QVERIFY(ring.tail(10, 1'000).empty());
    }
};

QTEST_APPLESS_MAIN(TestLogRing)
#include "test_log_ring.moc"
