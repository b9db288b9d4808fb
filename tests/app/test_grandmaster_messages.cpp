// SPDX-License-Identifier: GPL-3.0-or-later
//
// The emulator's datagrams against the table of what devices send: bytes at their offsets, not our parser.
#include "app/demo/grandmaster_messages.h"
#include "app/demo/grandmaster_time.h"

#include <QByteArray>
#include <QTest>

using namespace dantesync;
using namespace dantesync::demo;

namespace {

GrandmasterPlan device() {
    GrandmasterPlan plan;
    plan.uuid = ClockUuid{{0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c}};
    return plan;
}

QByteArray bytesOf(const wire::ptp1::Message& message) {
    const auto bytes = wire::ptp1::build(message);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray hex(const QByteArray& bytes, int offset, int length) {
    return bytes.mid(offset, length).toHex();
}

} // namespace

class TestGrandmasterMessages : public QObject {
    Q_OBJECT
private slots:
    void syncIsWhatDevicesSend();
    void followUpCarriesThePreciseTime();
    void timeRunsInStepsAtItsOwnRate();
};

void TestGrandmasterMessages::syncIsWhatDevicesSend() {
    const QByteArray sync = bytesOf(syncMessage(device(), 0x1234, GmTime{699'000'000'020}));
    QCOMPARE(sync.size(), 124);
    QCOMPARE(hex(sync, 0, 4), QByteArray("00010001")); // versionPTP, versionNetwork
    QCOMPARE(sync.mid(4, 16), QByteArray("_DFLT").leftJustified(16, '\0'));
    QCOMPARE(hex(sync, 20, 1), QByteArray("01"));               // event message
    QCOMPARE(hex(sync, 22, 6), QByteArray("001dc10a0b0c"));     // sourceUuid
    QCOMPARE(hex(sync, 28, 4), QByteArray("00011234"));         // sourcePortId, sequenceId
    QCOMPARE(hex(sync, 32, 1), QByteArray("00"));               // control: Sync
    QCOMPARE(hex(sync, 34, 2), QByteArray("000c"));             // flags: two-step
    QCOMPARE(hex(sync, 40, 8), QByteArray("000002bb00000014")); // 699 s, 20 ns
    QCOMPARE(hex(sync, 50, 2), QByteArray("0000"));             // currentUTCOffset
    QCOMPARE(hex(sync, 54, 6), QByteArray("001dc10a0b0c"));     // grandmasterClockUuid
    QCOMPARE(hex(sync, 60, 2), QByteArray("0000"));             // grandmasterPortId
    QCOMPARE(hex(sync, 67, 5), QByteArray("99") + QByteArray("DFLT").toHex());
    QCOMPARE(hex(sync, 74, 2), QByteArray("7060")); // 28768
    QCOMPARE(hex(sync, 83, 1), QByteArray("fe"));   // 250 ms
    QCOMPARE(hex(sync, 123, 1), QByteArray("00"));  // utcReasonable
}

void TestGrandmasterMessages::followUpCarriesThePreciseTime() {
    const QByteArray followUp = bytesOf(followUpMessage(device(), 0x1234, GmTime{541'867'999'999'980}));
    QCOMPARE(followUp.size(), 52);
    QCOMPARE(hex(followUp, 20, 1), QByteArray("02")); // general message
    QCOMPARE(hex(followUp, 30, 2), QByteArray("1234"));
    QCOMPARE(hex(followUp, 32, 1), QByteArray("02")); // control: Follow_Up
    QCOMPARE(hex(followUp, 42, 2), QByteArray("1234"));
    QCOMPARE(hex(followUp, 44, 8), QByteArray("000844ab3b9ac9ec")); // 541,867 s and 999,999,980 ns
}

void TestGrandmasterMessages::timeRunsInStepsAtItsOwnRate() {
    const GrandmasterTime time(5'000, Nanoseconds::fromSeconds(700), Ppm{40.0});
    QCOMPARE(time.at(5'000).ns, std::int64_t{700'000'000'000});
    QCOMPARE(time.at(5'019).ns, std::int64_t{700'000'000'000});
    QCOMPARE(time.at(5'020).ns, std::int64_t{700'000'000'020});
    QCOMPARE(time.at(5'000 + 10'000'000'000).ns, std::int64_t{710'000'400'000});
}

QTEST_APPLESS_MAIN(TestGrandmasterMessages)
#include "test_grandmaster_messages.moc"
