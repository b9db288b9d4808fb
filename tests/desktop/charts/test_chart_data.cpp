// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/chart_table.h"
#include "app/desktop/charts/data/decimation.h"
#include "app/desktop/charts/data/fleet_tracks.h"
#include "app/desktop/charts/data/histogram.h"
#include "app/desktop/charts/data/mark_clusters.h"
#include "app/desktop/charts/data/nice_ticks.h"
#include "app/desktop/charts/data/time_window.h"
#include "shared/math/units.h"

#include <QTest>

#include <cmath>

using namespace dantesync;
using namespace dantesync::desktop;

namespace {

TracePoint at(double time, double value) {
    TracePoint point;
    point.time = time;
    point.low = point.value = point.high = value;
    return point;
}

LiveSample live(double time, double offset) {
    return {time, offset, 100, 0.5F};
}

history::Point storedPoint(std::int64_t time, std::int64_t span, std::int64_t min, std::int64_t p50, std::int64_t max) {
    history::Point point;
    point.time = time;
    point.span = span;
    point.samples = point.answered = span;
    point.summaries[0] = history::Summary{min, max, p50, min, p50, max};
    return point;
}

std::vector<double> timesOf(const HostTrack& track, double from, double to) {
    std::vector<double> out;
    track.visit(Quantity::Offset, from, to, [&](const TracePoint& p) { out.push_back(p.time); });
    return out;
}

} // namespace

class TestChartData : public QObject {
    Q_OBJECT

private slots:
    void aRingKeepsTheNewest() {
        RingBuffer<int> ring(3);
        QVERIFY(ring.empty());
        for (int i = 1; i <= 5; ++i)
            ring.push(i);
        QCOMPARE(ring.size(), 3U);
        QCOMPARE(ring.front(), 3);
        QCOMPARE(ring[1], 4);
        QCOMPARE(ring.back(), 5);
        QCOMPARE(ring.partitionPoint([](int v) { return v < 5; }), 2U);
        QCOMPARE(ring.partitionPoint([](int v) { return v < 9; }), 3U);
        ring.clear();
        ring.push(7);
        QCOMPARE(ring.front(), 7);
    }

    void aColumnKeepsItsExtremesAndTheirOrder() {
        Decimator decimator(10);
        for (int i = 0; i < 10; ++i)
            decimator.add(at(100 + i, i == 3 ? 50 : i == 7 ? -20 : 1));
        decimator.add(at(110, 2));
        const auto columns = decimator.take();
        QCOMPARE(columns.size(), 2U);
        QCOMPARE(columns[0].index, 10);
        QCOMPARE(columns[0].low, -20.0);
        QCOMPARE(columns[0].high, 50.0);
        QVERIFY(!columns[0].lowFirst); // the peak came before the dip
        QVERIFY(!columns[0].joined);
        QVERIFY(columns[1].joined);
        QVERIFY(decimator.take().empty());
    }

