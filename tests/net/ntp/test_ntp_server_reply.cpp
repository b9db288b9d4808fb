// SPDX-License-Identifier: GPL-3.0-or-later
//
// The reply of the plain RFC 5905 server, byte for byte.
#include "service/net/ntp/ntp_server_reply.h"
#include "tests/net/support/host_clock.h"

#include <QtTest>

using namespace dantesync;
using namespace dantesync::net;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t unixSeconds = 1'790'000'000;
constexpr std::uint32_t ntpSeconds = 1'790'000'000U + 2'208'988'800U;
constexpr WallTime arrived{unixSeconds * second + 250'000'000};
constexpr ClockReading leaves{CounterTime{1'000 * second}, WallTime{unixSeconds * second + 500'000'000}};

SyncStatus synchronised() {
    SyncStatus s;
    s.mode = Mode::Lock;
    s.role = Role::Master;
    NtpStatus ntp;
    ntp.offset = Nanoseconds{-3'000'000};
    ntp.rootDelay = Nanoseconds{31'250'000};
    ntp.rootDispersion = Nanoseconds{1'000'000};
    ntp.errorBound = Nanoseconds{31'250'000};
    ntp.stratum = 1;
    ntp.referenceId = 0x0A4D09CA;
    ntp.leap = LeapIndicator::InsertSecond;
    ntp.updated = CounterTime{984 * second};
    s.ntp = ntp;
    return s;
}

wire::ntp::Packet request() {
    wire::ntp::Packet packet;
    packet.version = 4;
    packet.mode = wire::ntp::Mode::Client;
    packet.poll = 6;
    packet.transmitTimestamp = {0x11223344, 0x55667788};
    packet.originTimestamp = {9, 9};
    return packet;
}

std::vector<std::uint8_t> bytesOf(const wire::ntp::Packet& packet) {
    const auto bytes = wire::ntp::build(packet);
    return {bytes.begin(), bytes.end()};
}

std::uint32_t field(const std::vector<std::uint8_t>& bytes, std::size_t offset) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8U | bytes.at(offset + i);
    return value;
}

} // namespace

class TestNtpServerReply : public QObject {
    Q_OBJECT
private slots:
    void replyByTheTable() {
        const auto reply = ntpServerReply(request(), arrived, leaves, synchronised(), {3, -23});
        QVERIFY(reply);
        const std::vector<std::uint32_t> expected{
            0x640306E9,                  // leap 1, version 4, mode 4; stratum 3; poll and precision
            0x00000800,                  // root delay 31.25 ms
            0x00000400,                  // root dispersion: the bound less half the delay
            0x0A4D09CA,                  // the address of our source
            ntpSeconds - 16, 0x80000000, // last update
            0x11223344,      0x55667788, // origin: the request's transmit time
            ntpSeconds,      0x40000000, // receive
            ntpSeconds,      0x80000000, // transmit
        };
        const auto bytes = bytesOf(*reply);
        QCOMPARE(bytes.size(), 4 * expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i)
            QCOMPARE(field(bytes, 4 * i), expected[i]);
    }

    void versionsAreEchoed() {
        for (std::uint8_t version : {std::uint8_t{3}, std::uint8_t{4}}) {
            wire::ntp::Packet q = request();
            q.version = version;
            const auto reply = ntpServerReply(q, arrived, leaves, synchronised(), {});
            QVERIFY(reply);
            QCOMPARE(reply->version, version);
        }
    }

    void onlyClientsAreServed() {
        for (int mode = 0; mode < 8; ++mode) {
            wire::ntp::Packet q = request();
            q.mode = static_cast<wire::ntp::Mode>(mode);
            QCOMPARE(ntpServerReply(q, arrived, leaves, synchronised(), {}).has_value(), mode == 3);
        }
    }

