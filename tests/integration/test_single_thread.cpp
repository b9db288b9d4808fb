// SPDX-License-Identifier: GPL-3.0-or-later
//
// `--single-thread --control none`: what a clock and network simulator can carry. One thread, no
// epoll, no netlink socket when the interface is given by address, and yet it answers.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestSingleThread : public QObject {
    Q_OBJECT
    static void answers(const TestPlace& place, const ServiceProcess& service);
    static void ownsNothingElse(const TestPlace& place, qint64 pid);

private slots:
    void usesNothingThatASimulatorLacks();
};

namespace {

QStringList openDescriptors(const TestPlace& place, qint64 pid) {
    // By `ls`: QFile would make a path of what the kernel calls "socket:[123]".
    const Finished listing = runToEnd(place, {u"ls"_s, u"-l"_s, u"/proc/%1/fd"_s.arg(pid)});
    QStringList targets;
    for (const QByteArray& line : listing.output.split('\n'))
        targets << QString::fromUtf8(line).section(u" -> "_s, 1);
    return targets;
}

/// Inodes of the process's network that are netlink sockets: the last column of /proc/PID/net/netlink.
QStringList netlinkInodes(qint64 pid) {
    QFile file(u"/proc/%1/net/netlink"_s.arg(pid));
    QStringList inodes;
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray& line : file.readAll().split('\n'))
            inodes << QString::fromLatin1(line.simplified().split(' ').constLast());
    return inodes;
}

} // namespace

void TestSingleThread::usesNothingThatASimulatorLacks() {
    TestPlace place;
    QVERIFY(place.isValid());
    ServiceSetup setup;
    setup.control = false;
    setup.arguments << u"--single-thread"_s;
    ServiceProcess service(place, setup);
    QVERIFY2(service.startAndWait(), service.story());

    GrandmasterPeer grandmaster(place);
    QVERIFY2(grandmaster.start(), grandmaster.story());
    QVERIFY2(service.waitForLock(lockPatienceMs), service.story());

    answers(place, service);
    ownsNothingElse(place, service.process().pid());
    QVERIFY(!service.process().endBy(SIGTERM, 2000).crashed);
}

void TestSingleThread::answers(const TestPlace& place, const ServiceProcess& service) {
    const UdpPeer peer(u"127.0.0.1"_s);
    const quint16 port = place.port(Port::TimeQuery);
    for (quint32 id = 1; id <= 100; ++id) {
        const auto basic = peer.ask(basicRequest(id), service.address(), port, 10'000);
        QVERIFY(basic && readBasic(basic->bytes).id == id);
        const auto precise = peer.ask(preciseRequest(id, id), service.address(), port, 10'000);
        QVERIFY(precise && precise->bytes.size() == 128);
    }
}

void TestSingleThread::ownsNothingElse(const TestPlace& place, qint64 pid) {
    const QDir tasks(u"/proc/%1/task"_s.arg(pid));
    QCOMPARE(tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);

    const QStringList descriptors = openDescriptors(place, pid);
    QVERIFY(descriptors.size() > 4);
    const QStringList netlink = netlinkInodes(pid);
    for (const QString& descriptor : descriptors) {
        QVERIFY2(!descriptor.contains(u"eventpoll"_s), qPrintable(descriptors.join(u' ')));
        if (descriptor.startsWith(u"socket:["_s)) {
            QVERIFY2(!netlink.contains(descriptor.mid(8).chopped(1)), "a netlink socket is open");
        }
    }
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestSingleThread)
#include "test_single_thread.moc"
