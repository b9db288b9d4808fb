// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/pair_matrix.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::fleet;

namespace {

constexpr std::int64_t right = 1'700'000'000'000'000'000;
constexpr std::int64_t ms = 1'000'000;

HostReading reading(const char* name, std::int64_t ahead) {
    HostReading host;
    host.host = {name, {name, std::nullopt}};
    host.exchanges = {{{0}, {right + ahead + 50'000}, {right + ahead + 50'000}, {100'000}, true}};
    host.basic.emplace();
    return host;
}

HostReading silent(const char* name) {
    HostReading host;
    host.host = {name, {name, std::nullopt}};
    host.failure = "no answer";
    return host;
}

} // namespace

class TestPairMatrix : public QObject {
    Q_OBJECT
private slots:
    void everyPairHasBothSigns();
    void whoIsOffIsFound();
    void ofTwoNobodyIsOff();
    void withoutAMajorityNobodyIsOff();
    void theSilentAreNotJudged();
    void agreementIsAllOfThem();
};

void TestPairMatrix::everyPairHasBothSigns() {
    const auto matrix = comparePairs({reading("a", 0), reading("b", 3 * ms), reading("c", -ms)});
    QCOMPARE(matrix.offsets[1][0]->best.offset, Nanoseconds{3 * ms});
    QCOMPARE(matrix.offsets[0][1]->best.offset, Nanoseconds{-3 * ms});
    QCOMPARE(matrix.offsets[1][2]->best.offset, Nanoseconds{4 * ms});
    QVERIFY(!matrix.offsets[2][2].has_value());
    QCOMPARE(*matrix.spread, Nanoseconds{4 * ms});
}

void TestPairMatrix::whoIsOffIsFound() {
    const auto matrix = comparePairs({reading("a", 0), reading("b", -7 * ms), reading("c", 10'000)});
    QVERIFY(matrix.standings[1].off && !matrix.standings[0].off && !matrix.standings[2].off);
    QCOMPARE(*matrix.standings[1].fromOthers, Nanoseconds{-7 * ms});
    QVERIFY(!matrix.allSynced);
}

void TestPairMatrix::ofTwoNobodyIsOff() {
    const auto matrix = comparePairs({reading("a", 0), reading("b", 9 * ms)});
    QVERIFY(!matrix.standings[0].off && !matrix.standings[1].off);
    QVERIFY(!matrix.allSynced);
}

void TestPairMatrix::withoutAMajorityNobodyIsOff() {
    for (const auto& ahead : {std::vector{0 * ms, 10 * ms, 20 * ms}, std::vector{0 * ms, 0 * ms, 10 * ms, 10 * ms}}) {
        std::vector<HostReading> readings;
        for (const std::int64_t offset : ahead)
            readings.push_back(reading("host", offset));
        const auto matrix = comparePairs(readings);
        QVERIFY(!matrix.majority && !matrix.allSynced);
        for (const Standing& standing : matrix.standings)
            QVERIFY(!standing.off);
    }
}

void TestPairMatrix::theSilentAreNotJudged() {
    const auto matrix = comparePairs({reading("a", 0), silent("b"), reading("c", 0), reading("d", 5000)});
    QCOMPARE(matrix.answered, std::size_t{3});
    QVERIFY(!matrix.standings[1].off && !matrix.standings[1].fromOthers);
    QVERIFY(!matrix.offsets[0][1] && !matrix.offsets[1][0]);
    QVERIFY(!matrix.allSynced);
}

void TestPairMatrix::agreementIsAllOfThem() {
    QVERIFY(comparePairs({reading("a", 0), reading("b", 900'000), reading("c", 10'000)}).allSynced);
    QVERIFY(!comparePairs({reading("a", 0), reading("b", 900'000), reading("c", -200'000)}).allSynced);
    QVERIFY(!comparePairs({reading("a", 0)}).allSynced); // with whom?
    QVERIFY(!comparePairs({}).allSynced);
}

QTEST_GUILESS_MAIN(TestPairMatrix)
#include "test_pair_matrix.moc"
