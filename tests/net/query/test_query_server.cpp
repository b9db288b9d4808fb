// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answering server on real sockets, in its own thread and in the event loop.
#include "service/net/query/query_server.h"
#include "service/platform/poller.h"
#include "shared/wire/ntp.h"
#include "shared/wire/time_query.h"
#include "tests/net/query/query_client.h"
#include "tests/net/support/host_clock.h"

#include <QtTest>

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

using namespace dantesync;
using namespace dantesync::net;
using test::QueryClient;
namespace tq = dantesync::wire::time_query;

namespace {

constexpr Ipv4 anyAddress{};
constexpr Ipv4 loopback{0x7F000001};
constexpr Ipv4 hostA{0x7F000A02};
constexpr Ipv4 hostB{0x7F000A03};
constexpr Ipv4 everyone{0x7FFFFFFF};

SyncStatus status(Mode mode = Mode::Nano) {
    SyncStatus s;
    s.mode = mode;
    s.correction = Ppm{12.5};
    NtpStatus ntp;
    ntp.leap = LeapIndicator::None;
    ntp.referenceId = 0x0A000001;
    s.ntp = ntp;
    DateStatus date;
    date.d = date.target = Nanoseconds{1'700'000'000'000'000'000};
    s.date = date;
    return s;
}

class Served {
public:
    explicit Served(bool ownThread, Ipv4 bind = loopback, std::uint16_t port = 0) {
        QueryServerSettings settings;
        settings.bind = bind;
        settings.timeQueryPort = port;
        settings.ntpPort = std::uint16_t{0};
        settings.ownThread = ownThread;
        published.publish(status());
        auto started = QueryServer::start(settings, published, std::make_unique<test::HostClockView>());
        if (started)
            server = std::move(*started);
        else
            error = started.error();
    }
    Endpoint timeQuery() const { return *server->timeQueryEndpoint(); }
    Endpoint ntp() const { return *server->ntpEndpoint(); }

