// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_timeline.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace dantesync;
using namespace dantesync::discipline;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t d0 = 1'790'000'000 * second;

GmTime gm(double seconds) {
    return GmTime{std::llround(seconds * 1e9)};
}
Nanoseconds d(double us = 0) {
    return Nanoseconds{d0} + Nanoseconds::fromMicroseconds(us);
}

} // namespace

class TestDateTimeline : public QObject {
    Q_OBJECT
private slots:
    void aStepIsMadeAtItsInstant() {
        const DateChange step{gm(10), d(), d(50'000), 0};
        QVERIFY(step.isStep() && !step.isSlew());
        QCOMPARE(step.at(GmTime{gm(10).ns - 1}).count, d().count);
        QCOMPARE(step.at(gm(10)).count, d(50'000).count);
        QCOMPARE(step.end().ns, gm(10).ns);
        QCOMPARE(step.rate().value, 0.0);
    }
    void aSlewIsExact_data() {
        QTest::addColumn<double>("way");
        QTest::newRow("forward") << 3200.0;
        QTest::newRow("backward") << -3200.0;
    }
    void aSlewIsExact() {
        QFETCH(double, way);
        const DateChange slew{gm(10), d(), d(way), 100};
        QCOMPARE(slew.rate().value, way > 0 ? 100.0 : -100.0);
        QCOMPARE(slew.end().ns, gm(42).ns);
        QCOMPARE(slew.at(gm(9)).count, d().count);
        QCOMPARE(slew.at(gm(26)).count, d(way / 2).count);
        QCOMPARE(slew.at(gm(42)).count, d(way).count);
        QCOMPARE(slew.at(gm(1e6)).count, d(way).count);
    }
    void aRebasedChangeMovesNoWall() {
        const DateChange slew{gm(10), d(), d(-900), 30};
        const Nanoseconds shift{777'777'777'777};
        const DateChange after = slew.rebased(shift);
        for (const double at : {5.0, 20.0, 100.0}) {
            const GmTime before = gm(at);
            const GmTime now = before - shift;
            QCOMPARE(now.ns + after.at(now).count, before.ns + slew.at(before).count);
        }
    }
    void hugeSlewsDoNotOverflow() {
        const std::int64_t most = std::numeric_limits<std::int64_t>::max() / 4;
        const DateChange slew{GmTime{0}, Nanoseconds{-most}, Nanoseconds{most}, 1};
        QVERIFY(slew.end() > GmTime{0});
        QVERIFY(slew.at(GmTime{most}) > slew.from);
        const DateChange quick{GmTime{0}, Nanoseconds{0}, Nanoseconds{most}, 65535};
        QCOMPARE(quick.at(GmTime{most}).count, most / 1'000'000 * 65535 + most % 1'000'000 * 65535 / 1'000'000);
    }

    void aPendingChangeTakesOver() {
        DateTimeline line({gm(0), d(), d(), 0}, 7);
        line.advance(gm(1));
        line.announce({gm(10), d(), d(50'000), 0}, 8, gm(2));
        QCOMPARE(line.sequence(), 8U);
        QCOMPARE(line.at(gm(9.9)).count, d().count);
        QCOMPARE(line.at(gm(10)).count, d(50'000).count); // known before it is there
        QCOMPARE(line.advance(gm(9.9)).count, 0);
        QVERIFY(line.pending().has_value());
        QCOMPARE(line.rateFor(gm(9.9), Nanoseconds{second}).value, 0.0); // a step is no rate
        QCOMPARE(line.advance(gm(10.1)).count, 50'000'000);
        QVERIFY(!line.pending());
        QCOMPARE(line.advance(gm(10.2)).count, 0); // once
    }
    void anotherReplacesWhatIsPending() {
        DateTimeline line({gm(0), d(), d(), 0}, 1);
        line.announce({gm(10), d(), d(50'000), 0}, 2, gm(2));
        line.announce({gm(12), d(), d(320), 10}, 3, gm(5));
        QCOMPARE(line.at(gm(11)).count, d().count);
        QCOMPARE(line.at(gm(28)).count, d(160).count);
        line.announce({gm(4), d(), d(7), 0}, 4, gm(13)); // one in effect does at once
        QVERIFY(!line.pending());
        QCOMPARE(line.at(gm(13)).count, d(7).count);
    }
    void theRateLooksAhead() {
        DateTimeline line({gm(0), d(), d(320), 10}, 1); // until 32
        line.announce({gm(32), d(320), d(640), 20}, 2, gm(20));
        QVERIFY(std::abs(line.rateFor(gm(10), Nanoseconds{second}).value - 10) < 1e-9);
        QVERIFY(std::abs(line.rateFor(gm(31.5), Nanoseconds{second}).value - 15) < 1e-9);
        QVERIFY(std::abs(line.rateFor(gm(47.5), Nanoseconds{second}).value - 10) < 1e-9); // and stops
    }
    void thePaceIsTheSameForAllWhoFollow() {
        const auto follow = [](double from, double every) {
            DateTimeline line({gm(0), d(), d(), 0}, 1);
            GmTime start = gm(0);
            Nanoseconds at = d();
            int n = 0;
            for (double now = from; now < from + 1500; now += every) {
                if (!line.pending() && start - gm(now) < Nanoseconds{10 * second}) {
                    const std::uint16_t rate = n++ % 4 == 0 ? 9 : 8;
                    const DateChange next{start, at, at + Nanoseconds{32'000 * rate}, rate};
                    line.announce(next, static_cast<std::uint32_t>(n), gm(now));
                    start = next.end();
                    at = next.to;
                }
                line.advance(gm(now));
            }
            return line.pace().value;
        };
        const double pace = follow(1, 0.25);
        QVERIFY2(std::abs(pace - 8.25) < 0.05, qPrintable(QString::number(pace)));
        QCOMPARE(follow(1, 0.77), pace); // to the last bit
    }
    void beforeThePaceIsKnownTheLastSlewIs() {
        const DateTimeline line({gm(0), d(), d(-320), 10}, 1);
        QCOMPARE(line.pace().value, -10.0);
    }
    void itGoesOnWhereTheLastChangeEnds() {
        DateTimeline line({gm(0), d(), d(320), 10}, 1);
        line.carryOn(Ppm{8.5});
        QCOMPARE(line.at(gm(20)).count, d(200).count);
        QCOMPARE(line.at(gm(32)).count, d(320).count);
        QCOMPARE(line.at(gm(132)).count, d(320 + 850).count);
        line.announce({gm(140), d(1000), d(1000), 0}, 2, gm(141)); // somebody speaks again
        QCOMPARE(line.at(gm(150)).count, d(1000).count);
    }
};

QTEST_APPLESS_MAIN(TestDateTimeline)
#include "test_date_timeline.moc"