    void noPixelOfAnEnvelopeIsLost() {
        std::vector<double> values;
        for (int i = 0; i < 100'000; ++i)
            values.push_back(std::sin(i * 0.01) + (i == 54'321 ? 9 : 0));
        Decimator decimator(100);
        for (std::size_t i = 0; i < values.size(); ++i)
            decimator.add(at(static_cast<double>(i), values[i]));
        const auto columns = decimator.take();
        QCOMPARE(columns.size(), 1000U);
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const auto first = values.begin() + static_cast<std::ptrdiff_t>(c * 100);
            QCOMPARE(columns[c].low, *std::min_element(first, first + 100));
            QCOMPARE(columns[c].high, *std::max_element(first, first + 100));
        }
    }

    void whereThereWasNoDataTheLineEnds() {
        Decimator decimator(1);
        for (const double time : {1.0, 2.0, 4.0, 9.0, 24.0}) // nobody asked in between, at last for too long
            decimator.add(at(time, 0));
        for (const double time : {25.0, 27.0, 28.0, 30.0}) // one lost answer, then two
            decimator.add(at(time, time == 25 || time == 28 ? unknownValue : 0));
        Decimator lost(1);
        for (int time = 0; time < 8; ++time)
            lost.add(at(time, time == 2 || time == 5 || time == 6 ? unknownValue : 0));
        const auto afterLost = lost.take();
        QVERIFY(afterLost[2].joined);
        QVERIFY(!afterLost[4].joined);
        const auto columns = decimator.take();
        QCOMPARE(columns.size(), 7U);
        std::vector<bool> joined;
        for (const Column& column : columns)
            joined.push_back(column.joined);
        QCOMPARE(joined, (std::vector<bool>{false, true, true, true, false, true, true}));
    }

    void columnsAreTheSameWhereverThePlotBegins() {
        Decimator whole(7);
        Decimator part(7);
        for (int i = 0; i < 200; ++i) {
            whole.add(at(i, i % 13));
            if (i >= 70)
                part.add(at(i, i % 13));
        }
        const auto all = whole.take();
        const auto late = part.take();
        for (std::size_t i = 1; i < late.size(); ++i) {
            const Column& same = all[all.size() - late.size() + i];
            QCOMPARE(late[i].index, same.index);
            QCOMPARE(late[i].low, same.low);
            QCOMPARE(late[i].high, same.high);
        }
    }

    void stepsAreRound() {
        QCOMPARE(niceStep(10, 5), 2.0);
        QCOMPARE(niceStep(10, 4), 5.0);
        QCOMPARE(niceStep(0.0034, 7), 0.0005);
        QCOMPARE(niceStep(1, 1), 1.0);
        QCOMPARE(niceStepWithin({0, 10}, 4), 5.0);
        QCOMPARE(niceStepWithin({-0.5, 4.5}, 2), 2.0); // five would leave nothing but zero
        QCOMPARE(decimalsFor(0.0005), 4);
        QCOMPARE(decimalsFor(0.2), 1);
        QCOMPARE(decimalsFor(50), 0);
        QCOMPARE(niceTimeStep(300, 8), 60);
        QCOMPARE(niceTimeStep(86'400, 10), 10'800);
        QCOMPARE(niceTimeStep(7 * 86'400.0, 7), 86'400);
        QCOMPARE(niceTimeStep(40 * 86'400.0, 10), 4 * 86'400);
    }

    void timesAreFullOnesOfTheLocalTime() {
        constexpr std::int64_t noonUtc = 1'700'049'600;
        const auto ticks = timeTicks(noonUtc + 1, noonUtc + 2 * 86'400, 86'400, 3600);
        QCOMPARE(ticks.size(), 2U);
        QCOMPARE((ticks[0] + 3600) % 86'400, 0); // midnight there
        QCOMPARE(ticks[0], noonUtc + 11 * 3600);
        QCOMPARE(timeTicks(100, 130, 10, 0), (std::vector<std::int64_t>{100, 110, 120, 130}));
    }

    void aScaleStandsStillUntilItMustNot() {
        const ValueRange first = niceRange({-10, 12}, {}, 1);
        QVERIFY(first.low <= -10 && first.high >= 12);
        QCOMPARE(niceRange({-9, 11}, first, 1), first);
        QVERIFY(niceRange({-9, 40}, first, 1).high >= 40);
        QVERIFY(niceRange({-1, 1}, first, 1).span() < first.span());
        const ValueRange flat = niceRange({5, 5}, {}, 2);
        QVERIFY(flat.span() >= 2 && flat.low < 5 && flat.high > 5);
    }

    void storedPointsLeadUpToTheLiveOnes() {
        HostTrack track;
        std::vector<history::Point> stored;
        for (std::int64_t time = 0; time < 600; time += 60)
            stored.push_back(storedPoint(time, 60, -1, 0, 1));
        track.setStored(stored);
        for (int i = 570; i < 660; ++i)
            track.add(live(i, i));
        const auto times = timesOf(track, 0, 1000);
        QVERIFY(std::is_sorted(times.begin(), times.end()));
        QCOMPARE(times.size(), 10U + 60U); // the stored minute that reaches into the live seconds stands for them
        QCOMPARE(times.back(), 659.0);
        QCOMPARE(times[10], 600.0);
    }

    void onlyTheRangeIsVisited() {
        HostTrack track;
        for (int i = 0; i < 5000; ++i)
            track.add(live(i, 0));
        QCOMPARE(track.live().size(), HostTrack::mostLive);
        const auto times = timesOf(track, 4000, 4010);
        QVERIFY(times.size() >= 11 && times.size() < 20);
        track.add(live(4999, 1)); // the same second again
        QCOMPARE(track.live().size(), HostTrack::mostLive);
        track.add(live(10, 1)); // the clock was set back
        QCOMPARE(track.live().size(), 1U);
    }

    void percentilesAreThoseOfTheSamples() {
        DistributionMaker maker;
        for (int i = 1; i <= 1000; ++i)
            maker.add(at(i, i % 2 == 0 ? i : -i + 1)); // 0, 2, -2, 4, -4 ...
        const auto d = maker.make(20, 1);
        QVERIFY(d.has_value());
        QCOMPARE(d->samples, 1000.0);
        QCOMPARE(d->low, -998.0);
        QCOMPARE(d->high, 1000.0);
        QCOMPARE(d->worst, 1000.0);
        QCOMPARE(d->p50, 0.0);
        QCOMPARE(d->p95, 900.0);
        double counted = 0;
        for (const double bin : d->bins)
            counted += bin;
        QCOMPARE(counted, 1000.0);
        QVERIFY(d->bins.size() <= 24);
    }

    void aSummaryCountsAsManySamplesAsItHas() {
        DistributionMaker maker;
        TracePoint many = at(0, 10);
        many.low = 0;
        many.high = 20;
        many.samples = 900;
        maker.add(many);
        for (int i = 0; i < 100; ++i)
            maker.add(at(i, 100));
        const auto d = maker.make(20, 1);
        QCOMPARE(d->samples, 1000.0);
        QVERIFY(d->p50 < 20);
        QCOMPARE(d->p95, 100.0);
        QVERIFY(!DistributionMaker().make(20, 1).has_value());
    }

    void aLiveRangeGoesAlongAndAPannedOneStays() {
        TimeWindow window(1000, 300);
        window.tick(1010);
        QCOMPARE(window.to(), 1010.0);
        window.zoom(900, 0.5);
        QVERIFY(window.isLive());
        QCOMPARE(window.from(), 860.0);
        window.pan(-100);
        QVERIFY(!window.isLive());
        window.tick(2000);
        QCOMPARE(window.to(), 910.0);
        window.zoom(850, 2);
        QCOMPARE(window.span(), 300.0);
        QCOMPARE((850 - window.from()) / window.span(), (850.0 - 760) / 150); // what is under the pointer stays there
        window.pan(1e9);
        QCOMPARE(window.to(), 2000.0);
        window.setSpan(1e12);
        QCOMPARE(window.span(), TimeWindow::longest);
        window.goLive();
        QCOMPARE(window.to(), 2000.0);
    }

    void marksCloseTogetherAreOne() {
        const std::deque<history::Mark> marks{
            {10, {}, "a", {}}, {12, {}, "b", {}}, {30, {}, "c", {}}, {99, {}, "d", {}}};
        const auto clusters = clustered(marks, 5, 50, 10);
        QCOMPARE(clusters.size(), 2U);
        QCOMPARE(clusters[0].marks.size(), 2U);
        QCOMPARE(clusters[1].marks[0]->kind, std::string("c"));
    }

    void whatIsKnownTwiceIsMarkedOnce() {
        FleetTracks tracks;
        HistoryQuery::Answer answer;
        answer.marks = {{20, "a", "mode", "x"}, {10, "b", "offline", {}}};
        tracks.take(answer);
        tracks.take(answer);
        QCOMPARE(tracks.marks().size(), 2U);
        QCOMPARE(tracks.marks().front().time, 10);
    }

    void aTableHasTheMeansOfItsSteps() {
        HostTrack a;
        HostTrack b;
        for (int i = 0; i < 100; ++i)
            a.add(live(i, i));
        for (int i = 50; i < 60; ++i)
            b.add(live(i, 7));
        const TracksInRange range{{{"a", &a}, {"b", &b}}, 0, 99};
        const ChartTable table = chartTable(range, Quantity::Offset, 10);
        QCOMPARE(table.step, 10.0);
        QCOMPARE(table.times.size(), 10U);
        QCOMPARE(table.columns[0][5], 54.5);
        QCOMPARE(table.columns[1][5], 7.0);
        QVERIFY(std::isnan(table.columns[1][4]));
    }

    void csvSaysEverythingAndQuotes() {
        HostTrack track;
        track.add(live(1'700'000'000, -1234));
        track.add({1'700'000'001, unknownValue, 0, static_cast<float>(unknownValue)});
        const QByteArray csv = chartCsv({{{"a,\"b\"", &track}}, 1'600'000'000, 1'800'000'000});
        const auto lines = csv.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1], QByteArray("1700000000.0,2023-11-14T22:13:20Z,\"a,\"\"b\"\"\",1,-1234,-1234,-1234,100,0.500,"
                                      "0.500,0.500"));
    }
};

QTEST_GUILESS_MAIN(TestChartData)

#include "test_chart_data.moc"
