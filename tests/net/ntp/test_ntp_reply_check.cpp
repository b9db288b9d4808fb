// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a client accepts as an answer to its request. Packets are written byte by byte.
#include "service/net/ntp/ntp_reply_check.h"

#include <QtTest>

#include <random>
#include <vector>

using namespace dantesync;
using namespace dantesync::net;
using Verdict = NtpReplyCheck::Verdict;
using Bytes = std::vector<std::uint8_t>;

namespace {

constexpr wire::ntp::Timestamp cookie{0x89ABCDEF, 0x01234567};
constexpr WallTime now{1'790'000'000'000'000'000};

void put(Bytes& bytes, std::size_t offset, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i)
        bytes.at(offset + i) = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

/// Stratum 2, root delay 31.25 ms, root dispersion 15.6 ms; t2 half a second after `now`.
Bytes goodReply() {
    Bytes b(48, 0);
    b[0] = 0x24; // leap 0, version 4, mode 4
    b[1] = 2;
    b[2] = 6;
    b[3] = 0xE8; // 2^-24 s
    put(b, 4, 0x0800);
    put(b, 8, 0x0400);
    put(b, 12, 0x0A000001);
    put(b, 24, cookie.seconds);
    put(b, 28, cookie.fraction);
    const auto seconds = static_cast<std::uint32_t>(1'790'000'000ULL + 2'208'988'800ULL);
    put(b, 32, seconds);
    put(b, 36, 0x80000000);
    put(b, 40, seconds);
    put(b, 44, 0x80001000);
    return b;
}

NtpReplyCheck check(const Bytes& bytes, WallTime pivot = now) {
    return checkNtpReply(bytes, cookie, pivot);
}

} // namespace

class TestNtpReplyCheck : public QObject {
    Q_OBJECT
private slots:
    void requestTellsNothingOfUs() {
        const auto bytes = wire::ntp::build(ntpRequest(cookie));
        Bytes expected(48, 0);
        expected[0] = 0x23; // leap 0, version 4, mode 3
        expected[3] = 0x20;
        put(expected, 40, cookie.seconds);
        put(expected, 44, cookie.fraction);
        QVERIFY(std::equal(bytes.begin(), bytes.end(), expected.begin(), expected.end()));
    }

    void goodReplyIsAccepted() {
        const NtpReplyCheck c = check(goodReply());
        QCOMPARE(c.verdict, Verdict::Good);
        QCOMPARE(c.receive.ns, now.ns + 500'000'000);
        QCOMPARE(c.transmit.ns, now.ns + 500'000'954); // 0x1000 / 2^32 s
        QCOMPARE(c.packet.stratum, std::uint8_t{2});
        QCOMPARE(rootDistance(c.packet).count, 15'625'000 + 15'625'000);
    }

    void longerRepliesAreAccepted() {
        Bytes b = goodReply();
        b.resize(48 + 20, 0x55); // a MAC we did not ask for
        QCOMPARE(check(b).verdict, Verdict::Good);
    }

