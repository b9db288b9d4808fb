// SPDX-License-Identifier: GPL-3.0-or-later
//
// Datagrams written by hand from RFC 5905, figure 8.
#include "shared/wire/ntp.h"
#include "tests/wire/wire_proof.h"

using namespace dantesync::test;
using namespace dantesync::wire::ntp;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t era1 = 2'085'978'496 * second; ///< 2036-02-07 06:28:16 UTC: the seconds wrap
constexpr std::int64_t year = 31'556'952 * second;

// clang-format off
const Datagram serverBytes = hex(
    "24 02 06 e9"                // leap 0, version 4, mode 4; stratum 2; poll 64 s; precision 2^-23 s
    "00000123 00000456 c0000201" // root delay, root dispersion, reference 192.0.2.1
    "ec8a0d00 80000000"          // reference
    "ec8a0d41 12345678"          // origin
    "ec8a0d41 9abcdef0"          // receive
    "ec8a0d41 9abd0000");        // transmit
// clang-format on

Packet serverPacket() {
    Packet packet;
    packet.mode = Mode::Server;
    packet.stratum = 2;
    packet.poll = 6;
    packet.precision = -23;
    packet.rootDelay = 0x123;
    packet.rootDispersion = 0x456;
    packet.referenceId = 0xc0000201;
    packet.referenceTimestamp = {0xec8a0d00, 0x80000000};
    packet.originTimestamp = {0xec8a0d41, 0x12345678};
    packet.receiveTimestamp = {0xec8a0d41, 0x9abcdef0};
    packet.transmitTimestamp = {0xec8a0d41, 0x9abd0000};
    return packet;
}

Datagram built(const Packet& packet) {
    return datagram(build(packet));
}

std::optional<Packet> parsed(const Datagram& bytes) {
    const auto p = parse(bytes);
    return p ? std::optional(p->packet) : std::nullopt;
}

Datagram followedBy(const char* trailer, std::uint8_t version = 4) {
    Datagram bytes = serverBytes;
    bytes[0] = static_cast<std::uint8_t>(version << 3 | 4);
    const Datagram more = hex(trailer);
    bytes.insert(bytes.end(), more.begin(), more.end());
    return bytes;
}

/// An extension field of @p size bytes in hexadecimal.
QByteArray field(qsizetype size) {
    return "0104" + QByteArray::number(0x10000 + size, 16).right(4) + QByteArray(2 * (size - 4), 'a');
}

QByteArray octets(qsizetype size) {
    return QByteArray(2 * size, 'b');
}

} // namespace

class TestNtp : public QObject {
    Q_OBJECT
private slots:
    void packetByTheTable() {
        COMPARE_BYTES(build(serverPacket()), serverBytes);
        const auto p = parse(serverBytes);
        QVERIFY(p);
        QVERIFY(p->packet == serverPacket());
        QVERIFY(p->trailer == Trailer{});
    }
    void clientRequest() {
        Packet packet;
        packet.transmitTimestamp = {0x01020304, 0x05060708};
        Datagram expected(48, 0);
        expected[0] = 0x23;
        for (std::size_t i = 0; i < 8; ++i)
            expected[40 + i] = static_cast<std::uint8_t>(i + 1);
        COMPARE_BYTES(build(packet), expected);
    }

    void eachField() {
        using P = Packet;
        proveFields<P>(serverPacket(),
                       {
                           {"leap", 0, "64", [](P& p) { p.leap = Leap::Insert; }},
                           {"leap", 0, "a4", [](P& p) { p.leap = Leap::Delete; }},
                           {"leap", 0, "e4", [](P& p) { p.leap = Leap::Unsynchronized; }},
                           {"version", 0, "1c", [](P& p) { p.version = 3; }},
                           {"mode", 0, "23", [](P& p) { p.mode = Mode::Client; }},
                           {"mode", 0, "27", [](P& p) { p.mode = Mode::Private; }},
                           {"stratum", 1, "10", [](P& p) { p.stratum = 16; }},
                           {"poll", 2, "fd", [](P& p) { p.poll = -3; }},
                           {"precision", 3, "05", [](P& p) { p.precision = 5; }},
                           {"rootDelay", 4, "a1a2a3a4", [](P& p) { p.rootDelay = 0xa1a2a3a4; }},
                           {"rootDispersion", 8, "b1b2b3b4", [](P& p) { p.rootDispersion = 0xb1b2b3b4; }},
                           {"referenceId", 12, "47505350", [](P& p) { p.referenceId = referenceIdFromText("GPSP"); }},
                           {"referenceTimestamp", 16, "c1c2c3c4c5c6c7c8",
                            [](P& p) {
                                p.referenceTimestamp = {0xc1c2c3c4, 0xc5c6c7c8};
                            }},
                           {"originTimestamp", 24, "d1d2d3d4d5d6d7d9",
                            [](P& p) {
                                p.originTimestamp = {0xd1d2d3d4, 0xd5d6d7d9};
                            }},
                           {"receiveTimestamp", 32, "e1e2e3e4e5e6e7e8",
                            [](P& p) {
                                p.receiveTimestamp = {0xe1e2e3e4, 0xe5e6e7e8};
                            }},
                           {"transmitTimestamp", 40, "f1f2f3f4f5f6f7f8",
                            [](P& p) {
                                p.transmitTimestamp = {0xf1f2f3f4, 0xf5f6f7f8};
                            }},
                       },
                       {}, built, parsed);
    }

