// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_authority.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

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
DateEstimator::Estimate utc(double us, double rate) {
    return {d(us), Ppm{rate}, Nanoseconds{5'000}, Ppm{0.1}};
}

/// What becomes of D when UTC goes as @p at says (µs at a time in s), asked four times a second.
struct Run {
    DateTimeline line{{gm(0), d(), d(), 0}, 1};
    DateAuthority::Limits limits;
    double worst = 0;   ///< µs off UTC
    double fastest = 0; ///< ppm
    double largest = 0; ///< µs, of a change
    int changes = 0;
    bool early = true; ///< each was announced at least 5 s ahead
    bool gapless = true;

    void go(double from, double to, const std::function<double(double)>& at, int agreeing = 9) {
        for (double now = from; now < to; now += 0.25) {
            const double rate = (at(now + 1) - at(now));
            if (const auto change = DateAuthority::next(line, gm(now), utc(at(now), rate), agreeing, limits)) {
                ++changes;
                early = early && change->effective - gm(now) >= DateAuthority::leastLead;
                gapless = gapless && (line.inEffect().end() <= gm(1) || change->effective == line.inEffect().end());
                fastest = std::max(fastest, std::abs(change->rate().value));
                largest = std::max(largest, abs(change->to - change->from).microseconds());
                line.announce(*change, line.sequence() + 1, gm(now));
            }
            line.advance(gm(now));
            if (now > from + 100)
                worst = std::max(worst, std::abs((line.at(gm(now)) - d(at(now))).microseconds()));
        }
    }
};

} // namespace

class TestDateAuthority : public QObject {
    Q_OBJECT
private slots:
    void followsUtcWithoutAGap_data() {
        QTest::addColumn<double>("rate");
        QTest::newRow("faster") << 8.3;
        QTest::newRow("slower") << -15.7;
        QTest::newRow("much faster") << 66.0;
    }
    void followsUtcWithoutAGap() {
        QFETCH(double, rate);
        Run run;
        run.go(0, 3600, [&](double t) { return rate * t; });
        QVERIFY2(run.worst < 40, qPrintable(QString::number(run.worst)));
        QVERIFY(run.early);
        QVERIFY(run.gapless);
        QVERIFY(run.changes > 100 && run.changes < 120); // one each half minute
    }
    void aRateBelowTheGrainNeedsFewChanges() {
        Run run;
        run.go(0, 3600, [](double t) { return 0.2 * t; });
        QVERIFY2(run.worst < 40, qPrintable(QString::number(run.worst)));
        QVERIFY2(run.changes > 10 && run.changes < 60, qPrintable(QString::number(run.changes)));
    }
    void aLargeForwardErrorIsAStepOnceItIsBelieved() {
        Run run;
        run.go(
            0, 60, [](double) { return 300'000.0; }, 2);
        QCOMPARE(run.changes, 0); // bursts do not agree yet
        run.go(60, 100, [](double) { return 300'000.0; });
        QCOMPARE(run.changes, 1);
        QCOMPARE(run.line.at(gm(100)).count, d(300'000).count);
        QVERIFY(run.early);
    }
    void aLargeBackwardErrorIsASlewHoweverLarge() {
        Run run;
        run.go(0, 4000, [](double) { return -300'000.0; });
        QCOMPARE(run.fastest, 100.0);
        QVERIFY(run.changes > 60);
        QVERIFY(std::abs((run.line.at(gm(4000)) - d(-300'000)).microseconds()) < 40);
        QVERIFY2(run.largest <= 3200, qPrintable(QString::number(run.largest)));
    }
    void theLimitsHold() {
        Run run;
        run.limits.maxSlew = Ppm{12.7};
        run.limits.largestWay = Nanoseconds{150'000};
        run.limits.lead = Nanoseconds{6 * second};
        run.go(0, 2000, [](double) { return 5'000.0; });
        QCOMPARE(run.fastest, 12.0);
        QVERIFY2(run.largest <= 150, qPrintable(QString::number(run.largest)));
        QVERIFY(run.early);
        QVERIFY(run.line.at(gm(2000)) > d(4'900));
        // ... for steps, too.
        run.limits.stepBound = Nanoseconds{1'000'000};
        run.go(2000, 2040, [](double) { return 50'000.0; });
        QVERIFY2(run.largest <= 150, qPrintable(QString::number(run.largest)));
    }
    void theLeadIsNeverShort() {
        Run run;
        run.limits.lead = Nanoseconds{};
        run.go(0, 300, [](double t) { return 20 * t; });
        QVERIFY(run.changes > 5);
        QVERIFY(run.early);
    }
    void theNextOneWaitsUntilAllHaveMadeTheLast() {
        DateTimeline line({gm(10), d(), d(50'000), 0}, 1); // a step, just made
        const DateAuthority::Limits limits;
        QVERIFY(!DateAuthority::next(line, gm(10), utc(50'000, 8), 9, limits));
        QVERIFY(!DateAuthority::next(line, gm(11.9), utc(50'000, 8), 9, limits));
        QVERIFY(DateAuthority::next(line, gm(12), utc(50'000, 8), 9, limits));
    }
    void officeBeginsWhereDIs() {
        const DateAuthority::Limits limits;
        const DateChange first = DateAuthority::first(gm(1000), d(5), Ppm{-15.4}, limits);
        QVERIFY(first.effective <= gm(999)); // in effect for whoever asks
        QCOMPARE(first.at(gm(1000)).count, d(5).count);
        QCOMPARE(first.rate().value, -15.0);
        const DateChange rest = DateAuthority::first(gm(1000), d(5), Ppm{0.3}, limits);
        QCOMPARE(rest.at(gm(1000)).count, d(5).count);
        QVERIFY(!rest.isSlew());
    }
    void aLaterStartHasHigherNumbers() {
        const auto now = DateAuthority::firstSequence(WallTime{d0});
        const auto later = DateAuthority::firstSequence(WallTime{d0 + 60 * second});
        QVERIFY(later >= now + 30); // more than were announced meanwhile
        QVERIFY(DateAuthority::firstSequence(WallTime{-5}) > 0);
    }
};

QTEST_APPLESS_MAIN(TestDateAuthority)
#include "test_date_authority.moc"
