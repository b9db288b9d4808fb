// SPDX-License-Identifier: GPL-3.0-or-later
//
// A PTPv1 master that shares no code with us is locked to, whatever its habits; and what is not for
// us changes nothing but counters.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <initializer_list>
#include <memory>
#include <utility>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

const char* const otherSubdomain = "another subdomain";

ServiceSetup fastClock(int host) {
    ServiceSetup setup;
    setup.address = TestPlace::address(host);
    setup.arguments << u"--virtual-drift-ppm"_s << u"45"_s << u"--virtual-noise-us"_s << u"5"_s;
    return setup;
}

/// A grandmaster with its habits, and a service that hears nobody else.
struct Pair {
    Pair(const char* pairName, QStringList pairHabits, double ratePpm, int host)
        : name(pairName)
        , habits(std::move(pairHabits))
        , ppm(ratePpm)
        , service(place, fastClock(host))
        , grandmaster(place) {}

    const char* name;
    QStringList habits;
    double ppm; ///< rate of the grandmaster
    TestPlace place;
    ServiceProcess service;
    GrandmasterPeer grandmaster;
};

/// Sum of the PTP receiver's counters @p names in the answer to `service.info`.
qint64 ptpCount(const QJsonObject& info, std::initializer_list<const char*> names) {
    const QJsonObject counters = info.value(u"ptp"_s).toObject().value(u"counters"_s).toObject();
    qint64 sum = 0;
    for (const char* name : names)
        sum += counters.value(QLatin1String(name)).toInteger();
    return sum;
}

} // namespace

class TestForeignGrandmaster : public QObject {
    Q_OBJECT
    void add(const char* name, const QStringList& habits, double ppm = 0);
    static void standsNoise(const TestPlace& place, const ServiceProcess& service);

    std::vector<std::unique_ptr<Pair>> m_pairs;

private slots:
    void initTestCase();
    void isLockedTo_data();
    void isLockedTo();
    void otherSubdomainIsNotFollowed();
    void noiseChangesOnlyCounters();
};

// All pairs run side by side, each on ports of its own, since locking takes its seconds.
void TestForeignGrandmaster::initTestCase() {
    const QStringList fast{u"--uptime"_s, u"541867"_s, u"--ppm"_s, u"66"_s, u"--seq-start"_s, u"65525"_s};
    const QStringList redundant{u"--duplicate"_s, u"--secondary-uuid"_s, u"00:1d:c1:0a:0b:0d"_s};
    add("two-step", {});
    add("one-step", {u"--one-step"_s});
    add("Follow_Up before Sync", {u"--follow-up-first"_s});
    add("everything twice", {u"--duplicate"_s});
    add("redundant network", redundant);
    add("old, fast, near the end of its sequence", fast, 66.0);
    add("every 125 ms", {u"--interval"_s, u"0.125"_s});
    add(otherSubdomain, {u"--subdomain"_s, u"_ALT1"_s});
    for (const auto& pair : m_pairs) {
        QVERIFY(pair->place.isValid());
        QVERIFY2(pair->service.startAndWait(), pair->service.story());
        QVERIFY(pair->grandmaster.start(pair->habits));
    }
}

void TestForeignGrandmaster::add(const char* name, const QStringList& habits, double ppm) {
    m_pairs.push_back(std::make_unique<Pair>(name, habits, ppm, static_cast<int>(m_pairs.size())));
}

void TestForeignGrandmaster::isLockedTo_data() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        if (m_pairs[i]->name != otherSubdomain)
            QTest::newRow(m_pairs[i]->name) << static_cast<int>(i);
}

void TestForeignGrandmaster::isLockedTo() {
    QFETCH(int, index);
    const Pair& pair = *m_pairs[static_cast<std::size_t>(index)];
    QVERIFY2(pair.service.waitForLock(lockPatienceMs), pair.service.story() + pair.grandmaster.story());
    const auto reply = pair.service.query();
    QVERIFY(reply.has_value());
    QCOMPARE(reply->grandmaster, QByteArray::fromHex("001dc10a0b0c"));
    // The clock is 45 ppm fast: the correction makes up for that and for the grandmaster's rate.
    QVERIFY2(pair.service.waitForCorrection(pair.ppm - 45, 10), pair.service.story());
}