    Published<SyncStatus> published;
    std::unique_ptr<QueryServer> server;
    Error error;
};

std::vector<std::uint8_t> ntpRequest(std::uint8_t firstByte) {
    std::vector<std::uint8_t> bytes(48, 0);
    bytes[0] = firstByte;
    bytes[40] = 0x42;
    return bytes;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void bothModes() {
    QTest::addColumn<bool>("ownThread");
    QTest::newRow("own thread") << true;
    QTest::newRow("event loop") << false;
}

} // namespace

class TestQueryServer : public QObject {
    Q_OBJECT
private slots:
    void basicExchange_data() { bothModes(); }
    void basicExchange() {
        QFETCH(bool, ownThread);
        const Served served(ownThread);
        QVERIFY2(served.server, served.error.text().c_str());
        QueryClient client;
        const auto answer = client.ask(tq::buildBasicRequest(77), served.timeQuery());
        QVERIFY(answer);
        QCOMPARE(answer->bytes.size(), std::size_t{64});
        QCOMPARE(answer->from, served.timeQuery());
        const auto basic = tq::parseBasicReply(answer->bytes, 77);
        QVERIFY(basic);
        QCOMPARE(basic->mode, std::uint8_t{4});
        QCOMPARE(basic->correctionPpmX1000, 12'500);
    }

    void timesLieWithinTheExchange_data() { bothModes(); }
    void timesLieWithinTheExchange() {
        QFETCH(bool, ownThread);
        const Served served(ownThread);
        QueryClient client;
        const auto before = test::readHost();
        const auto answer = client.ask(tq::buildBasicRequest(78), served.timeQuery());
        const auto after = test::readHost();
        QVERIFY(answer);
        const auto basic = tq::parseBasicReply(answer->bytes, 78);
        QVERIFY(basic);
        const WallTime reported{static_cast<std::int64_t>(basic->systemTimeNs)};
        QVERIFY(before.wall <= reported && reported <= after.wall);
        const CounterTime counter{static_cast<std::int64_t>(basic->monotonicTicks)};
        QVERIFY(before.counter <= counter && counter <= after.counter);
    }

    void dateAndPreciseExchange_data() { bothModes(); }
    void dateAndPreciseExchange() {
        QFETCH(bool, ownThread);
        const Served served(ownThread);
        QueryClient client;
        auto answer = client.ask(tq::buildDateRequest(78), served.timeQuery());
        QVERIFY(answer);
        QCOMPARE(answer->bytes.size(), std::size_t{112});
        QVERIFY(tq::parseDateReply(answer->bytes, 78)->date);

        answer = client.ask(tq::buildPreciseRequest(79, 0x123456789ABCDEF0ULL), served.timeQuery());
        QVERIFY(answer);
        QCOMPARE(answer->bytes.size(), std::size_t{128});
        const auto precise = tq::parsePreciseReply(answer->bytes, 79);
        QVERIFY(precise);
        QCOMPARE(precise->clientTransmitNs, 0x123456789ABCDEF0ULL);
        QVERIFY(precise->receiveTimeNs <= precise->basic.systemTimeNs);
        QVERIFY(precise->basic.systemTimeNs <= precise->transmitTimeNs);
    }

    void ntpExchange_data() { bothModes(); }
    void ntpExchange() {
        QFETCH(bool, ownThread);
        const Served served(ownThread);
        QueryClient client;
        const auto answer = client.ask(ntpRequest(0x23), served.ntp());
        QVERIFY(answer);
        QCOMPARE(answer->from, served.ntp());
        const auto packet = wire::ntp::parse(answer->bytes);
        QVERIFY(packet);
        QCOMPARE(packet->packet.mode, wire::ntp::Mode::Server);
        QCOMPARE(packet->packet.stratum, std::uint8_t{3});
        QCOMPARE(packet->packet.referenceId, 0x0A000001U);
        QCOMPARE(packet->packet.originTimestamp.seconds, 0x42000000U);
        QVERIFY(wire::ntp::differenceNs(packet->packet.transmitTimestamp, packet->packet.receiveTimestamp) >= 0);
        QTRY_COMPARE(served.server->ntpCounts().answered, 1U);
    }

    void everyReplyShowsTheStatusOfTheMoment_data() { bothModes(); }
    void everyReplyShowsTheStatusOfTheMoment() {
        QFETCH(bool, ownThread);
        Served served(ownThread);
        QueryClient client;
        for (const Mode mode : {Mode::Acq, Mode::Lock, Mode::NtpOnly}) {
            served.published.publish(status(mode));
            const auto answer = client.ask(tq::buildBasicRequest(1), served.timeQuery());
            QVERIFY(answer);
            QCOMPARE(answer->bytes[40], static_cast<std::uint8_t>(mode));
        }
    }

    void whatIsNoRequestChangesNothingButACounter_data() { bothModes(); }
    void whatIsNoRequestChangesNothingButACounter() {
        QFETCH(bool, ownThread);
        Served served(ownThread);
        QueryClient client;
        const auto basic = tq::buildBasicRequest(5);
        const auto date = tq::buildDateRequest(5);
        for (std::size_t size = 0; size < 8; ++size) // cut short
            client.send(std::span(basic).first(size), served.timeQuery());
        client.send(std::span(date).first(63), served.timeQuery());
        client.send(std::vector<std::uint8_t>(1400, 0xAA), served.timeQuery());
        const auto answer = client.ask(basic, served.timeQuery()); // still there
        QVERIFY(answer);
        QCOMPARE(answer->bytes.size(), std::size_t{64});
        QTRY_COMPARE(served.server->timeQueryCounts().answered, 1U);
        QCOMPARE(served.server->timeQueryCounts().malformed, 8U + 2U);
        QVERIFY(!client.take());
    }

    void otherNtpModesGetNoAnswer_data() { bothModes(); }
    void otherNtpModesGetNoAnswer() {
        QFETCH(bool, ownThread);
        const Served served(ownThread);
        QueryClient client;
        for (int first : {0x21, 0x22, 0x24, 0x25, 0x16, 0x17, 0x2B, 0x03, 0xFF}) // other modes, other versions
            QVERIFY(client.send(ntpRequest(static_cast<std::uint8_t>(first)), served.ntp()));
        QVERIFY(client.send(std::vector<std::uint8_t>(1400, 0xAA), served.ntp()));
        const auto time = client.ask(ntpRequest(0x1B), served.ntp());
        QVERIFY(time);
        QCOMPARE(time->bytes[0], std::uint8_t{0x1C}); // version 3 is answered in version 3
        QTRY_COMPARE(served.server->ntpCounts().answered, 1U);
        QCOMPARE(served.server->ntpCounts().malformed, 10U);
    }

    void discoveryByBroadcast_data() { bothModes(); }
    void discoveryByBroadcast() {
        QFETCH(bool, ownThread);
        const Served a(ownThread, hostA);
        QVERIFY(a.server);
        QCOMPARE(a.server->broadcastTrouble(), std::string());
        const Served b(ownThread, hostB, a.timeQuery().port);
        QVERIFY2(b.server, b.error.text().c_str());
        QueryClient client;
        QVERIFY(client.send(tq::buildBasicRequest(9), {everyone, a.timeQuery().port}));
        std::set<Endpoint> heard;
        for (int i = 0; i < 2; ++i) {
            const auto answer = client.wait();
            QVERIFY(answer);
            QVERIFY(tq::parseBasicReply(answer->bytes, 9));
            heard.insert(answer->from);
        }
        QCOMPARE(heard, (std::set<Endpoint>{a.timeQuery(), b.timeQuery()}));
        QVERIFY(!client.wait(30)); // each answers once
    }

    void boundToAnyItAnswersFromTheAddressAsked_data() { bothModes(); }
    void boundToAnyItAnswersFromTheAddressAsked() {
        QFETCH(bool, ownThread);
        const Served served(ownThread, anyAddress);
        QVERIFY(served.server);
        const std::uint16_t port = served.timeQuery().port;
        QueryClient client;
        for (const Ipv4 asked : {loopback, hostA, hostB}) {
            const auto answer = client.ask(tq::buildBasicRequest(1), {asked, port});
            QVERIFY(answer);
            QCOMPARE(answer->from, (Endpoint{asked, port}));
            const auto time = client.ask(ntpRequest(0x23), {asked, served.ntp().port});
            QVERIFY(time);
            QCOMPARE(time->from, (Endpoint{asked, served.ntp().port}));
        }
        const auto answer = client.ask(tq::buildBasicRequest(2), {everyone, port}); // discovery
        QVERIFY(answer);
        QVERIFY(tq::parseBasicReply(answer->bytes, 2));
        QCOMPARE(answer->from.port, port);
        QVERIFY(!client.wait(30));
    }

    void takenPortsAreNamed() {
        const Served first(true);
        const Served second(true, loopback, first.timeQuery().port);
        QVERIFY(!second.server);
        const std::string text = second.error.text();
        QVERIFY2(text.find("time query 127.0.0.1:" + std::to_string(first.timeQuery().port)) == 0, text.c_str());
        QVERIFY2(text.find("taken") != std::string::npos, text.c_str());
        QVERIFY2(text.find("time_query.port") != std::string::npos, text.c_str());
    }

    void foreignAddressesAreRefusedAtStart() {
        const Served served(true, Ipv4{0xC0000201}); // 192.0.2.1, of no computer
        QVERIFY(!served.server);
        QVERIFY(!served.error.remedy.empty());
    }

    void serversCanBeOff() {
        Published<SyncStatus> published;
        auto server = QueryServer::start({}, published, std::make_unique<test::HostClockView>());
        QVERIFY(server);
        QVERIFY(!(*server)->timeQueryEndpoint());
        QVERIFY(!(*server)->ntpEndpoint());
    }

    void stopsAtOnceAndFreesThePort() {
        std::uint16_t port = 0;
        for (int i = 0; i < 20; ++i) {
            const auto begun = std::chrono::steady_clock::now();
            {
                const Served served(true, loopback, port);
                QVERIFY2(served.server, served.error.text().c_str());
                port = served.timeQuery().port;
            }
            QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(10));
        }
    }