    void withoutTimeItSaysSo() {
        SyncStatus never = synchronised();
        never.ntp.reset();
        SyncStatus unknownLeap = synchronised();
        unknownLeap.ntp->leap = LeapIndicator::Unknown;
        for (const SyncStatus& status : {never, unknownLeap}) {
            QVERIFY(!ntpServable(status));
            const auto reply = ntpServerReply(request(), arrived, leaves, status, {3, -23});
            QVERIFY(reply);
            const auto b = bytesOf(*reply);
            QCOMPARE(b[0], std::uint8_t{0xE4});
            QCOMPARE(b[1], std::uint8_t{16});
            for (std::size_t i = 4; i < 24; ++i)
                QCOMPARE(b[i], std::uint8_t{0});
            QCOMPARE(field(b, 24), 0x11223344U);
            QCOMPARE(field(b, 32), ntpSeconds);
        }
    }

    void theStratumIsOneMoreThanTheSourcesOrAsConfigured_data() {
        QTest::addColumn<int>("upstream");
        QTest::addColumn<int>("configured");
        QTest::addColumn<int>("served");
        QTest::newRow("configured is a floor") << 1 << 3 << 3;
        QTest::newRow("as low as may be") << 1 << 1 << 2;
        QTest::newRow("the source is further away") << 5 << 3 << 6;
        QTest::newRow("the last one") << 14 << 3 << 15;
        QTest::newRow("off the scale") << 15 << 3 << 16;
        QTest::newRow("source not known") << 16 << 4 << 4;
        QTest::newRow("source unspecified") << 0 << 4 << 4;
    }
    void theStratumIsOneMoreThanTheSourcesOrAsConfigured() {
        QFETCH(int, upstream);
        QFETCH(int, configured);
        QFETCH(int, served);
        SyncStatus s = synchronised();
        s.ntp->stratum = static_cast<std::uint8_t>(upstream);
        const auto reply = ntpServerReply(request(), arrived, leaves, s, {static_cast<std::uint8_t>(configured), -23});
        QVERIFY(reply);
        QCOMPARE(int{reply->stratum}, served);
        QCOMPARE(reply->leap == wire::ntp::Leap::Unsynchronized, served == 16);
    }

    void theKissSaysRateAndNoTime() {
        const wire::ntp::Packet kiss = ntpRateKiss(request(), {3, -23});
        QVERIFY(wire::ntp::kissCode(kiss) == wire::ntp::Kiss::Rate);
        const auto b = bytesOf(kiss);
        QCOMPARE(b.size(), std::size_t{48});
        QCOMPARE(b[0], std::uint8_t{0xE4});
        QCOMPARE(field(b, 12), 0x52415445U);
        for (std::size_t i = 24; i < 48; i += 8) {
            QCOMPARE(field(b, i), 0x11223344U);
            QCOMPARE(field(b, i + 4), 0x55667788U);
        }
    }

    void dispersionGrowsWithTheBound() {
        SyncStatus s = synchronised();
        s.ntp->errorBound = Nanoseconds{2 * second};
        auto reply = ntpServerReply(request(), arrived, leaves, s, {});
        QCOMPARE(wire::ntp::shortToNs(reply->rootDispersion) / 1'000'000, 1'984);
        s.ntp->errorBound = Nanoseconds{}; // not computed yet: the server's own dispersion stands
        reply = ntpServerReply(request(), arrived, leaves, s, {});
        QCOMPARE(wire::ntp::shortToNs(reply->rootDispersion) / 100'000, 10);
    }

    void aClockOnlyWatchedIsAsFarOffAsItIsSeen() {
        SyncStatus s = synchronised();
        s.disciplining = false;
        const auto reply = ntpServerReply(request(), arrived, leaves, s, {});
        QCOMPARE(wire::ntp::shortToNs(reply->rootDispersion) / 100'000, 156 + 30);
    }

    void precisionIsThatOfReadingTheClock() {
        test::HostClockView clock;
        const auto precision = measurePrecision(clock);
        QVERIFY2(precision >= -30 && precision <= -10, qPrintable(QString::number(precision)));
    }
};

QTEST_APPLESS_MAIN(TestNtpServerReply)
#include "test_ntp_server_reply.moc"
