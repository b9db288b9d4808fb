// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/dashboard_state.h"
#include "app/cli/dashboard/key_sequences.h"
#include "tests/app/made_up_fleet.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::cli;

class TestDashboardState : public QObject {
    Q_OBJECT
private slots:
    void init();
    void troubleComesFirst();
    void sortsByEverything();
    void reverses();
    void filterTakesPartsOfNamesAndAddresses();
    void troubledOnly();
    void cursorFollowsItsHost();
    void cursorStaysOnTheScreen();
    void enterOpensTheHost();
    void escapeGoesBackThenClears();
    void typingTakesEveryLetter();
    void endsOnQ();
    void keysOfTerminals_data();
    void keysOfTerminals();
    void brokenSequencesAreSkipped();

private:
    std::string names() const; ///< of the shown hosts, in order
    Wish type(char character) { return press(m_state, {Key::Character, character}, m_tracks, 10); }
    Wish type(Key key, std::size_t page = 10) { return press(m_state, {key, 0}, m_tracks, page); }

    HostTracks m_tracks;
    DashboardState m_state;
};

void TestDashboardState::init() {
    m_tracks = {};
    m_state = {};
    m_tracks.take(fleet::assess(test::madeUpReadings(), {"master", {}}), 1000);
}

std::string TestDashboardState::names() const {
    std::string out;
    for (const std::size_t i : shownHosts(m_tracks, m_state))
        out += (out.empty() ? "" : " ") + m_tracks.hosts()[i].latest.reading.host.name;
    return out;
}

void TestDashboardState::troubleComesFirst() {
    QCOMPARE(names(), std::string("gone old foh master"));
}

void TestDashboardState::sortsByEverything() {
    type('s');
    QCOMPARE(m_state.sort, SortBy::Name);
    QCOMPARE(names(), std::string("foh gone master old"));
    type('s');
    QCOMPARE(m_state.sort, SortBy::Offset);
    QCOMPARE(names(), std::string("old foh master gone"));
    type('s');
    QCOMPARE(m_state.sort, SortBy::Drift);
    QCOMPARE(names().substr(0, 4), std::string("old "));
    QCOMPARE(names().substr(names().size() - 4), std::string("gone"));
    type('s');
    QCOMPARE(m_state.sort, SortBy::Mode);
    QCOMPARE(names().substr(0, 4), std::string("old ")); // still acquiring
    type('s');
    QCOMPARE(m_state.sort, SortBy::Trouble);
}

void TestDashboardState::reverses() {
    type('r');
    QCOMPARE(names(), std::string("master foh old gone"));
}

void TestDashboardState::filterTakesPartsOfNamesAndAddresses() {
    m_state.filter = "FO";
    QCOMPARE(names(), std::string("foh"));
    m_state.filter = "10.0.0.3";
    QCOMPARE(names(), std::string("old"));
    m_state.filter = "nothing like it";
    QVERIFY(names().empty());
    type(Key::Down); // and nothing happens
    type(Key::Enter);
    QCOMPARE(m_state.page, Page::Table);
}

void TestDashboardState::troubledOnly() {
    type('t');
    QCOMPARE(names(), std::string("gone old"));
}

void TestDashboardState::cursorFollowsItsHost() {
    type(Key::Down);
    QCOMPARE(m_state.selected, std::string("old"));
    type('s'); // by name: old is the last one now
    const auto shown = shownHosts(m_tracks, m_state);
    QCOMPARE(selectedRow(m_tracks, m_state, shown), std::size_t{3});
    type(Key::Down); // already at the end
    QCOMPARE(m_state.selected, std::string("old"));
    type(Key::Up);
    QCOMPARE(m_state.selected, std::string("master"));
    type(Key::Home);
    QCOMPARE(m_state.selected, std::string("foh"));
    type(Key::End);
    QCOMPARE(m_state.selected, std::string("old"));
}