    void bogusReplies_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const Bytes& b) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(b.data()),
                                              static_cast<qsizetype>(b.size()));
        };
        row("empty", {});
        Bytes b = goodReply();
        b.resize(47);
        row("short", b);
        for (int mode : {0, 1, 2, 3, 5, 6, 7}) {
            b = goodReply();
            b[0] = static_cast<std::uint8_t>(0x20 | mode);
            row(qPrintable(QStringLiteral("mode %1").arg(mode)), b);
        }
        for (int version : {0, 1, 2, 3, 5, 6, 7}) {
            b = goodReply();
            b[0] = static_cast<std::uint8_t>(version << 3 | 4);
            row(qPrintable(QStringLiteral("version %1").arg(version)), b);
        }
        for (std::size_t i = 24; i < 32; ++i) {
            b = goodReply();
            b[i] ^= 1U;
            row(qPrintable(QStringLiteral("origin, byte %1").arg(i)), b);
        }
        b = goodReply();
        std::fill(b.begin() + 24, b.begin() + 32, std::uint8_t{0});
        row("origin zero", b);
        b = goodReply(); // a kiss that does not know our cookie is no kiss
        b[1] = 0;
        put(b, 12, 0x44454E59);
        put(b, 24, 1);
        row("forged DENY", b);
    }
    void bogusReplies() {
        QFETCH(QByteArray, bytes);
        const Bytes b(bytes.begin(), bytes.end());
        QCOMPARE(check(b).verdict, Verdict::Bogus);
    }

    void kissCodes_data() {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<int>("verdict");
        QTest::newRow("RATE") << QByteArray("RATE") << static_cast<int>(Verdict::Rate);
        QTest::newRow("DENY") << QByteArray("DENY") << static_cast<int>(Verdict::Denied);
        QTest::newRow("RSTR") << QByteArray("RSTR") << static_cast<int>(Verdict::Denied);
        QTest::newRow("INIT") << QByteArray("INIT") << static_cast<int>(Verdict::Unusable);
        QTest::newRow("none") << QByteArray("\0\0\0\0", 4) << static_cast<int>(Verdict::Unusable);
    }
    void kissCodes() {
        QFETCH(QByteArray, code);
        QFETCH(int, verdict);
        Bytes b = goodReply();
        b[0] |= 0xC0;
        b[1] = 0;
        std::copy(code.begin(), code.end(), b.begin() + 12);
        const NtpReplyCheck c = check(b);
        QCOMPARE(static_cast<int>(c.verdict), verdict);
        QVERIFY(!c.reason.empty());
        if (code[0] != '\0')
            QVERIFY(c.reason.find(code.toStdString()) != std::string::npos);
    }

    void unusableServers_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<quint32>("value");
        QTest::addColumn<QString>("words");
        QTest::newRow("leap 3") << 0 << 0xE4020000U << QStringLiteral("not synchronised (leap 3, stratum 2)");
        QTest::newRow("stratum 16") << 0 << 0x24100000U << QStringLiteral("not synchronised (leap 0, stratum 16)");
        QTest::newRow("stratum 255") << 0 << 0x24FF0000U << QStringLiteral("not synchronised");
        QTest::newRow("far away") << 8 << 0x00018000U << QStringLiteral("root distance 1515 ms");
        QTest::newRow("long way") << 4 << 0x00030000U << QStringLiteral("root distance 1515 ms");
        const quint32 seconds = 1'790'000'000U + 2'208'988'800U;
        QTest::newRow("backwards") << 40 << seconds - 1 << QStringLiteral("do not fit together");
        QTest::newRow("years apart") << 40 << 0U << QStringLiteral("do not fit together");
        QTest::newRow("10 s apart") << 40 << seconds + 11 << QStringLiteral("do not fit together");
    }
    void unusableServers() {
        QFETCH(int, offset);
        QFETCH(quint32, value);
        QFETCH(QString, words);
        Bytes b = goodReply();
        put(b, static_cast<std::size_t>(offset), value);
        const NtpReplyCheck c = check(b);
        QCOMPARE(c.verdict, Verdict::Unusable);
        QVERIFY2(c.reason.find(words.toStdString()) != std::string::npos, c.reason.c_str());
    }

    void rootDistanceUpTo1500MillisecondsIsGood() {
        Bytes b = goodReply();
        put(b, 4, 0);
        put(b, 8, 0x00018000); // 1.5 s exactly
        QCOMPARE(check(b).verdict, Verdict::Good);
        put(b, 8, 0x00018001);
        QCOMPARE(check(b).verdict, Verdict::Unusable);
    }

    void repliesWithoutTime() {
        for (std::size_t offset : {32U, 40U}) {
            Bytes b = goodReply();
            put(b, offset, 0);
            put(b, offset + 4, 0);
            const NtpReplyCheck c = check(b);
            QCOMPARE(c.verdict, Verdict::Unusable);
            QVERIFY(c.reason.find("without time") != std::string::npos);
        }
    }

    void aClockThatStartsIn1970FindsTheEra() {
        QCOMPARE(check(goodReply(), WallTime{0}).receive.ns, now.ns + 500'000'000);
        Bytes b = goodReply();
        const std::uint32_t fiveYears = 5U * 365 * 86'400; // into era 1: 2041, beyond 68 years from 1970
        put(b, 32, fiveYears);
        put(b, 40, fiveYears);
        QCOMPARE(check(b, WallTime{0}).receive.ns / 1'000'000'000,
                 (std::int64_t{1} << 32) - 2'208'988'800 + std::int64_t{fiveYears});
    }

    void theNextEraIsUnderstood() {
        Bytes b = goodReply();
        put(b, 32, 100); // 100 s into era 1: 2036-02-07 06:29:56
        put(b, 40, 100);
        const NtpReplyCheck c = check(b);
        QCOMPARE(c.verdict, Verdict::Good);
        QCOMPARE(c.receive.ns / 1'000'000'000, (std::int64_t{1} << 32) - 2'208'988'800 + 100);
    }

    void anyBytesAreHarmless() {
        std::mt19937 random(5);
        for (int i = 0; i < 20'000; ++i) {
            Bytes b = goodReply();
            for (int k = 0; k < 8; ++k)
                b[random() % b.size()] = static_cast<std::uint8_t>(random());
            b.resize(random() % 200, 0x11);
            const NtpReplyCheck c = check(b, WallTime{static_cast<std::int64_t>(random()) << 30});
            if (c.verdict == Verdict::Good)
                QVERIFY(c.transmit >= c.receive);
        }
    }
};

QTEST_APPLESS_MAIN(TestNtpReplyCheck)
#include "test_ntp_reply_check.moc"