void TestForeignGrandmaster::otherSubdomainIsNotFollowed() {
    const Pair& pair = *m_pairs.back();
    QCOMPARE(pair.name, otherSubdomain);
    QVERIFY2(throughout(2000, [&] { return pair.service.mode() == 0; }), pair.service.story());
    QVERIFY2(pair.grandmaster.process().isRunning(), pair.grandmaster.story());
    m_pairs.clear();
}

void TestForeignGrandmaster::standsNoise(const TestPlace& place, const ServiceProcess& service) {
    // About four seconds of it, on every port the service listens on, in the real grandmaster's name.
    const QStringList seconds{u"--count"_s, u"8000"_s, u"--rate"_s, u"2000"_s};
    const auto ports = [&place](std::initializer_list<Port> which) {
        QStringList numbers;
        for (const Port port : which)
            numbers << QString::number(place.port(port));
        return numbers.join(u',');
    };
    ForeignPeer onPtp(place, u"noise-ptp"_s);
    ForeignPeer onServers(place, u"noise-servers"_s);
    QVERIFY(onPtp.start(u"noise_sender.py"_s, seconds + QStringList{u"--address"_s, u"224.0.1.129"_s, u"--ports"_s,
                                                                    ports({Port::PtpEvent, Port::PtpGeneral})}));
    QVERIFY(onServers.start(u"noise_sender.py"_s, seconds + QStringList{u"--address"_s, service.address(), u"--ports"_s,
                                                                        ports({Port::TimeQuery, Port::Ntp})}));
    QVERIFY2(service.staysLocked(4000), service.story());
    for (ForeignPeer* peer : {&onPtp, &onServers}) {
        const Ending ending = peer->process().waitForEnd(60'000);
        QVERIFY2(ending.ended && ending.status == 0, peer->process().output() + peer->process().errors());
    }
    QVERIFY2(service.staysLocked(1000), service.story());
}

void TestForeignGrandmaster::noiseChangesOnlyCounters() {
    TestPlace place;
    ServiceSetup setup;
    setup.config = {{u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, place.port(Port::Ntp)}}}};
    setup.arguments << u"--virtual-drift-ppm"_s << u"-20"_s;
    ServiceProcess service(place, setup);
    QVERIFY2(service.startAndWait(), service.story());
    GrandmasterPeer grandmaster(place);
    QVERIFY(grandmaster.start());
    QVERIFY2(service.waitForLock(lockPatienceMs), service.story() + grandmaster.story());
    // The clock is 20 ppm slow. Near that is where the correction belongs, before the noise and after it.
    QVERIFY2(service.waitForCorrection(20, 5), service.story() + grandmaster.story());
    const auto before = service.query();
    const QJsonObject infoBefore = service.control(u"service.info"_s);
    QVERIFY(before.has_value());
    QElapsedTimer elapsed;
    elapsed.start();

    standsNoise(place, service);

    const auto after = service.query();
    const QJsonObject infoAfter = service.control(u"service.info"_s);
    QVERIFY(after.has_value());
    QCOMPARE(after->grandmaster, before->grandmaster);
    QVERIFY2(service.waitForCorrection(20, 5), service.story());
    // The times in the noise are seconds away: who believed one has another phase.
    const double moved = std::remainder(static_cast<double>(after->phaseNs - before->phaseNs), 1e9);
    QVERIFY2(std::abs(moved) < 5'000'000, service.story());
    // Eight messages a second are the grandmaster's, and none of the noise's thousands was taken for one.
    const qint64 heard = ptpCount(infoAfter, {"syncs", "follow_ups"}) - ptpCount(infoBefore, {"syncs", "follow_ups"});
    QVERIFY2(heard <= 8 * elapsed.elapsed() / 1000 + 100, QByteArray::number(heard));
    const auto refused = {"other_subdomain", "version_2", "too_short", "other_version"};
    QVERIFY(ptpCount(infoAfter, refused) > ptpCount(infoBefore, refused));
    QVERIFY(!service.process().endBy(SIGTERM, 2000).crashed);
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestForeignGrandmaster)
#include "test_foreign_grandmaster.moc"
