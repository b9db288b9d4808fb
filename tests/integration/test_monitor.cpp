// SPDX-License-Identifier: GPL-3.0-or-later
//
// `dantesync monitor`, `compare` and `discover` beside real services on loopback: what they show is true, and a
// recording stays readable whatever happens to the hosts or to the monitor.
#include "tests/integration/host_clocks.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <cmath>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnsBeforeHosts = 2;

bool isNumber(const QByteArray& field) {
    bool ok = false;
    field.toDouble(&ok);
    return ok;
}

} // namespace

class TestMonitor : public QObject {
    Q_OBJECT
    std::unique_ptr<ServiceProcess> makeHost(int number, double offsetMs) const;
    QString hosts(int count) const;
    QStringList command(const QStringList& arguments) const;
    QList<QByteArrayList> rowsOf(const QString& path) const;
    QByteArray lastOf(const QString& path, int host) const;
    double trueOffsetMs(const ServiceProcess& host, const ServiceProcess& reference) const;

    TestPlace m_place;
    std::unique_ptr<ServiceProcess> m_a;
    std::unique_ptr<ServiceProcess> m_b;

private slots:
    void initTestCase();
    void offsetsAreTheTrueOnes();
    void compareShowsThePair();
    void discoverFindsThem();
    void aKilledHostIsNotAvailableUntilItIsBack();
    void aKilledMonitorLeavesWholeLines();
    void aNamedHostMayComeLater();
    void aNewHostBeginsANewFile();
    void badArguments();
};

/// Clocks that nobody disciplines: where they are is known exactly.
std::unique_ptr<ServiceProcess> TestMonitor::makeHost(int number, double offsetMs) const {
    ServiceSetup setup;
    setup.name = u"host%1"_s.arg(number);
    setup.address = TestPlace::address(number);
    setup.arguments << u"--virtual-offset-ms"_s << QString::number(offsetMs) << u"--virtual-drift-ppm"_s << u"3"_s
                    << u"--virtual-wander-ppb"_s << u"0"_s;
    return std::make_unique<ServiceProcess>(m_place, setup);
}

QString TestMonitor::hosts(int count) const {
    QStringList out;
    for (int i = 0; i < count; ++i)
        out << u"h%1=%2:%3"_s.arg(i).arg(TestPlace::address(i)).arg(m_place.port(Port::TimeQuery));
    return out.join(u',');
}

QStringList TestMonitor::command(const QStringList& arguments) const {
    return QStringList{QStringLiteral(DANTESYNC_CLI_PROGRAM), u"monitor"_s, u"--reference"_s, u"h0"_s} + arguments;
}

QList<QByteArrayList> TestMonitor::rowsOf(const QString& path) const {
    QList<QByteArrayList> rows;
    const QByteArray text = TestPlace::readFile(path);
    for (const QByteArray& line : text.left(text.lastIndexOf('\n')).split('\n').mid(1))
        rows << line.split(',');
    return rows;
}

QByteArray TestMonitor::lastOf(const QString& path, int host) const {
    const auto rows = rowsOf(path);
    return rows.isEmpty() ? QByteArray() : rows.last().value(columnsBeforeHosts + host);
}

double TestMonitor::trueOffsetMs(const ServiceProcess& host, const ServiceProcess& reference) const {
    const auto a = host.truth();
    const auto b = reference.truth();
    const qint64 now = rawNow();
    return a && b ? static_cast<double>(a->wallAt(now) - b->wallAt(now)) * 1e-6 : std::nan("");
}

void TestMonitor::initTestCase() {
    QVERIFY(m_place.isValid());
    m_a = makeHost(0, -20);
    m_b = makeHost(1, 25);
    QVERIFY2(m_a->startAndWait(), m_a->story());
    QVERIFY2(m_b->startAndWait(), m_b->story());
}

