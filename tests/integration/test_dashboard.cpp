// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dashboard in a real terminal: tmux shows what a person would see, and types what a person would type.
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

/// A tmux server of our own with one window.
class Tmux {
public:
    explicit Tmux(const TestPlace& place)
        : m_socket(place.path(u"tmux-%1"_s.arg(++s_started))) // one that ends may still hold its socket
        , m_pidFile(place.path(u"pid-%1"_s.arg(s_started))) {}
    ~Tmux() { run({u"kill-server"_s}); }

    bool start(const QStringList& command, const QString& locale) {
        QString line = u"sh -c 'echo $$ > "_s + m_pidFile + u"; exec env LC_ALL="_s + locale;
        for (const QString& word : command)
            line += u" \""_s + word + u'"';
        line += u'\'';
        // What stands in the window after the program has ended tells whether it left the terminal in order.
        line += u"; echo \"ended with $?\"; stty -a | grep -c -- ' echo '; sleep 600"_s;
        return run({u"-f"_s, u"/dev/null"_s, u"new-session"_s, u"-d"_s, u"-x"_s, u"80"_s, u"-y"_s, u"24"_s, line})
            .has_value();
    }
    void resize(int columns, int rows) {
        run({u"resize-window"_s, u"-x"_s, QString::number(columns), u"-y"_s, QString::number(rows)});
    }
    /// To the program in the window.
    bool signal(const QString& name) {
        const QString pid = QString::fromUtf8(TestPlace::readFile(m_pidFile)).trimmed();
        return QProcess::execute(u"sh"_s, {u"-c"_s, u"kill -"_s + name + u' ' + pid}) == 0;
    }
    void type(const QString& keys) { run({u"send-keys"_s, keys}); }
    QString screen() { return run({u"capture-pane"_s, u"-p"_s}).value_or(QString()); }
    bool waitFor(const QString& text) {
        return eventually(
            patienceMs, [&] { return screen().contains(text); }, 100);
    }
    bool waitUntilGone(const QString& text) {
        return eventually(
            patienceMs, [&] { return !screen().contains(text); }, 100);
    }

private:
    std::optional<QString> run(const QStringList& arguments) {
        QProcess process;
        process.start(u"tmux"_s, QStringList{u"-u"_s, u"-S"_s, m_socket} + arguments);
        if (!process.waitForFinished(patienceMs) || process.exitCode() != 0)
            return std::nullopt;
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    inline static int s_started = 0;
    QString m_socket;
    QString m_pidFile;
};

} // namespace

class TestDashboard : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void isDriven_data();
    void isDriven();
    void signalsLeaveTheTerminalInOrder_data();
    void signalsLeaveTheTerminalInOrder();
    void needsATerminal();

private:
    QStringList command(bool plain) const;

    std::unique_ptr<TestPlace> m_place;
    std::unique_ptr<ServiceProcess> m_good;
    std::unique_ptr<ServiceProcess> m_bad;
};

void TestDashboard::initTestCase() {
    if (QStandardPaths::findExecutable(u"tmux"_s).isEmpty())
        QSKIP("tmux is not here");
    m_place = std::make_unique<TestPlace>();
    QVERIFY(m_place->isValid());
    const auto host = [&](const QString& name, int number, const QString& offsetMs) {
        ServiceSetup setup;
        setup.name = name;
        setup.address = TestPlace::address(number);
        setup.arguments << u"--virtual-offset-ms"_s << offsetMs;
        return std::make_unique<ServiceProcess>(*m_place, setup);
    };
    m_good = host(u"stage-left"_s, 1, u"0"_s);
    m_bad = host(u"video"_s, 2, u"3"_s);
    QVERIFY2(m_good->startAndWait(), m_good->story());
    QVERIFY2(m_bad->startAndWait(), m_bad->story());
}

void TestDashboard::cleanupTestCase() {
    m_good.reset();
    m_bad.reset();
}

QStringList TestDashboard::command(bool plain) const {
    QStringList words{QStringLiteral(DANTESYNC_CLI_PROGRAM),
                      u"dashboard"_s,
                      u"--hosts"_s,
                      u"stage-left="_s + m_good->address() + u",video="_s + m_bad->address() + u",nobody="_s +
                          TestPlace::address(3),
                      u"--port"_s,
                      QString::number(m_place->port(Port::TimeQuery)),
                      u"--reference"_s,
                      u"stage-left"_s,
                      u"--interval"_s,
                      u"300"_s};
    if (plain)
        words << u"--plain"_s;
    return words;
}

