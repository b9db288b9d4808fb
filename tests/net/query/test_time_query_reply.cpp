// SPDX-License-Identifier: GPL-3.0-or-later
//
// Replies byte for byte, read with the offsets of the protocol's tables and nothing of ours.
#include "service/net/query/time_query_reply.h"

#include <QtTest>

#include <limits>
#include <string_view>
#include <vector>

using namespace dantesync;
using namespace dantesync::net;
namespace tq = dantesync::wire::time_query;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t wallNow = 1'790'000'000'000'000'000;
constexpr std::int64_t gmNow = 86'400'123'456'789; // a day of uptime

template<class T>
T field(const QueryReply& reply, std::size_t offset) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = value << 8U | reply.bytes.at(offset + i);
    return static_cast<T>(value);
}

/// The bytes as the table has them, field by field; all others are zero.
class Table {
public:
    explicit Table(std::size_t size)
        : m_bytes(size, 0) {}
    Table& text(std::size_t offset, std::string_view text) {
        for (std::size_t i = 0; i < text.size(); ++i)
            m_bytes.at(offset + i) = static_cast<std::uint8_t>(text[i]);
        return *this;
    }
    template<class T>
    Table& number(std::size_t offset, T value) {
        auto rest = static_cast<std::uint64_t>(value);
        for (std::size_t i = sizeof(T); i-- > 0; rest >>= 8U)
            m_bytes.at(offset + i) = static_cast<std::uint8_t>(rest);
        return *this;
    }
    Table& byte(std::size_t offset, int value) { return number(offset, static_cast<std::uint8_t>(value)); }
    Table& join(const Table& other) {
        std::copy(other.m_bytes.begin(), other.m_bytes.end(), m_bytes.begin());
        return *this;
    }
    QByteArray hex() const { return hexOf(m_bytes); }

    static QByteArray hexOf(std::span<const std::uint8_t> bytes) {
        return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex(' ');
    }

private:
    std::vector<std::uint8_t> m_bytes;
};

QByteArray hex(const QueryReply& reply) {
    return Table::hexOf(reply.view());
}

