// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/time_bins.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <map>

using namespace dantesync::math;

class TestTimeBins : public QObject {
    Q_OBJECT
private slots:
    void binsAreThoseOfTheFinalWidth();
    void gapsStayEmpty();
    void nonsenseIsNotTaken();
    void extremesSurviveUniting();
};

void TestTimeBins::binsAreThoseOfTheFinalWidth() {
    TimeBins bins(0.3, 64);
    std::map<std::size_t, std::pair<std::uint64_t, double>> expected;
    for (int k = 0; k < 5000; ++k)
        bins.add(0.1 * k, k);
    QCOMPARE(bins.width(), 0.3 * 32); // 500 s in at most 64 bins
    for (int k = 0; k < 5000; ++k) {
        auto& [count, sum] = expected[static_cast<std::size_t>(0.1 * k / bins.width())];
        ++count;
        sum += k;
    }
    QCOMPARE(bins.bins().size(), expected.size());
    for (const auto& [index, bin] : expected) {
        QCOMPARE(bins.bins()[index].count, bin.first);
        QCOMPARE(bins.bins()[index].sum, bin.second);
    }
}

void TestTimeBins::gapsStayEmpty() {
    TimeBins bins(1.0, 16);
    bins.add(0.5, 1);
    bins.add(9.5, 2);
    QCOMPARE(bins.bins().size(), std::size_t{10});
    for (std::size_t i = 1; i < 9; ++i)
        QCOMPARE(bins.bins()[i].count, std::uint64_t{0});
    QCOMPARE(bins.bins()[9].meanTime(), 9.5);
}

void TestTimeBins::nonsenseIsNotTaken() {
    TimeBins bins(1.0);
    for (const double time :
         {-0.001, -1e300, 1e300, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        bins.add(time, 1);
    QVERIFY(bins.bins().empty());
    bins.add(1e17, 1);
    QVERIFY(bins.bins().size() <= 1024);
}

void TestTimeBins::extremesSurviveUniting() {
    for (int place = 0; place < 1000; place += 37) {
        TimeBins bins(1.0, 8);
        for (int k = 0; k < 1000; ++k)
            bins.add(k, k == place ? 9.0 : k == 999 - place ? -5.0 : 0.0);
        double low = 0;
        double high = 0;
        std::uint64_t count = 0;
        for (const auto& bin : bins.bins()) {
            low = std::min(low, bin.lowest);
            high = std::max(high, bin.highest);
            count += bin.count;
        }
        QCOMPARE(low, -5.0);
        QCOMPARE(high, 9.0);
        QCOMPARE(count, std::uint64_t{1000});
    }
}

QTEST_APPLESS_MAIN(TestTimeBins)
#include "test_time_bins.moc"
