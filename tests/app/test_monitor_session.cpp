// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/monitor/monitor_session.h"
#include "shared/fleet/history/history_reader.h"
#include "tests/fleet/fake_responder.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>
#include <sstream>

using namespace dantesync;
using namespace dantesync::cli;
using test::FakeResponder;
using Manner = FakeResponder::Manner;

namespace {

constexpr Ipv4 home{0x7F000001};
constexpr int patienceMs = 60'000;

fleet::HostSpec specOf(const std::string& name, const FakeResponder& responder) {
    const Endpoint at = responder.endpoint();
    return {name, {at.address.toString(), at.port}};
}

} // namespace

class TestMonitorSession : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::ostringstream m_out;
    std::ostringstream m_messages;
    MonitorOptions optionsFor(std::vector<fleet::HostSpec> hosts) const;
    QList<QByteArray> linesOf(const QString& path) const;

private slots:
    void init();
    void aStepOfOurOwnClockLeavesTheOffsets();
    void theReferenceThatWasFoundStays();
    void aReferenceThatIsNotThereYetIsToldOf();
    void roundsGoIntoTheHistory();
    void anotherWriterOfTheHistoryStopsNothing();
    void jsonIsALineARound();
    void theExitStatusIsOfAllThatWasSeen();
};

void TestMonitorSession::init() {
    QVERIFY(m_folder.isValid());
    m_out.str({});
    m_messages.str({});
}

MonitorOptions TestMonitorSession::optionsFor(std::vector<fleet::HostSpec> hosts) const {
    MonitorOptions options;
    options.poll.query.hosts = std::move(hosts);
    options.poll.query.exchanges = 2;
    options.poll.interval = std::chrono::milliseconds(300);
    options.rounds = 4;
    return options;
}

QList<QByteArray> TestMonitorSession::linesOf(const QString& path) const {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
}

void TestMonitorSession::aStepOfOurOwnClockLeavesTheOffsets() {
    FakeResponder a(Manner::Precise, {});
    FakeResponder b(Manner::Precise, Nanoseconds::fromMilliseconds(3));
    QVERIFY(a.listen(home) && b.listen(home));
    MonitorOptions options = optionsFor({specOf("a", a), specOf("b", b)});
    options.output = m_folder.filePath(QStringLiteral("stepped.csv"));
    options.rounds = 8;
    std::int64_t round = 0;
    options.wallMs = [&round] { // an hour ahead in the middle, and then two back
        const std::int64_t step = round < 3 ? 0 : round < 6 ? 3'600'000 : -3'600'000;
        return 1'700'000'000'500 + 300 * round++ + step;
    };
    MonitorSession session(options, m_out, m_messages);
    QSignalSpy finished(&session, &MonitorSession::finished);
    session.start();
    QVERIFY(finished.wait(patienceMs));
    const auto lines = linesOf(options.output);
    QCOMPARE(lines.size(), 9);
    QVERIFY(lines[1].startsWith("1700000000,"));
    QVERIFY(lines[5].startsWith("17000036"));
    QVERIFY(lines[8].startsWith("16999964"));
    for (int i = 1; i < lines.size(); ++i) {
        const QByteArray offset = lines[i].split(',').value(3);
        if (offset != "N/A") // a busy computer may miss a round of a third of a second
            QVERIFY2(std::abs(offset.toDouble() - 3.0) < 2.0, lines[i]);
    }
}

void TestMonitorSession::theReferenceThatWasFoundStays() {
    auto a = std::make_unique<FakeResponder>(Manner::Precise, Nanoseconds{});
    FakeResponder b(Manner::Precise, {});
    QVERIFY(a->listen(home) && b.listen(home));
    MonitorOptions options = optionsFor({specOf("a", *a), specOf("b", b)});
    options.rounds = 0;
    options.poll.interval = std::chrono::milliseconds(1000); // a is to be heard in the first round, however busy it is
    MonitorSession session(options, m_out, m_messages);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_out.str().find(",a,0.000000,") != std::string::npos, patienceMs);
    a.reset(); // b answers on, but against whom?
    QTRY_VERIFY_WITH_TIMEOUT(m_out.str().find(",a,N/A,N/A,N/A,N/A,N/A\n") != std::string::npos, patienceMs);
    QVERIFY(m_out.str().find(",b,") == m_out.str().find(",b,max_diff_ms")); // only the header names it so
    session.stop();
    QCOMPARE(session.exitStatus(), static_cast<int>(exitNotSynced));
}

void TestMonitorSession::aReferenceThatIsNotThereYetIsToldOf() {
    FakeResponder a(Manner::Precise, {});
    FakeResponder b(Manner::Precise, Nanoseconds::fromMilliseconds(4));
    QVERIFY(a.listen(home) && b.listen(home));
    a.ignoreFirst(std::numeric_limits<int>::max());
    MonitorOptions options = optionsFor({specOf("a", a), specOf("b", b)});
    options.reference.wanted = "a";
    options.rounds = 0;
    options.poll.interval = std::chrono::milliseconds(500);
    MonitorSession session(options, m_out, m_messages);
    session.start();
    QTRY_VERIFY_WITH_TIMEOUT(m_out.str().find(",a,N/A,N/A,N/A,N/A,N/A\n") != std::string::npos, patienceMs);
    const std::string words = m_messages.str();
    QVERIFY2(words.find("the reference a did not answer") != std::string::npos, words.c_str());
    QVERIFY2(words.find("answers") == std::string::npos, words.c_str());
    QCOMPARE(QByteArray::fromStdString(words).count('\n'), 1); // not again with every round
    a.ignoreFirst(0);
    QTRY_VERIFY_WITH_TIMEOUT(m_out.str().find(",a,0.000000,") != std::string::npos, patienceMs);
    QVERIFY2(m_messages.str().find("the reference a answers") != std::string::npos, m_messages.str().c_str());
    QCOMPARE(QByteArray::fromStdString(m_out.str()).count("timestamp"), 1); // its column was there from the first
    session.stop();
}

