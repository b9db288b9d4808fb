// SPDX-License-Identifier: GPL-3.0-or-later
//
// Floods with forged source addresses, over a virtual link in a network of this test alone, and what
// the server makes of them: it counts, goes on answering those it knows, and sends no more than its
// budget.
#include "service/net/query/query_server.h"
#include "service/net/query/unanswered_report.h"
#include "shared/wire/ntp.h"
#include "shared/wire/time_query.h"
#include "tests/net/query/query_client.h"
#include "tests/net/query/spoofed_sender.h"
#include "tests/net/support/host_clock.h"
#include "tests/support/own_network.h"

#include <QElapsedTimer>
#include <QtTest>

#include <memory>

using namespace dantesync;
using namespace dantesync::net;
using test::QueryClient;
using test::SpoofedSender;
namespace tq = dantesync::wire::time_query;

namespace {

constexpr std::int64_t second = 1'000'000'000;
bool inOwnNetwork = false;

std::uint64_t unanswered(const QueryCounts& c) {
    return c.malformed + c.refused + c.overBudget + c.unsent;
}

/// Another one each time, as an attacker would draw them.
Ipv4 forged(std::uint32_t i) {
    return {0x0A090100U + (i * 40'503U) % 0xFE00U};
}

struct Served {
    explicit Served(BudgetLimits limits = {}) {
        QueryServerSettings settings;
        settings.timeQueryPort = std::uint16_t{0};
        settings.ntpPort = std::uint16_t{0};
        settings.limits = limits;
        auto started = QueryServer::start(settings, published, std::make_unique<test::HostClockView>());
        if (!started)
            qFatal("%s", started.error().text().c_str());
        server = std::move(*started);
    }
    Endpoint timeQuery() const { return {SpoofedSender::target, server->timeQueryEndpoint()->port}; }
    Endpoint ntp() const { return {SpoofedSender::target, server->ntpEndpoint()->port}; }

    Published<SyncStatus> published;
    std::unique_ptr<QueryServer> server;
};

/// One exchange in interleaved mode; the answer, unless it was lost.
std::optional<wire::ntp::Packet> askNtp(QueryClient& client, const Endpoint& to, const wire::ntp::Packet& request) {
    const auto answer = client.ask(wire::ntp::build(request), to);
    const auto parsed = answer ? wire::ntp::parse(answer->bytes) : std::nullopt;
    return parsed ? std::optional(parsed->packet) : std::nullopt;
}

/// Becomes known to the server: an interleaved exchange shows that the client gets its answers.
bool becomeKnown(QueryClient& client, const Endpoint& to) {
    wire::ntp::Packet request;
    for (std::uint32_t i = 1; i <= 20; ++i) {
        request.transmitTimestamp = {i, 1};
        const auto reply = askNtp(client, to, request);
        if (!reply)
            continue;
        if (reply->originTimestamp != request.transmitTimestamp)
            return true;
        request.originTimestamp = reply->receiveTimestamp;
        request.receiveTimestamp = {i, 2};
    }
    return false;
}

} // namespace

class TestQueryFlood : public QObject {
    Q_OBJECT
    std::unique_ptr<SpoofedSender> m_sender;

private slots:
    void initTestCase() {
        if (!inOwnNetwork)
            QSKIP("this system lets nobody have a network of their own");
        QVERIFY(test::OwnNetwork::setLoopback(true));
        m_sender = std::make_unique<SpoofedSender>();
        if (!m_sender->isOpen())
            QSKIP("no virtual link can be made here (iproute2 installed? veth in the kernel?)");
    }

    void aKnownClientIsAnsweredThroughAForgedFlood() {
        const Served served;
        QueryClient client(SpoofedSender::target); // not loopback: it has a budget like the others
        QVERIFY(becomeKnown(client, served.ntp()));
        QElapsedTimer flood;
        flood.start();
        std::uint32_t sent = 0;
        const auto goOn = [&](std::uint32_t count) {
            for (const std::uint32_t end = sent + count; sent < end; ++sent)
                m_sender->send(forged(sent), served.timeQuery().port, tq::buildBasicRequest(sent));
        };
        // Until the common budget is used up, whatever this computer's speed.
        while (served.server->timeQueryCounts().overBudget < 1000) {
            goOn(1000);
            QVERIFY(!flood.hasExpired(60'000));
        }
        int answered = 0;
        while (answered < 12) {
            goOn(100);
            // What the system's own queue drops we cannot answer: ask again, as any client does.
            QVERIFY(client.send(tq::buildBasicRequest(0xFFFF0000U), served.timeQuery()));
            answered += client.wait(200) ? 1 : 0;
            QVERIFY2(!flood.hasExpired(100'000), qPrintable(QString::number(answered)));
        }
        const QueryCounts counts = served.server->timeQueryCounts();
        const double seconds = static_cast<double>(flood.elapsed()) * 1e-3 + 1;
        QVERIFY2(static_cast<double>(counts.answered) <= 12'500 + 6'250 * seconds,
                 qPrintable(QString::number(counts.answered)));
        QVERIFY(counts.malformed == 0 && counts.refused == 0);
        QTRY_VERIFY(served.server->timeQueryCounts().received ==
                    served.server->timeQueryCounts().answered + unanswered(served.server->timeQueryCounts()));
    }

    void aGreedyClientIsToldSo() {
        const Served served({{1, 10}, {5'000, 10'000}});
        QueryClient client(SpoofedSender::target);
        wire::ntp::Packet request;
        request.transmitTimestamp = {1, 1};
        int kisses = 0;
        int answers = 0;
        for (int i = 0; i < 30; ++i) {
            QVERIFY(client.send(wire::ntp::build(request), served.ntp()));
            QTRY_COMPARE(served.server->ntpCounts().received, static_cast<std::uint64_t>(i + 1));
            while (const auto answer = client.take()) {
                const auto reply = wire::ntp::parse(answer->bytes);
                QVERIFY(reply && answer->bytes.size() == 48);
                (wire::ntp::kissCode(reply->packet) == wire::ntp::Kiss::Rate ? kisses : answers) += 1;
            }
        }
        QVERIFY2(kisses >= 1 && kisses < 15, qPrintable(QString::number(kisses)));
        QVERIFY2(answers >= 10, qPrintable(QString::number(answers)));
        QVERIFY(served.server->ntpCounts().overBudget >= 1);
    }

    void nonsenseIsCountedAndNothingElse() {
        const Served served;
        QueryClient client(SpoofedSender::target);
        std::vector<std::vector<std::uint8_t>> nonsense{{}, {1}, std::vector<std::uint8_t>(47, 0x23)};
        for (std::uint8_t mode = 0; mode < 8; ++mode) // 6 and 7 are the control protocols
            if (mode != 3)
                nonsense.emplace_back(std::vector<std::uint8_t>(48, static_cast<std::uint8_t>(0x20 | mode)));
        nonsense.emplace_back(std::vector<std::uint8_t>(1400, 0xFF));
        for (const auto& bytes : nonsense) {
            QVERIFY(client.send(bytes, served.ntp()));
            QVERIFY(client.send(bytes, served.timeQuery()));
            QVERIFY(m_sender->send(forged(1), served.ntp().port, bytes));
        }
        QTRY_COMPARE(served.server->ntpCounts().malformed, 2 * nonsense.size());
        QTRY_COMPARE(served.server->timeQueryCounts().malformed, nonsense.size());
        QCOMPARE(served.server->ntpCounts().answered, std::uint64_t{0});
        QVERIFY(!client.take());
    }

    void theLogSaysItOnceAMinute() {
        UnansweredReport report;
        QueryCounts queries;
        QueryCounts ntp;
        QVERIFY(!report.look(queries, ntp, CounterTime{}));
        queries.malformed = 7;
        ntp.overBudget = 1'000'000;
        QCOMPARE(report.look(queries, ntp, CounterTime{second}),
                 std::optional<std::string>(
                     "time queries not answered: 7 malformed; NTP requests not answered: 1000000 over budget"));
        int lines = 0;
        for (std::int64_t s = 2; s <= 600; ++s) {
            queries.refused += 100'000;
            lines += report.look(queries, ntp, CounterTime{s * second}) ? 1 : 0;
        }
        QCOMPARE(lines, 9);
        // What came since is told when the minute is over, and then it is quiet.
        QVERIFY(report.look(queries, ntp, CounterTime{700 * second}));
        QVERIFY(!report.look(queries, ntp, CounterTime{800 * second}));
    }
};

int main(int argc, char** argv) {
    inOwnNetwork = test::OwnNetwork::enter();
    QCoreApplication app(argc, argv);
    TestQueryFlood tests;
    return QTest::qExec(&tests, argc, argv);
}
#include "test_query_flood.moc"