    void answersComeInTimeWhileTheEventLoopIsBusy() {
        Served served(true);
        QueryClient client;
        auto poller = platform::Poller::open();
        QVERIFY(poller);
        poller->watch(client.socket().descriptor());
        QVERIFY(client.send(tq::buildBasicRequest(3), served.timeQuery()));
        QCOMPARE(poller->wait(Nanoseconds{60'000'000'000}),
                 platform::Poller::Outcome::Ready); // no event loop runs here
        QVERIFY(client.take());
    }

    /// A client that knows only the basic exchange, with nothing but its own clock readings.
    void reportedTimeIsThatOfTheMiddle() {
        Served served(true);
        QueryClient client;
        auto poller = platform::Poller::open();
        QVERIFY(poller);
        poller->watch(client.socket().descriptor());
        std::vector<double> errors;
        std::vector<double> roundTrips;
        for (std::uint32_t id = 0; id < 1000; ++id) {
            const WallTime sent = test::readHost().wall;
            QVERIFY(client.send(tq::buildBasicRequest(id), served.timeQuery()));
            QCOMPARE(poller->wait(Nanoseconds{60'000'000'000}), platform::Poller::Outcome::Ready);
            const auto answer = client.take();
            const WallTime received = test::readHost().wall;
            QVERIFY(answer);
            const auto reply = tq::parseBasicReply(answer->bytes, id);
            QVERIFY(reply);
            const WallTime middle = sent + (received - sent) / 2;
            const WallTime reported{static_cast<std::int64_t>(reply->systemTimeNs)};
            errors.push_back((reported - middle).microseconds());
            roundTrips.push_back((received - sent).microseconds());
        }
        const double error = median(errors);
        qInfo("reported - middle: median %.1f us; round trip: median %.1f us", error, median(roundTrips));
        QVERIFY2(std::abs(error) < 200, qPrintable(QString::number(error)));
        QCOMPARE(served.server->timeQueryCounts().overBudget, 0U); // loopback is exempt
    }

    /// The transmit time in the reply against the stamp the kernel put on it.
    void transmitTimeIsThatOfDeparture() {
        Served served(true);
        QueryClient client;
        auto poller = platform::Poller::open();
        QVERIFY(poller);
        poller->watch(client.socket().descriptor());
        std::vector<double> early;
        for (std::uint32_t id = 0; id < 300; ++id) {
            QVERIFY(client.send(tq::buildPreciseRequest(id, 1), served.timeQuery()));
            QCOMPARE(poller->wait(Nanoseconds{60'000'000'000}), platform::Poller::Outcome::Ready);
            std::array<std::uint8_t, 256> buffer{};
            const auto datagram = client.socket().receive(buffer);
            QVERIFY(datagram);
            const auto reply = tq::parsePreciseReply(std::span(buffer).first(datagram->size), id);
            QVERIFY(reply);
            early.push_back(Nanoseconds{datagram->stamp.realtimeNs - static_cast<std::int64_t>(reply->transmitTimeNs)}
                                .microseconds());
        }
        const double error = median({early.begin() + 100, early.end()}); // once it has learned
        qInfo("arrival stamp - transmit time: median %.1f us", error);
        QVERIFY2(std::abs(error) < 100, qPrintable(QString::number(error)));
    }
};

QTEST_GUILESS_MAIN(TestQueryServer)
#include "test_query_server.moc"
