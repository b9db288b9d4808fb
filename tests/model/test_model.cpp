// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/units.h"
#include "shared/model/clock_identity.h"
#include "shared/model/endpoint.h"
#include "shared/model/fixed_text.h"
#include "shared/model/holdover.h"
#include "shared/model/mode.h"
#include "shared/model/published.h"
#include "shared/model/quality.h"
#include "shared/model/sync_status.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace dantesync;

namespace {

struct Pair {
    std::uint64_t a = 0;
    std::uint64_t padding[20] = {};
    std::uint64_t b = 0;
};

} // namespace

class TestModel : public QObject {
    Q_OBJECT
private slots:
    void aForecastInOneSentence() {
        HoldoverForecast forecast{{{{20}, {30}, {60}, {160}, {480}, {2'000}, {8'000}}}, true};
        for (Nanoseconds& error : forecast.error)
            error = error * 1000; // µs
        auto reach = holdoverReach(forecast);
        QVERIFY(reach && reach->limit == Nanoseconds{100'000} && !reach->andLonger);
        QVERIFY(reach->seconds > 3600 && reach->seconds < 7200);
        QCOMPARE(qRound(reachOf(forecast, Nanoseconds{160'000}).seconds), 7200);
        QVERIFY(reachOf(forecast, Nanoseconds{10'000'000}).andLonger);
        forecast.error.fill(Nanoseconds{50'000});
        reach = holdoverReach(forecast);
        QVERIFY(reach && reach->andLonger);
        QCOMPARE(reach->seconds, 86'400.0);
        forecast.error.fill(Nanoseconds{200'000});
        QCOMPARE(holdoverReach(forecast)->limit, Nanoseconds{1'000'000});
        forecast.error.fill(Nanoseconds{16'000'000'000});
        QVERIFY(!holdoverReach(forecast));
    }
    void unitsRoundHalfAwayFromZero() {
        QCOMPARE(Nanoseconds::fromDouble(0.5).count, std::int64_t{1});
        QCOMPARE(Nanoseconds::fromDouble(-0.5).count, std::int64_t{-1});
        QCOMPARE(Nanoseconds::fromMicroseconds(-1.5).count, std::int64_t{-1500});
        QCOMPARE((WallTime{5} - WallTime{7}).count, std::int64_t{-2});
        QCOMPARE((GmTime{5} + Nanoseconds{7}).ns, std::int64_t{12});
        QCOMPARE(Ppm::fromRatio(1e-6).value, 1.0);
        QCOMPARE(Ppm::fromPpb(250).value, 0.25);
        QCOMPARE(abs(Nanoseconds{-3}).count, std::int64_t{3});
    }
    void addresses_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QByteArray("10.77.9.202") << true;
        QTest::newRow("zero") << QByteArray("0.0.0.0") << true;
        QTest::newRow("broadcast") << QByteArray("255.255.255.255") << true;
        QTest::newRow("256") << QByteArray("10.0.0.256") << false;
        QTest::newRow("three parts") << QByteArray("10.0.0") << false;
        QTest::newRow("five parts") << QByteArray("10.0.0.1.2") << false;
        QTest::newRow("trailing") << QByteArray("10.0.0.1 ") << false;
        QTest::newRow("sign") << QByteArray("10.0.0.-1") << false;
        QTest::newRow("long octet") << QByteArray("10.0.0.0001") << false;
        QTest::newRow("empty") << QByteArray("") << false;
        QTest::newRow("name") << QByteArray("localhost") << false;
    }
    void addresses() {
        QFETCH(QByteArray, text);
        QFETCH(bool, valid);
        const auto address = Ipv4::parse(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
        QCOMPARE(address.has_value(), valid);
        if (valid)
            QCOMPARE(QByteArray::fromStdString(address->toString()), text);
    }
    void networks() {
        QVERIFY(Network::parse("10.0.0.0/8")->contains(*Ipv4::parse("10.255.1.2")));
        QVERIFY(!Network::parse("10.0.0.0/8")->contains(*Ipv4::parse("11.0.0.0")));
        QVERIFY(Network::parse("192.168.1.7")->contains(*Ipv4::parse("192.168.1.7")));
        QVERIFY(!Network::parse("192.168.1.7")->contains(*Ipv4::parse("192.168.1.8")));
        QVERIFY(Network::parse("0.0.0.0/0")->contains(*Ipv4::parse("255.255.255.255")));
        for (const char* bad : {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "10.0.0/8", "/8", ""})
            QVERIFY2(!Network::parse(bad), bad);
    }
    void uuids() {
        const auto uuid = ClockUuid::parse("00:1d:c1:0A:0b:0c");
        QVERIFY(uuid);
        QCOMPARE(uuid->toString(), std::string("00:1d:c1:0a:0b:0c"));
        QVERIFY(isKnown(*uuid));
        QVERIFY(!isKnown(ClockUuid{}));
        QVERIFY(!isKnown(*ClockUuid::parse("00:00:00:00:01:00"))); // what older machines announce
        for (const char* bad : {"00:1d:c1:0a:0b", "00:1d:c1:0a:0b:0g", "00.1d.c1.0a.0b.0c", ""})
            QVERIFY2(!ClockUuid::parse(bad), bad);
    }
    void quality() {
        QCOMPARE(syncQuality(std::nullopt), SyncQuality::Offline);
        QCOMPARE(syncQuality(Nanoseconds{0}), SyncQuality::Synced);
        QCOMPARE(syncQuality(Nanoseconds{-999'999}), SyncQuality::Synced);
        QCOMPARE(syncQuality(Nanoseconds{1'000'000}), SyncQuality::Drift);
        QCOMPARE(syncQuality(Nanoseconds{-5'000'000}), SyncQuality::Drift);
        QCOMPARE(syncQuality(Nanoseconds{5'000'001}), SyncQuality::Error);
    }
    void modes() {
        QCOMPARE(modeFromNumber(4), std::optional(Mode::Nano));
        QVERIFY(!modeFromNumber(6));
        QCOMPARE(modeName(Mode::NtpOnly), std::string_view("NTP-only"));
        QVERIFY(isLocked(Mode::Lock) && isLocked(Mode::Nano) && !isLocked(Mode::Prod) && !isLocked(Mode::NtpOnly));
    }
    void longTextIsCutBetweenCharacters() {
        QCOMPARE(FixedText<4>("abcdef").view(), std::string_view("abcd"));
        QCOMPARE(FixedText<4>("abc\xc3\xa9").view(), std::string_view("abc"));
        QVERIFY(FixedText<4>("").empty());
    }
    void publishedValuesAreWhole() {
        Published<Pair> published;
        std::atomic<bool> stop{false};
        std::thread writer([&] {
            Pair pair;
            for (std::uint64_t i = 1; !stop.load(std::memory_order_relaxed); ++i) {
                pair.a = pair.b = i;
                published.publish(pair);
            }
        });
        std::uint64_t last = 0;
        bool whole = true;
        bool forward = true;
        for (int i = 0; i < 200'000; ++i) {
            const Pair pair = published.read();
            whole = whole && pair.a == pair.b;
            forward = forward && pair.a >= last;
            last = pair.a;
        }
        stop = true;
        writer.join();
        QVERIFY(whole);
        QVERIFY(forward);
    }
    void refreshReadsOnlyWhatIsNew() {
        Published<int> published(1);
        int value = 0;
        std::uint64_t seen = 0;
        QVERIFY(published.refresh(value, seen));
        QCOMPARE(value, 1);
        value = 5; // of our own making, to see whether it is read again
        QVERIFY(!published.refresh(value, seen));
        QCOMPARE(value, 5);
        published.publish(2);
        QVERIFY(published.refresh(value, seen));
        QCOMPARE(value, 2);
    }

    void aStatusCanBePublished() {
        SyncStatus status;
        status.mode = Mode::Nano;
        status.ntpServer = "10.77.9.202";
        status.ntp = NtpStatus{};
        status.ntp->offset = Nanoseconds{-42};
        Published<SyncStatus> published;
        published.publish(status);
        const SyncStatus read = published.read();
        QCOMPARE(read.mode, Mode::Nano);
        QCOMPARE(read.ntpServer.view(), std::string_view("10.77.9.202"));
        QCOMPARE(read.ntp->offset.count, std::int64_t{-42});
        QVERIFY(!read.phase);
    }
};

QTEST_APPLESS_MAIN(TestModel)
#include "test_model.moc"
