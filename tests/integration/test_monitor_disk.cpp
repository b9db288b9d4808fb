// SPDX-License-Identifier: GPL-3.0-or-later
//
// `dantesync monitor` on a disk that is full: a file system of a few pages, in a mount namespace of its own. Nobody
// answers there; a row of N/A is as good as any.
#include "tests/integration/child_process.h"
#include "tests/integration/polling.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

const int page = static_cast<int>(sysconf(_SC_PAGESIZE)); ///< what a tmpfs gives out
constexpr int roomLeft = 20;                              ///< in the recording's last page: less than a row

/// A recording that ends so shortly before the end of a page that only a part of the next row fits.
QByteArray recordingOfAPage() {
    QByteArray out = "timestamp,reference_host,h0,h1,max_diff_ms,min_diff_ms,spread_ms\n";
    const QByteArray row = "1700000000,h0,N/A,N/A,N/A,N/A,N/A\n";
    while (out.size() + 2 * row.size() < page - roomLeft)
        out += row;
    const auto more = page - roomLeft - out.size() - row.size();
    return out + QByteArray(row).replace("h0", "h0" + QByteArray(static_cast<int>(more), 'x'));
}

} // namespace

class TestMonitorDisk : public QObject {
    Q_OBJECT
    TestPlace m_place;
    QByteArray m_before = recordingOfAPage();

    bool startOn(ChildProcess& monitor) const;
    static QString inside(const ChildProcess& monitor, const QString& file);

private slots:
    void initTestCase();
    void aFullDiskIsWaitedOutAndNoRowIsLost();
    void itEndsOnAFullDisk();
};

/// A small file system with the recording, filled to the last page; then the monitor in it, under the same process id.
bool TestMonitorDisk::startOn(ChildProcess& monitor) const {
    const QString script = u"mount -t tmpfs -o size=%1 tmpfs \"$1\" && cp \"$2\" \"$1/log.csv\" || exit 77\n"
                           "cat /dev/zero >\"$1/filler\" 2>/dev/null\n"
                           "cd \"$1\"; shift 2; exec \"$@\" --output log.csv"_s.arg(3 * page);
    const QString host = u"%1:%2"_s.arg(TestPlace::address()).arg(m_place.port(Port::Spare));
    const QString other = u"%1:%2"_s.arg(TestPlace::address(1)).arg(m_place.port(Port::Spare));
    return monitor.start({u"unshare"_s, u"--map-root-user"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, u"sh"_s,
                          m_place.path(u"disk"_s), m_place.path(u"before.csv"_s), QStringLiteral(DANTESYNC_CLI_PROGRAM),
                          u"monitor"_s, u"--hosts"_s, u"h0=%1,h1=%2"_s.arg(host, other), u"--reference"_s, u"h0"_s,
                          u"--timeout"_s, u"200"_s, u"--history"_s, u"none"_s});
}

/// A file of its disk, seen from outside.
QString TestMonitorDisk::inside(const ChildProcess& monitor, const QString& file) {
    return u"/proc/%1/cwd/%2"_s.arg(monitor.pid()).arg(file);
}

void TestMonitorDisk::initTestCase() {
    QVERIFY(m_place.isValid());
    QCOMPARE(m_before.size(), page - roomLeft);
    QVERIFY(!m_place.writeFile(u"before.csv"_s, m_before).isEmpty());
    QVERIFY(QDir(m_place.path(u"."_s)).mkdir(u"disk"_s));
    const Finished trial = runToEnd(m_place, {u"unshare"_s, u"--map-root-user"_s, u"--mount"_s, u"mount"_s, u"-t"_s,
                                              u"tmpfs"_s, u"tmpfs"_s, m_place.path(u"disk"_s)});
    if (trial.ending.status != 0)
        QSKIP("no mount namespace can be made here");
}

void TestMonitorDisk::aFullDiskIsWaitedOutAndNoRowIsLost() {
    ChildProcess monitor(m_place, u"waits"_s);
    QVERIFY(startOn(monitor));
    QVERIFY2(eventually(patienceMs, [&] { return monitor.errors().contains("No space left"); }), monitor.errors());
    const QString csv = inside(monitor, u"log.csv"_s);
    QVERIFY2(eventually(patienceMs, [&] { return TestPlace::readFile(csv) == m_before; }),
             "what fitted of the row was not taken back");
    QVERIFY(QFile::remove(inside(monitor, u"filler"_s)));
    QVERIFY2(eventually(patienceMs, [&] { return monitor.errors().contains("is written again"); }), monitor.errors());
    QVERIFY(eventually(patienceMs, [&] { return TestPlace::readFile(csv).count('\n') >= m_before.count('\n') + 4; }));
    const QByteArray text = TestPlace::readFile(csv);
    QVERIFY2(!monitor.errors().contains("lost"), monitor.errors());
    QVERIFY(text.startsWith(m_before) && text.endsWith('\n'));
    const auto rows = text.mid(m_before.size()).trimmed().split('\n');
    for (const QByteArray& row : rows)
        QCOMPARE(row.count(','), 6);
    const Ending ending = monitor.endBy(SIGTERM, patienceMs);
    QVERIFY(ending.ended && !ending.crashed);
    QCOMPARE(ending.status, 2); // nobody answered
}

void TestMonitorDisk::itEndsOnAFullDisk() {
    ChildProcess monitor(m_place, u"ends"_s);
    QVERIFY(startOn(monitor));
    QVERIFY2(eventually(patienceMs, [&] { return monitor.errors().contains("No space left"); }), monitor.errors());
    const Ending ending = monitor.endBy(SIGTERM, patienceMs);
    QVERIFY(ending.ended && !ending.crashed);
    QVERIFY2(monitor.errors().contains("could not be written"), monitor.errors());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestMonitorDisk)
#include "test_monitor_disk.moc"
