// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a service manager (systemd) hears of the service: datagrams on the socket that NOTIFY_SOCKET names.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/host_clocks.h"
#include "tests/integration/notify_socket.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QTest>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestServiceManager : public QObject {
    Q_OBJECT
    ServiceSetup setup(const QString& name) const;
    static bool startWith(ServiceProcess& service, const QStringList& variables);

    TestPlace m_place;

private slots:
    void initTestCase() { QVERIFY(m_place.isValid()); }
    void isToldOfStartStateReloadAndEnd_data();
    void isToldOfStartStateReloadAndEnd();
    void aRefusedReloadShowsUntilAGoodOne();
    void hearsSignsOfLifeWhenItWantsThem();
    void signsOfLifeForAnotherProcessAreNotOurs();
    void stateNamesModeAndGrandmaster();
    void badSocketsAreSurvived_data();
    void badSocketsAreSurvived();
};

ServiceSetup TestServiceManager::setup(const QString& name) const {
    ServiceSetup setup;
    setup.name = name;
    return setup;
}

bool TestServiceManager::startWith(ServiceProcess& service, const QStringList& variables) {
    service.process().process().setEnvironment(QProcess::systemEnvironment() + variables);
    return service.startAndWait();
}

void TestServiceManager::isToldOfStartStateReloadAndEnd_data() {
    QTest::addColumn<QString>("address");
    QTest::newRow("path") << m_place.path(u"path-notify"_s);
    QTest::newRow("abstract") << u"@dantesync-test-%1"_s.arg(QCoreApplication::applicationPid());
}

