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
