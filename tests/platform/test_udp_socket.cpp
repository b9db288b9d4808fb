// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/host_time.h"
#include "service/platform/linux/bind_error.h"
#include "service/platform/network_interfaces.h"
#include "service/platform/udp_socket.h"

#include <QTest>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <vector>

using namespace dantesync;
using namespace dantesync::platform;

namespace {

constexpr Ipv4 loopback{0x7F000001};
constexpr Ipv4 group{0xE00001FE};      // 224.0.1.254
constexpr Ipv4 otherGroup{0xE00001FD}; // 224.0.1.253

UdpSocket open(const UdpOptions& options) {
    auto socket = UdpSocket::open(options);
    if (!socket) {
        qFatal("%s", socket.error().text().c_str());
    }
    return std::move(socket).value();
}

UdpSocket openLoopback(bool transmitStamps = false) {
    UdpOptions options;
    options.bind = {loopback, 0};
    options.transmitStamps = transmitStamps;
    return open(options);
}

UdpSocket openGroup(Ipv4 joined, std::uint16_t port) {
    UdpOptions options;
    options.bind = {joined, port};
    options.reuseAddress = true;
    options.joinGroup = joined;
    options.joinInterface = loopback;
    options.wantLocalAddress = true;
    return open(options);
}

std::optional<Datagram> receive(UdpSocket& socket, std::span<std::uint8_t> buffer) {
    std::optional<Datagram> datagram;
    (void)QTest::qWaitFor([&] { return (datagram = socket.receive(buffer)).has_value(); }, 10'000);
    return datagram;
}

std::optional<TransmitStamp> transmitStamp(UdpSocket& socket) {
    std::optional<TransmitStamp> stamp;
    (void)QTest::qWaitFor([&] { return (stamp = socket.receiveTransmitStamp()).has_value(); }, 10'000);
    return stamp;
}

const std::array<std::uint8_t, 4> fourBytes{1, 2, 3, 4};

} // namespace

class TestUdpSocket : public QObject {
    Q_OBJECT
private slots:
    void carriesBytesAndAddresses();
    void cutsALongDatagramAndSaysSo();
    void stampsReceptionInTheKernel();
    void stampsEachTransmissionWithItsNumber();
    void answersFromTheAddressThatWasAsked();
    void receivesWhatWaitsInOneCall();
    void aBatchOfOnePlace();
    void sendsABatchAndSaysWhatWasRefused();
    void stampsOnlyWhatAsksForIt();
    void hearsOnlyTheGroupItJoined();
    void hearsOnlyTheGroupItJoinedBoundToAny();
    void twoSocketsShareAGroup();
    void leavesAndRejoins();
    void hearsTheLoopbackBroadcast();
    void swallowsErrorsOfTheNetwork();
    void movesWithoutLosingTheDescriptor();
    void saysThatThePortIsTaken();
    void saysThatTheAddressIsNotOurs();
    void saysThatNoInterfaceHasTheAddress();
    void saysWhatPrivilegeIsMissing();
    void bracketsAreNarrowAndConsistent();
    void listsLoopbackWithItsBroadcast();
};

void TestUdpSocket::carriesBytesAndAddresses() {
    UdpSocket a = openLoopback();
    UdpSocket b = openLoopback();
    QVERIFY(a.send(fourBytes, b.localEndpoint()));
    std::array<std::uint8_t, 64> buffer{};
    const auto datagram = receive(b, buffer);
    QVERIFY(datagram);
    QCOMPARE(datagram->size, fourBytes.size());
    QVERIFY(!datagram->truncated);
    QVERIFY(std::equal(fourBytes.begin(), fourBytes.end(), buffer.begin()));
    QVERIFY(datagram->from == a.localEndpoint());
    QVERIFY(!b.receive(buffer));
}

void TestUdpSocket::cutsALongDatagramAndSaysSo() {
    UdpSocket a = openLoopback();
    UdpSocket b = openLoopback();
    QVERIFY(a.send(fourBytes, b.localEndpoint()));
    std::array<std::uint8_t, 3> buffer{};
    const auto datagram = receive(b, buffer);
    QVERIFY(datagram);
    QVERIFY(datagram->truncated);
    QCOMPARE(datagram->size, buffer.size());
}

void TestUdpSocket::stampsReceptionInTheKernel() {
    UdpSocket a = openLoopback();
    UdpSocket b = openLoopback();
    std::array<std::uint8_t, 64> buffer{};
    std::optional<Datagram> datagram;
    std::int64_t before = 0;
    // The kernel begins to stamp a moment after the first socket asked for it.
    QTRY_VERIFY_WITH_TIMEOUT((before = readHostBracket().realtimeNs, a.send(fourBytes, b.localEndpoint()),
                              datagram = receive(b, buffer),
                              datagram && datagram->stamp.source == Timestamping::Kernel),
                             60'000);
    QVERIFY(datagram->stamp.realtimeNs >= before);
    QVERIFY(datagram->stamp.realtimeNs <= datagram->stamp.bracket.realtimeNs);
    QCOMPARE(b.timestamping(), Timestamping::Kernel);
}

void TestUdpSocket::stampsEachTransmissionWithItsNumber() {
    UdpSocket a = openLoopback(true);
    UdpSocket b = openLoopback();
    for (std::uint32_t i = 0; i < 3; ++i) {
        const std::int64_t before = readHostBracket().realtimeNs;
        QVERIFY(a.send(fourBytes, b.localEndpoint()));
        const auto stamp = transmitStamp(a);
        QVERIFY(stamp);
        QCOMPARE(stamp->id, i);
        QVERIFY(stamp->stamp.source == Timestamping::Kernel);
        QVERIFY(stamp->stamp.realtimeNs >= before);
        QVERIFY(stamp->stamp.realtimeNs <= stamp->stamp.bracket.realtimeNs);
    }
    QVERIFY(!a.receiveTransmitStamp());
}

void TestUdpSocket::answersFromTheAddressThatWasAsked() {
    UdpOptions any;
    any.wantLocalAddress = true;
    UdpSocket server = open(any);
    UdpSocket client = openLoopback();
    const Endpoint asked{Ipv4{0x7F000042}, server.localEndpoint().port};
    QVERIFY(client.send(fourBytes, asked));
    std::array<std::uint8_t, 64> buffer{};
    const auto request = receive(server, buffer);
    QVERIFY(request);
    QVERIFY(request->to == asked.address);
    QVERIFY(request->local == asked.address);
    QVERIFY(request->interfaceIndex != 0);
    QVERIFY(server.send(fourBytes, request->from, request->local));
    const auto reply = receive(client, buffer);
    QVERIFY(reply);
    QVERIFY(reply->from == asked);
}

void TestUdpSocket::receivesWhatWaitsInOneCall() {
    UdpOptions any;
    any.wantLocalAddress = true;
    UdpSocket server = open(any);
    const Endpoint asked{Ipv4{0x7F000042}, server.localEndpoint().port};
    UdpSocket a = openLoopback();
    UdpSocket b = openLoopback();
    const std::array<std::uint8_t, 2> two{7, 8};
    QVERIFY(a.send(fourBytes, asked));
    QVERIFY(b.send(two, asked));
    QVERIFY(a.send(fourBytes, asked));
    ReceiveBatch batch(2, 3);
    QCOMPARE(server.receive(batch), std::size_t{2});
    const auto got = batch.datagrams();
    QCOMPARE(got.size(), std::size_t{2});
    QVERIFY(got[0].from == a.localEndpoint() && got[0].truncated && got[0].size == 3);
    QVERIFY(got[1].from == b.localEndpoint() && !got[1].truncated && got[1].size == 2);
    QVERIFY(got[0].local == asked.address && got[1].to == asked.address);
    QVERIFY(std::equal(two.begin(), two.end(), batch.bytes(1).begin(), batch.bytes(1).end()));
    QCOMPARE(got[0].stamp.bracket.rawNs, got[1].stamp.bracket.rawNs);
    QVERIFY(got[0].stamp.realtimeNs <= got[1].stamp.realtimeNs);
    QCOMPARE(server.receive(batch), std::size_t{1});
    QCOMPARE(server.receive(batch), std::size_t{0});
}

void TestUdpSocket::aBatchOfOnePlace() {
    UdpSocket a = openLoopback();
    UdpSocket b = openLoopback();
    SendBatch out(1);
    QVERIFY(out.add(fourBytes, b.localEndpoint()));
    QVERIFY(!out.add(fourBytes, b.localEndpoint()));
    QCOMPARE(a.send(out), std::size_t{1});
    ReceiveBatch in(1, 64);
    QCOMPARE(b.receive(in), std::size_t{1});
    QVERIFY(in.datagrams()[0].from == a.localEndpoint());
    QCOMPARE(in.bytes(0).size(), fourBytes.size());
}

void TestUdpSocket::sendsABatchAndSaysWhatWasRefused() {
    UdpSocket a = openLoopback();
    UdpSocket b = openLoopback();
    SendBatch out(4);
    QVERIFY(out.add(fourBytes, b.localEndpoint(), loopback));
    QVERIFY(out.add(fourBytes, {Ipv4{0x7FFFFFFF}, 9})); // a broadcast, without having asked for that right
    QVERIFY(out.add(fourBytes, b.localEndpoint()));
    QCOMPARE(a.send(out), std::size_t{2});
    QVERIFY(out.sent(0) && !out.sent(1) && out.sent(2));
    QVERIFY(a.lastError().find("127.255.255.255") != std::string::npos);
    std::array<std::uint8_t, 8> buffer{};
    QVERIFY(receive(b, buffer));
    QVERIFY(receive(b, buffer));
    out.clear();
    QCOMPARE(out.size(), std::size_t{0});
    QCOMPARE(a.send(out), std::size_t{0});
}

void TestUdpSocket::stampsOnlyWhatAsksForIt() {
    UdpOptions options;
    options.bind = {loopback, 0};
    options.transmitStamps = true;
    options.stampOnRequest = true;
    UdpSocket a = open(options);
    UdpSocket b = openLoopback();
    for (std::uint32_t round = 0; round < 2; ++round) {
        SendBatch out(3);
        for (const bool stamp : {false, true, false})
            QVERIFY(out.add(fourBytes, b.localEndpoint(), loopback, stamp));
        QCOMPARE(a.send(out), std::size_t{3});
        QVERIFY(!out.stampId(0) && !out.stampId(2));
        const auto stamp = transmitStamp(a);
        QVERIFY(stamp && stamp->stamp.source == Timestamping::Kernel);
        QCOMPARE(stamp->id, round);
        QCOMPARE(out.stampId(1), std::optional(round));
        QVERIFY(!a.receiveTransmitStamp());
    }
}

void TestUdpSocket::hearsOnlyTheGroupItJoined() {
    UdpSocket one = openGroup(group, 0);
    const std::uint16_t port = one.localEndpoint().port;
    UdpSocket two = openGroup(otherGroup, port);
    UdpSocket sender = openLoopback();
    QVERIFY(sender.send(fourBytes, {otherGroup, port}, loopback));
    QVERIFY(sender.send(fourBytes, {group, port}, loopback));
    std::array<std::uint8_t, 64> buffer{};
    const auto first = receive(one, buffer);
    QVERIFY(first);
    QVERIFY(first->to == group);
    QVERIFY(!one.receive(buffer));
    QVERIFY(receive(two, buffer));
    QVERIFY(!two.receive(buffer));
}

/// Bound to the wildcard it is IP_MULTICAST_ALL that keeps out what another socket joined.
void TestUdpSocket::hearsOnlyTheGroupItJoinedBoundToAny() {
    UdpOptions options;
    options.reuseAddress = true;
    options.joinGroup = group;
    options.joinInterface = loopback;
    UdpSocket one = open(options);
    const std::uint16_t port = one.localEndpoint().port;
    UdpSocket two = openGroup(otherGroup, port);
    UdpSocket sender = openLoopback();
    QVERIFY(sender.send(fourBytes, {otherGroup, port}, loopback));
    std::array<std::uint8_t, 64> buffer{};
    QVERIFY(receive(two, buffer));
    QVERIFY(!one.receive(buffer));
    QVERIFY(sender.send(fourBytes, {group, port}, loopback));
    QVERIFY(receive(one, buffer));
}

void TestUdpSocket::twoSocketsShareAGroup() {
    UdpSocket one = openGroup(group, 0);
    const std::uint16_t port = one.localEndpoint().port;
    UdpSocket two = openGroup(group, port);
    UdpSocket sender = openLoopback();
    QVERIFY(sender.send(fourBytes, {group, port}, loopback));
    std::array<std::uint8_t, 64> buffer{};
    QVERIFY(receive(one, buffer));
    QVERIFY(receive(two, buffer));
}

void TestUdpSocket::leavesAndRejoins() {
    UdpSocket socket = openGroup(group, 0);
    const Endpoint to{group, socket.localEndpoint().port};
    UdpSocket sender = openLoopback();
    std::array<std::uint8_t, 64> buffer{};
    QVERIFY(socket.joinGroup(group, loopback)); // to be a member already is no error
    socket.leaveGroup(group, loopback);
    socket.leaveGroup(group, loopback);
    (void)sender.send(fourBytes, to, loopback);
    QVERIFY(!socket.receive(buffer));
    QVERIFY(socket.joinGroup(group, loopback));
    QVERIFY(sender.send(fourBytes, to, loopback));
    QVERIFY(receive(socket, buffer));
}

void TestUdpSocket::hearsTheLoopbackBroadcast() {
    UdpOptions options;
    options.bind = {Ipv4{0x7FFFFFFF}, 0};
    options.wantLocalAddress = true;
    UdpSocket listener = open(options);
    UdpOptions from;
    from.bind = {loopback, 0};
    from.broadcast = true;
    UdpSocket sender = open(from);
    QVERIFY(sender.send(fourBytes, listener.localEndpoint()));
    std::array<std::uint8_t, 64> buffer{};
    const auto datagram = receive(listener, buffer);
    QVERIFY(datagram);
    QVERIFY(datagram->to == Ipv4{0x7FFFFFFF});
    QVERIFY(!openLoopback().send(fourBytes, listener.localEndpoint())); // without SO_BROADCAST the system refuses
}

void TestUdpSocket::swallowsErrorsOfTheNetwork() {
    UdpSocket a = openLoopback();
    Endpoint nobody;
    {
        UdpSocket closed = openLoopback();
        nobody = closed.localEndpoint();
    }
    QVERIFY(a.send(fourBytes, nobody));
    std::array<std::uint8_t, 64> buffer{};
    QVERIFY(!a.receive(buffer));
    UdpSocket b = openLoopback();
    QVERIFY(b.send(fourBytes, a.localEndpoint()));
    QVERIFY(receive(a, buffer));
}

void TestUdpSocket::movesWithoutLosingTheDescriptor() {
    UdpSocket a = openLoopback();
    const std::intptr_t descriptor = a.descriptor();
    UdpSocket b = std::move(a);
    QCOMPARE(b.descriptor(), descriptor);
    a = openLoopback();
    QVERIFY(a.isOpen() && a.descriptor() != descriptor);
    a = std::move(b);
    QCOMPARE(a.descriptor(), descriptor);
}

void TestUdpSocket::saysThatThePortIsTaken() {
    UdpSocket first = openLoopback();
    UdpOptions options;
    options.bind = first.localEndpoint();
    const auto second = UdpSocket::open(options);
    QVERIFY(!second);
    const std::string port = std::to_string(options.bind.port);
    QVERIFY(second.error().what.find("port " + port + " is taken") != std::string::npos);
    QCOMPARE(second.error().where, options.bind.toString());
    QVERIFY(!second.error().remedy.empty());
}

void TestUdpSocket::saysThatTheAddressIsNotOurs() {
    UdpOptions options;
    options.bind = {Ipv4{0xCB007101}, 0}; // 203.0.113.1, documentation only (RFC 5737)
    const auto socket = UdpSocket::open(options);
    QVERIFY(!socket);
    QVERIFY(socket.error().what.find("no such address") != std::string::npos);
}

void TestUdpSocket::saysThatNoInterfaceHasTheAddress() {
    UdpOptions options;
    options.bind = {group, 0};
    options.joinGroup = group;
    options.joinInterface = Ipv4{0xCB007101};
    const auto socket = UdpSocket::open(options);
    QVERIFY(!socket);
    QVERIFY(socket.error().what.find("no interface has this address") != std::string::npos);
    QCOMPARE(socket.error().where, std::string("203.0.113.1"));
}

void TestUdpSocket::saysWhatPrivilegeIsMissing() {
    const Error error = bindError({Ipv4{}, 319}, EACCES); // whoever runs the tests may well have it
    QVERIFY(error.what.find("no privilege") != std::string::npos);
    QVERIFY(error.remedy.find("CAP_NET_BIND_SERVICE") != std::string::npos);
}

void TestUdpSocket::bracketsAreNarrowAndConsistent() {
    const HostBracket a = readHostBracket();
    const HostBracket b = readHostBracket();
    QVERIFY(a.widthNs >= 0 && b.widthNs >= 0);
    QVERIFY(b.rawNs > a.rawNs);
    const std::int64_t bound = a.widthNs + b.widthNs + (b.rawNs - a.rawNs) / 1000 + 1000; // slewed by 500 ppm at most
    QVERIFY(std::llabs((b.realtimeNs - a.realtimeNs) - (b.rawNs - a.rawNs)) <= bound);
    QVERIFY(std::llabs((b.realtimeNs - a.realtimeNs) - (b.monotonicNs - a.monotonicNs)) <= bound);
    QVERIFY(readRawCounter() > b.rawNs);
}

void TestUdpSocket::listsLoopbackWithItsBroadcast() {
    const auto all = networkInterfaces();
    const auto found = std::find_if(all.begin(), all.end(), [](const auto& i) { return i.address == loopback; });
    QVERIFY(found != all.end());
    QVERIFY(found->loopback && found->up);
    QCOMPARE(found->name, std::string("lo"));
    QVERIFY(found->index != 0);
    QCOMPARE(found->network.toString(), std::string("127.0.0.0/8"));
    QCOMPARE(found->broadcast.toString(), std::string("127.255.255.255"));
}

QTEST_GUILESS_MAIN(TestUdpSocket)
#include "test_udp_socket.moc"
