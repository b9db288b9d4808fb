// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/host_time_source.h"
#include "service/clock/piecewise_line.h"

#include <QTest>

using dantesync::PiecewiseLine;

class TestPiecewiseLine : public QObject {
    Q_OBJECT
private slots:
    void convertsByThePieceValidThere() {
        PiecewiseLine line({1'000, 50'000, 1e-3});
        line.bend(2'000'000, -1e-3);
        line.shift(3'000'000, -700);
        QVERIFY(!line.at(999));
        QCOMPARE(line.at(1'000).value(), 50'000);
        QCOMPARE(line.at(1'001'000).value(), 50'000 + 1'001'000);
        const std::int64_t bent = 50'000 + 1'999'000 + 1'999;
        QCOMPARE(line.at(2'000'000).value(), bent);
        QCOMPARE(line.at(2'999'999).value(), bent + 999'999 - 1'000);
        QCOMPARE(line.at(3'000'000).value(), bent + 1'000'000 - 1'000 - 700);
        QCOMPARE(line.at(4'000'000).value(), bent + 2'000'000 - 2'000 - 700);
    }
    void aSecondChangeAtTheSameInstantReplacesTheFirst() {
        PiecewiseLine line({0, 0, 0.0});
        line.bend(1'000'000, 0.5);
        line.shift(1'000'000, 10);
        QCOMPARE(line.at(999'999).value(), 999'999);
        QCOMPARE(line.at(1'000'000).value(), 1'000'010);
        QCOMPARE(line.at(1'000'100).value(), 1'000'160);
    }
    void forgetsOnlyTheOldest() {
        PiecewiseLine line({0, 0, 0.0});
        const auto n = static_cast<std::int64_t>(PiecewiseLine::capacity);
        for (std::int64_t i = 1; i <= n; ++i)
            line.bend(i * 1'000, i % 2 == 0 ? 0.0 : 1e-3);
        QVERIFY(!line.at(999));
        QVERIFY(line.at(1'000));
        QCOMPARE(line.at(2'000).value(), 2'001);
        QCOMPARE(line.last().x, n * 1'000);
    }
    void staysExactOverYears() {
        const PiecewiseLine line({0, 1'700'000'000'000'000'000, 0.0});
        QCOMPARE(line.at(100'000'000'000'000'001).value(), 1'800'000'000'000'000'001);
    }
};

QTEST_GUILESS_MAIN(TestPiecewiseLine)
#include "test_piecewise_line.moc"