    void everyTruncation() {
        for (std::size_t size = 0; size < packetSize; ++size)
            QVERIFY(!parse(std::span(serverBytes).first(size)));
    }
    void versions() {
        for (unsigned version = 0; version < 8; ++version) {
            Datagram bytes = serverBytes;
            bytes[0] = static_cast<std::uint8_t>(version << 3 | 4);
            QCOMPARE(parse(bytes).has_value(), version == 3 || version == 4);
        }
    }

    void trailers_data() {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fields");
        QTest::addColumn<int>("mac");
        QTest::addColumn<int>("unrecognised");
        QTest::newRow("crypto-NAK") << 4 << octets(4) << 0 << 4 << 0;
        QTest::newRow("MD5") << 4 << octets(20) << 0 << 20 << 0;
        QTest::newRow("SHA-1") << 4 << octets(24) << 0 << 24 << 0;
        QTest::newRow("version 3, DES") << 3 << octets(12) << 0 << 12 << 0;
        QTest::newRow("version 3, MD5") << 3 << octets(20) << 0 << 20 << 0;
        QTest::newRow("version 4 has no DES") << 4 << octets(12) << 0 << 0 << 12;
        QTest::newRow("field alone") << 4 << field(28) << 28 << 0 << 0;
        QTest::newRow("fields") << 4 << field(16) + field(100) + field(32) << 148 << 0 << 0;
        QTest::newRow("field and MD5") << 4 << field(16) + octets(20) << 16 << 20 << 0;
        QTest::newRow("fields and SHA-1") << 4 << field(16) + field(20) + octets(24) << 36 << 24 << 0;
        QTest::newRow("last field too short") << 4 << field(40) + field(16) << 40 << 0 << 16;
        QTest::newRow("not a multiple of 4") << 4 << field(30) << 0 << 0 << 30;
        QTest::newRow("field past the end") << 4 << field(64).left(80) << 0 << 0 << 40;
        QTest::newRow("version 3 has no fields") << 3 << field(28) << 0 << 0 << 28;
        QTest::newRow("one byte") << 4 << octets(1) << 0 << 0 << 1;
        QTest::newRow("field of length 0") << 4 << QByteArray("01040000") + octets(28) << 0 << 0 << 32;
    }
    void trailers() {
        QFETCH(int, version);
        QFETCH(QByteArray, bytes);
        QFETCH(int, fields);
        QFETCH(int, mac);
        QFETCH(int, unrecognised);
        const auto p = parse(followedBy(bytes.constData(), static_cast<std::uint8_t>(version)));
        QVERIFY(p);
        QCOMPARE(p->trailer.extensionFieldsSize, static_cast<std::size_t>(fields));
        QCOMPARE(p->trailer.macSize, static_cast<std::size_t>(mac));
        QCOMPARE(p->trailer.unrecognisedSize, static_cast<std::size_t>(unrecognised));
        Packet expected = serverPacket();
        expected.version = static_cast<std::uint8_t>(version);
        QVERIFY(p->packet == expected);
    }

