// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/assessment.h"
#include "shared/fleet/broadcast_addresses.h"
#include "shared/fleet/fleet_query.h"
#include "tests/fleet/fake_responder.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dantesync;
using namespace dantesync::fleet;
using test::FakeResponder;
using Manner = FakeResponder::Manner;

namespace {

constexpr Ipv4 home{0x7F000001};

HostSpec specOf(const std::string& name, const FakeResponder& responder) {
    const Endpoint at = responder.endpoint();
    return {name, {at.address.toString(), at.port}};
}

QueryOptions optionsFor(std::vector<HostSpec> hosts) {
    QueryOptions options;
    options.hosts = std::move(hosts);
    options.timeout = std::chrono::milliseconds(1000);
    return options;
}

} // namespace

class TestFleetQuery : public QObject {
    Q_OBJECT
private slots:
    void preciseHostsAreComparedWithinTheirUncertainty();
    void basicHostsAreAskedBasicallyAndOften();
    void aHostThatPromisesTooMuchIsStillHeard();
    void badAnswersAreNoAnswers_data();
    void badAnswersAreNoAnswers();
    void anAnswerFromElsewhereIsNotTaken();
    void lostRequestsAreRepeated();
    void silenceCostsOneTimeout();
    void namesThatDoNotResolveSaySo();
    void discoveryListsWhoAnswersTheBroadcast();
    void noHostsFinishAtOnce();
};

void TestFleetQuery::preciseHostsAreComparedWithinTheirUncertainty() {
    FakeResponder a(Manner::Precise, {});
    FakeResponder b(Manner::Precise, Nanoseconds::fromMilliseconds(3));
    QVERIFY(a.listen(home) && b.listen(home));
    const auto readings = askFleet(optionsFor({specOf("a", a), specOf("b", b)}));
    QCOMPARE(readings.size(), std::size_t{2});
    QCOMPARE(readings[0].host.name, std::string("a"));
    QCOMPARE(readings[0].exchanges.size(), std::size_t{8});
    QVERIFY(readings[0].exchanges.front().precise);
    QCOMPARE(readings[0].precise->uptimeS, 77U);
    const auto fleet = assess(readings, {"a", ""});
    const auto& two = fleet.hosts[1].twoWay;
    QVERIFY(two.has_value());
    QVERIFY(abs(two->offset - Nanoseconds::fromMilliseconds(3)) <= two->uncertainty);
    QVERIFY2(two->uncertainty < Nanoseconds::fromMilliseconds(2), "loopback is no slower than that");
    QCOMPARE(fleet.hosts[1].commonView->offset, Nanoseconds::fromMilliseconds(3));
}

void TestFleetQuery::basicHostsAreAskedBasicallyAndOften() {
    FakeResponder a(Manner::BasicOnly, Nanoseconds::fromMilliseconds(-7));
    QVERIFY(a.listen(home));
    const auto readings = askFleet(optionsFor({specOf("a", a)}));
    QVERIFY(readings[0].answered());
    QVERIFY(!readings[0].precise.has_value());
    QCOMPARE(readings[0].exchanges.size(), std::size_t{9});
    QVERIFY(readings[0].grandmasterViews.empty());
}

void TestFleetQuery::aHostThatPromisesTooMuchIsStillHeard() {
    FakeResponder a(Manner::PreciseUnanswered, {});
    QVERIFY(a.listen(home));
    const auto readings = askFleet(optionsFor({specOf("a", a)}));
    QVERIFY(readings[0].answered());
    QCOMPARE(readings[0].exchanges.size(), std::size_t{1});
}

void TestFleetQuery::badAnswersAreNoAnswers_data() {
    QTest::addColumn<int>("manner");
    QTest::newRow("silent") << static_cast<int>(Manner::Silent);
    QTest::newRow("garbage") << static_cast<int>(Manner::Garbage);
    QTest::newRow("wrong id") << static_cast<int>(Manner::WrongId);
    QTest::newRow("truncated") << static_cast<int>(Manner::Truncated);
}

void TestFleetQuery::badAnswersAreNoAnswers() {
    QFETCH(int, manner);
    FakeResponder bad(static_cast<Manner>(manner), {});
    FakeResponder good(Manner::Precise, {});
    QVERIFY(bad.listen(home) && good.listen(home));
    const auto readings = askFleet(optionsFor({specOf("bad", bad), specOf("good", good)}));
    QVERIFY(!readings[0].answered());
    QVERIFY(readings[0].failure.find("no answer from 127.0.0.1:") == 0);
    QCOMPARE(bad.requestsSeen(), 3);
    QVERIFY(readings[1].answered());
}

