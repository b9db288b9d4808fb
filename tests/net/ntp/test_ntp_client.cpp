// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client against servers of every kind, over real sockets on loopback.
#include "service/discipline/ntp_filter.h"
#include "service/net/ntp/ntp_client.h"
#include "tests/net/ntp/fake_ntp_server.h"

#include <QtTest>

#include <optional>
#include <set>

using namespace dantesync;
using namespace dantesync::net;
using namespace std::chrono_literals;
using test::FakeNtpServer;

namespace {

/// A client and what came of it.
class Asked {
public:
    explicit Asked(const std::string& server, std::chrono::milliseconds timeout = 60ms) {
        const auto target = parseNtpTarget(server);
        if (!target)
            qFatal("%s", target.error().text().c_str());
        NtpClientSettings settings;
        settings.target = *target;
        settings.timeout = timeout;
        settings.spacing = 2ms;
        m_client = std::make_unique<NtpClient>(
            settings, m_clock,
            [this](const discipline::NtpBurst& b) {
                burst = b;
                ++ended;
            },
            [this](const std::string& why) {
                failure = why;
                ++ended;
            });
    }
    explicit Asked(const FakeNtpServer& server, std::chrono::milliseconds timeout = 60ms)
        : Asked(server.endpoint().toString(), timeout) {}

    bool run(int exchanges = 5) {
        burst.reset();
        failure.clear();
        const int before = ended;
        if (!m_client->start(exchanges))
            return false;
        return QTest::qWaitFor([&] { return ended > before; }, 60'000);
    }
    NtpClient& client() { return *m_client; }
    const NtpClientCounters& counters() const { return m_client->counters(); }

    std::optional<discipline::NtpBurst> burst;
    std::string failure;
    int ended = 0;

private:
    test::HostClock m_clock;
    std::unique_ptr<NtpClient> m_client;
};

bool contains(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

/// Loopback has more than one address: a free port on two of them.
std::uint16_t freePortOnBoth(std::unique_ptr<FakeNtpServer>& first, std::unique_ptr<FakeNtpServer>& second) {
    first = std::make_unique<FakeNtpServer>(Ipv4{0x7F000001});
    second = std::make_unique<FakeNtpServer>(Ipv4{0x7F000002}, first->endpoint().port);
    return first->endpoint().port;
}

} // namespace

class TestNtpClient : public QObject {
    Q_OBJECT
private slots:
    void goodServer() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet& reply) {
            reply.leap = wire::ntp::Leap::Insert;
            reply.rootDelay = 0x0800;
            return true;
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY2(asked.burst, asked.failure.c_str());
        QCOMPARE(asked.burst->exchanges.size(), std::size_t{5});
        QCOMPARE(asked.burst->server.stratum, std::uint8_t{1});
        QCOMPARE(asked.burst->server.leap, LeapIndicator::InsertSecond);
        QCOMPARE(asked.burst->server.referenceId, 0x7F000001U);
        QCOMPARE(asked.burst->server.rootDelay.count, 31'250'000);
        QCOMPARE(asked.counters().sent, 5U);
        QCOMPARE(asked.counters().good, 5U);
        QCOMPARE(asked.counters().bogus, 0U);
        QCOMPARE(asked.counters().unanswered, 0U);
    }

    void theOffsetIsFound() {
        FakeNtpServer server;
        server.offset = Nanoseconds{123'456'789};
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY2(asked.burst, asked.failure.c_str());
        const auto estimate = discipline::filterBurst(asked.burst->exchanges, Ppm{});
        QVERIFY(estimate);
        const ClockReading now = test::readHost();
        const Nanoseconds utcMinusCounter{now.wall.ns + server.offset.count - now.counter.ns};
        const Nanoseconds error = estimate->utcMinusCounter - utcMinusCounter;
        qInfo("offset error %.1f us, round trip %.1f us, %llu user stamps", error.microseconds(),
              estimate->delay.microseconds(), static_cast<unsigned long long>(asked.counters().userStamps));
        QVERIFY2(abs(error) < Nanoseconds{5'000'000}, qPrintable(QString::number(error.microseconds())));
    }

    void everyRequestHasItsOwnPortAndCookie() {
        FakeNtpServer server;
        Asked asked(server, 10s);
        QVERIFY(asked.run(8));
        QVERIFY(asked.burst);
        QCOMPARE(asked.burst->exchanges.size(), std::size_t{8});
        std::set<std::uint16_t> ports;
        std::set<std::vector<std::uint8_t>> cookies;
        for (const Endpoint& client : server.clients)
            ports.insert(client.port);
        for (const auto& bytes : server.raw) {
            QCOMPARE(bytes.size(), std::size_t{48});
            cookies.insert({bytes.begin() + 40, bytes.end()});
        }
        QCOMPARE(ports.size(), std::size_t{8});
        QCOMPARE(cookies.size(), std::size_t{8});
    }