    void knownInstants_data() {
        QTest::addColumn<qint64>("unixNs");
        QTest::addColumn<quint32>("seconds");
        QTest::addColumn<quint32>("fraction");
        // RFC 5905, figure 4: 1970 is 2208988800, 2000 is 3155673600.
        QTest::newRow("Unix epoch") << qint64{0} << 2'208'988'800U << 0U;
        QTest::newRow("2000") << qint64{946'684'800 * second} << 3'155'673'600U << 0U;
        QTest::newRow("half a second") << qint64{500'000'000} << 2'208'988'800U << 0x80000000U;
        QTest::newRow("1 ns") << qint64{1} << 2'208'988'800U << 4U; // 4.29
        QTest::newRow("2 ns") << qint64{2} << 2'208'988'800U << 9U; // 8.59
        QTest::newRow("-1 ns") << qint64{-1} << 2'208'988'799U << 0xfffffffcU;
        QTest::newRow("end of era 0") << qint64{era1 - 1} << 0xffffffffU << 0xfffffffcU;
        QTest::newRow("era 1 is 1 s old") << qint64{era1 + second} << 1U << 0U;
        QTest::newRow("2100") << qint64{4'102'444'800 * second} << 2'016'466'304U << 0U;
    }
    void knownInstants() {
        QFETCH(qint64, unixNs);
        QFETCH(quint32, seconds);
        QFETCH(quint32, fraction);
        QVERIFY((fromUnixNs(unixNs) == Timestamp{seconds, fraction}));
        for (const std::int64_t pivotDistance : {std::int64_t{0}, 67 * year, -67 * year})
            QCOMPARE(toUnixNs({seconds, fraction}, unixNs + pivotDistance).value(), std::int64_t{unixNs});
    }
    void eraFollowsThePivot() {
        const Timestamp t{100, 0};
        const std::int64_t era0 = -2'208'988'700 * second;
        QCOMPARE(toUnixNs(t, era1 + 50 * second).value(), era1 + 100 * second);
        QCOMPARE(toUnixNs(t, era1 - 50 * second).value(), era1 + 100 * second);
        QCOMPARE(toUnixNs(t, era0).value(), era0);
        // As near as makes the difference: 2^31 s before belongs to it, 2^31 s after does not.
        constexpr std::int64_t half = (std::int64_t{1} << 31) * second;
        QCOMPARE(toUnixNs(t, era1 + 100 * second + half).value(), era1 + 100 * second);
        QCOMPARE(toUnixNs(t, era1 + 99 * second + half).value(), era1 + 100 * second);
        QCOMPARE(toUnixNs(t, era1 + 101 * second + half).value(), era1 + 100 * second + 2 * half);
    }
    void zeroIsUnknown() {
        QVERIFY(!toUnixNs({}, 0));
        QVERIFY(!toUnixNs({}, era1));
        // The instant that would look like it is sent 0.23 ns later, and read back whole.
        QVERIFY((fromUnixNs(era1) == Timestamp{0, 1}));
        QCOMPARE(toUnixNs(fromUnixNs(era1), era1).value(), era1);
    }
    void outOfRange() {
        Timestamp late = fromUnixNs(INT64_MAX);
        late.seconds += 100;
        QVERIFY(!toUnixNs(late, INT64_MAX));
        QVERIFY(!toUnixNs(fromUnixNs(INT64_MIN), INT64_MIN));
        QVERIFY(toUnixNs(fromUnixNs(INT64_MAX - 3 * second), INT64_MAX).has_value());
    }
    void roundTrips() {
        std::mt19937_64 random(5905);
        for (int run = 0; run < fuzzRuns; ++run) {
            // Years 1748 to 2191, and a pivot up to 63 years off.
            const std::int64_t unixNs =
                static_cast<std::int64_t>(random() % 14'000'000'000'000'000'000U - 7'000'000'000'000'000'000U);
            const std::int64_t distance = static_cast<std::int64_t>(random() % 4'000'000'000) - 2'000'000'000;
            if (toUnixNs(fromUnixNs(unixNs), unixNs + distance * second) != unixNs)
                QFAIL(QByteArray::number(qlonglong{unixNs}).constData());
        }
    }
    void everyFractionRoundsToTheNearest() {
        std::mt19937 random(1305);
        for (int run = 0; run < fuzzRuns; ++run) {
            const auto fraction = static_cast<std::uint32_t>(random());
            const auto exact = static_cast<long double>(fraction) * 1e9L / 4294967296.0L;
            const auto ns = toUnixNs({2'208'988'800, fraction}, 0).value();
            QVERIFY(std::abs(static_cast<long double>(ns) - exact) <= 0.5L);
        }
        QCOMPARE(toUnixNs({2'208'988'800, 0xffffffff}, 0).value(), second);
    }

    void differences() {
        QCOMPARE(differenceNs({10, 0}, {9, 0x80000000}), second / 2);
        QCOMPARE(differenceNs({9, 0x80000000}, {10, 0}), -second / 2);
        QCOMPARE(differenceNs({5, 7}, {5, 7}), std::int64_t{0});
        QCOMPARE(differenceNs({0, 0x80000000}, {0xffffffff, 0}), 3 * second / 2); // across 2036
        QCOMPARE(differenceNs({0xffffffff, 0}, {0, 0x80000000}), -3 * second / 2);
        QCOMPARE(differenceNs({0, 4}, {0, 0}), std::int64_t{1});
        QCOMPARE(differenceNs({0, 0}, {0, 4}), std::int64_t{-1});
        QCOMPARE(differenceNs({0x7fffffff, 0}, {0, 0}), 2'147'483'647 * second);
    }

    void shortFormat() {
        QCOMPARE(shortToNs(0), std::int64_t{0});
        QCOMPARE(shortToNs(0x00010000), second);
        QCOMPARE(shortToNs(1), std::int64_t{15'259}); // 15258.8
        QCOMPARE(shortToNs(0xffffffff), std::int64_t{65'535'999'984'741});
        QCOMPARE(nsToShort(0), 0U);
        QCOMPARE(nsToShort(-5), 0U);
        QCOMPARE(nsToShort(1), 1U);
        QCOMPARE(nsToShort(15'258), 1U);
        QCOMPARE(nsToShort(15'259), 2U);
        QCOMPARE(nsToShort(second), 0x10000U);
        QCOMPARE(nsToShort(65'536 * second), 0xffffffffU);
        QCOMPARE(nsToShort(INT64_MAX), 0xffffffffU);
    }
    void shortFormatNeverUnderstates() {
        std::mt19937_64 random(16);
        for (int run = 0; run < fuzzRuns; ++run) {
            const auto ns = static_cast<std::int64_t>(random() % 65'000'000'000'000U);
            const auto back = static_cast<long double>(nsToShort(ns)) * 1e9L / 65536.0L;
            QVERIFY(back >= static_cast<long double>(ns) && back < static_cast<long double>(ns) + 15'259);
        }
    }

    void kissCodes() {
        Packet packet = serverPacket();
        packet.referenceId = referenceIdFromText("RATE");
        QCOMPARE(kissCode(packet), Kiss::None); // stratum 2: an address
        packet.stratum = 0;
        const std::pair<const char*, Kiss> rows[] = {{"RATE", Kiss::Rate},  {"DENY", Kiss::Deny},  {"RSTR", Kiss::Rstr},
                                                     {"INIT", Kiss::Other}, {"STEP", Kiss::Other}, {"", Kiss::Other},
                                                     {"rate", Kiss::Other}};
        for (const auto& [text, kiss] : rows) {
            packet.referenceId = referenceIdFromText(text);
            QCOMPARE(kissCode(packet), kiss);
            QCOMPARE(referenceIdText(packet.referenceId, 0), std::string(text));
        }
    }
    void referenceIds() {
        QCOMPARE(referenceIdFromText("GPS"), 0x47505300U);
        QCOMPARE(referenceIdFromText("ABCDE"), 0x41424344U);
        QCOMPARE(referenceIdText(0x47505300, 1), std::string("GPS"));
        QCOMPARE(referenceIdText(0x477e7f01, 1), std::string("G~.."));
        QCOMPARE(referenceIdText(0xc0000201, 2), std::string("192.0.2.1"));
        QCOMPARE(referenceIdText(0, 3), std::string("0.0.0.0"));
    }

    void anythingElse() {
        DatagramSource source(5905, {serverBytes, followedBy(field(28).constData()),
                                     followedBy((field(16) + octets(20)).constData()), followedBy("", 3)});
        int understood = 0;
        for (int run = 0; run < fuzzRuns; ++run) {
            const Datagram bytes = source.next();
            const auto p = parse(bytes);
            if (!p)
                continue;
            ++understood;
            const Trailer& t = p->trailer;
            const bool whole = t.extensionFieldsSize + t.macSize + t.unrecognisedSize + packetSize == bytes.size();
            // Every bit of a header is some field's.
            if (!whole || built(p->packet) != Datagram(bytes.begin(), bytes.begin() + packetSize))
                QFAIL(shown(bytes).constData());
        }
        QVERIFY(understood > fuzzRuns / 10);
    }
};

QTEST_APPLESS_MAIN(TestNtp)
#include "test_ntp.moc"
