// SPDX-License-Identifier: GPL-3.0-or-later
//
// Access and budgets on addresses that are not loopback: in a network of this test alone, whose
// loopback interface carries a private and a public address besides.
#include "service/net/query/query_server.h"
#include "shared/wire/time_query.h"
#include "tests/net/query/query_client.h"
#include "tests/net/support/host_clock.h"
#include "tests/support/own_network.h"

#include <QtTest>

#include <arpa/inet.h>
#include <cstring>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace dantesync;
using namespace dantesync::net;
using test::QueryClient;
namespace tq = dantesync::wire::time_query;

namespace {

constexpr Ipv4 privateAddress{0x0A010101};      // 10.1.1.1
constexpr Ipv4 otherPrivateAddress{0x0A010201}; // 10.1.2.1
constexpr Ipv4 publicAddress{0xCB007105};       // 203.0.113.5
bool inOwnNetwork = false;

bool addAddress(const char* alias, Ipv4 address) {
    const int descriptor = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strncpy(request.ifr_name, alias, IFNAMSIZ - 1);
    sockaddr_in inet{};
    inet.sin_family = AF_INET;
    inet.sin_addr.s_addr = htonl(address.value);
    std::memcpy(&request.ifr_addr, &inet, sizeof inet);
    const bool done = ioctl(descriptor, SIOCSIFADDR, &request) == 0;
    close(descriptor);
    return done;
}

struct Served {
    explicit Served(QueryServerSettings settings) {
        settings.timeQueryPort = std::uint16_t{0};
        settings.ntpPort = std::uint16_t{0};
        auto started = QueryServer::start(settings, published, std::make_unique<test::HostClockView>());
        if (!started)
            qFatal("%s", started.error().text().c_str());
        server = std::move(*started);
    }
    std::uint16_t port() const { return server->timeQueryEndpoint()->port; }
    bool answers(QueryClient& client) {
        const auto refused = server->timeQueryCounts().refused;
        if (!client.send(tq::buildBasicRequest(1), {privateAddress, port()}))
            return false;
        std::optional<test::Answer> answer;
        (void)QTest::qWaitFor([&] {
            answer = client.take();
            return answer || server->timeQueryCounts().refused > refused;
        });
        return answer.has_value();
    }

    Published<SyncStatus> published;
    std::unique_ptr<QueryServer> server;
};

void flood(Served& served, QueryClient& client, int requests) {
    for (int i = 0; i < requests; ++i)
        QVERIFY(client.send(tq::buildBasicRequest(1), {privateAddress, served.port()}));
}

QueryServerSettings attachedTo(const std::vector<Network>& networks) {
    QueryServerSettings settings;
    settings.interfaces = [networks] {
        std::vector<platform::NetworkInterface> out;
        for (const Network& network : networks) {
            platform::NetworkInterface interface;
            interface.network = network;
            interface.up = true;
            out.push_back(interface);
        }
        return out;
    };
    return settings;
}

} // namespace

class TestQueryServerNetwork : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        if (!inOwnNetwork)
            QSKIP("this system lets nobody have a network of their own");
        QVERIFY(test::OwnNetwork::setLoopback(true));
        QVERIFY(addAddress("lo:1", privateAddress));
        QVERIFY(addAddress("lo:2", otherPrivateAddress));
        QVERIFY(addAddress("lo:3", publicAddress));
    }

    void strangersAreRefused() {
        Served served(attachedTo({}));
        QueryClient neighbour(otherPrivateAddress);
        QueryClient stranger(publicAddress);
        QVERIFY(served.answers(neighbour));
        QVERIFY(!served.answers(stranger));
        QCOMPARE(served.server->timeQueryCounts().refused, 1U);
        QVERIFY(
            stranger.send(std::vector<std::uint8_t>(48, 0x23), {privateAddress, served.server->ntpEndpoint()->port}));
        QTRY_COMPARE(served.server->ntpCounts().refused, 1U);
    }

    void allowedNetworksAreServed() {
        QueryServerSettings settings = attachedTo({});
        settings.allow = {*Network::parse("203.0.113.0/24")};
        Served served(settings);
        QueryClient stranger(publicAddress);
        QVERIFY(served.answers(stranger));
    }

    void attachedNetworksAreServed() {
        Served served(attachedTo({*Network::parse("203.0.113.0/29")}));
        QueryClient neighbour(publicAddress);
        QVERIFY(served.answers(neighbour));
        // The computer's real interfaces say the same.
        Served real({});
        QVERIFY(real.answers(neighbour));
    }

    void aFloodIsCutToTheBudget() {
        QueryServerSettings settings = attachedTo({});
        settings.limits = {{1, 10}, {1, 15}};
        Served served(settings);
        QueryClient first(otherPrivateAddress);
        flood(served, first, 50);
        QTRY_COMPARE(served.server->timeQueryCounts().answered, 10U);
        QueryClient second(privateAddress); // another source: five are left for all together
        flood(served, second, 50);
        QTRY_COMPARE(served.server->timeQueryCounts().overBudget, 85U);
    }

    void broadcastOfTheBoundNetwork() {
        QueryServerSettings settings;
        settings.bind = privateAddress;
        settings.interfaces = [] {
            platform::NetworkInterface interface;
            interface.address = privateAddress;
            interface.network = {privateAddress, 32};
            interface.broadcast = Ipv4{0x7FFFFFFF}; // the only one this network has
            interface.up = true;
            return std::vector{interface};
        };
        Served served(settings);
        QCOMPARE(served.server->broadcastTrouble(), std::string());
        QueryClient client;
        const auto answer = client.ask(tq::buildBasicRequest(1), {Ipv4{0x7FFFFFFF}, served.port()});
        QVERIFY(answer);
        QCOMPARE(answer->from, (Endpoint{privateAddress, served.port()}));
    }

    void withoutBroadcastItSaysSoAndWorks() {
        QueryServerSettings settings = attachedTo({});
        settings.bind = privateAddress;
        Served served(settings);
        QVERIFY(!served.server->broadcastTrouble().empty());
        QueryClient client(otherPrivateAddress);
        QVERIFY(served.answers(client));
    }
};

int main(int argc, char** argv) {
    inOwnNetwork = test::OwnNetwork::enter();
    QCoreApplication app(argc, argv);
    TestQueryServerNetwork tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_query_server_network.moc"