void TestDashboardState::cursorStaysOnTheScreen() {
    type(Key::PageDown, 2);
    QCOMPARE(m_state.selected, std::string("foh"));
    QCOMPARE(m_state.top, std::size_t{1});
    type(Key::End, 2);
    QCOMPARE(m_state.top, std::size_t{2});
    type(Key::PageUp, 2);
    type(Key::PageUp, 2);
    QCOMPARE(m_state.selected, std::string("gone"));
    QCOMPARE(m_state.top, std::size_t{0});
}

void TestDashboardState::enterOpensTheHost() {
    type(Key::Enter);
    QCOMPARE(m_state.page, Page::Host);
    QCOMPARE(m_state.selected, std::string("gone"));
    type(Key::Down);
    QCOMPARE(m_state.top, std::size_t{1});
    type(Key::Enter);
    QCOMPARE(m_state.page, Page::Table);
    QCOMPARE(m_state.top, std::size_t{0});
}

void TestDashboardState::escapeGoesBackThenClears() {
    m_state.filter = "o";
    type('?');
    QCOMPARE(m_state.page, Page::Help);
    type(Key::Escape);
    QCOMPARE(m_state.page, Page::Table);
    QCOMPARE(m_state.filter, std::string("o"));
    type(Key::Escape);
    QVERIFY(m_state.filter.empty());
}

void TestDashboardState::typingTakesEveryLetter() {
    type('/');
    for (const char c : std::string("qsx"))
        QVERIFY(type(c) == Wish::None); // q quits only elsewhere
    type(Key::Backspace);
    QCOMPARE(m_state.filter, std::string("qs"));
    type(Key::Enter);
    QVERIFY(!m_state.typing);
    QCOMPARE(m_state.filter, std::string("qs"));
    type('/');
    type(Key::Escape);
    QVERIFY(m_state.filter.empty());
    QVERIFY(!m_state.typing);
}

void TestDashboardState::endsOnQ() {
    QVERIFY(type('n') == Wish::AskNow);
    QVERIFY(type('p') == Wish::None);
    QVERIFY(m_state.paused);
    QVERIFY(type('q') == Wish::Quit);
}

void TestDashboardState::keysOfTerminals_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Key>("key");
    QTest::newRow("up") << QByteArray("\x1b[A") << Key::Up;
    QTest::newRow("application up") << QByteArray("\x1bOA") << Key::Up;
    QTest::newRow("page down") << QByteArray("\x1b[6~") << Key::PageDown;
    QTest::newRow("home of the console") << QByteArray("\x1b[1~") << Key::Home;
    QTest::newRow("end") << QByteArray("\x1bOF") << Key::End;
    QTest::newRow("escape") << QByteArray("\x1b") << Key::Escape;
    QTest::newRow("enter") << QByteArray("\r") << Key::Enter;
    QTest::newRow("backspace") << QByteArray("\x7f") << Key::Backspace;
}

void TestDashboardState::keysOfTerminals() {
    QFETCH(QByteArray, bytes);
    QFETCH(Key, key);
    std::string stream = bytes.toStdString() + (key == Key::Escape ? "" : "x");
    QCOMPARE(takeKey(stream), (std::optional{KeyPress{key}}));
    if (key != Key::Escape)
        QCOMPARE(takeKey(stream), (std::optional{KeyPress{Key::Character, 'x'}}));
    QVERIFY(!takeKey(stream));
}

void TestDashboardState::brokenSequencesAreSkipped() {
    std::string stream("\x1b[200;7~\xc3\xa4\x01\x1b[a", 14);
    stream += 'k';
    QCOMPARE(takeKey(stream), (std::optional{KeyPress{Key::Character, 'k'}}));
    std::string open = "\x1b[12";
    QVERIFY(!takeKey(open));
    QVERIFY(open.empty());
}

QTEST_GUILESS_MAIN(TestDashboardState)
#include "test_dashboard_state.moc"
