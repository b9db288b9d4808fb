// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/host_process.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace dantesync;
using namespace dantesync::demo;

class TestHostProcess : public QObject {
    Q_OBJECT
private slots:
    void init();
    void preparesItsFolder();
    void startsAndEnds();
    void isKilledAndStartsAgain();
    void endsWithItsObject();
    void sayWhyItEndedByItself();
    void sayThatTheProgramIsMissing();
    void doesNotOutliveAKilledDemo();

private:
    static bool isAlive(qint64 pid);
    std::unique_ptr<HostProcess> make(const QString& program = QStringLiteral(FAKE_SERVICE));

    std::unique_ptr<QTemporaryDir> m_folder;
    HostPlan m_plan;
};

/// Neither gone nor a zombie.
bool TestHostProcess::isAlive(qint64 pid) {
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = stat.readAll();
    return !line.mid(line.lastIndexOf(')')).startsWith(") Z");
}

std::unique_ptr<HostProcess> TestHostProcess::make(const QString& program) {
    return std::make_unique<HostProcess>(m_plan, hostFiles(m_folder->path(), m_plan), program);
}

void TestHostProcess::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_plan.name = "host";
}

void TestHostProcess::preparesItsFolder() {
    const auto host = make();
    QVERIFY(host->prepare("{}").ok());
    QVERIFY(QFileInfo(host->files().state).isDir());
    QFile config(host->files().config);
    QVERIFY(config.open(QIODevice::ReadOnly));
    QCOMPARE(config.readAll(), QByteArray("{}"));
    m_folder->remove();
    const HostProcess nowhere(m_plan, hostFiles(QStringLiteral("/proc/nowhere"), m_plan), {});
    QVERIFY(!const_cast<HostProcess&>(nowhere).prepare("{}").ok());
}

void TestHostProcess::startsAndEnds() {
    const auto host = make();
    QSignalSpy lost(host.get(), &HostProcess::endedUnexpectedly);
    host->start();
    QTRY_COMPARE(host->lastWords(), std::string("running"));
    QVERIFY(host->startedNs() > 0);
    const qint64 pid = host->processId();
    QVERIFY(isAlive(pid));
    host->end(30'000);
    QVERIFY(!host->isRunning());
    QVERIFY(!isAlive(pid));
    QCOMPARE(lost.count(), 0); // it was wanted
}

void TestHostProcess::isKilledAndStartsAgain() {
    const auto host = make();
    QSignalSpy lost(host.get(), &HostProcess::endedUnexpectedly);
    host->start();
    QTRY_VERIFY(host->processId() != 0);
    const qint64 first = host->processId();
    host->kill();
    QVERIFY(!isAlive(first));
    QCOMPARE(lost.count(), 0);
    host->start();
    QTRY_VERIFY(host->processId() != 0 && host->processId() != first);
    QVERIFY(isAlive(host->processId()));
}

void TestHostProcess::endsWithItsObject() {
    auto host = make();
    host->start();
    QTRY_VERIFY(host->processId() != 0);
    const qint64 pid = host->processId();
    host.reset();
    QVERIFY(!isAlive(pid));
}

void TestHostProcess::sayWhyItEndedByItself() {
    qputenv("FAKE_SERVICE_FAILS", "1");
    const auto host = make();
    QSignalSpy lost(host.get(), &HostProcess::endedUnexpectedly);
    host->start();
    QTRY_COMPARE(lost.count(), 1);
    qunsetenv("FAKE_SERVICE_FAILS");
    QCOMPARE(host->lastWords(), std::string("port 31900 is taken; stop the other service"));
}

void TestHostProcess::sayThatTheProgramIsMissing() {
    const auto host = make(QStringLiteral("/nonexistent/dantesyncd"));
    QSignalSpy lost(host.get(), &HostProcess::endedUnexpectedly);
    host->start();
    QTRY_COMPARE(lost.count(), 1);
    QVERIFY(!host->lastWords().empty());
}

void TestHostProcess::doesNotOutliveAKilledDemo() {
    QProcess demo;
    demo.start(QStringLiteral(DEMO_STAND_IN), {QStringLiteral(FAKE_SERVICE), m_folder->path()});
    QTRY_VERIFY(demo.bytesAvailable() > 0 && demo.canReadLine());
    const qint64 pid = demo.readLine().trimmed().toLongLong();
    QVERIFY(pid > 0 && isAlive(pid));
    demo.kill(); // SIGKILL: it cannot clean up
    QVERIFY(demo.waitForFinished(60'000));
    QTRY_VERIFY(!isAlive(pid));
}

QTEST_GUILESS_MAIN(TestHostProcess)
#include "test_host_process.moc"
