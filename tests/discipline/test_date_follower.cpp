// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_follower.h"
#include "service/discipline/date_poll.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>
#include <set>

using namespace dantesync;
using namespace dantesync::discipline;
namespace tq = dantesync::wire::time_query;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t d0 = 1'790'000'000 * second;
constexpr std::int64_t gm0 = 5'000 * second;
const ClockUuid grandmaster{{0x00, 0x1d, 0xc1, 1, 2, 3}};

CounterTime at(double seconds) {
    return CounterTime{std::llround(seconds * 1e9)};
}
GmTime gm(double seconds) {
    return GmTime{gm0 + std::llround(seconds * 1e9)};
}
DateFollower::Base base(double seconds) {
    return {gm(seconds), grandmaster};
}

/// An authority's answer at that time, its date at rest.
tq::DateReply answerAt(double seconds) {
    tq::DateReply reply;
    reply.basic.systemTimeNs = static_cast<std::uint64_t>(gm(seconds).ns + d0);
    tq::DateOffset date;
    date.authority = true;
    date.dateOffsetNs = d0;
    date.effectiveAtGmNs = gm0 - second;
    date.sequence = 10;
    date.grandmasterUuid = grandmaster.bytes;
    date.gmNowNs = gm(seconds).ns;
    date.slewStartOffsetNs = d0;
    reply.date = date;
    return reply;
}

using Heard = DateFollower::Heard;

} // namespace