QueryMoments moments() {
    QueryMoments m;
    m.arrival = WallTime{wallNow - 30'000};
    m.departure = {CounterTime{7'200 * second + 999'999'999}, WallTime{wallNow}};
    m.ticks = 0x0102030405060708ULL;
    m.ticksPerSecond = 10'000'000;
    return m;
}

SyncStatus lockedStatus() {
    SyncStatus s;
    s.mode = Mode::Lock;
    s.role = Role::Client;
    s.started = CounterTime{3'600 * second};
    s.correction = Ppm{-37.1234};
    s.settled = true;
    s.timestamping = Timestamping::Kernel;
    s.accumulatedPhase = Nanoseconds{-123'400};
    PhaseStatus phase;
    phase.gmOffset = Nanoseconds{wallNow - gmNow};
    phase.epoch = WallTime{wallNow - 100'000'000};
    phase.gmOffsetError = Nanoseconds{321};
    phase.residual = Ppm{0.4567};
    phase.frequencyError = Ppm{0.0123456};
    s.phase = phase;
    GrandmasterStatus gm;
    gm.uuid = ClockUuid{{0x00, 0x1D, 0xC1, 0x0A, 0x0B, 0x0C}};
    gm.sourceUuid = ClockUuid{{9, 9, 9, 9, 9, 9}};
    s.grandmaster = gm;
    NtpStatus ntp;
    ntp.offset = Nanoseconds{-1'234'567};
    ntp.errorBound = Nanoseconds{2'345'001};
    ntp.leap = LeapIndicator::DeleteSecond;
    s.ntp = ntp;
    return s;
}

DateStatus restingDate() {
    DateStatus date;
    date.d = Nanoseconds{wallNow - gmNow};
    date.target = date.d;
    date.effective = CounterTime{6'000 * second};
    date.sequence = 0x01020304;
    date.timeBase = ClockUuid{{1, 2, 3, 4, 5, 6}};
    date.landed = true;
    return date;
}

tq::Request request(tq::RequestKind kind) {
    return {kind, 0xDEADBEEF, kind == tq::RequestKind::Precise ? 0x1122334455667788ULL : 0};
}

QueryReply replyTo(tq::RequestKind kind, const SyncStatus& status) {
    return queryReply(request(kind), moments(), status, {1, 2, 3});
}

Table lockedBasicTable() {
    return Table(64)
        .text(0, "DSYR")
        .number(4, std::uint32_t{0xDEADBEEF})
        .number(8, wallNow - 15'000) // midway
        .number(16, std::uint64_t{0x0102030405060708})
        .number(24, std::int64_t{-123'456'789}) // wall at .0, grandmaster at .123456789
        .number(32, std::int32_t{457})
        .number(36, std::int32_t{-37'123})
        .byte(40, 3)
        .byte(41, 1)
        .number(42, std::uint16_t{0x001D})
        .number(44, std::uint32_t{0xC10A0B0C})
        .number(48, std::uint64_t{10'000'000})
        .number(56, std::int32_t{-1'235})
        .number(60, std::int16_t{-123})
        .byte(62, 2)
        .byte(63, 2);
}

Table lockedPreciseTable() {
    return Table(128)
        .join(lockedBasicTable())
        .number(64, std::uint64_t{0x1122334455667788})
        .number(72, wallNow - 30'000)
        .number(80, wallNow)
        .number(88, wallNow - gmNow)
        .number(96, wallNow - 100'000'000)
        .number(104, std::uint32_t{321})
        .number(108, std::uint32_t{12'346}) // 12.3456 ppb
        .number(112, std::uint32_t{2'346})  // a bound is rounded up
        .byte(116, 0)
        .byte(117, 1)
        .byte(118, 1)
        .byte(119, 2)
        .number(120, std::uint32_t{3'600})
        .number(124, std::uint32_t{0x01020300});
}

} // namespace

class TestTimeQueryReply : public QObject {
    Q_OBJECT
private slots:
    void basicReplyByTheTable() {
        QCOMPARE(hex(replyTo(tq::RequestKind::Basic, lockedStatus())), lockedBasicTable().hex());
    }

    void whatIsNotKnownIsZero() {
        const QueryReply r = replyTo(tq::RequestKind::Basic, SyncStatus{});
        for (std::size_t i = 24; i < 48; ++i)
            QCOMPARE(r.bytes[i], std::uint8_t{0});
        for (std::size_t i = 56; i < 63; ++i)
            QCOMPARE(r.bytes[i], std::uint8_t{0});
        QCOMPARE(r.bytes[63], std::uint8_t{2});
    }

    void modesLockAndFlags() {
        for (int mode = 0; mode <= 5; ++mode) {
            SyncStatus s = lockedStatus();
            s.mode = static_cast<Mode>(mode);
            s.settled = mode % 2 == 0;
            s.ntpFailed = mode >= 3;
            const QueryReply r = replyTo(tq::RequestKind::Basic, s);
            QCOMPARE(int{r.bytes[40]}, mode);
            QCOMPARE(int{r.bytes[41]}, mode == 3 || mode == 4 ? 1 : 0);
            QCOMPARE(int{r.bytes[62]}, (mode >= 3 ? 1 : 0) + (mode % 2 == 0 ? 2 : 0));
        }
    }

    void phaseIsFolded_data() {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<qint64>("folded");
        const qint64 half = second / 2;
        QTest::newRow("0") << qint64{0} << qint64{0};
        QTest::newRow("just below half") << half - 1 << half - 1;
        QTest::newRow("half") << half << -half;
        QTest::newRow("minus half") << -half << -half;
        QTest::newRow("beyond minus half") << -half - 1 << half - 1;
        QTest::newRow("whole seconds") << qint64{5 * second + 7} << qint64{7};
        QTest::newRow("whole seconds back") << qint64{-5 * second - 7} << qint64{-7};
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << qint64{-145'224'193};
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << qint64{145'224'192};
    }
    void phaseIsFolded() {
        QFETCH(qint64, span);
        QFETCH(qint64, folded);
        QCOMPARE(foldedToSecond(Nanoseconds{span}).count, folded);
    }

    void numbersThatDoNotFitAreClamped() {
        SyncStatus s = lockedStatus();
        s.phase->residual = Ppm{1e9};
        s.correction = Ppm{-1e9};
        s.ntp->offset = Nanoseconds{std::numeric_limits<std::int64_t>::min()};
        s.accumulatedPhase = Nanoseconds{second};
        QueryReply r = replyTo(tq::RequestKind::Basic, s);
        QCOMPARE(field<std::int32_t>(r, 32), std::numeric_limits<std::int32_t>::max());
        QCOMPARE(field<std::int32_t>(r, 36), std::numeric_limits<std::int32_t>::min());
        QCOMPARE(field<std::int32_t>(r, 56), std::numeric_limits<std::int32_t>::min());
        QCOMPARE(field<std::int16_t>(r, 60), std::int16_t{32767});
        s.accumulatedPhase = Nanoseconds{-second};
        s.ntp->offset = Nanoseconds{std::numeric_limits<std::int64_t>::max()};
        s.phase->residual = Ppm{std::numeric_limits<double>::quiet_NaN()};
        r = replyTo(tq::RequestKind::Basic, s);
        QCOMPARE(field<std::int16_t>(r, 60), std::int16_t{-32768});
        QCOMPARE(field<std::int32_t>(r, 56), std::numeric_limits<std::int32_t>::max());
        QCOMPARE(field<std::int32_t>(r, 32), 0);
    }

    void preciseReplyByTheTable() {
        QCOMPARE(hex(replyTo(tq::RequestKind::Precise, lockedStatus())), lockedPreciseTable().hex());
    }

    void unknownPreciseFieldsAreAllOnes() {
        SyncStatus s;
        s.role = Role::Master;
        const QueryReply r = replyTo(tq::RequestKind::Precise, s);
        QCOMPARE(field<std::int64_t>(r, 88), std::int64_t{0});
        for (std::size_t offset : {104U, 108U, 112U})
            QCOMPARE(field<std::uint32_t>(r, offset), 0xFFFFFFFFU);
        QCOMPARE(r.bytes[116], std::uint8_t{1});
        QCOMPARE(r.bytes[117], std::uint8_t{0});
        QCOMPARE(r.bytes[119], std::uint8_t{3});
    }

    void hugeErrorsAreNotUnknown() {
        SyncStatus s = lockedStatus();
        s.phase->gmOffsetError = Nanoseconds{10 * second};
        s.phase->frequencyError = Ppm{1e6};
        s.ntp->errorBound = Nanoseconds{std::numeric_limits<std::int64_t>::max()};
        const QueryReply r = replyTo(tq::RequestKind::Precise, s);
        for (std::size_t offset : {104U, 108U, 112U})
            QCOMPARE(field<std::uint32_t>(r, offset), 0xFFFFFFFEU);
    }

    void withoutADateTheReplyIsTheBasicOne() {
        const QueryReply r = replyTo(tq::RequestKind::Date, lockedStatus());
        QCOMPARE(r.size, std::size_t{64});
        QVERIFY(std::ranges::equal(r.view(), replyTo(tq::RequestKind::Basic, lockedStatus()).view()));
    }

    void restingDateByTheTable() {
        SyncStatus s = lockedStatus();
        s.role = Role::Master;
        s.date = restingDate();
        s.date->role = DateRole::Master;
        Table expected(112);
        expected.join(lockedBasicTable())
            .byte(64, 3)
            .byte(65, 1)
            .number(68, wallNow - gmNow)
            .number(76, gmNow - (1'200 * second + 999'999'999))
            .number(84, std::uint32_t{0x01020304})
            .number(88, std::uint32_t{0x01020304})
            .number(92, std::uint16_t{0x0506})
            .number(96, gmNow)
            .number(104, wallNow - gmNow);
        QCOMPARE(hex(replyTo(tq::RequestKind::Date, s)), expected.hex());
        s.role = Role::Client;
        s.date->role = DateRole::Alone;
        QCOMPARE(hex(replyTo(tq::RequestKind::Date, s)), expected.byte(65, 0).hex());
    }

    // Who is, the discipline decides: the role in the configuration is not enough.
    void onlyWhoHoldsTheOfficeIsTheAuthority() {
        SyncStatus status = lockedStatus();
        status.role = Role::Master;
        status.date = restingDate();
        const auto flags = [&] { return replyTo(tq::RequestKind::Date, status).bytes[65]; };
        QCOMPARE(flags(), std::uint8_t{0});
        status.date->role = DateRole::Follower;
        QCOMPARE(flags(), std::uint8_t{0});
        status.date->role = DateRole::Master;
        QCOMPARE(flags(), std::uint8_t{1});
    }

    void anAnnouncedChangeGoesOutAsItIs_data() {
        QTest::addColumn<int>("rate");
        QTest::addColumn<bool>("pending");
        QTest::newRow("step to come") << 0 << true;
        QTest::newRow("slew to come") << 100 << true;
        QTest::newRow("slew that runs") << 100 << false;
    }
    void anAnnouncedChangeGoesOutAsItIs() {
        QFETCH(int, rate);
        QFETCH(bool, pending);
        SyncStatus s = lockedStatus();
        s.updated = moments().departure.counter - Nanoseconds{second / 2};
        s.date = restingDate();
        s.date->role = DateRole::Master;
        s.date->rate = Ppm{-8};
        s.date->d += Nanoseconds{4'000}; // half a second ago
        const GmTime effective{gmNow + (pending ? 1 : -1) * 7 * second};
        s.date->change = DateChange{effective, s.date->d + Nanoseconds{77}, s.date->d - Nanoseconds{5'000'000},
                                    static_cast<std::uint16_t>(rate)};
        s.date->pending = pending;
        const QueryReply r = replyTo(tq::RequestKind::Date, s);
        QCOMPARE(int{r.bytes[65]}, rate != 0 ? 3 : 1);
        QCOMPARE(int{field<std::uint16_t>(r, 66)}, rate);
        QCOMPARE(field<std::int64_t>(r, 68), s.date->change->to.count);
        QCOMPARE(field<std::int64_t>(r, 76), effective.ns);
        QCOMPARE(field<std::int64_t>(r, 96), gmNow); // from the D in effect, which moves
        QCOMPARE(field<std::int64_t>(r, 104), s.date->change->from.count);
    }

    void immediateChangeIsBackdated() {
        SyncStatus s = lockedStatus();
        s.date = restingDate();
        s.date->effective = moments().departure.counter - Nanoseconds{1000};
        const QueryReply r = replyTo(tq::RequestKind::Date, s);
        QCOMPARE(field<std::int64_t>(r, 76), gmNow - second);
    }

    void runningSlew() {
        SyncStatus s = lockedStatus();
        s.date = restingDate();
        s.date->effective = moments().departure.counter - Nanoseconds{10 * second};
        s.date->rate = Ppm{-99.6};
        s.date->target = s.date->d - Nanoseconds{5'000'000};
        const QueryReply r = replyTo(tq::RequestKind::Date, s);
        QCOMPARE(r.bytes[65], std::uint8_t{2});
        QCOMPARE(field<std::uint16_t>(r, 66), std::uint16_t{100});
        QCOMPARE(field<std::int64_t>(r, 68), s.date->target.count);
        QCOMPARE(field<std::int64_t>(r, 76), gmNow - 10 * second);
        // What a reader makes of it now is the D in effect: start + rate * elapsed.
        QCOMPARE(field<std::int64_t>(r, 104) - std::int64_t{10} * 100'000, s.date->d.count);
    }

    void followingTheRateOfUtcIsNoSlew() {
        SyncStatus s = lockedStatus();
        s.date = restingDate();
        s.date->rate = Ppm{8.3};
        s.date->target = s.date->d + Nanoseconds{2'000};
        const QueryReply r = replyTo(tq::RequestKind::Date, s);
        QCOMPARE(r.bytes[65], std::uint8_t{0});
        QCOMPARE(field<std::uint16_t>(r, 66), std::uint16_t{0});
        QCOMPARE(field<std::int64_t>(r, 68), s.date->d.count);
    }

    void pendingChange() {
        SyncStatus s = lockedStatus();
        s.date = restingDate();
        s.date->effective = moments().departure.counter + Nanoseconds{5 * second};
        s.date->target = s.date->d + Nanoseconds{7'000'000};
        const QueryReply r = replyTo(tq::RequestKind::Date, s);
        QCOMPARE(field<std::int64_t>(r, 68), s.date->target.count);
        QCOMPARE(field<std::int64_t>(r, 76), gmNow + 5 * second);
        QCOMPARE(field<std::int64_t>(r, 96), gmNow); // from the D in effect
        QCOMPARE(field<std::int64_t>(r, 104), s.date->d.count);
    }

    void noRequestNoReply() { QCOMPARE(replyTo(tq::RequestKind::None, lockedStatus()).size, std::size_t{0}); }
};

QTEST_APPLESS_MAIN(TestTimeQueryReply)
#include "test_time_query_reply.moc"
