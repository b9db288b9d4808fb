// SPDX-License-Identifier: GPL-3.0-or-later
// clang-format off
#include <QTest> // moc wants <cmath> before <compare>
// clang-format on
#include "service/net/date/date_client.h"
#include "service/net/date/date_master.h"
#include "shared/wire/time_query.h"

#include <algorithm>
#include <array>
#include <vector>

using namespace dantesync;
using namespace dantesync::net;

namespace {

Ipv4 ip(const char* text) {
    return Ipv4::parse(text).value();
}

platform::NetworkInterface interface(const char* address, const char* network) {
    platform::NetworkInterface made;
    made.address = ip(address);
    made.network = Network::parse(network).value();
    made.up = true;
    return made;
}

platform::UdpSocket socketAt(const char* address) {
    platform::UdpOptions options;
    options.bind = {ip(address), 0};
    auto opened = platform::UdpSocket::open(options);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return std::move(*opened);
}

} // namespace

class TestDateClient : public QObject {
    Q_OBJECT
private slots:
    void onlyLocalMastersAreAsked_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("asked");
        QTest::newRow("private") << "10.9.8.7" << true;
        QTest::newRow("link-local") << "169.254.1.1" << true;
        QTest::newRow("attached") << "203.0.113.77" << true;
        QTest::newRow("on this computer") << "127.0.0.2" << true;
        QTest::newRow("the internet") << "198.51.100.1" << false;
        QTest::newRow("a network that is down") << "192.0.2.1" << false;
        QTest::newRow("ourselves") << "203.0.113.5" << false;
        QTest::newRow("nobody") << "0.0.0.0" << false;
        QTest::newRow("everybody") << "255.255.255.255" << false;
        QTest::newRow("a group") << "224.0.1.129" << false;
    }
    void onlyLocalMastersAreAsked() {
        QFETCH(QString, address);
        QFETCH(bool, asked);
        auto down = interface("192.0.2.9", "192.0.2.0/24");
        down.up = false;
        const std::vector interfaces{interface("127.0.0.1", "127.0.0.0/8"), interface("203.0.113.5", "203.0.113.0/24"),
                                     down};
        const auto master = dateMasterAddress({ip(address.toUtf8().constData())}, interfaces, {});
        QCOMPARE(master.has_value(), asked);
    }
    void theFirstThatMayBeIsTaken() {
        const auto master = dateMasterAddress({ip("198.51.100.1"), ip("10.0.0.2"), ip("10.0.0.3")}, {}, {});
        QVERIFY(master == ip("10.0.0.2"));
        QVERIFY(dateMasterAddress({ip("10.0.0.2"), ip("10.0.0.3")}, {}, ip("10.0.0.2")) == ip("10.0.0.3"));
        QVERIFY(!dateMasterAddress({}, {}, {}));
    }
    void carriesDatagramsToAndFro() {
        platform::UdpSocket master = socketAt("127.0.0.3");
        DateClientSettings settings;
        settings.server = *parseNtpTarget("127.0.0.3");
        settings.port = master.localEndpoint().port;
        std::optional<Endpoint> told;
        std::vector<std::uint8_t> got;
        Endpoint from;
        const auto opened = DateClient::open(
            settings, [&](const std::optional<Endpoint>& to) { told = to; },
            [&](const Endpoint& sender, std::span<const std::uint8_t> bytes) {
                from = sender;
                got.assign(bytes.begin(), bytes.end());
            });
        QVERIFY(opened.ok());
        DateClient& client = **opened;
        QVERIFY(told == master.localEndpoint());
        client.ask(*told, 0xdeadbeef);
        std::array<std::uint8_t, 512> buffer{};
        std::optional<platform::Datagram> request;
        QTRY_VERIFY(request || (request = master.receive(buffer)));
        const auto expected = wire::time_query::buildDateRequest(0xdeadbeef);
        QVERIFY(std::ranges::equal(std::span(buffer).first(request->size), expected));
        QVERIFY(master.send(std::span(buffer).first(100), request->from));
        QTRY_COMPARE(got.size(), std::size_t{100});
        QVERIFY(from == master.localEndpoint());
        QCOMPARE(client.counters().sent, std::uint64_t{1});
        QCOMPARE(client.counters().received, std::uint64_t{1});
    }
    void aMasterThatIsNotLocalIsTold() {
        DateClientSettings settings;
        settings.server = *parseNtpTarget("198.51.100.1");
        settings.interfaces = [] { return std::vector<platform::NetworkInterface>{}; };
        bool told = false;
        const auto opened = DateClient::open(
            settings, [&](const std::optional<Endpoint>& to) { told = told || to; }, [](auto&&...) {});
        QVERIFY(opened.ok());
        for (int second = 0; second < 30; ++second)
            (*opened)->second();
        QVERIFY(!told);
    }
};

QTEST_GUILESS_MAIN(TestDateClient)
#include "test_date_client.moc"