void TestMonitorSession::roundsGoIntoTheHistory() {
    FakeResponder a(Manner::Precise, {});
    auto b = std::make_unique<FakeResponder>(Manner::Precise, Nanoseconds::fromMilliseconds(-2));
    QVERIFY(a.listen(home) && b->listen(home));
    MonitorOptions options = optionsFor({specOf("a", a), specOf("b", *b)});
    options.history = m_folder.filePath(QStringLiteral("sub/history.sqlite")).toStdString();
    options.rounds = 0;
    std::int64_t second = 1'700'000'000;
    options.wallMs = [&second] { return 2'000 * second++; }; // every round has a second of its own
    {
        MonitorSession session(options, m_out, m_messages);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(
            m_out.str().find(",-2.") != std::string::npos || m_out.str().find(",-1.") != std::string::npos, patienceMs);
        b.reset();
        QTRY_VERIFY_WITH_TIMEOUT(m_out.str().find(",N/A,") != std::string::npos, patienceMs);
        session.stop();
    }
    const auto reader = history::HistoryReader::open(options.history);
    QVERIFY2(reader.ok(), m_messages.str().c_str());
    const history::Range all{0, 4'000'000'000};
    const auto series = (*reader)->series("b", all, 5000);
    QVERIFY(series.ok());
    QVERIFY(series->points.size() >= 2);
    std::optional<history::Summary> offset;
    for (const auto& point : series->points) {
        if (const auto& found = point.of(history::Quantity::Offset))
            offset = found;
    }
    QVERIFY(offset && std::abs(offset->mean + 2'000'000) < 1'500'000);
    QCOMPARE(series->points.back().answered, 0);
    const auto marks = (*reader)->marks(all);
    QVERIFY(marks.ok() && !marks->empty());
    QVERIFY(std::any_of(marks->begin(), marks->end(),
                        [](const history::Mark& m) { return m.host == "b" && m.kind == "offline"; }));
}

void TestMonitorSession::anotherWriterOfTheHistoryStopsNothing() {
    FakeResponder a(Manner::Precise, {});
    QVERIFY(a.listen(home));
    MonitorOptions options = optionsFor({specOf("a", a)});
    options.history = m_folder.filePath(QStringLiteral("taken.sqlite")).toStdString();
    history::HistoryOptions taken;
    taken.path = options.history;
    const auto other = history::HistoryWriter::open(taken);
    QVERIFY(other.ok());
    MonitorSession session(options, m_out, m_messages);
    QSignalSpy finished(&session, &MonitorSession::finished);
    session.start();
    QVERIFY(finished.wait(patienceMs));
    QVERIFY2(m_messages.str().find("is being written by") != std::string::npos, m_messages.str().c_str());
    QCOMPARE(QByteArray::fromStdString(m_out.str()).count('\n'), 5);
}

void TestMonitorSession::jsonIsALineARound() {
    FakeResponder a(Manner::Precise, {});
    QVERIFY(a.listen(home));
    MonitorOptions options = optionsFor({specOf("a", a)});
    options.json = true;
    MonitorSession session(options, m_out, m_messages);
    QSignalSpy finished(&session, &MonitorSession::finished);
    session.start();
    QVERIFY(finished.wait(patienceMs));
    const auto lines = QByteArray::fromStdString(m_out.str()).trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    for (const QByteArray& line : lines)
        QVERIFY2(line.startsWith('{') && line.endsWith('}') && line.contains("\"timestamp\":"), line);
}

void TestMonitorSession::theExitStatusIsOfAllThatWasSeen() {
    FakeResponder near(Manner::Precise, {});
    FakeResponder far(Manner::Precise, Nanoseconds::fromMilliseconds(30));
    FakeResponder silent(Manner::Silent, {});
    QVERIFY(near.listen(home) && far.listen(home) && silent.listen(home));
    const auto statusWith = [&](std::vector<fleet::HostSpec> hosts, const QString& output = {}) {
        MonitorOptions options = optionsFor(std::move(hosts));
        options.rounds = 2;
        options.output = output;
        MonitorSession session(options, m_out, m_messages);
        QSignalSpy finished(&session, &MonitorSession::finished);
        session.start();
        return finished.wait(patienceMs) ? session.exitStatus() : -1;
    };
    QCOMPARE(statusWith({specOf("near", near), specOf("far", far)}), static_cast<int>(exitNotSynced));
    QCOMPARE(statusWith({specOf("near", near), specOf("silent", silent)}), static_cast<int>(exitNotSynced));
    QCOMPARE(statusWith({specOf("silent", silent)}), static_cast<int>(exitNoAnswer));
    const QString full = m_folder.filePath(QStringLiteral("full.csv"));
    if (QFile::exists(QStringLiteral("/dev/full")) && QFile::link(QStringLiteral("/dev/full"), full))
        QCOMPARE(statusWith({specOf("near", near)}, full), static_cast<int>(exitNotSynced)); // its rows are lost
}

QTEST_GUILESS_MAIN(TestMonitorSession)
#include "test_monitor_session.moc"
