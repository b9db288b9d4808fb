// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/ptp_impairment.h"

#include <QTest>

#include <cmath>

using namespace dantesync;

namespace {

VirtualOptions options(double delayUs, double noiseUs, double outlierShare, std::uint64_t seed = 7) {
    VirtualOptions options;
    options.delay = Nanoseconds::fromMicroseconds(delayUs);
    options.noise = Nanoseconds::fromMicroseconds(noiseUs);
    options.outlierShare = outlierShare;
    options.seed = seed;
    return options;
}

double lateUs(PtpImpairment& impairment) {
    platform::Stamp stamp;
    stamp.realtimeNs = 1'700'000'000'000'000'000;
    return static_cast<double>(impairment.apply(stamp).realtimeNs - stamp.realtimeNs) * 1e-3;
}

} // namespace

class TestPtpImpairment : public QObject {
    Q_OBJECT
private slots:
    void withoutFaultsItChangesNothing() {
        PtpImpairment impairment(options(0, 0, 0));
        QCOMPARE(lateUs(impairment), 0.0);
    }
    void delayMakesStampsLater() {
        PtpImpairment impairment(options(42, 0, 0));
        QCOMPARE(lateUs(impairment), 42.0);
        QCOMPARE(lateUs(impairment), 42.0);
    }
    void noiseIsGaussianAroundTheDelay() {
        PtpImpairment impairment(options(40, 10, 0));
        constexpr int n = 20'000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; ++i) {
            const double late = lateUs(impairment) - 40;
            sum += late;
            squares += late * late;
        }
        QVERIFY(std::abs(sum / n) < 0.3);
        QVERIFY(std::abs(std::sqrt(squares / n) - 10.0) < 0.3);
    }
    void outliersAreRareAndLate() {
        PtpImpairment impairment(options(0, 0, 0.01));
        constexpr int n = 50'000;
        int outliers = 0;
        double least = 1e9;
        double most = 0;
        for (int i = 0; i < n; ++i) {
            const double late = lateUs(impairment);
            if (late > 0) {
                ++outliers;
                least = std::min(least, late);
                most = std::max(most, late);
            }
        }
        QVERIFY(std::abs(outliers - 500) < 100);
        QVERIFY(least >= 500 && least < 530);
        QVERIFY(most <= 2000 && most > 1970);
    }
    void theSeedDecides() {
        PtpImpairment one(options(0, 10, 0, 1));
        PtpImpairment same(options(0, 10, 0, 1));
        PtpImpairment other(options(0, 10, 0, 2));
        const double first = lateUs(one);
        QCOMPARE(lateUs(same), first);
        QVERIFY(std::abs(lateUs(other) - first) > 1e-3);
    }
};

QTEST_GUILESS_MAIN(TestPtpImpairment)
#include "test_ptp_impairment.moc"
