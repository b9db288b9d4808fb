// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/fleet_record.h"
#include "tests/app/made_up_fleet.h"

#include <QTest>

using namespace dantesync;
using history::Mark;

namespace {

constexpr history::UnixSeconds begin = 1'800'000'000;

/// "master", "foh", "old", "gone", as a query read them.
std::vector<Mark> take(history::FleetEvents& events, std::vector<fleet::HostReading> readings, int second) {
    return events.take(fleet::assess(std::move(readings), {}), begin + second);
}

} // namespace

class TestFleetEvents : public QObject {
    Q_OBJECT

private slots:
    void theFirstRoundIsNoChange() {
        history::FleetEvents events;
        QVERIFY(take(events, test::madeUpReadings(), 0).empty());
        QVERIFY(take(events, test::madeUpReadings(), 1).empty());
    }

    void silenceReturnAndModeAreTold() {
        history::FleetEvents events;
        auto readings = test::madeUpReadings();
        take(events, readings, 0);
        readings[1].basic.reset();
        readings[1].precise.reset();
        readings[1].exchanges.clear();
        readings[1].grandmasterViews.clear();
        readings[1].failure = "no answer";
        QCOMPARE(take(events, readings, 1), (std::vector<Mark>{{begin + 1, "foh", "offline", "no answer"}}));
        readings = test::madeUpReadings();
        readings[1].basic->mode = 2;
        const auto back = take(events, readings, 2);
        QCOMPARE(back.size(), std::size_t{1}); // its mode was not known in between
        QCOMPARE(back[0].kind, std::string("online"));
        readings[1].basic->mode = 3;
        QCOMPARE(take(events, readings, 3).front().kind, std::string("mode"));
    }

    void anotherGrandmasterIsTold() {
        history::FleetEvents events;
        auto readings = test::madeUpReadings();
        take(events, readings, 0);
        const std::string before = ClockUuid{*readings[0].basic->grandmaster()}.toString();
        for (const std::size_t host : {0U, 1U})
            readings[host].basic->grandmasterUuid[5] = 0x77;
        const auto marks = take(events, readings, 1);
        QCOMPARE(marks.size(), std::size_t{2});
        QCOMPARE(marks[0].kind, std::string("grandmaster"));
        QCOMPARE(marks[0].host, std::string("master"));
        QVERIFY(marks[0].text.ends_with("77, was " + before));
        QVERIFY(take(events, readings, 2).empty());
    }

    void oneThatIsLostForAWhileIsNoOther() {
        history::FleetEvents events;
        auto readings = test::madeUpReadings();
        take(events, readings, 0);
        const auto uuid = readings[1].basic->grandmasterUuid;
        readings[1].basic->grandmasterUuid = {};
        QVERIFY(take(events, readings, 1).empty());
        readings[1].basic->grandmasterUuid = uuid;
        QVERIFY(take(events, readings, 2).empty());
        readings[1].basic->grandmasterUuid = {};
        take(events, readings, 3);
        readings[1].basic->grandmasterUuid = uuid;
        readings[1].basic->grandmasterUuid[5] = 0x77;
        QCOMPARE(take(events, readings, 4).size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestFleetEvents)
#include "test_fleet_events.moc"
