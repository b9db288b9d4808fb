// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/assessment.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::fleet;

namespace {

constexpr std::int64_t us = 1'000;
constexpr std::int64_t right = 1'700'000'000'000'000'000;
constexpr wire::time_query::Uuid gm{0, 0x1d, 0xc1, 1, 2, 3};

struct Made {
    std::int64_t ahead = 0;
    std::int64_t roundTrip = 100 * us;
    bool precise = true;
    bool master = false;
    wire::time_query::Uuid grandmaster = gm;
    std::int64_t gmAhead = 0; ///< what its view of the grandmaster says, on top of `ahead`
};

HostReading reading(std::string name, const Made& made) {
    HostReading host;
    host.host = {name, {name, std::nullopt}};
    host.endpoint = Endpoint{Ipv4{0x0A000001}, 31900};
    const Exchange exchange{{0},
                            {right + made.ahead + made.roundTrip / 2},
                            {right + made.ahead + made.roundTrip / 2},
                            {made.roundTrip},
                            made.precise};
    host.exchanges = {exchange};
    host.basic.emplace();
    host.basic->grandmasterUuid = made.grandmaster;
    if (made.precise) {
        host.precise.emplace();
        host.precise->role = made.master ? 1 : 0;
        host.grandmasterViews = {{ClockUuid{made.grandmaster}, {right + made.ahead + made.gmAhead}, {right}, {500}}};
    }
    return host;
}

HostReading silent(std::string name) {
    HostReading host;
    host.host = {name, {name, std::nullopt}};
    host.failure = "no answer";
    return host;
}

} // namespace

class TestAssessment : public QObject {
    Q_OBJECT
private slots:
    void judgesEachHostAgainstTheReference();
    void findsTheReference();
    void withoutReferenceNothingIsJudged();
    void bothWaysAreCombined();
    void aDisagreementIsFound();
    void anotherTimeBaseIsFound();
    void unknownGrandmastersAreNeitherSameNorOther();
    void basicHostsAreComparedByTheMidpoint();
};

void TestAssessment::judgesEachHostAgainstTheReference() {
    const auto fleet = assess({reading("a", {}), reading("b", {.ahead = 900 * us}), reading("c", {.ahead = -2000 * us}),
                               reading("d", {.ahead = 6000 * us}), silent("e")},
                              {"a", ""});
    QCOMPARE(fleet.reference, std::optional<std::size_t>(0));
    QCOMPARE(fleet.hosts[0].quality, SyncQuality::Synced);
    QVERIFY(fleet.hosts[0].isReference);
    QCOMPARE(fleet.hosts[0].offset->offset.count, std::int64_t{0});
    QCOMPARE(fleet.hosts[1].quality, SyncQuality::Synced);
    QCOMPARE(fleet.hosts[1].offset->offset.count, 900 * us);
    QCOMPARE(fleet.hosts[2].quality, SyncQuality::Drift);
    QCOMPARE(fleet.hosts[2].offset->offset.count, -2000 * us);
    QCOMPARE(fleet.hosts[3].quality, SyncQuality::Error);
    QCOMPARE(fleet.hosts[4].quality, SyncQuality::Offline);
    QVERIFY(!fleet.hosts[4].offset);
    QCOMPARE(fleet.answered, std::size_t{4});
    QCOMPARE(fleet.spread->count, 8000 * us);
    QVERIFY(!fleet.allSynced());
    QVERIFY(assess({reading("a", {}), reading("b", {})}, {}).allSynced());
    QVERIFY(!assess({}, {}).allSynced());
}

void TestAssessment::findsTheReference() {
    const std::vector plain{silent("s"), reading("a", {}), reading("b", {}), reading("m", {.master = true})};
    QCOMPARE(chooseReference(plain, {"b", ""}), std::optional<std::size_t>(2));
    QCOMPARE(chooseReference(plain, {"nobody", ""}), std::optional<std::size_t>());
    QCOMPARE(chooseReference(plain, {}), std::optional<std::size_t>(3));
    QCOMPARE(chooseReference(plain, {"10.0.0.1:31900", ""}), std::optional<std::size_t>(1));
    const std::vector noMaster{silent("s"), reading("a", {}), reading("b", {})};
    QCOMPARE(chooseReference(noMaster, {"", "b"}), std::optional<std::size_t>(2));
    QCOMPARE(chooseReference(noMaster, {"", "s"}), std::optional<std::size_t>(1));
    QCOMPARE(chooseReference({silent("s")}, {}), std::optional<std::size_t>());
}

