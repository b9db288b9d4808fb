// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/grandmaster_messages.h"

namespace dantesync::demo {
namespace {

namespace ptp1 = wire::ptp1;

/// Default clock of an unsynchronised device (IEEE 1588-2002, 6.2.4.5).
constexpr std::array<char, 4> defaultIdentifier{'D', 'F', 'L', 'T'};

ptp1::Header header(const GrandmasterPlan& device, std::uint16_t sequenceId) {
    ptp1::Header header;
    header.subdomain = "_DFLT";
    header.sourceUuid = device.uuid.bytes;
    header.sourcePortId = device.portId;
    header.sequenceId = sequenceId;
    header.flags = ptp1::flag::assist | ptp1::flag::boundaryClock; // 0x000c on the wire of every device seen
    return header;
}

} // namespace

ptp1::Message syncMessage(const GrandmasterPlan& device, std::uint16_t sequenceId, GmTime originTimestamp) {
    ptp1::Sync sync;
    sync.originTimestamp = ptp1::Timestamp::fromNanoseconds(originTimestamp.ns);
    sync.grandmasterClockUuid = device.uuid.bytes;
    sync.grandmasterPortId = 0;
    sync.grandmasterSequenceId = sequenceId;
    sync.grandmasterClockStratum = device.stratum;
    sync.grandmasterClockIdentifier = defaultIdentifier;
    sync.grandmasterClockVariance = device.variance;
    sync.syncInterval = logSyncInterval;
    sync.localClockVariance = device.variance;
    sync.localClockStratum = device.stratum;
    sync.localClockIdentifier = defaultIdentifier;
    sync.parentUuid = device.uuid.bytes;
    sync.parentPortField = device.portId;
    sync.utcReasonable = false;
    return {header(device, sequenceId), sync};
}

ptp1::Message followUpMessage(const GrandmasterPlan& device, std::uint16_t sequenceId, GmTime preciseOriginTimestamp) {
    ptp1::FollowUp followUp;
    followUp.associatedSequenceId = sequenceId;
    followUp.preciseOriginTimestamp = ptp1::Timestamp::fromNanoseconds(preciseOriginTimestamp.ns);
    return {header(device, sequenceId), followUp};
}

} // namespace dantesync::demo
