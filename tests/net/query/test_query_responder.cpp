// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answering code alone, called by hand: it must not touch the heap, nor work without end.
#include "service/net/query/query_responder.h"
#include "shared/wire/time_query.h"
#include "tests/net/support/host_clock.h"

#include <QtTest>

#include <cstdlib>
#include <new>

namespace {

thread_local bool counting = false;
thread_local int allocations = 0;

void* counted(std::size_t size) {
    if (counting)
        ++allocations;
    if (void* memory = std::malloc(size == 0 ? 1 : size))
        return memory;
    throw std::bad_alloc();
}

} // namespace

void* operator new(std::size_t size) {
    return counted(size);
}
void* operator new[](std::size_t size) {
    return counted(size);
}
void operator delete(void* memory) noexcept {
    std::free(memory);
}
void operator delete[](void* memory) noexcept {
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    std::free(memory);
}
void operator delete[](void* memory, std::size_t) noexcept {
    std::free(memory);
}

using namespace dantesync;
using namespace dantesync::net;
namespace tq = dantesync::wire::time_query;

namespace {

platform::UdpSocket openSocket() {
    platform::UdpOptions options;
    options.bind = {Ipv4{0x7F000001}, 0};
    options.transmitStamps = true;
    auto opened = platform::UdpSocket::open(options);
    if (!opened)
        qFatal("%s", opened.error().text().c_str());
    return std::move(*opened);
}

SyncStatus fullStatus() {
    SyncStatus status;
    status.phase.emplace();
    status.grandmaster.emplace();
    status.date.emplace();
    status.ntp.emplace().leap = LeapIndicator::None;
    return status;
}

struct Exchanged {
    wire::ntp::Packet reply;
    std::int64_t beforeNs = 0;
    std::int64_t afterNs = 0;
};

std::optional<Exchanged> exchange(QueryResponder& responder, platform::UdpSocket& server, platform::UdpSocket& client,
                                  const wire::ntp::Packet& request) {
    Exchanged out;
    out.beforeNs = platform::readHostBracket().realtimeNs;
    if (!client.send(wire::ntp::build(request), server.localEndpoint()))
        return std::nullopt;
    responder.serve(server, server, QueryResponder::Protocol::Ntp);
    out.afterNs = platform::readHostBracket().realtimeNs;
    std::array<std::uint8_t, 512> buffer{};
    const auto datagram = client.receive(buffer);
    const auto parsed = datagram ? wire::ntp::parse(std::span(buffer).first(datagram->size)) : std::nullopt;
    if (!parsed)
        return std::nullopt;
    out.reply = parsed->packet;
    return out;
}

} // namespace

class TestQueryResponder : public QObject {
    Q_OBJECT
private slots:
    void answersWithoutTheHeap() {
        const Published<SyncStatus> status(fullStatus());
        QueryResponder responder({}, status, std::make_unique<test::HostClockView>());
        platform::UdpSocket server = openSocket();
        platform::UdpSocket client = openSocket();
        const Endpoint to = server.localEndpoint();
        const std::vector<std::uint8_t> ntpRequest = [] {
            std::vector<std::uint8_t> bytes(48, 0);
            bytes[0] = 0x23;
            return bytes;
        }();

        int total = 0;
        for (const auto protocol : {QueryResponder::Protocol::TimeQuery, QueryResponder::Protocol::Ntp}) {
            for (int i = 0; i < 10; ++i) {
                QVERIFY(client.send(tq::buildBasicRequest(1), to));
                QVERIFY(client.send(tq::buildDateRequest(2), to));
                QVERIFY(client.send(tq::buildPreciseRequest(3, 4), to));
                QVERIFY(client.send(ntpRequest, to));
            }
            counting = true;
            responder.serve(server, server, protocol);
            counting = false;
            total += static_cast<int>(responder.counts(protocol).answered);
        }
        QCOMPARE(total, 30 + 10);
        QCOMPARE(allocations, 0);
    }

