// SPDX-License-Identifier: GPL-3.0-or-later
//
// The date extension with somebody else at the other end: followers of ours beside a reference authority, and the
// reverse, in each version that is found in the field.
#include "tests/discipline/reference_date.h"
#include "tests/support/simulated_fleet.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace dantesync;
using namespace dantesync::test;

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t millisecond = 1'000'000;
constexpr ReferenceUuid grandmaster{0x00, 0x1d, 0xc1, 0x12, 0x34, 0x56};

/// Of the simulated grandmaster, which counts true time from its uptime at the start.
std::int64_t gmAt(double time) {
    return 699 * second + std::llround(time * 1e9);
}

/// µs, wall of @p host minus grandmaster time plus @p d.
double off(const SimulatedHost& host, std::int64_t d) {
    return static_cast<double>(host.hostTime().wall.ns - gmAt(host.now()) - d) * 1e-3 + host.delay();
}

/// A fleet of ours that asks @p authority.
struct Beside {
    explicit Beside(ReferenceAuthority& theirs, double loss = 0)
        : authority(theirs)
        , fleet([&] {
            FleetWorld world;
            world.hosts = 4;
            world.utcRate = 0;
            world.loss = loss;
            return world;
        }()) {
        fleet.setAnswering(
            [this](std::span<const std::uint8_t> request) { return authority.answer(request, gmAt(fleet.now())); });
    }
    double worst() {
        double worst = 0;
        for (std::size_t i = 1; i < fleet.size(); ++i)
            worst = std::max(worst, std::abs(off(fleet.host(i), authority.d(gmAt(fleet.now())))));
        return worst;
    }
    /// Largest distance from the authority's date until @p end, without moments as short as @p between two Syncs.
    double worstUntil(double end) {
        double worst = 0;
        int beyond = 0;
        fleet.run(end, [&] {
            const double now = this->worst();
            beyond = now > 1000 ? beyond + 1 : 0; // a step is made at the next Sync
            if (now <= 1000 || beyond > 2)
                worst = std::max(worst, now);
        });
        return worst;
    }
    ReferenceAuthority& authority;
    SimulatedFleet fleet;
};

/// Where the simulated hosts' clocks are at the start, nearly.
constexpr std::int64_t dAtStart = 1'790'000'000 * second - 699 * second;

} // namespace

class TestDateInterop : public QObject {
    Q_OBJECT
private slots:
    void ourFollowersBesideTheirAuthority_data();
    void ourFollowersBesideTheirAuthority();
    void theirRestartIsFollowed();
    void whoIsNoAuthorityIsNotFollowed();
    void theirFollowersBesideOurAuthority_data();
    void theirFollowersBesideOurAuthority();
};

void TestDateInterop::ourFollowersBesideTheirAuthority_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("micro");
    for (const int version : {1, 2, 3})
        for (const bool micro : {false, true})
            QTest::addRow("version %d%s", version, micro ? ", micro-correction" : "") << version << micro;
}

void TestDateInterop::ourFollowersBesideTheirAuthority() {
    QFETCH(int, version);
    QFETCH(bool, micro);
    ReferenceAuthority authority(version, grandmaster, dAtStart + 3 * millisecond);
    authority.setMicroCorrection(micro);
    Beside beside(authority);
    SimulatedFleet& fleet = beside.fleet;
    fleet.run(200);
    QVERIFY(fleet.allHave(DateRole::Follower));
    QVERIFY2(beside.worst() < 15, qPrintable(QString::number(beside.worst())));

    authority.step(dAtStart + 53 * millisecond, gmAt(206)); // all at that instant
    double worst = beside.worstUntil(240);
    QVERIFY2(worst < 15, qPrintable(QString::number(worst)));
    QVERIFY2(beside.worst() < 15, qPrintable(QString::number(beside.worst())));
    if (version == 1)
        return; // that is all it can say

    authority.slew(dAtStart + 33 * millisecond, gmAt(246), 200); // backward, for 100 s
    worst = beside.worstUntil(300);
    QVERIFY2(worst < 60, qPrintable(QString::number(worst))); // it begins between two Syncs
    // A new change replaces the one that waits, whatever it was to be.
    fleet.run(360);
    authority.step(dAtStart + 500 * millisecond, gmAt(370));
    fleet.run(363);
    authority.slew(dAtStart + 35 * millisecond, gmAt(368), 50);
    worst = beside.worstUntil(420);
    QVERIFY2(worst < 20, qPrintable(QString::number(worst)));
    for (std::size_t i = 1; i < fleet.size(); ++i) {
        QVERIFY(fleet.host(i).count(EventKind::ClockStepped) <= 3); // two landings at most, and the step
        QCOMPARE(fleet.host(i).largestBackwardStep(), 0.0);
    }
}

