// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/sync_pairing.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::discipline;
using wire::ptp1::Message;

namespace {

const Endpoint device{Ipv4{0x0a000001}, 49155};
const Endpoint secondary{Ipv4{0x0a010001}, 49155};

Message header(std::uint16_t sequence, std::uint16_t flags) {
    Message message;
    message.header.sourceUuid = {0, 0x1d, 0xc1, 1, 2, 3};
    message.header.sourcePortId = 1;
    message.header.sequenceId = sequence;
    message.header.flags = flags;
    return message;
}

Message sync(std::uint16_t sequence, bool twoStep = true) {
    Message message = header(sequence, twoStep ? wire::ptp1::flag::assist : std::uint16_t{0});
    wire::ptp1::Sync body;
    body.grandmasterClockUuid = {0, 0x1d, 0xc1, 9, 9, 9};
    body.originTimestamp = {699, 5};
    body.syncInterval = -2;
    message.body = body;
    return message;
}

Message followUp(std::uint16_t sequence, std::uint32_t seconds = 700) {
    Message message = header(sequence, 0);
    message.body = wire::ptp1::FollowUp{sequence, {seconds, 20}};
    return message;
}

HostTime at(std::int64_t ns) {
    return {CounterTime{ns}, WallTime{ns + 5}};
}

} // namespace

class TestSyncPairing : public QObject {
    Q_OBJECT
private slots:
    void syncThenFollowUp() {
        SyncPairing pairing;
        QVERIFY(!pairing.sync(sync(7), device, at(1000), Timestamping::Kernel));
        const auto pair = pairing.followUp(followUp(7), device);
        QVERIFY(pair);
        QCOMPARE(pair->origin.ns, 700'000'000'020);
        QCOMPARE(pair->received.counter.ns, 1000);
        QCOMPARE(pair->logSyncInterval, std::int8_t{-2});
        QCOMPARE(pair->grandmaster.toString(), std::string("00:1d:c1:09:09:09"));
        QCOMPARE(pair->source.uuid.toString(), std::string("00:1d:c1:01:02:03"));
    }
    void followUpFirst() {
        SyncPairing pairing;
        QVERIFY(!pairing.followUp(followUp(7), device));
        const auto pair = pairing.sync(sync(7), device, at(1000), Timestamping::Kernel);
        QVERIFY(pair);
        QCOMPARE(pair->origin.ns, 700'000'000'020);
    }
    void oneStepNeedsNoFollowUp() {
        SyncPairing pairing;
        const auto pair = pairing.sync(sync(7, false), device, at(1000), Timestamping::Kernel);
        QVERIFY(pair);
        QCOMPARE(pair->origin.ns, 699'000'000'005);
    }
    void eachPairIsUsedOnce() {
        SyncPairing pairing;
        pairing.sync(sync(7), device, at(1000), Timestamping::Kernel);
        QVERIFY(pairing.followUp(followUp(7), device));
        QVERIFY(!pairing.followUp(followUp(7), device));
        QVERIFY(!pairing.sync(sync(7), device, at(2000), Timestamping::Kernel));
        QVERIFY(!pairing.followUp(followUp(7), device));
    }
    void aDuplicatedSyncKeepsTheFirstArrival() {
        SyncPairing pairing;
        pairing.sync(sync(7), device, at(1000), Timestamping::Kernel);
        pairing.sync(sync(7), device, at(9000), Timestamping::Kernel);
        const auto pair = pairing.followUp(followUp(7), device);
        QVERIFY(pair);
        QCOMPARE(pair->received.counter.ns, 1000);
    }
    void otherSourceOrSequenceDoesNotMatch() {
        SyncPairing pairing;
        pairing.sync(sync(7), device, at(1000), Timestamping::Kernel);
        QVERIFY(!pairing.followUp(followUp(8), device));
        QVERIFY(!pairing.followUp(followUp(7), secondary));
        QVERIFY(pairing.followUp(followUp(7), device));
        QVERIFY(pairing.sync(sync(7), secondary, at(1500), Timestamping::Kernel)); // its Follow_Up came before
    }
    void thePortOfTheSenderDoesNotMatter() {
        SyncPairing pairing;
        pairing.sync(sync(7), device, at(1000), Timestamping::Kernel);
        QVERIFY(pairing.followUp(followUp(7), Endpoint{device.address, 49156}));
    }
    void lostFollowUpsDoNotClog() {
        SyncPairing pairing;
        for (std::uint16_t i = 0; i < 1000; ++i)
            pairing.sync(sync(i), device, at(i), Timestamping::Kernel);
        QVERIFY(pairing.followUp(followUp(999), device));
        QVERIFY(!pairing.followUp(followUp(1), device)); // long gone
    }
    void aTimeThatIsNoneIsRefused() {
        SyncPairing pairing;
        pairing.sync(sync(7), device, at(1000), Timestamping::Kernel);
        Message bad = followUp(7);
        std::get<wire::ptp1::FollowUp>(bad.body).preciseOriginTimestamp.nanoseconds = 1'000'000'000;
        QVERIFY(!pairing.followUp(bad, device));
    }
};

QTEST_APPLESS_MAIN(TestSyncPairing)
#include "test_sync_pairing.moc"