void TestServiceManager::isToldOfStartStateReloadAndEnd() {
    QFETCH(QString, address);
    NotifySocket manager(address);
    QVERIFY(manager.isOpen());
    ServiceProcess service(m_place, setup(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY2(startWith(service, {u"NOTIFY_SOCKET="_s + address}), service.story());
    QVERIFY2(manager.waitFor("READY=1", patienceMs), service.story());
    QVERIFY2(manager.waitFor("STATUS=INIT, drift unknown, no grandmaster", patienceMs), manager.heardText());
    QVERIFY2(!manager.heard("WATCHDOG=1"), "nobody asked for it");

    const qint64 before = monotonicUs();
    manager.forget();
    service.process().signal(SIGHUP);
    QVERIFY2(manager.waitFor("READY=1", patienceMs), service.story());
    const QByteArray reloading = manager.first("RELOADING=1");
    QVERIFY2(!reloading.isEmpty(), manager.heardText());
    const qint64 since = reloading.split('\n').value(1).mid(int(qstrlen("MONOTONIC_USEC="))).toLongLong();
    QVERIFY2(since >= before && since <= monotonicUs(), reloading);
    QVERIFY2(manager.at("RELOADING=1") < manager.at("READY=1"), manager.heardText());
    QVERIFY(service.process().isRunning());

    const Ending ending = service.process().endBy(SIGTERM, patienceMs);
    QVERIFY2(ending.ended && !ending.crashed && ending.status == 0, service.story());
    QVERIFY2(manager.waitFor("STOPPING=1", 0), manager.heardText());
}

void TestServiceManager::aRefusedReloadShowsUntilAGoodOne() {
    const QString address = m_place.path(u"refused-notify"_s);
    NotifySocket manager(address);
    ServiceProcess service(m_place, setup(u"refused"_s));
    QVERIFY2(startWith(service, {u"NOTIFY_SOCKET="_s + address}), service.story());
    const QByteArray plain = "STATUS=INIT, drift unknown, no grandmaster";
    QVERIFY2(manager.waitFor(plain, patienceMs), manager.heardText());

    const QByteArray good = TestPlace::readFile(m_place.path(u"refused.json"_s));
    manager.forget();
    m_place.writeFile(u"refused.json"_s, "{\n broken");
    service.process().signal(SIGHUP);
    const QByteArray refused = plain + "; its configuration was refused, the old one is in effect: ";
    QVERIFY2(manager.waitFor(refused, patienceMs), manager.heardText());
    QVERIFY2(manager.first(refused).contains("refused.json:2"), manager.heardText());

    manager.forget();
    m_place.writeFile(u"refused.json"_s, good);
    service.process().signal(SIGHUP);
    QVERIFY2(manager.waitFor(plain, patienceMs), manager.heardText());
    QCOMPARE(manager.first(plain), plain);
}

void TestServiceManager::hearsSignsOfLifeWhenItWantsThem() {
    const QString address = m_place.path(u"watchdog-notify"_s);
    NotifySocket manager(address);
    ServiceProcess service(m_place, setup(u"watched"_s));
    QVERIFY2(startWith(service, {u"NOTIFY_SOCKET="_s + address, u"WATCHDOG_USEC=200000"_s}), service.story());
    for (int i = 0; i < 3; ++i) {
        QVERIFY2(manager.waitFor("WATCHDOG=1", patienceMs), service.story());
        manager.forget();
    }
    // They come from the event loop: a process that does not run sends none.
    service.process().signal(SIGSTOP);
    QVERIFY(eventually(patienceMs, [&] {
        manager.forget();
        return !manager.waitFor("WATCHDOG=1", 500);
    }));
    service.process().signal(SIGCONT);
    QVERIFY(manager.waitFor("WATCHDOG=1", patienceMs));
}

void TestServiceManager::signsOfLifeForAnotherProcessAreNotOurs() {
    const QString address = m_place.path(u"other-notify"_s);
    NotifySocket manager(address);
    ServiceProcess service(m_place, setup(u"other"_s));
    QVERIFY2(startWith(service, {u"NOTIFY_SOCKET="_s + address, u"WATCHDOG_USEC=20000"_s, u"WATCHDOG_PID=1"_s}),
             service.story());
    QVERIFY2(manager.waitFor("STATUS=", patienceMs), service.story());
    QVERIFY(!manager.waitFor("WATCHDOG=1", 500));
}

void TestServiceManager::stateNamesModeAndGrandmaster() {
    const QString address = m_place.path(u"state-notify"_s);
    NotifySocket manager(address);
    ServiceProcess service(m_place, setup(u"state"_s));
    QVERIFY2(startWith(service, {u"NOTIFY_SOCKET="_s + address}), service.story());
    GrandmasterPeer grandmaster(m_place);
    QVERIFY2(grandmaster.start(), grandmaster.story());
    QVERIFY2(eventually(lockPatienceMs,
                        [&] { return manager.waitFor("STATUS=LOCK", 100) || manager.waitFor("STATUS=NANO", 0); }),
             service.story() + grandmaster.story());
    QVERIFY2(manager.heardText().contains("grandmaster 00:1d:c1:0a:0b:0c"), manager.heardText());
    QVERIFY2(manager.heardText().contains(" ppm"), manager.heardText());
    // No two that follow each other are the same.
    QVERIFY2(!manager.saidTwice("STATUS="), manager.heardText());
}

void TestServiceManager::badSocketsAreSurvived_data() {
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("named"); // in the log
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("a word") << u"nonsense"_s << true;
    QTest::newRow("nobody there") << m_place.path(u"nobody.sock"_s) << true;
    QTest::newRow("nobody there, abstract") << u"@dantesync-nobody"_s << true;
    QTest::newRow("sign alone") << u"@"_s << true;
    QTest::newRow("too long") << u"/"_s + QString(300, u'x') << true;
    QTest::newRow("a folder") << m_place.path(QString()) << true;
    QTest::newRow("another kind") << u"vsock:2:1234"_s << true;
}

void TestServiceManager::badSocketsAreSurvived() {
    QFETCH(QString, address);
    QFETCH(bool, named);
    ServiceProcess service(m_place, setup(u"bad"_s));
    QVERIFY2(startWith(service, {u"NOTIFY_SOCKET="_s + address, u"WATCHDOG_USEC=-3x"_s}), service.story());
    const Ending ending = service.process().endBy(SIGTERM, patienceMs);
    QVERIFY2(ending.ended && !ending.crashed && ending.status == 0, service.story());
    QCOMPARE(service.process().errors().contains("service manager"), named);
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestServiceManager)
#include "test_service_manager.moc"
