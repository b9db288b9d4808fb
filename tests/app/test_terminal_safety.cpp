// SPDX-License-Identifier: GPL-3.0-or-later
//
// Nothing from outside moves the cursor: whatever a peer answers, a resolver calls it, or somebody has named it, no
// control character of theirs reaches the terminal.
#include "app/cli/compare/compare_report.h"
#include "app/cli/dashboard/dashboard_screen.h"
#include "app/cli/discover/discover_report.h"
#include "app/cli/monitor/monitor_session.h"
#include "app/cli/snapshot_json.h"
#include "app/cli/snapshot_text.h"
#include "shared/fleet/fleet_checks.h"
#include "shared/fleet/reply_reading.h"
#include "shared/model/utf8.h"
#include "tests/app/made_up_fleet.h"
#include "tests/fleet/fake_responder.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace dantesync;
using namespace dantesync::cli;

namespace {

/// A title, a cleared screen, DEL, and CSI as one character (U+009B) and as one byte.
const std::string hostile = "\x1b]0;owned\a\x1b[2J\x7f\u009b31m\x9b"
                            "31m\r\n";

/// C0 but for the end of a line, DEL, C1; and what is not UTF-8 at all.
QByteArray controlsIn(const std::string& text) {
    static const QRegularExpression controls(QStringLiteral("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f]"));
    const auto match = controls.match(QString::fromStdString(text));
    return match.hasMatch() || firstInvalidUtf8(text)
               ? QByteArray::fromStdString(text).toPercentEncoding(" \n", {}).left(2000)
               : QByteArray();
}

/// A reply whose every byte that can be anything is @p byte.
fleet::HostReading answeredWith(std::uint8_t byte) {
    std::vector<std::uint8_t> bytes(wire::time_query::preciseSize, byte);
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>("DSYR"[i]);
    bytes[63] = wire::time_query::levelPrecise;
    const std::uint32_t id = byte * 0x01010101U;
    fleet::Answer answer;
    answer.precise = wire::time_query::parsePreciseReply(bytes, id);
    answer.basic = answer.precise->basic;
    answer.received = {1'000};
    fleet::HostReading reading = test::madeUpReadings()[0];
    fleet::take(reading, answer);
    return reading;
}

std::vector<fleet::HostReading> hostileReadings() {
    auto readings = test::madeUpReadings();
    for (auto& reading : readings) {
        reading.host.name += hostile;
        reading.host.address.host += hostile;
        if (!reading.failure.empty())
            reading.failure += hostile;
    }
    for (const int byte : {0x1b, 0x9b, 0x07, 0xff})
        readings.push_back(answeredWith(static_cast<std::uint8_t>(byte)));
    return readings;
}

} // namespace

class TestTerminalSafety : public QObject {
    Q_OBJECT
private slots:
    void theCheckSeesThem();
    void snapshot();
    void compare();
    void discover();
    void dashboard();
    void monitor();
};

void TestTerminalSafety::theCheckSeesThem() {
    for (const char* text : {"\x1b[2J", "\a", "\x7f", "\u009b", "a\rb"})
        QVERIFY(!controlsIn(text).isEmpty());
    QVERIFY(controlsIn("+12.5 µs ± 3 µs … \n").isEmpty());
}

void TestTerminalSafety::snapshot() {
    for (const std::string& wanted : {std::string(), "master" + hostile, "nobody" + hostile, "gone" + hostile}) {
        const auto fleet = fleet::assess(hostileReadings(), {wanted, {}});
        for (const std::string& text :
             {snapshotText(fleet, {}, Style(false)), briefSnapshotText(fleet, {}, Style(false)),
              snapshotJson(fleet, {}).toStdString()})
            QVERIFY2(controlsIn(text).isEmpty(), controlsIn(text));
        for (const Check& check : fleet::fleetChecks(fleet))
            QVERIFY2(controlsIn(printable(check.words)).isEmpty(), check.words.c_str());
    }
}

void TestTerminalSafety::compare() {
    const auto matrix = fleet::comparePairs(hostileReadings());
    for (const std::string& text : {compareText(matrix, Style(false)), compareJson(matrix, 0).toStdString()})
        QVERIFY2(controlsIn(text).isEmpty(), controlsIn(text));
}

void TestTerminalSafety::discover() {
    auto readings = hostileReadings();
    HostNames names;
    for (auto& reading : readings) {
        if (!reading.endpoint)
            continue;
        reading.discovered = true;
        names[reading.endpoint->address] = "resolver" + hostile;
    }
    for (const std::string& text :
         {discoverText(readings, names, Style(false)), discoverJson(readings, names, 0).toStdString()})
        QVERIFY2(controlsIn(text).isEmpty(), controlsIn(text));
}

void TestTerminalSafety::dashboard() {
    HostTracks tracks;
    tracks.take(fleet::assess(hostileReadings(), {}), 1);
    auto silent = hostileReadings();
    silent[1].basic.reset();
    silent[1].failure = hostile;
    tracks.take(fleet::assess(silent, {}), 2);
    DashboardContext context;
    context.message = "trouble";
    for (const std::string& selected : {std::string(), "foh" + hostile}) {
        DashboardState state;
        state.selected = selected;
        state.page = selected.empty() ? Page::Table : Page::Host;
        for (const Row& row : dashboardScreen(tracks, state, context))
            QVERIFY2(controlsIn(row.text()).isEmpty(), controlsIn(row.text()));
    }
}

void TestTerminalSafety::monitor() {
    test::FakeResponder responder(test::FakeResponder::Manner::Precise, {});
    QVERIFY(responder.listen(Ipv4{0x7F000001}));
    const Endpoint at = responder.endpoint();
    for (const bool json : {false, true}) {
        MonitorOptions options;
        options.poll.query.hosts = {{"foh" + hostile, {at.address.toString(), at.port}},
                                    {"nowhere" + hostile, {"no such host" + hostile, std::nullopt}}};
        options.poll.interval = std::chrono::milliseconds(200);
        options.rounds = 3;
        options.progress = true;
        options.json = json;
        options.reference.wanted = "nowhere" + hostile;
        std::ostringstream out;
        std::ostringstream messages;
        MonitorSession session(options, out, messages);
        QSignalSpy finished(&session, &MonitorSession::finished);
        session.start();
        QVERIFY(finished.wait(60'000));
        QVERIFY2(controlsIn(out.str()).isEmpty(), controlsIn(out.str()));
        QString said = QString::fromStdString(messages.str());
        said.remove(QStringLiteral("\r\x1b[K")); // its own, to draw the line over itself
        QVERIFY2(!said.isEmpty() && controlsIn(said.toStdString()).isEmpty(), controlsIn(said.toStdString()));
    }
}

QTEST_GUILESS_MAIN(TestTerminalSafety)
#include "test_terminal_safety.moc"
