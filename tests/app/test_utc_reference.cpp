// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/os_support.h"
#include "app/demo/utc_reference.h"
#include "shared/wire/ntp.h"

#include <QNetworkDatagram>
#include <QTest>

using namespace dantesync;
using namespace dantesync::demo;
namespace ntp = dantesync::wire::ntp;

namespace {

constexpr std::int64_t today = 1'800'000'000'000'000'000;

ntp::Packet request(ntp::Mode mode = ntp::Mode::Client, std::uint8_t version = 4) {
    ntp::Packet packet;
    packet.mode = mode;
    packet.version = version;
    packet.poll = 6;
    packet.transmitTimestamp = {0x11223344, 0x55667788};
    return packet;
}

} // namespace

class TestUtcReference : public QObject {
    Q_OBJECT
private slots:
    void answersAsAStratumOneServer();
    void answersClientsOnly();
    void utcRunsWithTheHiddenReference();
    void serversAnswerOnTheWire();
};

void TestUtcReference::answersAsAStratumOneServer() {
    for (const std::uint8_t version : {std::uint8_t{3}, std::uint8_t{4}}) {
        const auto answer =
            ntp::parse(ntpAnswer(ntp::build(request(ntp::Mode::Client, version)), {today}, {today + 5'000}));
        QVERIFY(answer.has_value());
        const ntp::Packet& packet = answer->packet;
        QCOMPARE(packet.version, version);
        QCOMPARE(packet.mode, ntp::Mode::Server);
        QCOMPARE(packet.leap, ntp::Leap::None);
        QCOMPARE(packet.stratum, std::uint8_t{1});
        QCOMPARE(packet.poll, std::int8_t{6});
        QCOMPARE(packet.originTimestamp, (ntp::Timestamp{0x11223344, 0x55667788}));
        QCOMPARE(ntp::toUnixNs(packet.receiveTimestamp, today), std::optional<std::int64_t>(today));
        QCOMPARE(ntp::toUnixNs(packet.transmitTimestamp, today), std::optional<std::int64_t>(today + 5'000));
    }
}

void TestUtcReference::answersClientsOnly() {
    for (const ntp::Mode mode :
         {ntp::Mode::Server, ntp::Mode::Broadcast, ntp::Mode::Control, ntp::Mode::SymmetricActive})
        QVERIFY(ntpAnswer(ntp::build(request(mode)), {today}, {today}).empty());
    QVERIFY(ntpAnswer({}, {today}, {today}).empty());
    const auto whole = ntp::build(request());
    QVERIFY(ntpAnswer(std::span(whole).first(47), {today}, {today}).empty());
}

void TestUtcReference::utcRunsWithTheHiddenReference() {
    const UtcScale scale(5'000, {today});
    QCOMPARE(scale.at(5'000).ns, today);
    QCOMPARE(scale.at(60'000'005'000).ns, today + 60'000'000'000);
}

void TestUtcReference::serversAnswerOnTheWire() {
    const std::int64_t start = rawCounterNs();
    UtcReference reference(UtcScale(start, {today}));
    QVERIFY(reference.listen({Ipv4{0x7F000001}, 0}).ok());
    UtcReference second(UtcScale(start, {today}));
    const auto refused = second.listen(reference.endpoint());
    QVERIFY(!refused.ok());
    QVERIFY(!refused.error().remedy.empty());

    QUdpSocket client;
    QVERIFY(client.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const auto bytes = ntp::build(request());
    const std::int64_t before = rawCounterNs() - start;
    client.writeDatagram(reinterpret_cast<const char*>(bytes.data()), 48, QHostAddress(QHostAddress::LocalHost),
                         reference.endpoint().port);
    QTRY_VERIFY(client.hasPendingDatagrams());
    const std::int64_t after = rawCounterNs() - start;
    const QByteArray answer = client.receiveDatagram().data();
    const auto parsed = ntp::parse(
        {reinterpret_cast<const std::uint8_t*>(answer.constData()), static_cast<std::size_t>(answer.size())});
    QVERIFY(parsed.has_value());
    const std::int64_t received = *ntp::toUnixNs(parsed->packet.receiveTimestamp, today) - today;
    const std::int64_t sent = *ntp::toUnixNs(parsed->packet.transmitTimestamp, today) - today;
    QVERIFY(before <= received + 1 && received <= sent && sent <= after + 1);
}

QTEST_GUILESS_MAIN(TestUtcReference)
#include "test_utc_reference.moc"
