// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/free_places.h"
#include "app/demo/host_setup.h"
#include "app/demo/lan_plan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUdpSocket>

#include <set>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::demo;

namespace {

constexpr LanPlaces places{Ipv4{0x7F402000}, 20'000, 20'001, 12'300, 31'900};

LanPlan plan(std::uint64_t seed, int hosts = 50, bool failover = false) {
    DemoOptions options;
    options.hosts = hosts;
    options.seed = seed;
    options.failover = failover;
    return planLan(options, places);
}

} // namespace

class TestLanPlan : public QObject {
    Q_OBJECT
private slots:
    void clocksAreAsBadAsPromised();
    void theSeedDecides();
    void thereIsOneMasterAndEverybodyHasAnAddress();
    void theSecondGrandmasterIsAnother();
    void configurationsPointToTheMaster();
    void theCommandLineNamesOnlyAVirtualClock();
    void placesAreFreeAndUnprivileged();
};

void TestLanPlan::clocksAreAsBadAsPromised() {
    double widestOffset = 0;
    double widestDrift = 0;
    for (const HostPlan& host : plan(3).hosts) {
        QVERIFY(abs(host.startOffset) <= Nanoseconds::fromMilliseconds(300));
        QVERIFY(abs(host.drift) <= Ppm{100.0});
        QVERIFY(host.receiveDelay >= Nanoseconds::fromMicroseconds(25));
        QVERIFY(host.receiveDelay <= Nanoseconds::fromMicroseconds(58));
        QCOMPARE(host.receiveNoise, Nanoseconds::fromMicroseconds(10));
        QCOMPARE(host.outliersPercent, 1.0);
        QCOMPARE(host.wander.ppb(), 1.0);
        widestOffset = std::max(widestOffset, abs(host.startOffset).milliseconds());
        widestDrift = std::max(widestDrift, abs(host.drift).value);
    }
    QVERIFY(widestOffset > 200 && widestDrift > 70); // the range is used
}

void TestLanPlan::theSeedDecides() {
    const LanPlan a = plan(7);
    const LanPlan b = plan(7);
    const LanPlan c = plan(8);
    for (std::size_t i = 0; i < a.hosts.size(); ++i) {
        QCOMPARE(commandLine(a.hosts[i], {}), commandLine(b.hosts[i], {}));
        QVERIFY(commandLine(a.hosts[i], {}) != commandLine(c.hosts[i], {}));
    }
}

void TestLanPlan::thereIsOneMasterAndEverybodyHasAnAddress() {
    const LanPlan lan = plan(1);
    std::set<std::uint32_t> addresses;
    std::set<std::string> names;
    for (std::size_t i = 0; i < lan.hosts.size(); ++i) {
        QCOMPARE(lan.hosts[i].role, i == 0 ? Role::Master : Role::Client);
        QVERIFY(lan.hosts[i].address.isLoopback());
        addresses.insert(lan.hosts[i].address.value);
        names.insert(lan.hosts[i].name);
    }
    QCOMPARE(addresses.size(), std::size_t{50});
    QCOMPARE(names.size(), std::size_t{50});
    QVERIFY(!addresses.contains(lan.utcReference().address.value));
}

void TestLanPlan::theSecondGrandmasterIsAnother() {
    QCOMPARE(plan(1).grandmasters.size(), std::size_t{1});
    const auto both = plan(1, 8, true).grandmasters;
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(both[0].uuid != both[1].uuid);
    QVERIFY(abs(both[0].uptime - both[1].uptime) > Nanoseconds::fromSeconds(60));
    QCOMPARE((both[1].rate + -both[0].rate).value, 3.0);
}

void TestLanPlan::configurationsPointToTheMaster() {
    const LanPlan lan = plan(1, 3);
    const auto master = QJsonDocument::fromJson(configText(lan, lan.hosts[0])).object();
    QCOMPARE(master[u"ntp_server"_s].toString(), u"127.64.32.254:12300"_s);
    QVERIFY(master[u"ntp_server_mode"_s][u"enabled"_s].toBool());
    QCOMPARE(master[u"ntp_server_mode"_s][u"port"_s].toInt(), 12'300);
    const auto client = QJsonDocument::fromJson(configText(lan, lan.hosts[2])).object();
    QCOMPARE(client[u"ntp_server"_s].toString(), u"127.64.32.1:12300"_s);
    QVERIFY(!client[u"ntp_server_mode"_s][u"enabled"_s].toBool(true));
    for (const auto& config : {master, client}) {
        QCOMPARE(config[u"ptp"_s][u"event_port"_s].toInt(), 20'000);
        QCOMPARE(config[u"ptp"_s][u"general_port"_s].toInt(), 20'001);
        QCOMPARE(config[u"time_query"_s][u"port"_s].toInt(), 31'900);
        QVERIFY(!config[u"http_status"_s][u"enabled"_s].toBool(true));
    }
}

void TestLanPlan::theCommandLineNamesOnlyAVirtualClock() {
    const LanPlan lan = plan(1, 2);
    const QStringList words = commandLine(lan.hosts[1], hostFiles(u"/run/x"_s, lan.hosts[1]));
    const auto valueOf = [&](const char* option) { return words.value(words.indexOf(QLatin1String(option)) + 1); };
    QCOMPARE(valueOf("--clock"), u"virtual"_s);
    QCOMPARE(valueOf("--bind"), u"127.64.32.2"_s);
    QCOMPARE(valueOf("--interface"), u"127.0.0.1"_s);
    QCOMPARE(valueOf("--config"), u"/run/x/client1.json"_s);
    QCOMPARE(valueOf("--control"), u"/run/x/client1.sock"_s);
    QCOMPARE(valueOf("--state-dir"), u"/run/x/client1"_s);
    QVERIFY(qAbs(valueOf("--virtual-drift-ppm").toDouble() - lan.hosts[1].drift.value) < 0.001);
}

void TestLanPlan::placesAreFreeAndUnprivileged() {
    const auto found = findFreePlaces(4);
    QVERIFY(found.ok());
    QVERIFY(found->eventPort >= 1024 && found->generalPort == found->eventPort + 1);
    QVERIFY(found->network.isLoopback());
    QUdpSocket taker;
    QVERIFY(taker.bind(QHostAddress(found->network.value + 4), found->queryPort));
    for (int i = 0; i < 20; ++i)
        QVERIFY(findFreePlaces(4)->network.value != found->network.value);
}

QTEST_GUILESS_MAIN(TestLanPlan)
#include "test_lan_plan.moc"
