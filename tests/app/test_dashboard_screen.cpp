// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/dashboard_screen.h"
#include "app/cli/dashboard/plain_terminal.h"
#include "app/cli/dashboard/sparkline.h"
#include "app/demo/columns.h"
#include "tests/app/made_up_fleet.h"

#include <QTest>

#include <limits>

using namespace dantesync;
using namespace dantesync::cli;

namespace {

constexpr std::int64_t now = 1'800'000'000;

HostTracks fourHosts() {
    HostTracks tracks;
    tracks.take(fleet::assess(test::madeUpReadings(), {"master", {}}), now);
    return tracks;
}

/// As many hosts as a large venue has.
HostTracks fiftyHosts() {
    auto readings = test::madeUpReadings();
    const fleet::HostReading pattern = readings[1];
    for (int i = 0; i < 46; ++i) {
        readings.push_back(pattern);
        readings.back().host.name = "computer-with-a-long-name-" + std::to_string(i);
    }
    HostTracks tracks;
    tracks.take(fleet::assess(readings, {"master", {}}), now);
    return tracks;
}

std::string textOf(const Screen& screen) {
    std::string out;
    for (const Row& row : screen)
        out += row.text() + '\n';
    return out;
}

bool has(const Screen& screen, std::string_view text) {
    return textOf(screen).find(text) != std::string::npos;
}

DashboardContext context(std::size_t columns = 80, std::size_t rows = 24) {
    return {{columns, rows}, now, 1, 48'000, true, {}};
}

} // namespace

class TestDashboardScreen : public QObject {
    Q_OBJECT
private slots:
    void saysWhatIsWrongWithoutColour();
    void fitsEveryTerminal_data();
    void fitsEveryTerminal();
    void fiftyHostsScroll();
    void selectedHostIsAlwaysSeen();
    void hostPageTellsAll();
    void helpNamesEveryKey();
    void oldRoundsAreCalledLate();
    void nothingIsShownBeforeTheFirstRound();
    void changesBecomeEvents();
    void hostThatVanishesStaysListed();
    void offsetsAreBounded();
    void sparklinesFollowTheValues();
    void sparklinesShowGaps();
    void quietHostsLookQuiet();
    void onlyChangedRowsAreSent();
    void hostileNamesCannotTouchTheTerminal();
    void asciiTerminals();
};

void TestDashboardScreen::saysWhatIsWrongWithoutColour() {
    const Screen screen = dashboardScreen(fourHosts(), {}, context());
    QVERIFY(has(screen, "OFFLINE gone"));
    QVERIFY(has(screen, "DRIFT   old"));
    QVERIFY(has(screen, "SYNCED  foh"));
    QVERIFY(has(screen, "OTHER"));
    QVERIFY(has(screen, "-3.000 ms"));
    QVERIFY(has(screen, "reference master"));
}

void TestDashboardScreen::fitsEveryTerminal_data() {
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (const auto& [columns, rows] : {std::pair{80, 24}, {40, 6}, {132, 50}, {300, 100}, {20, 3}, {1, 1}})
        QTest::addRow("%d x %d", columns, rows) << columns << rows;
}

void TestDashboardScreen::fitsEveryTerminal() {
    QFETCH(int, columns);
    QFETCH(int, rows);
    for (const Page page : {Page::Table, Page::Host, Page::Help}) {
        DashboardState state;
        state.page = page;
        state.selected = "old";
        const auto screen = dashboardScreen(fiftyHosts(), state,
                                            context(static_cast<std::size_t>(columns), static_cast<std::size_t>(rows)));
        QVERIFY(screen.size() <= static_cast<std::size_t>(rows));
        for (const Row& row : screen)
            QVERIFY2(text::width(row.text()) <= static_cast<std::size_t>(columns), row.text().c_str());
    }
}

void TestDashboardScreen::fiftyHostsScroll() {
    DashboardState state;
    const HostTracks tracks = fiftyHosts();
    QVERIFY(has(dashboardScreen(tracks, state, context()), "gone"));
    (void)press(state, {Key::End}, tracks, hostRows({80, 24}));
    const Screen screen = dashboardScreen(tracks, state, context());
    QVERIFY(!has(screen, "OFFLINE gone"));
    QVERIFY(has(screen, "SYNCED  master"));
}

void TestDashboardScreen::selectedHostIsAlwaysSeen() {
    DashboardState state;
    const HostTracks tracks = fiftyHosts();
    for (const char* name : {"gone", "master", "foh", "computer-with-a-long-name-20"}) {
        state.selected = name;
        const Screen screen = dashboardScreen(tracks, state, context());
        QCOMPARE(std::count_if(screen.begin(), screen.end(), [](const Row& row) { return row.selected; }), 1);
        const auto row = std::find_if(screen.begin(), screen.end(), [](const Row& r) { return r.selected; });
        QVERIFY(row->text().find(std::string(name).substr(0, 12)) != std::string::npos);
    }
}

void TestDashboardScreen::hostPageTellsAll() {
    DashboardState state;
    state.page = Page::Host;
    state.selected = "old";
    HostTracks tracks = fourHosts();
    tracks.take(fleet::assess({test::madeUpReadings().front()}, {"master", {}}), now + 1); // old is silent now
    tracks.take(fleet::assess(test::madeUpReadings(), {"master", {}}), now + 2);
    const Screen screen = dashboardScreen(tracks, state, context(80, 40));
    for (const char* words :
         {"10.0.0.3:31900", "Mode", "Drift", "Verdict", "Offset over the last", "OFFLINE, was DRIFT"})
        QVERIFY2(has(screen, words), words);
}

void TestDashboardScreen::helpNamesEveryKey() {
    DashboardState state;
    state.page = Page::Help;
    const Screen screen = dashboardScreen({}, state, context(80, 40));
    for (const char* words : {"sort by", "reverse", "pause", "quit", "show only", "Enter", "TREND"})
        QVERIFY2(has(screen, words), words);
}

void TestDashboardScreen::oldRoundsAreCalledLate() {
    DashboardContext late = context();
    late.unixTime = now + 10;
    QVERIFY(has(dashboardScreen(fourHosts(), {}, late), "LATE: 10 s old"));
    late.unixTime = now + 3;
    QVERIFY(!has(dashboardScreen(fourHosts(), {}, late), "LATE"));
    DashboardState paused;
    paused.paused = true;
    QVERIFY(has(dashboardScreen(fourHosts(), paused, late), "PAUSED"));
}

void TestDashboardScreen::nothingIsShownBeforeTheFirstRound() {
    QVERIFY(has(dashboardScreen({}, {}, context()), "asking..."));
    DashboardContext broken = context();
    broken.message = "no network";
    QVERIFY(has(dashboardScreen({}, {}, broken), "no network"));
}

void TestDashboardScreen::changesBecomeEvents() {
    HostTracks tracks = fourHosts();
    QVERIFY(tracks.events().empty());
    auto readings = test::madeUpReadings();
    readings[2].basic->mode = 4;
    readings[1].basic->grandmasterUuid = {1, 2, 3, 4, 5, 6};
    readings.push_back(readings[1]);
    readings.back().host.name = "late";
    tracks.take(fleet::assess(readings, {"master", {}}), now + 1);
    std::string all;
    for (const TrackEvent& event : tracks.events())
        all += event.text + '\n';
    for (const char* words :
         {"old: mode NANO, was ACQ", "foh: grandmaster 01:02:03:04:05:06, was 00:1d:c1:0a:0b:0c", "late: new, SYNCED"})
        QVERIFY2(all.find(words) != std::string::npos, all.c_str());
    QVERIFY(has(dashboardScreen(tracks, {}, context()), tracks.events().back().text));
}

void TestDashboardScreen::hostThatVanishesStaysListed() {
    HostTracks tracks = fourHosts();
    tracks.take(fleet::assess({test::madeUpReadings().front()}, {"master", {}}), now + 1);
    QCOMPARE(tracks.hosts().size(), std::size_t{4});
    QVERIFY(tracks.hosts()[1].latest.quality == SyncQuality::Offline);
    QVERIFY(!tracks.hosts()[1].offsetsUs.back());
    QVERIFY(!tracks.latest()->allSynced());
    QCOMPARE(tracks.events().size(), std::size_t{2}); // foh and old; gone was offline before
}

void TestDashboardScreen::offsetsAreBounded() {
    HostTracks tracks = fourHosts();
    for (int i = 0; i < 700; ++i)
        tracks.take(fleet::assess(test::madeUpReadings(), {"master", {}}), now + i);
    QCOMPARE(tracks.hosts()[1].offsetsUs.size(), HostTracks::keptOffsets);
}

void TestDashboardScreen::sparklinesFollowTheValues() {
    const std::vector<std::optional<double>> ramp{0, 1, 2, 3, 4, 5, 6, 7};
    QCOMPARE(sparkline(ramp, 8), std::string("▁▂▃▄▅▆▇█"));
    QCOMPARE(sparkline(ramp, 4), std::string("▁▃▆█"));
    QCOMPARE(sparkline(ramp, 10), std::string("  ▁▂▃▄▅▆▇█"));
    QCOMPARE(sparkline(ramp, 8, {false, 0}), std::string("_.,-~=^#"));
    QCOMPARE(sparkline({}, 3), std::string("   "));
    QCOMPARE(sparkline(ramp, 0), std::string());
}

void TestDashboardScreen::sparklinesShowGaps() {
    const std::vector<std::optional<double>> gap{0, std::nullopt, std::numeric_limits<double>::quiet_NaN(), 7};
    QCOMPARE(sparkline(gap, 4), std::string("▁  █"));
    QCOMPARE(sparkline(std::vector<std::optional<double>>(3), 3), std::string("   "));
}

void TestDashboardScreen::quietHostsLookQuiet() {
    const std::vector<std::optional<double>> noise{0.1, -0.1, 0.2, -0.2};
    QCOMPARE(sparkline(noise, 4, {true, 20}), std::string("▅▄▅▄"));
    QCOMPARE(sparkline(std::vector<std::optional<double>>(2, 5.0), 2), std::string("▅▅"));
}

void TestDashboardScreen::onlyChangedRowsAreSent() {
    Row one;
    one.add("same");
    Row two;
    two.add("before", Tone::Bad);
    Row after;
    after.add("after", Tone::Good);
    const std::string update = ansiUpdate({one, two}, {one, after}, true);
    QCOMPARE(update, std::string("\x1b[2;1H\x1b[32mafter\x1b[0m\x1b[K"));
    QCOMPARE(ansiUpdate({one, two}, {one}, false), std::string("\x1b[2;1H\x1b[K"));
    QVERIFY(ansiUpdate({one}, {one}, true).empty());
}

void TestDashboardScreen::hostileNamesCannotTouchTheTerminal() {
    auto readings = test::madeUpReadings();
    readings[1].host.name = "\x1b]0;pwned\x07\n";
    HostTracks tracks;
    tracks.take(fleet::assess(readings, {"master", {}}), now);
    readings[1].basic->mode = 3;
    tracks.take(fleet::assess(readings, {"master", {}}), now + 1);
    DashboardState state;
    state.selected = readings[1].host.name;
    for (const Page page : {Page::Table, Page::Host}) {
        state.page = page;
        for (const Row& row : dashboardScreen(tracks, state, context()))
            for (const char c : row.text())
                QVERIFY(static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
    }
}

void TestDashboardScreen::asciiTerminals() {
    DashboardContext plain = context();
    plain.unicode = false;
    DashboardContext wide = context(120, 24);
    wide.unicode = false;
    const Screen screen = dashboardScreen(fiftyHosts(), {}, plain);
    QVERIFY(has(dashboardScreen(fiftyHosts(), {}, wide), "+- UP TO"));
    QVERIFY(!has(screen, "…"));
    QVERIFY(!has(screen, "▁"));
}

QTEST_GUILESS_MAIN(TestDashboardScreen)
#include "test_dashboard_screen.moc"
