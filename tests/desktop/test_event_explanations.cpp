// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/event_explanations.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;
using HostSeries = HistoryQuery::HostSeries;

namespace {

constexpr std::int64_t begin = 1'700'000'000;

/// A host whose offset at second t is value(t) ns.
template<class Value>
HostSeries hostOf(const char* name, Value value, int seconds = 300) {
    HostSeries out{name, {1, {}}};
    for (int t = 0; t < seconds; ++t) {
        history::Point point;
        point.time = begin + t;
        const std::int64_t now = std::llround(value(t));
        point.summaries[0] = history::Summary{now, now, now, now, now, now};
        out.series.points.push_back(point);
    }
    return out;
}

/// Noise of that deviation, the same in each run.
auto noise(unsigned seed, double deviation) {
    return [random = std::mt19937(seed), normal = std::normal_distribution<double>(0, deviation)](int) mutable {
        return normal(random);
    };
}

EventRecord mark(int t, const QString& host, const QString& kind, const QString& text = {}) {
    return {begin + t, host, kind, Severity::Info, text, 0};
}

std::vector<HostSeries> calmFleet() {
    return {hostOf("master", [](int) { return 0.0; }), hostOf("a", noise(1, 2000)), hostOf("b", noise(2, 2000)),
            hostOf("c", noise(3, 2000))};
}

} // namespace

class TestEventExplanations : public QObject {
    Q_OBJECT

private slots:
    void nothingStandsOutOfACalmFleet() {
        QVERIFY(explain({}, calmFleet()).empty());
        QVERIFY(explain({mark(3, u"a"_s, u"offline"_s), mark(90, u"b"_s, u"offline"_s)}, calmFleet()).empty());
        QVERIFY(explain({}, {}).empty());
    }

    void allMovedTogether() {
        std::vector<HostSeries> fleet{hostOf("master", [](int) { return 0.0; })};
        unsigned seed = 1;
        for (const char* name : {"a", "b", "c"})
            fleet.push_back(
                hostOf(name, [n = noise(seed++, 2000)](int t) mutable { return n(t) + (t < 100 ? 0 : 800e3); }));
        const auto found = explain({}, fleet);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].pattern, Pattern::MovedTogether);
        QCOMPARE(found[0].hosts, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(found[0].from, begin + 100);
        QVERIFY(std::abs(found[0].size->count - 800'000) < 20'000);
        QVERIFY(!found[0].grandmasterEvent);
        QVERIFY(headlineOf(found[0]).contains("3 host"_L1));

        const auto withEvent =
            explain({{begin + 95, u"me"_s, u"grandmaster_changed"_s, Severity::Warning, {}, 7}}, fleet);
        QVERIFY(withEvent[0].grandmasterEvent);
        QVERIFY(meaningOf(withEvent[0]) != meaningOf(found[0]));
        // Whether the service here says so, or a host of the network.
        QVERIFY(explain({mark(98, u"b"_s, u"grandmaster"_s)}, fleet)[0].grandmasterEvent);
        const auto withStep = explain({{begin + 99, u"me"_s, u"clock_stepped"_s, Severity::Warning, {}, 8}}, fleet);
        QVERIFY(withStep[0].stepEvent && !withStep[0].grandmasterEvent);
        QVERIFY(meaningOf(withStep[0]) != meaningOf(found[0]));
        // One that was found at the start changed nothing.
        QVERIFY(!explain({{begin + 99, u"me"_s, u"grandmaster_found"_s, Severity::Info, {}, 9}}, fleet)[0]
                     .grandmasterEvent);
    }

    void oneThatMovesAloneIsNotAll() {
        auto fleet = calmFleet();
        fleet[1] = hostOf("a", [n = noise(9, 2000)](int t) mutable { return n(t) + (t < 100 ? 0 : 800e3); });
        QVERIFY(explain({}, fleet).empty());
    }

    void oneJitters() {
        auto fleet = calmFleet();
        fleet[2] = hostOf("b", noise(4, 60'000));
        const auto found = explain({}, fleet);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].pattern, Pattern::OneJitters);
        QCOMPARE(found[0].hosts, QStringList{u"b"_s});
        fleet[3] = hostOf("c", noise(5, 60'000)); // two of three: not one link
        QVERIFY(explain({}, fleet).empty());
    }

    void twoTimeServicesFight() {
        auto fleet = calmFleet();
        // 10 µs a second away, every 40 s back.
        fleet[3] = hostOf("c", [n = noise(6, 1000)](int t) mutable { return n(t) + 10e3 * (t % 40); });
        const auto found = explain({}, fleet);
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].pattern, Pattern::Sawtooth);
        QCOMPARE(found[0].hosts, QStringList{u"c"_s});
        QVERIFY(std::abs(found[0].size->count - 390'000) < 20'000);
    }

    void aStaircaseIsNoSawtooth() {
        auto fleet = calmFleet();
        fleet[3] = hostOf("c", [n = noise(6, 1000)](int t) mutable { return n(t) + 300e3 * (t / 60); });
        QVERIFY(explain({}, fleet).empty());
    }

    void severalFellSilent() {
        std::vector<EventRecord> events{mark(50, u"a"_s, u"offline"_s), mark(52, u"b"_s, u"offline"_s)};
        QVERIFY(explain(events, calmFleet()).empty()); // two of four may be two causes
        events.push_back(mark(57, u"c"_s, u"offline"_s));
        const auto found = explain(events, calmFleet());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].pattern, Pattern::SilentTogether);
        QVERIFY(!found[0].everybody);
        events.push_back(mark(58, u"master"_s, u"offline"_s));
        QVERIFY(explain(events, calmFleet())[0].everybody);
        events[2].time += 60; // the third one later
        events.pop_back();
        QVERIFY(explain(events, calmFleet()).empty());
    }

    void severalLostTheirLock() {
        const std::vector<EventRecord> events{
            mark(50, u"a"_s, u"mode"_s, u"NTP-only, was NANO"_s), mark(51, u"b"_s, u"mode"_s, u"NTP-only, was NANO"_s),
            mark(51, u"c"_s, u"mode"_s, u"NTP-only, was LOCK"_s), mark(99, u"c"_s, u"mode"_s, u"LOCK, was ACQ"_s)};
        const auto found = explain(events, calmFleet());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].pattern, Pattern::UnlockedTogether);
        QCOMPARE(found[0].to, begin + 51);
    }

    void beginningIsNoLoss() {
        QVERIFY(explain({mark(1, u"a"_s, u"mode"_s, u"ACQ, was INIT"_s), mark(1, u"b"_s, u"mode"_s, u"ACQ, was INIT"_s),
                         mark(1, u"c"_s, u"mode"_s, u"ACQ, was INIT"_s)},
                        calmFleet())
                    .empty());
    }

    void theNewestComeFirstAndNotTooMany() {
        std::vector<EventRecord> events;
        for (int burst = 0; burst < 9; ++burst)
            for (const auto& host : {u"a"_s, u"b"_s, u"c"_s})
                events.push_back(mark(100 * burst, host, u"offline"_s));
        const auto found = explain(events, calmFleet(), 4);
        QCOMPARE(found.size(), std::size_t{4});
        QCOMPARE(found[0].from, begin + 800);
        for (const Explanation& explanation : found)
            QVERIFY(!headlineOf(explanation).isEmpty() && !meaningOf(explanation).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEventExplanations)
#include "test_event_explanations.moc"