void TestFleetQuery::anAnswerFromElsewhereIsNotTaken() {
    FakeResponder asked(Manner::Silent, {});
    QVERIFY(asked.listen(home));
    // Whoever sits behind another port and even knows the id cannot answer for the host.
    QUdpSocket relay;
    QVERIFY(relay.bind(QHostAddress(QHostAddress::LocalHost), 0));
    FakeResponder liar(Manner::Precise, {});
    QVERIFY(liar.listen(home));
    auto options = optionsFor({specOf("asked", asked)});
    QUdpSocket listener; // stands where the host stands, and lets another socket answer
    QVERIFY(listener.bind(QHostAddress(QHostAddress::LocalHost), 0));
    options.hosts[0].address.port = listener.localPort();
    connect(&listener, &QUdpSocket::readyRead, this, [&] {
        QByteArray request(256, '\0');
        QHostAddress from;
        quint16 port = 0;
        request.truncate(listener.readDatagram(request.data(), request.size(), &from, &port));
        wire::time_query::BasicReply reply;
        reply.requestId = wire::time_query::parseRequest({reinterpret_cast<const std::uint8_t*>(request.constData()),
                                                          static_cast<std::size_t>(request.size())})
                              .id;
        reply.systemTimeNs = 1'700'000'000'000'000'000;
        const auto bytes = wire::time_query::buildBasicReply(reply);
        relay.writeDatagram(reinterpret_cast<const char*>(bytes.data()), qint64{64}, from, port);
    });
    QVERIFY(!askFleet(options)[0].answered());
}

void TestFleetQuery::lostRequestsAreRepeated() {
    FakeResponder a(Manner::Precise, {});
    QVERIFY(a.listen(home));
    a.ignoreFirst(2);
    const auto readings = askFleet(optionsFor({specOf("a", a)}));
    QVERIFY(readings[0].answered());
    QCOMPARE(readings[0].exchanges.size(), std::size_t{8});
}

void TestFleetQuery::silenceCostsOneTimeout() {
    FakeResponder a(Manner::Silent, {});
    FakeResponder b(Manner::Silent, {});
    QVERIFY(a.listen(home) && b.listen(home));
    FleetQuery query(optionsFor({specOf("a", a), specOf("b", b)}));
    QSignalSpy finished(&query, &FleetQuery::finished);
    const ObserverTime start = observerNow();
    query.start();
    QVERIFY(!query.isFinished());
    QVERIFY(finished.wait(60'000));
    QVERIFY(observerNow() - start >= Nanoseconds::fromMilliseconds(290));
    QCOMPARE(finished.count(), 1);
}

void TestFleetQuery::namesThatDoNotResolveSaySo() {
    // Whether a resolver refuses or never answers, the query ends and says which name it was.
    auto options = optionsFor({{"nowhere", {"no-such-host.invalid", std::nullopt}}});
    const auto readings = askFleet(options);
    QVERIFY(!readings[0].answered());
    QVERIFY(readings[0].failure.find("no-such-host.invalid") != std::string::npos);
    QVERIFY(!readings[0].endpoint.has_value());
}

void TestFleetQuery::discoveryListsWhoAnswersTheBroadcast() {
    FakeResponder named(Manner::Precise, {});
    QVERIFY(named.listen(Ipv4{0x7F4D0102}));
    const std::uint16_t port = named.endpoint().port;
    FakeResponder other(Manner::BasicOnly, {});
    QVERIFY(other.listen(Ipv4{0x7F4D0101}, port));
    // Both stand for hosts that also hear the broadcast address, as the service does.
    QUdpSocket ear;
    QVERIFY(ear.bind(QHostAddress(0x7FFFFFFFU), port, QUdpSocket::ShareAddress));
    connect(&ear, &QUdpSocket::readyRead, this, [&] {
        while (ear.hasPendingDatagrams()) {
            QByteArray request(256, '\0');
            QHostAddress from;
            quint16 fromPort = 0;
            request.truncate(ear.readDatagram(request.data(), request.size(), &from, &fromPort));
            named.answer(request, from, fromPort);
            other.answer(request, from, fromPort);
        }
    });
    auto options = optionsFor({specOf("named", named)});
    options.port = port;
    options.discoverAt = broadcastAddresses(true);
    QVERIFY(std::find(options.discoverAt.begin(), options.discoverAt.end(), Ipv4{0x7FFFFFFF}) !=
            options.discoverAt.end());
    options.discoverAt = {Ipv4{0x7FFFFFFF}};
    const auto readings = askFleet(options);
    QCOMPARE(readings.size(), std::size_t{2});
    QCOMPARE(readings[0].host.name, std::string("named"));
    QVERIFY(!readings[0].discovered);
    QCOMPARE(readings[1].host.name, std::string("127.77.1.1"));
    QVERIFY(readings[1].discovered);
    QVERIFY(readings[1].exchanges.size() >= 8);
}

void TestFleetQuery::noHostsFinishAtOnce() {
    QVERIFY(askFleet(optionsFor({})).empty());
}

QTEST_GUILESS_MAIN(TestFleetQuery)
#include "test_fleet_query.moc"
