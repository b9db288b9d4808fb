// SPDX-License-Identifier: GPL-3.0-or-later
//
// Grandmasters that come, go, restart and change; NTP that lands, lies and falls silent. What must
// hold: the wall runs on, and the mode tells the truth.
#include "tests/support/simulated_host.h"

#include <QTest>

#include <cmath>

using namespace dantesync;
using namespace dantesync::test;

namespace {

const ClockUuid other{{0x00, 0x1d, 0xc1, 0x65, 0x43, 0x21}};
const ClockUuid same{{0x00, 0x1d, 0xc1, 0x12, 0x34, 0x56}};

World lan(std::uint64_t seed) {
    World world;
    world.seed = seed;
    world.ntp = true;
    world.ntpNoise = 5;
    world.utcRate = -8;
    world.wallOffset = 0.3;
    return world;
}

} // namespace

class TestTimeBases : public QObject {
    Q_OBJECT
private slots:
    void landsOnUtcAndStaysThere() {
        SimulatedHost host(lan(21));
        host.run(60);
        QVERIFY2(std::abs(host.truth().wallUtc) < 60, qPrintable(QString::number(host.truth().wallUtc)));
        double worst = 0;
        host.run(1200, [&](const Truth& t) { worst = std::max(worst, std::abs(t.wallUtc)); });
        QVERIFY2(worst < 60, qPrintable(QString::number(worst)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1}); // the landing
        QVERIFY(host.status().settled);
        QVERIFY(host.status().date->landed);
        QVERIFY(std::abs(host.status().date->rate.value + 8) < 1);
    }
    void aFollowerKeepsUpWithItsMaster_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %d", seed) << seed;
    }
    void aFollowerKeepsUpWithItsMaster() {
        // The master reads UTC, the follower the master: both must settle while D runs at 9 ppm.
        QFETCH(int, seed);
        World upstream = lan(static_cast<std::uint64_t>(seed) * 2);
        upstream.grandmasterRate = 9;
        upstream.utcRate = 0;
        upstream.outlierShare = 0.01;
        SimulatedHost master(upstream);
        World downstream = lan(static_cast<std::uint64_t>(seed) * 2 + 1);
        downstream.grandmasterRate = 9;
        downstream.outlierShare = 0.01;
        downstream.naturalError = -80;
        downstream.wallOffset = -0.2;
        downstream.ntpServerWall = [&] { return master.wallMinusTrueTime(); };
        SimulatedHost follower(downstream);
        double worst = 0;
        for (double t = 0.25; t < 300; t += 0.25) {
            master.run(t);
            follower.run(t);
            if (t > 45)
                worst = std::max(worst, std::abs(follower.wallMinusTrueTime() - master.wallMinusTrueTime()) * 1e6);
        }
        QVERIFY2(worst < 50, qPrintable(QString::number(worst)));
        QVERIFY(follower.status().settled);
    }
    void slewsOfTheDateAreNotDrift() {
        SimulatedHost host(lan(22));
        host.run(120);
        QVERIFY(isLocked(host.status().mode));
        host.stepUtc(0.02); // 20 ms: below the step threshold, slewed at 100 ppm
        bool slewing = false;
        host.run(300, [&](const Truth& t) {
            slewing = slewing || std::abs(host.status().date->rate.value) > 50;
            QVERIFY(isLocked(t.mode));
        });
        QVERIFY(slewing);
        QCOMPARE(host.unlocks(), 0);
        host.run(500);
        QVERIFY2(std::abs(host.truth().wallUtc) < 100, qPrintable(QString::number(host.truth().wallUtc)));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
    }
    void theDateHasASlewOfItsOwn() {
        SimulatedHost host(lan(41));
        discipline::Settings settings;
        settings.maxDateSlew = Ppm{20};
        host.engine().configure(settings);
        host.run(200);
        host.stepUtc(0.02);
        double fastest = 0;
        host.run(600, [&](const Truth&) { fastest = std::max(fastest, host.status().date->rate.value); });
        QVERIFY2(fastest > 10 && fastest < 13, qPrintable(QString::number(fastest))); // 20 beside UTC's -8
    }
    void aLyingNtpBurstMovesNothing() {
        SimulatedHost host(lan(23));
        host.run(200);
        host.stepUtc(5);
        host.run(210); // one or two bursts at most
        host.stepUtc(-5);
        host.run(400);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
        QVERIFY(std::abs(host.truth().wallUtc) < 100);
    }
    void agreeingBurstsStepIt() {
        SimulatedHost host(lan(24));
        host.run(200);
        host.stepUtc(5);
        host.run(300);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{2});
        QVERIFY2(std::abs(host.truth().wallUtc) < 200, qPrintable(QString::number(host.truth().wallUtc)));
        QVERIFY(isLocked(host.status().mode));
    }
    void withoutPtpItLivesOnNtp() {
        SimulatedHost host(lan(25));
        host.setGrandmasterAlive(false);
        host.run(5);
        QCOMPARE(host.status().mode, Mode::Init);
        host.run(15);
        QCOMPARE(host.status().mode, Mode::NtpOnly);
        double worst = 0;
        host.run(300);
        host.run(900, [&](const Truth& t) { worst = std::max(worst, std::abs(t.wallUtc)); });
        QVERIFY2(worst < 200, qPrintable(QString::number(worst)));
        QVERIFY(!host.status().phase);
        QVERIFY(!host.status().grandmaster);
    }
    void ptpAfterNtpOnlyTakesOverWithoutAStep() {
        SimulatedHost host(lan(26));
        host.setGrandmasterAlive(false);
        host.run(300);
        host.setGrandmasterAlive(true);
        double worst = 0;
        host.run(420, [&](const Truth& t) { worst = std::max(worst, std::abs(t.wallUtc)); });
        QCOMPARE(host.status().mode, Mode::Nano);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
        QVERIFY2(worst < 300, qPrintable(QString::number(worst)));
    }
    void silenceIsHoldoverThenNtpOnlyThenBack() {
        SimulatedHost host(lan(27));
        host.run(300);
        host.setGrandmasterAlive(false);
        host.run(309);
        QVERIFY(isLocked(host.status().mode)); // a few lost Syncs prove nothing
        host.run(312);
        QCOMPARE(host.status().mode, Mode::NtpOnly);
        QVERIFY(!host.status().grandmaster);
        QCOMPARE(host.count(EventKind::GrandmasterLost), std::size_t{1});
        host.run(900);
        QVERIFY2(std::abs(host.truth().wallUtc) < 300, qPrintable(QString::number(host.truth().wallUtc)));
        host.setGrandmasterAlive(true);
        host.run(905);
        QVERIFY(isLocked(host.status().mode));
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
        QCOMPARE(host.count(EventKind::GrandmasterFound), std::size_t{2});
    }
    void anotherGrandmasterTakesOver() {
        World world = lan(28);
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        SimulatedHost host(world);
        host.run(900);
        const double wallBefore = host.truth().wallUtc; // UTC runs at true time here
        host.setGrandmaster(other, 541'867.0, 3);
        double worst = 0;
        double residualAfterTen = 0;
        bool reanchored = false;
        host.run(960, [&](const Truth& t) {
            reanchored = reanchored || host.status().reanchoring;
            if (t.time < 910)
                worst = std::max(worst, std::abs(t.wallUtc - wallBefore));
            if (t.time > 911 && t.time < 930)
                residualAfterTen = std::max(residualAfterTen, std::abs(t.frequencyError));
            QVERIFY(isLocked(t.mode));
        });
        QVERIFY(reanchored);
        QVERIFY(!host.status().reanchoring);
        QVERIFY2(worst < 5, qPrintable(QString::number(worst)));
        QVERIFY2(residualAfterTen < 2, qPrintable(QString::number(residualAfterTen)));
        QCOMPARE(host.status().grandmaster->uuid, other);
        QCOMPARE(host.count(EventKind::GrandmasterChanged), std::size_t{1});
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{0});
    }
    void aRebootOfTheGrandmasterIsNoStep() {
        World world = lan(29);
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        SimulatedHost host(world);
        host.run(600);
        const double before = host.truth().wallUtc;
        host.setGrandmaster(same, 2.0, 0);
        double worst = 0;
        host.run(660, [&](const Truth& t) { worst = std::max(worst, std::abs(t.wallUtc - before)); });
        QVERIFY2(worst < 12, qPrintable(QString::number(worst)));
        QCOMPARE(host.count(EventKind::GrandmasterRestarted), std::size_t{1});
        QVERIFY(isLocked(host.status().mode));
        QCOMPARE(host.unlocks(), 0);
    }
    void twoGrandmastersAreNeverMixed() {
        // Another one speaks beside ours: engine fed directly with foreign Syncs in between.
        World world = lan(30);
        world.ntp = false;
        SimulatedHost host(world);
        host.run(300);
        discipline::Actions actions;
        for (std::uint16_t i = 0; i < 400; ++i) {
            host.run(host.now() + 0.25);
            wire::ptp1::Message foreign;
            foreign.header.sourceUuid = other.bytes;
            foreign.header.sequenceId = i;
            wire::ptp1::Sync body;
            body.grandmasterClockUuid = other.bytes;
            body.originTimestamp = {1000U + i, 0};
            foreign.body = body;
            const SyncStatus& status = host.status();
            host.engine().sync(foreign, Endpoint{Ipv4{0x0a000099}, 4000},
                               {status.updated + Nanoseconds{1000}, status.wall + Nanoseconds{1000}},
                               Timestamping::Kernel, {status.updated, status.wall}, actions);
        }
        QCOMPARE(host.status().grandmaster->uuid, same);
        QCOMPARE(host.unlocks(), 0);
        QCOMPARE(host.count(EventKind::GrandmasterChanged), std::size_t{0});
    }
    void redundantNetworksAreNotMixed() {
        // The same grandmaster through two networks, the second one 2 ms later: it stands by.
        World world = lan(35);
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        SimulatedHost host(world);
        host.run(120);
        const double before = host.truth().wallUtc;
        discipline::Actions actions;
        for (std::uint16_t i = 0; i < 400; ++i) {
            host.run(host.now() + 0.25);
            wire::ptp1::Message copy;
            copy.header.sourceUuid = same.bytes;
            copy.header.sequenceId = i;
            wire::ptp1::Sync body;
            body.grandmasterClockUuid = same.bytes;
            const std::int64_t gm = (host.status().wall.ns - host.status().date->d.count);
            body.originTimestamp = wire::ptp1::Timestamp::fromNanoseconds(gm);
            copy.body = body;
            host.engine().sync(
                copy, Endpoint{Ipv4{0x0a010001}, 49155},
                {host.status().updated + Nanoseconds{2'000'000}, host.status().wall + Nanoseconds{2'000'000}},
                Timestamping::Kernel, {host.status().updated, host.status().wall}, actions);
        }
        QVERIFY(std::abs(host.truth().wallUtc - before) < 10);
        QCOMPARE(host.status().grandmaster->source.address.toString(), std::string("10.0.0.1"));
        QCOMPARE(host.unlocks(), 0);
    }
    void theSecondNetworkTakesOver() {
        World world = lan(36);
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        SimulatedHost host(world);
        host.run(300);
        const double before = host.truth().wallUtc;
        host.setGrandmasterAlive(false);
        host.run(302);
        host.setSource(Ipv4{0x0a010001});
        host.setGrandmasterAlive(true);
        host.run(330);
        QCOMPARE(host.status().grandmaster->source.address.toString(), std::string("10.1.0.1"));
        QVERIFY(std::abs(host.truth().wallUtc - before) < 10);
        QCOMPARE(host.unlocks(), 0);
        QCOMPARE(host.count(EventKind::GrandmasterChanged), std::size_t{0});
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{0});
    }
    void aGrandmasterThatNeverSettlesHoldsNoLock() {
        World world = lan(40);
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        for (const bool another : {false, true}) {
            SimulatedHost host(world);
            host.run(300);
            const double before = host.truth().wallUtc;
            for (int i = 1; i <= 30; ++i) { // its time jumps every second
                host.setGrandmaster(another ? other : same, 1000.0 * i, 0);
                host.run(300 + i);
                if (i == 8)
                    QVERIFY(isLocked(host.status().mode));
                QVERIFY(i < 13 || host.status().mode == Mode::NtpOnly);
            }
            QCOMPARE(host.count(EventKind::GrandmasterLost), std::size_t{1});
            host.run(360);
            QVERIFY(isLocked(host.status().mode));
            QVERIFY(!host.status().reanchoring);
            QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{0});
            QVERIFY2(std::abs(host.truth().wallUtc - before) < 50, qPrintable(QString::number(host.truth().wallUtc)));
        }
    }
    void nothingButOutliersIsHoldover_data() {
        QTest::addColumn<double>("step");
        QTest::newRow("at rest") << 0.0;
        QTest::newRow("while the phase is slewed") << 0.0012;
    }
    void nothingButOutliersIsHoldover() {
        QFETCH(double, step);
        World world = lan(41);
        world.ntp = false;
        world.wallOffset = 0;
        world.utcRate = 0;
        SimulatedHost host(world);
        host.run(300);
        const double before = host.truth().wallUtc;
        host.stepWall(step);
        host.run(304);
        for (int i = 1; i <= 80; ++i) {
            host.setDelay(i % 2 == 0 ? 3000 : -3000);
            host.run(304 + 0.25 * i);
            if (i == 36 && step == 0)
                QVERIFY(isLocked(host.status().mode));
        }
        QVERIFY(host.status().grandmaster); // it is heard
        QCOMPARE(host.status().mode, Mode::NtpOnly);
        QVERIFY2(std::abs(host.truth().wallUtc - before) < 50, qPrintable(QString::number(host.truth().wallUtc)));
        host.setDelay(0);
        host.run(330);
        QVERIFY(isLocked(host.status().mode));
        QCOMPARE(host.count(EventKind::GrandmasterLost), std::size_t{0});
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{0});
    }
    void silenceBeforeTheFirstLockIsInitAgain() {
        World world = lan(38);
        world.ntp = false;
        SimulatedHost host(world);
        host.run(0.6);
        QCOMPARE(host.status().mode, Mode::Acq);
        host.setGrandmasterAlive(false);
        host.run(15);
        QCOMPARE(host.status().mode, Mode::Init);
        host.setGrandmasterAlive(true);
        host.run(60);
        QVERIFY(isLocked(host.status().mode));
    }
    void aPathThatMovedKeepsTheWall() {
        World world = lan(33);
        world.ntp = false;
        world.utcRate = 0;
        world.wallOffset = 0;
        SimulatedHost host(world);
        host.run(300);
        const double before = host.truth().wallUtc;
        host.setDelay(500);
        double worst = 0;
        host.run(360, [&](const Truth& t) { worst = std::max(worst, std::abs(t.wallUtc - before)); });
        QVERIFY2(worst < 15, qPrintable(QString::number(worst)));
        QCOMPARE(host.unlocks(), 0);
    }
    void staleNtpIsNoLongerVouchedFor() {
        SimulatedHost host(lan(39));
        discipline::Settings settings;
        settings.ntpStale = Nanoseconds::fromSeconds(600);
        host.engine().configure(settings);
        host.run(300);
        const Nanoseconds bound = host.status().ntp->errorBound;
        host.setNtpAlive(false);
        host.run(880);
        QCOMPARE(host.status().ntp->leap, LeapIndicator::None); // failing, not yet too old
        host.run(930);
        QVERIFY(host.status().ntpFailed);
        QCOMPARE(host.status().ntp->leap, LeapIndicator::Unknown);
        QVERIFY(host.status().ntp->errorBound > bound * 2);
        host.setNtpAlive(true);
        host.run(1010);
        QVERIFY(!host.status().ntpFailed);
        QCOMPARE(host.status().ntp->leap, LeapIndicator::None);
        QCOMPARE(host.count(EventKind::NtpRestored), std::size_t{2}); // the first answer ever is one
    }
    void answersThatNeverAgreeGrowStaleToo() {
        SimulatedHost host(lan(40));
        discipline::Settings settings;
        settings.ntpStale = Nanoseconds::fromSeconds(60);
        host.engine().configure(settings);
        host.run(300);
        double lie = 1;
        bool failed = false;
        for (int i = 0; i < 12; ++i) {
            host.stepUtc(lie);
            lie *= -2.5;
            host.run(host.now() + 8);
            failed = failed || (host.status().ntpFailed && host.status().ntp->leap == LeapIndicator::Unknown);
        }
        QVERIFY(failed);
        QVERIFY(host.count(EventKind::NtpLost) > 0);
        QCOMPARE(host.count(EventKind::ClockStepped), std::size_t{1});
    }
    void failedNtpIsSaidOnceAndRestored() {
        SimulatedHost host(lan(34));
        host.setNtpAlive(false);
        host.run(120);
        QVERIFY(host.status().ntpFailed);
        QVERIFY(!host.status().ntp);
        QVERIFY(!host.status().settled);
        QVERIFY(!host.status().date->landed);
        QCOMPARE(host.count(EventKind::NtpLost), std::size_t{1});
        host.setNtpAlive(true);
        host.run(240);
        QVERIFY(!host.status().ntpFailed);
        QCOMPARE(host.count(EventKind::NtpRestored), std::size_t{1});
        QVERIFY(host.status().settled);
    }
};

QTEST_APPLESS_MAIN(TestTimeBases)
#include "test_time_bases.moc"