void TestMonitor::offsetsAreTheTrueOnes() {
    const QString csv = m_place.path(u"true.csv"_s);
    const QString history = m_place.path(u"history.sqlite"_s);
    const Finished finished = runToEnd(
        m_place, command({u"--hosts"_s, hosts(2), u"--count"_s, u"5"_s, u"--output"_s, csv, u"--history"_s, history}),
        patienceMs);
    QVERIFY2(finished.ending.ended && finished.ending.status == 1, finished.errors); // 45 ms apart are an ERROR
    QCOMPARE(TestPlace::readFile(csv).split('\n').first(),
             QByteArray("timestamp,reference_host,h0,h1,max_diff_ms,min_diff_ms,spread_ms"));
    const double truth = trueOffsetMs(*m_b, *m_a);
    const auto rows = rowsOf(csv);
    QCOMPARE(rows.size(), 5);
    int answered = 0;
    for (const QByteArrayList& row : rows) {
        QCOMPARE(row.size(), 7);
        if (!isNumber(row[3]) || !isNumber(row[2]))
            continue; // a very busy computer may miss a round
        ++answered;
        QVERIFY2(std::abs(row[3].toDouble() - truth) < 2.0, row.join(' ') + " true " + QByteArray::number(truth));
        QCOMPARE(row[2], QByteArray("0.000000"));
        QCOMPARE(row[6], row[3]);
    }
    QVERIFY(answered > 0);
    QVERIFY2(TestPlace::readFile(history).startsWith("SQLite format 3"), finished.errors);
}

void TestMonitor::compareShowsThePair() {
    const Finished finished = runToEnd(m_place,
                                       {QStringLiteral(DANTESYNC_CLI_PROGRAM), u"compare"_s, u"--hosts"_s, hosts(2),
                                        u"--timeout"_s, u"5000"_s, u"--json"_s},
                                       patienceMs);
    QVERIFY2(finished.ending.ended && finished.ending.status == 1, finished.errors);
    const double truth = trueOffsetMs(*m_b, *m_a);
    const QJsonObject object = QJsonDocument::fromJson(finished.output).object();
    const double found = object.value(u"offset_us"_s).toArray()[1].toArray()[0].toDouble() / 1000;
    QVERIFY2(std::abs(found - truth) < 2.0, finished.output);
}

void TestMonitor::discoverFindsThem() {
    const QStringList words{QStringLiteral(DANTESYNC_CLI_PROGRAM),
                            u"discover"_s,
                            u"--discover-loopback"_s,
                            u"--port"_s,
                            QString::number(m_place.port(Port::TimeQuery)),
                            u"--timeout"_s,
                            u"3000"_s,
                            u"--json"_s};
    QSet<QString> found;
    int status = -1;
    QVERIFY(eventually(patienceMs, [&] {
        const Finished finished = runToEnd(m_place, words, patienceMs);
        status = finished.ending.status;
        for (const auto& host : QJsonDocument::fromJson(finished.output).object().value(u"hosts"_s).toArray())
            found << host.toObject().value(u"address"_s).toString();
        return found.contains(TestPlace::address(0)) && found.contains(TestPlace::address(1));
    }));
    QCOMPARE(status, 0);
}

void TestMonitor::aKilledHostIsNotAvailableUntilItIsBack() {
    const QString csv = m_place.path(u"gone.csv"_s);
    ChildProcess monitor(m_place, u"monitor-gone"_s);
    QVERIFY(monitor.start(command({u"--hosts"_s, hosts(2), u"--output"_s, csv, u"--history"_s, u"none"_s})));
    QVERIFY2(eventually(patienceMs, [&] { return isNumber(lastOf(csv, 1)); }), monitor.errors());
    m_b->process().endBy(SIGKILL, patienceMs);
    QVERIFY2(eventually(patienceMs, [&] { return lastOf(csv, 1) == "N/A" && isNumber(lastOf(csv, 0)); }),
             TestPlace::readFile(csv));
    QVERIFY2(m_b->startAndWait(), m_b->story());
    QVERIFY2(eventually(patienceMs, [&] { return isNumber(lastOf(csv, 1)); }), TestPlace::readFile(csv));
    const Ending ending = monitor.endBy(SIGTERM, patienceMs);
    QVERIFY(ending.ended && !ending.crashed);
    QCOMPARE(ending.status, 1);
    QVERIFY(TestPlace::readFile(csv).endsWith('\n'));
}

