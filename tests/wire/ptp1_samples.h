// SPDX-License-Identifier: GPL-3.0-or-later
//
// Datagrams written by hand from the tables of IEEE 1588-2002, annex D, with the values that real
// devices send, and the messages they hold.
#pragma once

#include "shared/wire/ptp1.h"
#include "tests/wire/wire_proof.h"

namespace dantesync::test::ptp1_samples {

using namespace dantesync::wire::ptp1;

constexpr Uuid deviceUuid{0x00, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c};

// clang-format off
/// A Focusrite RedNet, 699.25 s after it was switched on.
inline const Datagram syncBytes = hex(
    "0001 0001"                                    // 0 versionPTP, 2 versionNetwork
    "5f44464c54 0000000000000000000000"            // 4 subdomain "_DFLT"
    "01 01 001dc10a0b0c 0001 1234"                 // 20 messageType, 21 technology, 22 uuid, 28 port, 30 sequenceId
    "00 00 000c 00000000"                          // 32 control, 34 flags: boundary clock, two-step
    "000002bb 0ee6b280"                            // 40 originTimestamp
    "0000 0000 00 01 001dc10a0b0c"                 // 48 epoch, 50 UTC offset, 53 technology, 54 grandmaster
    "0000 1234 000000 99 44464c54"                 // 60 port, 62 sequence, 67 stratum 153, 68 "DFLT"
    "0000 7060 00 00 00 00 000000 fe"              // 74 variance 28768, 77 preferred, 79 boundary, 83 2^-2 s
    "0000 7060 0000 0000 000000 99 44464c54"       // 86 variance, 90 steps, 95 stratum, 96 "DFLT"
    "00 01 001dc10a0b0c 0000 0001"                 // 101 technology, 102 parent, 110 its port
    "0000 0000 00000000 000000 00");               // 114 variance, 116 drift, 123 utcReasonable

inline const Datagram followUpBytes = hex(
    "0001 0001 5f44464c54 0000000000000000000000"
    "02 01 001dc10a0b0c 0001 1234"
    "02 00 0004 00000000"
    "0000 1234"                                    // 42 associatedSequenceId
    "000844ab 0ee6b294");                          // 44 preciseOriginTimestamp 541867.250000020 s

inline const Datagram delayRespBytes = hex(
    "0001 0001 5f414c5431 0000000000000000000000"  // "_ALT1"
    "02 01 001dc10a0b0c 0002 00ff"
    "03 00 0000 00000000"
    "000002bc 3b9ac9ff"                            // 40 delayReceiptTimestamp 700.999999999 s
    "00 01 0242ac110002 0001 beef");               // 49 technology, 50 uuid, 56 port, 58 sequenceId

inline const Datagram managementBytes = hex(
    "0001 0001 5f44464c54 0000000000000000000000"
    "02 01 001dc10a0b0c 0001 0007"
    "04 00 0000 00000000");
// clang-format on

inline Datagram delayReqBytes() {
    Datagram bytes = syncBytes;
    bytes[32] = 1;
    return bytes;
}

inline Header deviceHeader(std::uint16_t sequenceId, std::uint16_t flags) {
    Header header;
    header.sourceUuid = deviceUuid;
    header.sequenceId = sequenceId;
    header.flags = flags;
    return header;
}

inline Sync deviceSync() {
    Sync sync;
    sync.originTimestamp = {699, 250'000'000};
    sync.grandmasterClockUuid = deviceUuid;
    sync.grandmasterSequenceId = 0x1234;
    sync.grandmasterClockStratum = 153;
    sync.grandmasterClockIdentifier = {'D', 'F', 'L', 'T'};
    sync.grandmasterClockVariance = 28768;
    sync.syncInterval = -2;
    sync.localClockVariance = 28768;
    sync.localClockStratum = 153;
    sync.localClockIdentifier = {'D', 'F', 'L', 'T'};
    sync.parentUuid = deviceUuid;
    sync.parentPortField = 1;
    return sync;
}

inline Message syncMessage() {
    return {deviceHeader(0x1234, flag::boundaryClock | flag::assist), deviceSync()};
}

inline Message delayReqMessage() {
    DelayReq request;
    static_cast<Sync&>(request) = deviceSync();
    return {deviceHeader(0x1234, flag::boundaryClock | flag::assist), request};
}

inline Message followUpMessage() {
    return {deviceHeader(0x1234, flag::boundaryClock), FollowUp{0x1234, {541'867, 250'000'020}}};
}

inline Message delayRespMessage() {
    Header header = deviceHeader(0x00ff, 0);
    header.subdomain = "_ALT1";
    header.sourcePortId = 2;
    return {header, DelayResp{{700, 999'999'999}, 1, {0x02, 0x42, 0xac, 0x11, 0x00, 0x02}, 1, 0xbeef}};
}

inline Message managementMessage() {
    return {deviceHeader(7, 0), Management{}};
}

struct Sample {
    const char* name;
    Datagram bytes;
    Message message;
};

inline std::vector<Sample> samples() {
    return {{"Sync", syncBytes, syncMessage()},
            {"Delay_Req", delayReqBytes(), delayReqMessage()},
            {"Follow_Up", followUpBytes, followUpMessage()},
            {"Delay_Resp", delayRespBytes, delayRespMessage()},
            {"Management", managementBytes, managementMessage()}};
}

} // namespace dantesync::test::ptp1_samples
