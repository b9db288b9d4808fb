// SPDX-License-Identifier: GPL-3.0-or-later
//
// `dantesync demo`: the whole virtual LAN from outside. What it reports, and that none of its
// processes outlives it, however it ends.
#include "tests/integration/child_process.h"
#include "tests/integration/polling.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QUuid>

#include <cmath>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestVirtualLan : public QObject {
    Q_OBJECT
    bool startMarked(ChildProcess& demo, const QStringList& arguments);
    QByteArrayList leftOvers(int endWith = 0) const;
    void runFor(int seconds, QJsonObject& report, Ending& ending);
    static void isComplete(const QJsonObject& host);

    TestPlace m_place;
    QByteArray m_mark;

private slots:
    void initTestCase() { QVERIFY(m_place.isValid()); }
    void cleanup();
    void badArguments();
    void allHostsAgree();
    void nothingOutlivesIt_data();
    void nothingOutlivesIt();
};

// What the demo starts inherits its environment, so a word in it finds every process of this run.
bool TestVirtualLan::startMarked(ChildProcess& demo, const QStringList& arguments) {
    m_mark = "DANTESYNC_TEST_MARK=" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    QStringList environment = QProcess::systemEnvironment();
    environment << QString::fromLatin1(m_mark);
    demo.process().setEnvironment(environment);
    return demo.start(QStringList{QStringLiteral(DANTESYNC_CLI_PROGRAM), u"demo"_s, u"--headless"_s, u"--json"_s} +
                      arguments);
}

/// The command lines of the run's processes that still live; a zombie has no environment and no command line.
QByteArrayList TestVirtualLan::leftOvers(int endWith) const {
    QByteArrayList commands;
    for (const QString& name : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs)) {
        const QByteArray environment = TestPlace::readFile(u"/proc/%1/environ"_s.arg(name));
        if (!environment.split('\0').contains(m_mark))
            continue;
        if (endWith != 0)
            ::kill(static_cast<pid_t>(name.toLongLong()), endWith);
        commands << TestPlace::readFile(u"/proc/%1/cmdline"_s.arg(name)).replace('\0', ' ');
    }
    return commands;
}

// What a failed check found must not burden the next one.
void TestVirtualLan::cleanup() {
    if (!m_mark.isEmpty())
        leftOvers(SIGKILL);
}

void TestVirtualLan::badArguments() {
    const QString program = QStringLiteral(DANTESYNC_CLI_PROGRAM);
    for (const QStringList& arguments :
         {QStringList{u"--hosts"_s, u"none"_s}, QStringList{u"--hosts"_s, u"0"_s},
          QStringList{u"--duration"_s, u"-1"_s}, QStringList{u"--fail"_s, u"everything"_s}, QStringList{u"--what"_s}}) {
        const Finished finished = runToEnd(m_place, QStringList{program, u"demo"_s, u"--headless"_s} + arguments);
        QVERIFY2(finished.ending.ended, qPrintable(arguments.join(u' ')));
        QVERIFY2(finished.ending.status == 2, arguments.join(u' ').toUtf8() + finished.errors);
    }
}

void TestVirtualLan::isComplete(const QJsonObject& host) {
    const QByteArray text = QJsonDocument(host).toJson();
    for (const QString& key : {u"name"_s, u"address"_s, u"role"_s, u"mode"_s})
        QVERIFY2(!host.value(key).toString().isEmpty(), text + key.toUtf8());
    for (const QString& key : {u"seconds_to_lock"_s, u"offset_us"_s, u"true_offset_us"_s, u"drift_ppm"_s})
        QVERIFY2(host.value(key).isDouble(), text + key.toUtf8());
    QVERIFY2(host.value(u"locked"_s) == QJsonValue(true), text);
    const double seconds = host.value(u"seconds_to_lock"_s).toDouble();
    QVERIFY2(seconds > 0, text);
    QVERIFY2(std::abs(host.value(u"true_offset_us"_s).toDouble()) < 100, text);
    QVERIFY2(std::abs(host.value(u"offset_us"_s).toDouble()) < 500, text);
}

/// What the demo reported, after having been looked after while it ran; empty when it failed otherwise.
void TestVirtualLan::runFor(int seconds, QJsonObject& report, Ending& ending) {
    ChildProcess demo(m_place, u"demo"_s);
    QVERIFY(startMarked(demo, {u"--hosts"_s, u"4"_s, u"--duration"_s, QString::number(seconds), u"--seed"_s, u"7"_s}));
    QVERIFY2(eventually(patienceMs, [this] { return leftOvers().size() >= 5; }), demo.errors()); // it, and its services
    ending = demo.waitForEnd(seconds * 1000 + patienceMs);
    QVERIFY(ending.ended && !ending.crashed);
    QVERIFY2(eventually(patienceMs, [this] { return leftOvers().isEmpty(); }), leftOvers().join('\n'));
    const QByteArray output = demo.output();
    report = QJsonDocument::fromJson(output).object();
    QVERIFY2(!report.isEmpty(), output + demo.errors());
}

void TestVirtualLan::allHostsAgree() {
    QJsonObject report;
    Ending ending;
    // 40 s suffice by far, unless the computer is busy with other things just then: a second, longer chance.
    for (const int seconds : {40, 100}) {
        runFor(seconds, report, ending);
        if (QTest::currentTestFailed() || ending.status == 0)
            break;
        qInfo("not yet after %d s", seconds);
    }
    if (QTest::currentTestFailed())
        return;
    const QByteArray compact = QJsonDocument(report).toJson(QJsonDocument::Compact); // all of it fits a message
    QVERIFY2(ending.status == 0, compact);
    QCOMPARE(report.value(u"ok"_s), QJsonValue(true));
    const double spread = report.value(u"true_spread_us"_s).toDouble(-1);
    qInfo("true spread %.1f us", spread);
    QVERIFY2(spread > 0 && spread < 100, compact);

    const QJsonArray hosts = report.value(u"hosts"_s).toArray();
    QCOMPARE(hosts.size(), 4);
    int masters = 0;
    for (const auto& value : hosts) {
        const QJsonObject host = value.toObject();
        isComplete(host);
        masters += host.value(u"role"_s).toString() == u"master"_s ? 1 : 0;
    }
    QVERIFY2(masters == 1, compact);
}

void TestVirtualLan::nothingOutlivesIt_data() {
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGKILL") << SIGKILL;
}

void TestVirtualLan::nothingOutlivesIt() {
    QFETCH(int, number);
    ChildProcess demo(m_place, u"ended"_s);
    QVERIFY(startMarked(demo, {u"--hosts"_s, u"2"_s, u"--duration"_s, u"60"_s}));
    QVERIFY2(eventually(patienceMs, [this] { return leftOvers().size() >= 3; }), demo.errors());
    const Ending ending = demo.endBy(number, patienceMs);
    QVERIFY(ending.ended);
    QCOMPARE(ending.crashed, number == SIGKILL);
    if (number != SIGKILL)
        QVERIFY2(ending.status != 0, "ended before its time, yet it says all is well");
    QVERIFY2(eventually(patienceMs, [this] { return leftOvers().isEmpty(); }), leftOvers().join('\n'));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestVirtualLan)
#include "test_virtual_lan.moc"