void TestDateInterop::theirRestartIsFollowed() {
    ReferenceAuthority authority(3, grandmaster, dAtStart);
    Beside beside(authority, 0.1);
    for (int i = 0; i < 40; ++i)
        authority.step(dAtStart, gmAt(-1));
    beside.fleet.run(150);
    QVERIFY(beside.fleet.allHave(DateRole::Follower));
    ReferenceAuthority again(3, grandmaster, dAtStart - 400'000);
    authority = again; // at rest, with a lower sequence, 400 µs back
    double backward = 0;
    beside.fleet.run(220, [&] { backward = std::max(backward, beside.fleet.host(1).largestBackwardStep()); });
    QVERIFY2(beside.worst() < 15, qPrintable(QString::number(beside.worst())));
    QCOMPARE(backward, 0.0);
}

void TestDateInterop::whoIsNoAuthorityIsNotFollowed() {
    ReferenceAuthority authority(3, grandmaster, dAtStart + 3 * millisecond);
    authority.setAuthority(false);
    Beside beside(authority);
    beside.fleet.run(100);
    QVERIFY(beside.fleet.allHave(DateRole::Alone));
    authority.setAuthority(true);
    beside.fleet.run(102);
    QVERIFY(beside.fleet.allHave(DateRole::Follower));
    ReferenceAuthority stranger(3, {1, 2, 3, 4, 5, 6}, dAtStart);
    authority = stranger;
    beside.fleet.run(130);
    QVERIFY(beside.fleet.allHave(DateRole::Follower)); // 30 s of grace
    beside.fleet.run(135);
    QVERIFY(beside.fleet.allHave(DateRole::Alone));
}

void TestDateInterop::theirFollowersBesideOurAuthority_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<double>("utcRate");
    QTest::addColumn<double>("bound");
    // To the first version a slew is a step at its start: the whole way of half a minute early.
    QTest::newRow("version 1, UTC faster") << 1 << 8.0 << 600.0;
    QTest::newRow("version 2, UTC faster") << 2 << 8.0 << 10.0;
    QTest::newRow("version 3, UTC faster") << 3 << 8.0 << 10.0;
    QTest::newRow("version 2, UTC slower") << 2 << -15.0 << 15.0;
    QTest::newRow("version 3, UTC slower") << 3 << -15.0 << 15.0;
}

void TestDateInterop::theirFollowersBesideOurAuthority() {
    QFETCH(int, version);
    QFETCH(double, utcRate);
    QFETCH(double, bound);
    FleetWorld world;
    world.hosts = 1;
    world.utcRate = utcRate;
    SimulatedFleet fleet(world);
    ReferenceFollower follower(version, grandmaster);
    double worst = 0;
    std::uint32_t id = 1;
    std::uint32_t sequences = 0;
    double asked = 0;
    fleet.run(900, [&] {
        const std::int64_t gm = gmAt(fleet.now());
        if (fleet.now() >= asked + 1) {
            asked = fleet.now();
            const std::uint32_t before = follower.sequence();
            follower.answer(fleet.master().answer(follower.request(++id)), gm);
            sequences += follower.sequence() != before;
        }
        if (follower.follows() && fleet.now() > 300)
            worst = std::max(worst, std::abs(off(fleet.master(), follower.d(gm))));
    });
    QVERIFY(follower.follows());
    QVERIFY2(worst < bound, qPrintable(QString::number(worst)));
    QVERIFY2(sequences > 15 && sequences < 60, qPrintable(QString::number(sequences)));
    // UTC is followed meanwhile.
    QVERIFY2(std::abs(fleet.master().truth().wallUtc) < 60,
             qPrintable(QString::number(fleet.master().truth().wallUtc)));
}

QTEST_APPLESS_MAIN(TestDateInterop)
#include "test_date_interop.moc"