    void atLeastFiveAndNeverTwoBursts() {
        FakeNtpServer server;
        Asked asked(server, 10s);
        QVERIFY(asked.client().start(1));
        QVERIFY(asked.client().busy());
        QVERIFY(!asked.client().start(5));
        QTRY_COMPARE(asked.ended, 1);
        QVERIFY(!asked.client().busy());
        QVERIFY(asked.burst);
        QCOMPARE(asked.burst->exchanges.size(), std::size_t{5});
    }

    void nothingIsCalledFromWithinStart() {
        Asked asked("127.0.0.1:9", 10ms);
        QVERIFY(asked.client().start());
        QCOMPARE(asked.ended, 0);
        QTRY_COMPARE(asked.ended, 1);
    }

    void silentServer() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet&) { return false; };
        Asked asked(server);
        QVERIFY(asked.run());
        QVERIFY(!asked.burst);
        QVERIFY2(contains(asked.failure, "does not answer"), asked.failure.c_str());
        QVERIFY(contains(asked.failure, server.endpoint().toString().c_str()));
        QCOMPARE(asked.counters().unanswered, 5U);
        server.edit = nullptr; // it comes back
        QVERIFY(asked.run());
        QVERIFY(asked.burst);
    }

    void lostRepliesAreMadeUpFor() {
        FakeNtpServer server;
        server.edit = [&](wire::ntp::Packet&) { return server.requests % 3 != 0; };
        Asked asked(server);
        QVERIFY(asked.run());
        QVERIFY(asked.burst);
        QCOMPARE(asked.burst->exchanges.size(), std::size_t{5});
        QVERIFY(asked.counters().sent > 5);
    }

    void tooFewRepliesAreNoBurst() {
        FakeNtpServer server;
        server.edit = [&](wire::ntp::Packet&) { return server.requests <= 2; };
        Asked asked(server);
        QVERIFY(asked.run());
        QVERIFY(!asked.burst);
        QVERIFY2(contains(asked.failure, "answered only 2 of"), asked.failure.c_str());
        QCOMPARE(server.requests, 10); // repeated, but not for ever
    }

    void wrongOriginIsNoAnswer() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet& reply) {
            reply.originTimestamp.fraction ^= 1;
            return true;
        };
        Asked asked(server);
        QVERIFY(asked.run());
        QVERIFY(!asked.burst);
        QVERIFY(contains(asked.failure, "does not answer"));
        QCOMPARE(asked.counters().bogus, 5U);
    }

    void forgedRepliesDoNotDisplaceTheTrueOne() {
        FakeNtpServer server;
        FakeNtpServer stranger;
        server.before = [&](const wire::ntp::Packet& request, const Endpoint& client) {
            wire::ntp::Packet forged;
            forged.mode = wire::ntp::Mode::Server;
            forged.stratum = 1;
            forged.originTimestamp = {1, 2}; // does not know the cookie
            forged.receiveTimestamp = forged.transmitTimestamp = {3'900'000'000, 0};
            server.send(forged, client);
            forged.originTimestamp = request.transmitTimestamp; // knows it, but comes from another port
            stranger.send(forged, client);
            const std::uint8_t garbage[] = {1, 2, 3};
            server.socket().send(garbage, client);
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY(asked.burst);
        QCOMPARE(asked.counters().good, 5U);
        QVERIFY(asked.counters().bogus >= 12); // the last exchange may end before all its forgeries are read
        const auto estimate = discipline::filterBurst(asked.burst->exchanges, Ppm{});
        QVERIFY(estimate);
        QCOMPARE(estimate->accepted + estimate->rejected, 5U);
        const ClockReading now = test::readHost();
        QVERIFY(abs(estimate->utcMinusCounter - Nanoseconds{now.wall.ns - now.counter.ns}) < Nanoseconds{1'000'000});
    }

    void aReplayedReplyCountsOnce() {
        FakeNtpServer server;
        server.after = [&](const wire::ntp::Packet& reply, const Endpoint& client) {
            wire::ntp::Packet later = reply; // with another time, to make it matter
            later.receiveTimestamp.seconds += 1;
            later.transmitTimestamp.seconds += 1;
            server.send(later, client);
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY(asked.burst);
        QCOMPARE(asked.counters().good, 5U);
        QVERIFY(asked.counters().replayed >= 4);
        for (const discipline::NtpExchange& e : asked.burst->exchanges)
            QVERIFY(abs(e.t2 - test::readHost().wall) < Nanoseconds{900'000'000});
    }

    void unsynchronisedServerIsNotUsedNorPestered() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet& reply) {
            reply.leap = wire::ntp::Leap::Unsynchronized;
            reply.stratum = 16;
            return true;
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY(!asked.burst);
        QVERIFY2(contains(asked.failure, "is not synchronised"), asked.failure.c_str());
        QVERIFY(server.requests < 5);
        QVERIFY(asked.counters().unusable >= 1);
    }

    void rateMeansLater() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet& reply) {
            reply.stratum = 0;
            reply.referenceId = wire::ntp::referenceIdFromText("RATE");
            return true;
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY2(contains(asked.failure, "RATE"), asked.failure.c_str());
        QCOMPARE(asked.counters().kisses, 1U);
        const int requests = server.requests;
        server.edit = nullptr;
        QVERIFY(asked.run()); // at once again: not asked
        QVERIFY2(contains(asked.failure, "left alone for another 32 s"), asked.failure.c_str());
        QCOMPARE(server.requests, requests);
    }

    void rateAfterEnoughStillGivesABurst() {
        FakeNtpServer server;
        server.edit = [&](wire::ntp::Packet& reply) {
            if (server.requests > 4) {
                reply.stratum = 0;
                reply.referenceId = wire::ntp::referenceIdFromText("RATE");
            }
            return true;
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY2(asked.burst, asked.failure.c_str());
        QCOMPARE(asked.burst->exchanges.size(), std::size_t{4});
        QVERIFY(asked.burst->leaveAlone > Nanoseconds{31'000'000'000});
    }

    void denyMeansStop() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet& reply) {
            reply.stratum = 0;
            reply.referenceId = wire::ntp::referenceIdFromText("DENY");
            return true;
        };
        Asked asked(server, 10s);
        QVERIFY(asked.run());
        QVERIFY2(contains(asked.failure, "refuses"), asked.failure.c_str());
        const int requests = server.requests;
        QVERIFY(asked.run());
        QVERIFY2(contains(asked.failure, "left alone for another 600 s"), asked.failure.c_str());
        QCOMPARE(server.requests, requests);
    }

    void garbageOnly() {
        FakeNtpServer server;
        server.edit = [](wire::ntp::Packet&) { return false; };
        server.before = [&](const wire::ntp::Packet&, const Endpoint& client) {
            std::vector<std::uint8_t> bytes(static_cast<std::size_t>(server.requests * 37), 0xA5);
            server.socket().send(bytes, client);
            server.socket().send({}, client); // an empty datagram
        };
        Asked asked(server);
        QVERIFY(asked.run());
        QVERIFY(contains(asked.failure, "does not answer"));
        QCOMPARE(asked.counters().bogus, 10U);
    }

    void nobodyListens() {
        std::string endpoint;
        {
            const FakeNtpServer server;
            endpoint = server.endpoint().toString();
        }
        Asked asked(endpoint, 20ms);
        QVERIFY(asked.run());
        QVERIFY2(contains(asked.failure, "does not answer"), asked.failure.c_str());
    }

    void unreachableNetworkIsSaid() {
        Asked asked("255.255.255.255:123", 20ms); // sending there takes a permission we do not ask for
        QVERIFY(asked.run());
        QVERIFY2(contains(asked.failure, "cannot send"), asked.failure.c_str());
    }

    void literalsAreNeverResolved() {
        FakeNtpServer server;
        Asked asked(server);
        QVERIFY(asked.run());
        server.edit = [](wire::ntp::Packet&) { return false; };
        QVERIFY(asked.run());
        QVERIFY(asked.run());
        QCOMPARE(asked.counters().lookups, 0U);
    }

    void namesAreResolvedAndAgainAfterFailure() {
        FakeNtpServer server;
        Asked asked("localhost:" + std::to_string(server.endpoint().port), 60ms);
        QVERIFY(asked.run());
        QVERIFY2(asked.burst, asked.failure.c_str());
        QCOMPARE(asked.counters().lookups, 1U);
        QVERIFY(asked.run());
        QCOMPARE(asked.counters().lookups, 1U);
        server.edit = [](wire::ntp::Packet&) { return false; };
        QVERIFY(asked.run());
        QVERIFY(contains(asked.failure, "localhost (127.0.0.1:"));
        QCOMPARE(asked.counters().lookups, 1U);
        QVERIFY(asked.run());
        QCOMPARE(asked.counters().lookups, 2U);
    }

    void anUnknownNameIsSaid() {
        Asked asked("no-such-host.invalid", 20ms);
        QVERIFY(asked.run());
        QVERIFY2(contains(asked.failure, "cannot resolve NTP server 'no-such-host.invalid'"), asked.failure.c_str());
        QCOMPARE(asked.counters().sent, 0U);
    }

    void endingInTheMiddleIsSafe() {
        FakeNtpServer server;
        for (int i = 0; i < 5; ++i) {
            auto asked = std::make_unique<Asked>(i % 2 == 0 ? server.endpoint().toString() : "localhost");
            asked->client().start();
            QTest::qWait(i);
            asked.reset();
            QCoreApplication::processEvents();
        }
    }

    void theAnswerMustComeFromTheAddressAsked() {
        std::unique_ptr<FakeNtpServer> asked;
        std::unique_ptr<FakeNtpServer> other;
        freePortOnBoth(asked, other);
        asked->edit = [&](wire::ntp::Packet& reply) {
            other->send(reply, asked->clients.back());
            return false;
        };
        Asked client(*asked);
        QVERIFY(client.run());
        QVERIFY(!client.burst);
        QCOMPARE(client.counters().bogus, 5U);
    }
};

QTEST_GUILESS_MAIN(TestNtpClient)
#include "test_ntp_client.moc"
