// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the server is named, and which of its addresses is asked next.
#include "service/net/ntp/ntp_addresses.h"
#include "service/net/ntp/ntp_target.h"

#include <QtTest>

using namespace dantesync;
using namespace dantesync::net;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr Ipv4 a{1};
constexpr Ipv4 b{2};
constexpr Ipv4 c{3};

CounterTime at(std::int64_t seconds) {
    return {seconds * second};
}

} // namespace

class TestNtpAddresses : public QObject {
    Q_OBJECT
private slots:
    void targets_data() {
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("literal");
        QTest::newRow("10.77.9.202") << QStringLiteral("10.77.9.202") << 123 << true;
        QTest::newRow("10.77.9.202:1123") << QStringLiteral("10.77.9.202") << 1123 << true;
        QTest::newRow("sk.pool.ntp.org") << QStringLiteral("sk.pool.ntp.org") << 123 << false;
        QTest::newRow("time.google.com:65535") << QStringLiteral("time.google.com") << 65535 << false;
        QTest::newRow("studio_1") << QStringLiteral("studio_1") << 123 << false;
        QTest::newRow("7eleven.example") << QStringLiteral("7eleven.example") << 123 << false;
    }
    void targets() {
        QFETCH(QString, host);
        QFETCH(int, port);
        QFETCH(bool, literal);
        const auto target = parseNtpTarget(QTest::currentDataTag());
        QVERIFY(target);
        QCOMPARE(QString::fromStdString(target->host), host);
        QCOMPARE(int{target->port}, port);
        QCOMPARE(target->address.has_value(), literal);
        QCOMPARE(target->text(), std::string(QTest::currentDataTag()));
    }

    void badTargets() {
        for (const char* text : {"", ":123", "host:", "host:0", "host:65536", "host:12x", "host:-1", "::1", "[::1]:123",
                                 "1.2.3", "1.2.3.4.5", "300.1.1.1", "0.0.0.0", "a b", "host/path", "host:1:2"}) {
            const auto target = parseNtpTarget(text);
            QVERIFY2(!target, text);
            QVERIFY(!target.error().what.empty());
            QVERIFY(!target.error().remedy.empty());
        }
        QVERIFY(!parseNtpTarget(std::string(254, 'a')));
    }

    void eachHasItsTurn() {
        NtpAddresses addresses;
        QVERIFY(!addresses.next(at(0)));
        addresses.set({a, b, c});
        addresses.beginRound();
        QCOMPARE(addresses.next(at(0)).value(), a);
        QCOMPARE(addresses.next(at(0)).value(), b);
        QCOMPARE(addresses.next(at(0)).value(), c);
        QVERIFY(!addresses.next(at(0)));
        addresses.beginRound();
        QCOMPARE(addresses.next(at(0)).value(), a);
    }

    void theOneThatWorkedIsAskedFirst() {
        NtpAddresses addresses;
        addresses.set({a, b, c});
        addresses.worked(b, at(0));
        addresses.beginRound();
        QCOMPARE(addresses.next(at(0)).value(), b);
        QCOMPARE(addresses.next(at(0)).value(), c);
        QCOMPARE(addresses.next(at(0)).value(), a);
        addresses.set({c, a, b}); // resolved again, in another order
        addresses.beginRound();
        QCOMPARE(addresses.next(at(0)).value(), b);
        addresses.set({c, a});
        addresses.beginRound();
        QCOMPARE(addresses.next(at(0)).value(), c);
    }

    void rateDoublesThePoll() {
        NtpAddresses addresses;
        addresses.set({a});
        std::int64_t now = 0;
        for (std::int64_t expected : {32, 64, 128, 256, 512, 1024, 1024}) {
            addresses.slowDown(a, 0, at(now));
            QCOMPARE(addresses.waitingTime(at(now)).value().count, expected * second);
            addresses.beginRound();
            QVERIFY(!addresses.next(at(now + expected - 1)));
            now += expected;
            addresses.beginRound();
            QVERIFY(addresses.next(at(now)));
        }
    }

    void theEnlargedPollStays() {
        NtpAddresses addresses;
        addresses.set({a});
        addresses.worked(a, at(0));
        QCOMPARE(addresses.waitingTime(at(0)).value().count, 0);
        addresses.slowDown(a, 0, at(0));
        for (std::int64_t now = 32; now < 320; now += 32) { // it answers again, and is still asked as seldom
            addresses.worked(a, at(now));
            addresses.beginRound();
            QVERIFY(!addresses.next(at(now + 31)));
            addresses.beginRound();
            QVERIFY(addresses.next(at(now + 32)));
        }
    }

    void theServersPollIsRespected() {
        NtpAddresses addresses;
        addresses.set({a});
        addresses.slowDown(a, 9, at(0));
        QCOMPARE(addresses.waitingTime(at(0)).value().count, 512 * second);
        addresses.slowDown(a, 127, at(0)); // nonsense does not silence us for ever
        QCOMPARE(addresses.waitingTime(at(0)).value().count, 1024 * second);
        addresses.slowDown(a, -128, at(0));
        QCOMPARE(addresses.waitingTime(at(0)).value().count, 1024 * second);
    }

    void deniedIsLeftAloneAlsoAfterResolution() {
        NtpAddresses addresses;
        addresses.set({a, b});
        addresses.denied(a, at(0));
        addresses.set({a, b});
        addresses.beginRound();
        QCOMPARE(addresses.next(at(1)).value(), b);
        QVERIFY(!addresses.next(at(1)));
        QCOMPARE(addresses.waitingTime(at(1)).value().count, 0);
        addresses.beginRound();
        QCOMPARE(addresses.next(at(600)).value(), a);
    }
};

QTEST_APPLESS_MAIN(TestNtpAddresses)
#include "test_ntp_addresses.moc"
