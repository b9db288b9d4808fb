// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/host_time.h"
#include "service/platform/link_monitor.h"
#include "tests/support/own_network.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTest>

using namespace dantesync;
using platform::LinkMonitor;
using test::OwnNetwork;

class TestLinkMonitor : public QObject {
    Q_OBJECT
public:
    explicit TestLinkMonitor(bool ownNetwork)
        : m_ownNetwork(ownNetwork) {}

private slots:
    void init() {
        if (!m_ownNetwork)
            QSKIP("this system allows no network namespace, and the tests touch no other network");
        QVERIFY(OwnNetwork::setLoopback(false));
    }
    void seesALinkComeAndGo_data();
    void seesALinkComeAndGo();
    void wakesAnEventLoop();

private:
    bool m_ownNetwork;
};

void TestLinkMonitor::seesALinkComeAndGo_data() {
    QTest::addColumn<bool>("notified");
    QTest::newRow("notified") << true;
    QTest::newRow("compared") << false;
}

void TestLinkMonitor::seesALinkComeAndGo() {
    QFETCH(bool, notified);
    LinkMonitor monitor(notified ? LinkMonitor::Kind::Notified : LinkMonitor::Kind::Compared);
    QCOMPARE(monitor.kind() == LinkMonitor::Kind::Notified, notified);
    QCOMPARE(monitor.descriptor().has_value(), notified);
    const std::int64_t before = platform::readRawCounter();
    QVERIFY(!monitor.drain());
    QVERIFY(platform::readRawCounter() - before < 500'000'000); // it never blocks
    QVERIFY(OwnNetwork::setLoopback(true));
    QVERIFY(QTest::qWaitFor([&] { return monitor.drain(); }, 60'000));
    QVERIFY(!monitor.drain());
    QVERIFY(OwnNetwork::setLoopback(false));
    QVERIFY(QTest::qWaitFor([&] { return monitor.drain(); }, 60'000));
    QVERIFY(!monitor.drain());
}

void TestLinkMonitor::wakesAnEventLoop() {
    LinkMonitor monitor;
    QSocketNotifier notifier(static_cast<qintptr>(monitor.descriptor().value()), QSocketNotifier::Read);
    int changes = 0;
    connect(&notifier, &QSocketNotifier::activated, this, [&] { changes += monitor.drain() ? 1 : 0; });
    QVERIFY(OwnNetwork::setLoopback(true));
    QTRY_VERIFY(changes > 0);
}

int main(int argc, char** argv) {
    const bool ownNetwork = OwnNetwork::enter();
    const QCoreApplication application(argc, argv);
    TestLinkMonitor test(ownNetwork);
    return QTest::qExec(&test, argc, argv);
}

#include "test_link_monitor.moc"
