// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links and grandmasters that come and go: the service runs on, says what it does, and needs no
// restart. In two networks of the test's own, joined by a link.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/host_clocks.h"
#include "tests/integration/network_pair.h"
#include "tests/integration/own_network_main.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/wall_continuity.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestNetworkComesAndGoes : public QObject {
    Q_OBJECT
    using Services = std::vector<std::unique_ptr<ServiceProcess>>;

    void startEachOtherwise(Services& services, const NetworkPair& network);
    static void staysContinuous(const ServiceProcess& service, const GrandmasterPeer& grandmaster);

    TestPlace m_place;

private slots:
    void initTestCase();
    void init();
    void linkComesGoesAndComesBack();
    void grandmasterFallsSilentAndSpeaksAgain();
};

namespace {

constexpr int modeInit = 0;
constexpr int modeNtpOnly = 5;

QByteArray storiesOf(const std::vector<std::unique_ptr<ServiceProcess>>& services) {
    QByteArray text;
    for (const auto& service : services)
        text += service->name().toUtf8() + ": " + service->story() + '\n';
    return text;
}

bool dateIsGood(const ServiceProcess& service) {
    const auto truth = service.truth();
    const UtcAtRaw now = utcNow();
    return truth && std::llabs(truth->wallAt(now.rawNs) - now.utcNs) < 5'000'000;
}

} // namespace

void TestNetworkComesAndGoes::initTestCase() {
    if (!ownNetworkRefusal().isEmpty())
        QSKIP(qPrintable(ownNetworkRefusal()));
    QVERIFY(m_place.isValid());
}

void TestNetworkComesAndGoes::init() {
    // A pair of the function before is gone with its peer network, a little later.
    QVERIFY(eventually(patienceMs, [this] {
        return runToEnd(m_place, {u"ip"_s, u"link"_s, u"show"_s, u"svc0"_s}).ending.status != 0;
    }));
}

void TestNetworkComesAndGoes::startEachOtherwise(Services& services, const NetworkPair& network) {
    for (const QString& interface : {u"svc0"_s, network.serviceAddress(), QString()}) {
        ServiceSetup setup;
        setup.name = u"interface-"_s + (interface.isEmpty() ? u"found"_s : interface);
        setup.address = TestPlace::address(static_cast<int>(services.size()));
        setup.interface = interface;
        setup.arguments << u"--virtual-drift-ppm"_s << u"-60"_s << u"--virtual-noise-us"_s << u"5"_s;
        services.push_back(std::make_unique<ServiceProcess>(m_place, setup));
        QVERIFY2(services.back()->startAndWait(), services.back()->story());
    }
}

void TestNetworkComesAndGoes::linkComesGoesAndComesBack() {
    NetworkPair network(m_place);
    QVERIFY2(network.make(), network.error());

    // The link is down and has no address when the services start, each told otherwise where to listen.
    Services services;
    startEachOtherwise(services, network);
    if (QTest::currentTestFailed())
        return;
    const auto allAreIn = [&services](int mode) {
        return std::all_of(services.begin(), services.end(), [mode](auto& s) { return s->mode() == mode; });
    };
    const auto allLock = [&services] {
        return std::all_of(services.begin(), services.end(), [](auto& s) { return s->waitForLock(lockPatienceMs); });
    };
    GrandmasterPeer grandmaster(m_place);
    QVERIFY2(grandmaster.start({}, network.peerAddress(), network.inPeerNetwork()), grandmaster.story());
    QVERIFY2(throughout(1500, [&] { return allAreIn(modeInit); }), storiesOf(services));

    QVERIFY2(network.setServiceLink(true) && network.giveServiceAddress(), network.error());
    QVERIFY2(allLock(), storiesOf(services) + grandmaster.story());

    QVERIFY2(network.setServiceLink(false), network.error());
    QVERIFY2(eventually(patienceMs, [&] { return allAreIn(modeNtpOnly); }), storiesOf(services));

    // IPv4 addresses outlive a link that goes down: it is still there.
    QVERIFY2(network.setServiceLink(true), network.error());
    QVERIFY2(allLock(), storiesOf(services) + grandmaster.story());
    for (const auto& service : services)
        QVERIFY(!service->process().endBy(SIGTERM, 2000).crashed);
}

void TestNetworkComesAndGoes::staysContinuous(const ServiceProcess& service, const GrandmasterPeer& grandmaster) {
    WallContinuity wall(service.controlPath());
    const auto watchedFor = [&](int mode, int timeoutMs) {
        return eventually(
            timeoutMs,
            [&] {
                wall.look();
                const int now = service.mode();
                return mode == now || (mode == 3 && now == 4);
            },
            50);
    };
    grandmaster.fallSilent();
    QVERIFY2(watchedFor(modeNtpOnly, patienceMs), service.story());
    const auto silent = service.query();
    QVERIFY(silent && silent->locked == 0);
    QVERIFY(throughout(2000, [&] {
        wall.look();
        return service.mode() == modeNtpOnly;
    }));
    grandmaster.speakAgain();
    QVERIFY2(watchedFor(3, lockPatienceMs), service.story());
    QVERIFY(throughout(3000, [&] {
        wall.look();
        return service.isLocked();
    }));
    qInfo("largest move of the wall that is no frequency: %.1f us in %d looks",
          static_cast<double>(wall.largestStepNs()) * 1e-3, wall.looks());
    QVERIFY2(wall.largestStepNs() < 20'000, service.story());
}

void TestNetworkComesAndGoes::grandmasterFallsSilentAndSpeaksAgain() {
    NetworkPair network(m_place);
    QVERIFY2(network.make(), network.error());
    QVERIFY2(network.giveServiceAddress() && network.setServiceLink(true), network.error());

    const QString ntpPort = QString::number(m_place.port(Port::OtherNtp));
    ForeignPeer ntp(m_place, u"ntp"_s);
    QVERIFY(ntp.start(u"ntp_server.py"_s, {u"--address"_s, network.peerAddress(), u"--port"_s, ntpPort},
                      network.inPeerNetwork()));
    GrandmasterPeer grandmaster(m_place);
    QVERIFY2(grandmaster.start({}, network.peerAddress(), network.inPeerNetwork()), grandmaster.story());

    ServiceSetup setup;
    setup.address.clear();
    setup.interface = u"svc0"_s;
    setup.config = {{u"ntp_server"_s, network.peerAddress() + u":"_s + ntpPort}};
    setup.arguments << u"--virtual-drift-ppm"_s << u"30"_s << u"--virtual-offset-ms"_s << u"-150"_s;
    ServiceProcess service(m_place, setup);
    QVERIFY2(service.startAndWait(), service.story());
    QVERIFY2(service.waitForLock(lockPatienceMs), service.story() + grandmaster.story());
    // The date has been set: from here on nothing may step.
    QVERIFY2(eventually(
                 patienceMs, [&] { return dateIsGood(service); }, 100),
             service.story());

    staysContinuous(service, grandmaster);
    QVERIFY(eventually(patienceMs, [&] { return dateIsGood(service); }));
}

} // namespace dantesync::test

DANTESYNC_OWN_NETWORK_MAIN(dantesync::test::TestNetworkComesAndGoes)
#include "test_network_comes_and_goes.moc"