void TestAssessment::withoutReferenceNothingIsJudged() {
    const auto fleet = assess({silent("a"), reading("b", {})}, {"a", ""});
    QCOMPARE(fleet.hosts[0].quality, SyncQuality::Offline);
    QVERIFY(!fleet.hosts[1].quality.has_value()); // it answered, so it is not offline; what it is nobody knows
    QVERIFY(!fleet.hosts[1].offset.has_value());
    QVERIFY(fleet.referenceProblem.find("did not answer") != std::string::npos);
    QVERIFY(!assess({reading("b", {})}, {"a", ""}).referenceProblem.empty());
}

void TestAssessment::bothWaysAreCombined() {
    const auto near = assess({reading("a", {.roundTrip = 20 * us}),
                              reading("b", {.ahead = 7 * us, .roundTrip = 20 * us, .gmAhead = 3 * us})},
                             {"a", ""});
    const auto far = assess({reading("a", {.roundTrip = 2000 * us}),
                             reading("b", {.ahead = 7 * us, .roundTrip = 2000 * us, .gmAhead = 3 * us})},
                            {"a", ""});
    for (const auto& fleet : {near, far}) {
        const HostAssessment& host = fleet.hosts[1];
        QCOMPARE(host.method, Method::Combined);
        QCOMPARE(host.twoWay->offset.count, 7 * us);
        QCOMPARE(host.commonView->offset.count, 10 * us);
        QVERIFY(host.offset->uncertainty < host.twoWay->uncertainty + Nanoseconds{4 * us}); // those of timestamps
        QVERIFY(host.offset->uncertainty < host.commonView->uncertainty);
        QVERIFY(!host.viewsDisagree && !host.calibration);
    }
    // Nearer to the one that is less uncertain.
    QVERIFY(abs(near.hosts[1].offset->offset - Nanoseconds{7 * us}) < Nanoseconds{us});
    QVERIFY(abs(far.hosts[1].offset->offset - Nanoseconds{10 * us}) < Nanoseconds{us});
}

void TestAssessment::aDisagreementIsFound() {
    const auto fleet = assess({reading("a", {}), reading("b", {.gmAhead = 400 * us})}, {"a", ""});
    QVERIFY(fleet.hosts[1].viewsDisagree);
    QCOMPARE(fleet.hosts[1].method, Method::TwoWay); // a round trip bounds what it says
    QCOMPARE(fleet.hosts[1].offset->offset, fleet.hosts[1].twoWay->offset);
    QVERIFY(!fleet.hosts[1].otherTimeBase);
}

void TestAssessment::anotherTimeBaseIsFound() {
    const auto fleet = assess({reading("a", {}), reading("b", {.gmAhead = 5'000'000 * us})}, {"a", ""});
    QVERIFY(fleet.hosts[1].otherTimeBase);
    QCOMPARE(fleet.hosts[1].sameGrandmaster, std::optional<bool>(true));
    QCOMPARE(fleet.hosts[1].method, Method::TwoWay);
}

void TestAssessment::unknownGrandmastersAreNeitherSameNorOther() {
    const auto fleet = assess({reading("a", {}), reading("b", {.grandmaster = {0, 0, 0, 0, 1, 0}}),
                               reading("c", {.grandmaster = {}}), reading("d", {.grandmaster = {1, 2, 3, 4, 5, 6}})},
                              {"a", ""});
    QCOMPARE(fleet.hosts[0].sameGrandmaster, std::optional<bool>(true));
    QCOMPARE(fleet.hosts[1].sameGrandmaster, std::optional<bool>());
    QCOMPARE(fleet.hosts[2].sameGrandmaster, std::optional<bool>());
    QCOMPARE(fleet.hosts[3].sameGrandmaster, std::optional<bool>(false));
}

void TestAssessment::basicHostsAreComparedByTheMidpoint() {
    const auto fleet = assess({reading("a", {}), reading("b", {.ahead = 50 * us, .precise = false})}, {"a", ""});
    QCOMPARE(fleet.hosts[1].method, Method::Midpoint);
    QCOMPARE(fleet.hosts[1].offset->offset.count, 50 * us);
    QVERIFY(!fleet.hosts[1].commonView.has_value());
}

QTEST_APPLESS_MAIN(TestAssessment)
#include "test_assessment.moc"