void TestMonitor::aKilledMonitorLeavesWholeLines() {
    const QString csv = m_place.path(u"killed.csv"_s);
    const QString history = m_place.path(u"killed.sqlite"_s);
    const QStringList words = command({u"--hosts"_s, hosts(2), u"--output"_s, csv, u"--history"_s, history});
    int before = 0;
    for (int run = 0; run < 2; ++run) {
        ChildProcess monitor(m_place, u"monitor-killed%1"_s.arg(run));
        QVERIFY(monitor.start(words));
        QVERIFY2(eventually(patienceMs, [&] { return rowsOf(csv).size() >= before + 2; }), monitor.errors());
        const Ending ending = monitor.endBy(SIGKILL, patienceMs);
        QVERIFY(ending.ended && ending.crashed);
        // Its lock on the history, left behind, is nobody's.
        QVERIFY2(!monitor.errors().contains("being written"), monitor.errors());
        before = static_cast<int>(rowsOf(csv).size());
    }
    const QByteArray text = TestPlace::readFile(csv);
    QVERIFY(text.endsWith('\n'));
    QCOMPARE(text.count("timestamp"), 1);
    for (const QByteArrayList& row : rowsOf(csv))
        QCOMPARE(row.size(), 7);
    QVERIFY(!QFile::exists(m_place.path(u"killed-2.csv"_s)));
}

void TestMonitor::aNamedHostMayComeLater() {
    const QString csv = m_place.path(u"later.csv"_s);
    ChildProcess monitor(m_place, u"monitor-later"_s);
    QVERIFY(monitor.start(command({u"--hosts"_s, hosts(3), u"--output"_s, csv, u"--history"_s, u"none"_s})));
    QVERIFY2(eventually(patienceMs, [&] { return lastOf(csv, 2) == "N/A" && isNumber(lastOf(csv, 1)); }),
             monitor.errors());
    {
        const auto third = makeHost(2, 7);
        QVERIFY2(third->startAndWait(), third->story());
        QVERIFY2(eventually(patienceMs, [&] { return isNumber(lastOf(csv, 2)); }), TestPlace::readFile(csv));
    }
    QVERIFY2(eventually(patienceMs, [&] { return lastOf(csv, 2) == "N/A"; }), TestPlace::readFile(csv)); // and leave
    QVERIFY(monitor.endBy(SIGTERM, patienceMs).ended);
    QVERIFY(TestPlace::readFile(csv).endsWith('\n'));
    QVERIFY(!QFile::exists(m_place.path(u"later-2.csv"_s))); // its column was there from the first
}

void TestMonitor::aNewHostBeginsANewFile() {
    const QString csv = m_place.path(u"grows.csv"_s);
    ChildProcess monitor(m_place, u"monitor-grows"_s);
    const QString port = QString::number(m_place.port(Port::TimeQuery));
    QVERIFY(monitor.start(command({u"--hosts"_s, hosts(2), u"--discover-loopback"_s, u"--port"_s, port, u"--output"_s,
                                   csv, u"--history"_s, u"none"_s})));
    QVERIFY2(eventually(patienceMs, [&] { return rowsOf(csv).size() >= 2; }), monitor.errors());
    QVERIFY(!QFile::exists(m_place.path(u"grows-2.csv"_s)));
    const auto third = makeHost(2, 7);
    QVERIFY2(third->startAndWait(), third->story());
    const QString next = m_place.path(u"grows-2.csv"_s);
    QVERIFY2(eventually(patienceMs, [&] { return isNumber(lastOf(next, 2)); }), monitor.errors());
    QVERIFY(TestPlace::readFile(next).startsWith("timestamp,reference_host,h0,h1," + TestPlace::address(2).toLatin1() +
                                                 ","));
    const int before = static_cast<int>(rowsOf(csv).size());
    QVERIFY(eventually(patienceMs, [&] { return rowsOf(next).size() >= 3; }));
    QCOMPARE(rowsOf(csv).size(), before); // the first file is closed
    const Ending ending = monitor.endBy(SIGINT, patienceMs);
    QVERIFY(ending.ended && !ending.crashed);
}

void TestMonitor::badArguments() {
    for (const QStringList& arguments :
         {QStringList{u"--interval"_s, u"0"_s}, QStringList{u"--count"_s, u"many"_s},
          QStringList{u"--output"_s, u"/nonexistent/x.csv"_s}, QStringList{u"--rotate"_s, u"day"_s},
          QStringList{u"--output"_s, u"x.csv"_s, u"--rotate"_s, u"weekly"_s}}) {
        const Finished finished =
            runToEnd(m_place, command(arguments + QStringList{u"--hosts"_s, hosts(1)}), patienceMs);
        QVERIFY2(finished.ending.ended && finished.ending.status == 2, finished.errors);
        QVERIFY2(finished.errors.contains(arguments.at(arguments.size() - 2).toUtf8()), finished.errors);
    }
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestMonitor)
#include "test_monitor.moc"