void TestDashboard::isDriven_data() {
    QTest::addColumn<bool>("plain");
    QTest::addColumn<QString>("locale");
    QTest::newRow("ncurses") << false << u"C.UTF-8"_s;
    QTest::newRow("plain, without Unicode") << true << u"C"_s;
}

void TestDashboard::isDriven() {
    QFETCH(bool, plain);
    QFETCH(QString, locale);
    Tmux tmux(*m_place);
    QVERIFY(tmux.start(command(plain), locale));
    QVERIFY2(tmux.waitFor(u"OFFLINE nobody"_s), qPrintable(tmux.screen()));
    QVERIFY2(tmux.waitFor(u"DRIFT   video"_s), qPrintable(tmux.screen()));
    QVERIFY2(tmux.screen().contains(u"SYNCED  stage-left"_s), qPrintable(tmux.screen()));
    static const QRegularExpression threeMilliseconds(u"video .*\\+(2\\.9|3\\.0)\\d+ ms"_s);
    QVERIFY2(tmux.screen().contains(threeMilliseconds), qPrintable(tmux.screen()));

    tmux.type(u"t"_s); // only troubled ones... without a grandmaster that is everybody
    QVERIFY2(tmux.waitFor(u"only troubled ones"_s), qPrintable(tmux.screen()));
    tmux.type(u"t"_s);
    tmux.type(u"/"_s);
    tmux.type(u"vid"_s);
    tmux.type(u"Enter"_s);
    QVERIFY2(tmux.waitUntilGone(u"nobody "_s), qPrintable(tmux.screen()));
    tmux.type(u"Enter"_s);
    QVERIFY2(tmux.waitFor(u"Verdict"_s), qPrintable(tmux.screen()));
    tmux.type(u"Escape"_s);
    QVERIFY2(tmux.waitFor(u"QUALITY"_s), qPrintable(tmux.screen()));
    tmux.type(u"Escape"_s);
    QVERIFY2(tmux.waitFor(u"OFFLINE nobody"_s), qPrintable(tmux.screen()));
    tmux.type(u"?"_s);
    QVERIFY2(tmux.waitFor(u"Keys"_s), qPrintable(tmux.screen()));
    tmux.type(u"?"_s);
    tmux.resize(120, 10);
    QVERIFY2(tmux.waitFor(u"TREND, by trouble"_s), qPrintable(tmux.screen()));
    tmux.type(u"q"_s);
    QVERIFY2(tmux.waitFor(u"ended with 1\n1"_s), qPrintable(tmux.screen())); // not all SYNCED; echo is on again
    QVERIFY2(!tmux.screen().contains(u"QUALITY"_s), qPrintable(tmux.screen()));
}

void TestDashboard::signalsLeaveTheTerminalInOrder_data() {
    QTest::addColumn<bool>("plain");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("ending");
    QTest::newRow("SIGTERM, ncurses") << false << u"TERM"_s << u"ended with 1\n1"_s;
    QTest::newRow("SIGTERM, plain") << true << u"TERM"_s << u"ended with 1\n1"_s;
    QTest::newRow("a crash, ncurses") << false << u"SEGV"_s << u"ended with 139\n1"_s;
    QTest::newRow("a crash, plain") << true << u"SEGV"_s << u"ended with 139\n1"_s;
}

void TestDashboard::signalsLeaveTheTerminalInOrder() {
    QFETCH(bool, plain);
    QFETCH(QString, signal);
    QFETCH(QString, ending);
#ifdef DANTESYNC_SANITIZED
    if (signal == u"SEGV"_s)
        QSKIP("the sanitizer takes this signal for itself");
#endif
    Tmux tmux(*m_place);
    QVERIFY(tmux.start(command(plain), u"C.UTF-8"_s));
    QVERIFY2(tmux.waitFor(u"OFFLINE nobody"_s), qPrintable(tmux.screen()));
    QVERIFY(tmux.signal(signal));
    QVERIFY2(tmux.waitFor(ending), qPrintable(tmux.screen()));
    QVERIFY2(!tmux.screen().contains(u"QUALITY"_s), qPrintable(tmux.screen()));
}

void TestDashboard::needsATerminal() {
    QProcess process;
    process.start(command(false).constFirst(), command(false).mid(1));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(patienceMs));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("needs a terminal"));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestDashboard)
#include "test_dashboard.moc"
