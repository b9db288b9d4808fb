// SPDX-License-Identifier: GPL-3.0-or-later
//
// The memory behind NTP's interleaved mode. Time is made up.
// The order matters: moc of Qt 6.4 cannot read <compare> as the first header of all.
// clang-format off
#include <QtTest>
#include "service/net/query/ntp_interleave.h"
// clang-format on

using namespace dantesync;
using namespace dantesync::net;
using wire::ntp::Packet;
using wire::ntp::Timestamp;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr Ipv4 client{0x0A000001};
constexpr Timestamp left{100, 77};

Timestamp receivedAt(std::uint32_t n) {
    return {4'000'000'000, 0x10000000U + n * 65'536U};
}

/// What a client in interleaved mode sends that last got @p origin as our receive timestamp.
Packet after(Timestamp origin) {
    Packet request;
    request.version = 4;
    request.originTimestamp = origin;
    request.receiveTimestamp = {5, 6};
    request.transmitTimestamp = {7, 8};
    return request;
}

/// How many of some forged guesses get past the mark.
int guessed(const NtpInterleave& memory, Ipv4 address, int attempts) {
    int count = 0;
    for (int i = 0; i < attempts; ++i)
        count += memory.concerns(address, after({123, static_cast<std::uint32_t>(i) * 2'654'435'761U})) ? 1 : 0;
    return count;
}

} // namespace

class TestNtpInterleave : public QObject {
    Q_OBJECT
private slots:
    void theMarkHidesBelowThePrecision() {
        const NtpInterleave memory(1);
        for (std::uint32_t i = 0; i < 1000; ++i) {
            const Timestamp plain = receivedAt(i);
            const Timestamp marked = memory.marked(client, plain);
            QVERIFY(std::llabs(wire::ntp::differenceNs(marked, plain)) <= 30);
            QVERIFY(memory.concerns(client, after(marked)));
        }
    }

    void onlyThisServerMakesItForThisClient() {
        const NtpInterleave memory(1);
        const NtpInterleave other(2);
        int otherClient = 0;
        int otherServer = 0;
        for (std::uint32_t i = 0; i < 12'800; ++i) {
            const Timestamp marked = memory.marked(client, receivedAt(i));
            otherClient += memory.concerns(Ipv4{0x0A000002}, after(marked)) ? 1 : 0;
            otherServer += other.concerns(client, after(marked)) ? 1 : 0;
        }
        for (const int count : {otherClient, otherServer, guessed(memory, client, 12'800)}) // one in 128
            QVERIFY2(count > 50 && count < 200, qPrintable(QString::number(count)));
    }

    void basicRequestsDoNotConcernIt() {
        const NtpInterleave memory(1);
        const Timestamp marked = memory.marked(client, receivedAt(1));
        Packet request = after(marked);
        request.version = 3;
        QVERIFY(!memory.concerns(client, request));
        request = after(marked);
        request.receiveTimestamp = request.transmitTimestamp;
        QVERIFY(!memory.concerns(client, request));
        QVERIFY(!memory.concerns(client, after({})));
    }

    void givesWhenTheReplyBeforeLeft() {
        NtpInterleave memory(1);
        const Timestamp first = memory.marked(client, receivedAt(1));
        const Timestamp second_ = memory.marked(client, receivedAt(2));
        QVERIFY(!memory.find(client, after(first), CounterTime{}));
        memory.save(client, after({1, 1}), first, {50, 50}, CounterTime{});
        memory.left(client, first, left);
        QCOMPARE(memory.find(client, after(first), CounterTime{second}), std::optional(left));
        // Not to another one, and not with another timestamp.
        QVERIFY(!memory.find(Ipv4{client.value + 1}, after(first), CounterTime{second}));
        QVERIFY(!memory.find(client, after(second_), CounterTime{second}));
        // The next reply takes the place of what was asked for.
        memory.save(client, after(first), second_, {60, 60}, CounterTime{second});
        QVERIFY(!memory.find(client, after(first), CounterTime{second}));
        QCOMPARE(memory.find(client, after(second_), CounterTime{second}), std::optional(Timestamp{60, 60}));
    }

    void forgetsAfterTwoHours() {
        NtpInterleave memory(1);
        const Timestamp first = memory.marked(client, receivedAt(1));
        memory.save(client, after({1, 1}), first, left, CounterTime{});
        QVERIFY(memory.find(client, after(first), CounterTime{NtpInterleave::memory.count}));
        QVERIFY(!memory.find(client, after(first), CounterTime{NtpInterleave::memory.count + 1}));
    }

    void aFloodOfForgedAddressesDrivesNoProvenClientOut() {
        NtpInterleave memory(1);
        constexpr std::uint32_t clients = 300;
        const auto address = [](std::uint32_t i) { return Ipv4{client.value + i}; };
        for (std::uint32_t i = 0; i < clients; ++i) {
            memory.save(address(i), after({1, 1}), receivedAt(i), left, CounterTime{});
            QVERIFY(memory.find(address(i), after(receivedAt(i)), CounterTime{}));
        }
        for (std::uint32_t i = 0; i < 100'000; ++i)
            memory.save(Ipv4{0xC0A80000U + i}, after({i, i}), receivedAt(i), left, CounterTime{second});
        for (std::uint32_t i = 0; i < clients; ++i)
            QVERIFY(memory.find(address(i), after(receivedAt(i)), CounterTime{second}));
        // And a newcomer still finds a place.
        memory.save(Ipv4{0x0A00FF01}, after({1, 1}), receivedAt(9), left, CounterTime{second});
        QVERIFY(memory.find(Ipv4{0x0A00FF01}, after(receivedAt(9)), CounterTime{second}));
    }
};

QTEST_APPLESS_MAIN(TestNtpInterleave)
#include "test_ntp_interleave.moc"