    /// The reply is made from the status when that changes, and not again for each request.
    void aNewStatusIsInTheNextReply() {
        Published<SyncStatus> status;
        QueryResponder responder({}, status, std::make_unique<test::HostClockView>());
        platform::UdpSocket server = openSocket();
        platform::UdpSocket client = openSocket();
        for (std::uint32_t id = 1; id < 5; ++id) {
            SyncStatus next = fullStatus();
            next.correction = Ppm{static_cast<double>(id)};
            status.publish(next);
            for (int again = 0; again < 2; ++again) {
                QVERIFY(client.send(tq::buildBasicRequest(id), server.localEndpoint()));
                responder.serve(server, server, QueryResponder::Protocol::TimeQuery);
                std::array<std::uint8_t, 512> buffer{};
                const auto datagram = client.receive(buffer);
                QVERIFY(datagram);
                const auto reply = tq::parseBasicReply(std::span(buffer).first(datagram->size), id);
                QVERIFY(reply);
                QCOMPARE(reply->correctionPpmX1000, static_cast<std::int32_t>(1000 * id));
                QVERIFY(reply->systemTimeNs > 0 && reply->monotonicTicks > 0);
                QCOMPARE(reply->monotonicTicksPerSecond, std::uint64_t{1'000'000'000});
            }
        }
    }

    void aFloodLeavesTimeForOtherWork() {
        const Published<SyncStatus> status;
        QueryResponder responder({}, status, std::make_unique<test::HostClockView>());
        platform::UdpSocket server = openSocket();
        platform::UdpSocket client = openSocket();
        for (int i = 0; i < 150; ++i)
            QVERIFY(client.send(tq::buildBasicRequest(1), server.localEndpoint()));
        const auto served = [&] {
            responder.serve(server, server, QueryResponder::Protocol::TimeQuery);
            return responder.counts(QueryResponder::Protocol::TimeQuery).received;
        };
        const std::uint64_t first = served();
        QVERIFY(first > 0 && first < 150);
        std::uint64_t last = first;
        for (int i = 0; i < 10; ++i)
            last = served();
        QCOMPARE(last, 150U);
    }

    void stampsThatComeLateDoNotPileUp() {
        const Published<SyncStatus> status;
        QueryResponder responder({}, status, std::make_unique<test::HostClockView>());
        platform::UdpSocket server = openSocket();
        const std::uint8_t byte = 0;
        QVERIFY(server.send(std::span(&byte, 1), server.localEndpoint())); // its stamp waits, and wakes who polls
        responder.serve(server, server, QueryResponder::Protocol::TimeQuery);
        QVERIFY(!server.receiveTransmitStamp());
    }

    /// RFC 9769, section 2: the first requests are basic, then each reply tells when the one before left.
    void interleavedNtp() {
        const Published<SyncStatus> status(fullStatus());
        QueryResponder responder({}, status, std::make_unique<test::HostClockView>());
        platform::UdpSocket server = openSocket();
        platform::UdpSocket client = openSocket();
        wire::ntp::Packet request;
        std::optional<Exchanged> before;
        for (std::uint32_t i = 0; i < 5; ++i) {
            request.transmitTimestamp = {1'000 + i, 3};
            const auto exchanged = exchange(responder, server, client, request);
            QVERIFY(exchanged);
            const wire::ntp::Packet& reply = exchanged->reply;
            const bool interleaved = i >= 2;
            QCOMPARE(reply.originTimestamp, interleaved ? request.receiveTimestamp : request.transmitTimestamp);
            QVERIFY(reply.receiveTimestamp != reply.transmitTimestamp);
            if (interleaved) {
                const std::int64_t left = *wire::ntp::toUnixNs(reply.transmitTimestamp, exchanged->afterNs);
                QVERIFY(left >= before->beforeNs && left <= before->afterNs);
                QVERIFY(wire::ntp::differenceNs(reply.transmitTimestamp, before->reply.receiveTimestamp) > 0);
            } else {
                QVERIFY(wire::ntp::differenceNs(reply.transmitTimestamp, reply.receiveTimestamp) > 0);
            }
            before = exchanged;
            request.originTimestamp = reply.receiveTimestamp;
            request.receiveTimestamp = {2'000 + i, 4};
        }
        // A client that goes on in basic mode is answered so.
        request.originTimestamp = before->reply.transmitTimestamp;
        const auto basic = exchange(responder, server, client, request);
        QVERIFY(basic && basic->reply.originTimestamp == request.transmitTimestamp);
    }

    void batchLatencyIsLearnedBySize() {
        BatchLatency latency;
        for (int i = 0; i < 200; ++i) {
            latency.add(1, Nanoseconds{12'000}, Nanoseconds{20'000});
            latency.add(20, Nanoseconds{30'000}, Nanoseconds{70'000});
        }
        QVERIFY(abs(latency.expected(1, 0) - Nanoseconds{12'000}) < Nanoseconds{10});
        QVERIFY(abs(latency.expected(16, 5) - Nanoseconds{40'000}) < Nanoseconds{10});
        QVERIFY(latency.expected(0, 0) > Nanoseconds{});
        QVERIFY(latency.expected(100'000, 0) > Nanoseconds{});
    }

    void sentRepliesAreTakenOnce() {
        SentReplies sent;
        for (std::uint32_t id = 0; id < 100; ++id)
            sent.add({id, false, Ipv4{id}, std::nullopt, CounterTime{}});
        QVERIFY(!sent.take(35)); // its place was needed
        QCOMPARE(sent.take(36)->client.value, 36U);
        QVERIFY(!sent.take(36));
        QVERIFY(sent.areWaiting());
        for (std::uint32_t id = 37; id < 100; ++id)
            QVERIFY(sent.take(id));
        QVERIFY(!sent.areWaiting());
    }

    void sendLatencyFollowsAndIgnoresInterruptions() {
        SendLatency latency;
        for (int i = 0; i < 200; ++i)
            latency.add(Nanoseconds{12'000});
        QVERIFY(abs(latency.expected() - Nanoseconds{12'000}) < Nanoseconds{10});
        latency.add(Nanoseconds{5'000'000});
        latency.add(Nanoseconds{-1});
        QVERIFY(abs(latency.expected() - Nanoseconds{12'000}) < Nanoseconds{10});
    }
};

QTEST_APPLESS_MAIN(TestQueryResponder)
#include "test_query_responder.moc"
