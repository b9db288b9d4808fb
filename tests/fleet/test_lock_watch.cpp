// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/fleet_checks.h"
#include "shared/fleet/lock_watch.h"
#include "tests/app/made_up_fleet.h"

#include <QTest>

#include <algorithm>

using namespace dantesync;

namespace {

constexpr std::int64_t second = 1'000'000'000;

/// "master" (locked), "foh" (locked), "old" (not), "gone" (silent).
struct Watching {
    std::vector<fleet::HostReading> readings = test::madeUpReadings();
    fleet::LockWatch watch;
    fleet::FleetAssessment fleet;

    void round(int seconds) {
        fleet = fleet::assess(readings, {"master", {}});
        watch.take(fleet, {seconds * second});
    }
    std::optional<Nanoseconds> foh() const { return fleet.hosts[1].lockedFor; }
    Check check(int minutes) const {
        for (const Check& check : fleet::fleetChecks(fleet, std::chrono::minutes(minutes)))
            if (check.id == "locked_for")
                return check;
        return {"missing", Verdict::Fail, {}, {}};
    }
};

} // namespace

class TestLockWatch : public QObject {
    Q_OBJECT
private slots:
    void tellsHowLongItWasSeenLocked();
    void lostPacketsAreNoBreak();
    void aLostLockIs();
    void aRestartIs();
    void theCheckNamesWhoIsTooYoung();
    void whoDidNotWatchIsNotAsked();
};

void TestLockWatch::tellsHowLongItWasSeenLocked() {
    Watching w;
    w.round(0);
    QCOMPARE(w.foh(), std::optional(Nanoseconds{0}));
    w.round(60);
    QVERIFY2(w.foh() == Nanoseconds{0}, "not asked for longer than a lost packet explains");
    for (int s = 61; s <= 181; ++s)
        w.round(s);
    QCOMPARE(w.foh(), std::optional(Nanoseconds{121 * second}));
    QVERIFY(!w.fleet.hosts[2].lockedFor && !w.fleet.hosts[3].lockedFor);
}

void TestLockWatch::lostPacketsAreNoBreak() {
    Watching w;
    for (int s = 0; s <= 20; ++s) {
        w.readings = test::madeUpReadings();
        if (s >= 8 && s < 12)
            w.readings[1].basic.reset();
        w.round(s);
        QCOMPARE(w.foh().has_value(), w.readings[1].basic.has_value());
    }
    QCOMPARE(w.foh(), std::optional(Nanoseconds{20 * second}));
}

void TestLockWatch::aLostLockIs() {
    Watching w;
    for (int s = 0; s <= 20; ++s) {
        w.readings[1].basic->mode = s == 10 ? 1 : 3;
        w.round(s);
    }
    QCOMPARE(w.foh(), std::optional(Nanoseconds{9 * second}));
}

void TestLockWatch::aRestartIs() {
    Watching w;
    for (int s = 0; s <= 20; ++s) {
        if (s >= 18)
            w.readings[1].precise->uptimeS = static_cast<std::uint32_t>(s - 17);
        w.round(s);
    }
    QCOMPARE(w.foh(), std::optional(Nanoseconds{3 * second}));
}

void TestLockWatch::theCheckNamesWhoIsTooYoung() {
    Watching w;
    w.readings.resize(2);
    for (int s = 0; s <= 90; ++s)
        w.round(s);
    QVERIFY(w.check(1).verdict == Verdict::Ok);
    const Check young = w.check(5);
    QVERIFY(young.verdict == Verdict::Warn);
    QVERIFY2(young.words.find("master, foh") != std::string::npos, young.words.c_str());
    QVERIFY2(young.remedy.find("another 4 min") != std::string::npos, young.remedy.c_str());
    w.readings[0].basic->mode = w.readings[1].basic->mode = 1;
    w.round(91);
    QVERIFY2(w.check(1).remedy.find("have to lock") != std::string::npos, w.check(1).remedy.c_str());
}

void TestLockWatch::whoDidNotWatchIsNotAsked() {
    Watching w;
    w.round(0);
    const auto checks = fleet::fleetChecks(w.fleet);
    QVERIFY(std::none_of(checks.begin(), checks.end(), [](const Check& c) { return c.id == "locked_for"; }));
}

QTEST_APPLESS_MAIN(TestLockWatch)
#include "test_lock_watch.moc"