class TestDateFollower : public QObject {
    Q_OBJECT
    /// @p follower hears @p reply at that time.
    static Heard hear(DateFollower& follower, double seconds, const tq::DateReply& reply) {
        if (follower.timeline())
            follower.timeline()->advance(gm(seconds));
        return follower.answer(reply, base(seconds), Nanoseconds{d0 + 123}, at(seconds));
    }

private slots:
    void onlyWhatAppliesCounts() {
        DateFollower follower;
        tq::DateReply reply = answerAt(1);
        reply.date.reset();
        QCOMPARE(hear(follower, 1, reply), Heard::NoDate);
        reply = answerAt(1);
        reply.date->authority = false;
        QCOMPARE(hear(follower, 1, reply), Heard::NotAuthority);
        QCOMPARE(follower.answer(answerAt(1), std::nullopt, {}, at(1)), Heard::NoBase);
        QCOMPARE(hear(follower, 2.1, answerAt(1)), Heard::OtherBase); // its time before a reboot, say
        QCOMPARE(hear(follower, -0.1, answerAt(1)), Heard::OtherBase);
        reply = answerAt(1);
        reply.date->grandmasterUuid = {9, 9, 9, 9, 9, 9};
        QCOMPARE(hear(follower, 1, reply), Heard::OtherBase);
        QVERIFY(!follower.timeline());
        QVERIFY(!follower.follows(at(1)));
        reply.date->grandmasterUuid = {0, 0, 0, 0, 1, 0}; // an older one that cannot say
        QCOMPARE(hear(follower, 1, reply), Heard::Applicable);
        QCOMPARE(hear(follower, 1.9, answerAt(1)), Heard::Applicable);
        QCOMPARE(follower.timeline()->at(gm(1)).count, d0);
    }
    void silenceEndsIt() {
        DateFollower follower;
        hear(follower, 1, answerAt(1));
        QVERIFY(follower.follows(at(31)));
        QVERIFY(!follower.follows(at(31.1)));
        hear(follower, 40, answerAt(40));
        QVERIFY(follower.follows(at(40)));
        follower.leave();
        QVERIFY(!follower.follows(at(40)));
        QVERIFY(follower.timeline()); // what was known
    }
    void theSameSequenceSaysNothingNew() {
        DateFollower follower;
        hear(follower, 1, answerAt(1));
        tq::DateReply reply = answerAt(2);
        reply.date->dateOffsetNs += 5'000'000;
        hear(follower, 2, reply);
        QCOMPARE(follower.timeline()->at(gm(2)).count, d0);
        reply.date->sequence = 11;
        hear(follower, 2, reply);
        QCOMPARE(follower.timeline()->at(gm(2)).count, d0 + 5'000'000);
        reply = answerAt(3);
        reply.date->sequence = 2; // the master was started again
        hear(follower, 3, reply);
        QCOMPARE(follower.timeline()->at(gm(3)).count, d0);
    }
    void aPendingStep_data() {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
        QTest::newRow("3") << 3;
        QTest::newRow("later") << 77;
    }
    void aPendingStep() {
        QFETCH(int, version);
        for (const bool joining : {false, true}) {
            DateFollower follower;
            if (!joining)
                hear(follower, 1, answerAt(1));
            tq::DateReply reply = answerAt(2);
            reply.date->version = static_cast<std::uint8_t>(version);
            reply.date->sequence = 11;
            reply.date->dateOffsetNs = d0 + 50'000'000;
            reply.date->effectiveAtGmNs = gm(8).ns;
            reply.date->microCorrection = true; // is as any other
            if (version < 3)
                reply.date->slewStartOffsetNs.reset();
            QCOMPARE(hear(follower, 2, reply), Heard::Applicable);
            QCOMPARE(follower.timeline()->at(gm(7.9)).count, d0);
            QCOMPARE(follower.timeline()->at(gm(8)).count, d0 + 50'000'000);
            QCOMPARE(follower.timeline()->advance(gm(7)).count, 0);
            QCOMPARE(follower.timeline()->advance(gm(8.1)).count, 50'000'000);
        }
    }
    void aSlewWithOrWithoutItsStart_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<bool>("joining");
        QTest::addColumn<double>("since"); // s, since it began
        for (const int version : {2, 3})
            for (const bool joining : {false, true})
                for (const double since : {-5.0, 2.0, 9.0, 30.0})
                    QTest::addRow("version %d, %s, %.0f s", version, joining ? "joins" : "follows", since)
                        << version << joining << since;
    }
    void aSlewWithOrWithoutItsStart() {
        QFETCH(int, version);
        QFETCH(bool, joining);
        QFETCH(double, since);
        const DateChange slew{gm(20), Nanoseconds{d0}, Nanoseconds{d0 - 1'000'000}, 100}; // for 10 s
        DateFollower follower;
        if (!joining)
            hear(follower, 1, answerAt(1));
        const double now = 20 + since;
        tq::DateReply reply = answerAt(now);
        reply.basic.systemTimeNs = static_cast<std::uint64_t>(gm(now).ns + slew.at(gm(now)).count);
        reply.date->version = static_cast<std::uint8_t>(version);
        reply.date->sequence = 11;
        reply.date->slew = true;
        reply.date->slewRatePpm = slew.ratePpm;
        reply.date->dateOffsetNs = slew.to.count;
        reply.date->effectiveAtGmNs = slew.effective.ns;
        reply.date->slewStartOffsetNs.reset();
        if (version == 3)
            reply.date->slewStartOffsetNs = slew.from.count;
        QCOMPARE(hear(follower, now, reply), Heard::Applicable);
        for (const double later : {0.0, 1.0, 7.0, 40.0})
            QCOMPARE(follower.timeline()->at(gm(now + later)).count, slew.at(gm(now + later)).count);
    }
    void theFirstVersionKnowsNoSlew() {
        DateFollower follower;
        hear(follower, 1, answerAt(1));
        tq::DateReply reply = answerAt(2);
        reply.date->version = 1;
        reply.date->slew = true; // whatever it meant by that
        reply.date->slewRatePpm = 100;
        reply.date->sequence = 11;
        reply.date->dateOffsetNs = d0 + 1'000'000;
        reply.date->effectiveAtGmNs = gm(8).ns;
        hear(follower, 2, reply);
        QVERIFY(follower.timeline()->last().isStep());
    }
    void aMissedStepIsMadeUpFor() {
        DateFollower follower;
        hear(follower, 1, answerAt(1));
        tq::DateReply reply = answerAt(9);
        reply.date->sequence = 11;
        reply.date->dateOffsetNs = d0 + 50'000'000;
        reply.date->effectiveAtGmNs = gm(8).ns;
        hear(follower, 9, reply);
        QCOMPARE(follower.takeMissedStep().count, 50'000'000);
        QCOMPARE(follower.takeMissedStep().count, 0);
    }
    void afterANewTimeBaseTheNextAnswerCounts() {
        DateFollower follower;
        hear(follower, 1, answerAt(1));
        const Nanoseconds shift{3 * second};
        follower.rebase(shift);
        QCOMPARE(follower.timeline()->at(gm(2) - shift).count, d0 + 3 * second); // the wall goes on
        tq::DateReply reply = answerAt(2);
        reply.date->gmNowNs -= shift.count;
        reply.date->effectiveAtGmNs -= shift.count;
        reply.date->dateOffsetNs += shift.count + 7'000; // the master's own idea of the shift
        const DateFollower::Base there{gm(2) - shift, grandmaster};
        QCOMPARE(follower.answer(reply, there, {}, at(2)), Heard::Applicable);
        QCOMPARE(follower.timeline()->at(gm(2) - shift).count, d0 + 3 * second + 7'000);
        QCOMPARE(follower.takeMissedStep().count, 0);
    }
    void nonsenseIsRefused_data() {
        QTest::addColumn<qint64>("d");
        QTest::addColumn<qint64>("effective");
        QTest::addColumn<qint64>("gmNow");
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        const qint64 now = gm(1).ns;
        QTest::newRow("d, most") << most << now << now;
        QTest::newRow("d, least") << least << now << now;
        QTest::newRow("effective, most") << qint64{d0} << most << now;
        QTest::newRow("effective, least") << qint64{d0} << least << now;
        QTest::newRow("effective, never") << qint64{d0} << now + 86'401 * second << now;
        QTest::newRow("now, most") << qint64{d0} << now << most;
        QTest::newRow("now, least") << qint64{d0} << now << least;
    }
    void nonsenseIsRefused() {
        QFETCH(qint64, d);
        QFETCH(qint64, effective);
        QFETCH(qint64, gmNow);
        DateFollower follower;
        tq::DateReply reply = answerAt(1);
        reply.date->dateOffsetNs = d;
        reply.date->effectiveAtGmNs = effective;
        reply.date->gmNowNs = gmNow;
        QCOMPARE(hear(follower, 1, reply), Heard::Nonsense);
        QVERIFY(!follower.timeline());
    }
    // Whatever bytes come, nothing overflows (the sanitizers would say so).
    void anyBytesDoNoHarm() {
        std::mt19937_64 random(4);
        DateFollower follower;
        int applied = 0;
        for (int i = 0; i < 20'000; ++i) {
            tq::DateReply reply = answerAt(1);
            const auto spoil = [&](std::int64_t& value) {
                if (random() % 2 == 0)
                    value = static_cast<std::int64_t>(random() >> (random() % 64));
            };
            reply.basic.systemTimeNs = random() % 2 == 0 ? random() : reply.basic.systemTimeNs;
            reply.date->version = static_cast<std::uint8_t>(1 + random() % 4);
            reply.date->slew = random() % 2 == 0;
            reply.date->slewRatePpm = static_cast<std::uint16_t>(random());
            spoil(reply.date->dateOffsetNs);
            spoil(reply.date->effectiveAtGmNs);
            spoil(*reply.date->slewStartOffsetNs);
            if (random() % 3 == 0)
                reply.date->slewStartOffsetNs.reset();
            reply.date->sequence = static_cast<std::uint32_t>(random());
            applied += hear(follower, 1 + i, reply) == Heard::Applicable;
            tq::DateReply now = reply;
            now.date->gmNowNs = gm(1 + i).ns;
            applied += hear(follower, 1 + i, now) == Heard::Applicable;
            if (follower.timeline())
                follower.timeline()->rateFor(gm(1 + i), Nanoseconds{second});
        }
        QVERIFY(applied > 1000);
    }

    void asksOnceASecondAndBacksOff() {
        const Endpoint master{{0x0a000001}, 31900};
        DatePoll poll(1);
        QVERIFY(!poll.due(at(0))); // nobody
        poll.setMaster(master);
        int asked = 0;
        for (int i = 0; i < 10; ++i, poll.answered())
            asked += poll.due(at(i)).has_value();
        QCOMPARE(asked, 10);
        asked = 0;
        double last = 0;
        double gap = 0;
        for (int i = 10; i < 1000; ++i)
            if (poll.due(at(i))) {
                gap = i - last;
                last = i;
                ++asked;
            }
        QCOMPARE(gap, 64.0);
        QVERIFY2(asked < 35, qPrintable(QString::number(asked)));
        poll.answered();
        QVERIFY(poll.due(at(1000))); // it is back
        poll.answered();
        QVERIFY(!poll.due(at(1000.5)));
        QVERIFY(poll.due(at(1001)));
    }
    void onlyTheMastersAnswerToTheLastRequest() {
        const Endpoint master{{0x0a000001}, 31900};
        DatePoll poll(1);
        poll.setMaster(master);
        std::set<std::uint32_t> ids;
        for (int i = 0; i < 100; ++i) {
            const auto id = poll.due(at(i));
            if (!id)
                continue;
            ids.insert(*id);
            QVERIFY(poll.expected(master).has_value());
            QCOMPARE(poll.expected(master)->id, *id);
            QVERIFY(!poll.expected({{0x0a000002}, 31900}));
            QVERIFY(!poll.expected({{0x0a000001}, 31901}));
            poll.answered();
            QVERIFY(!poll.expected(master)); // once
        }
        QCOMPARE(ids.size(), std::size_t{100}); // random: none twice
        DatePoll other(2);
        other.setMaster(master);
        QVERIFY(!ids.contains(*other.due(at(0))));
    }
};

QTEST_APPLESS_MAIN(TestDateFollower)
#include "test_date_follower.moc"
