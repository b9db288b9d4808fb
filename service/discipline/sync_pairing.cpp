// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/sync_pairing.h"

#include <algorithm>
#include <variant>

namespace dantesync::discipline {

namespace {

SyncSource sourceOf(const wire::ptp1::Header& header, const Endpoint& address) {
    return {address, ClockUuid{header.sourceUuid}, header.sourcePortId};
}

} // namespace

bool SyncPairing::seen(const SyncSource& source, std::uint16_t sequenceId) const {
    return std::any_of(m_done.begin(), m_done.end(),
                       [&](const Done& d) { return d.used && d.sequenceId == sequenceId && d.source == source; });
}

void SyncPairing::remember(const SyncSource& source, std::uint16_t sequenceId) {
    m_done[m_nextDone] = {source, sequenceId, true};
    m_nextDone = (m_nextDone + 1) % kept;
}

std::optional<PairedSync> SyncPairing::sync(const wire::ptp1::Message& message, const Endpoint& source,
                                            HostTime received, Timestamping stamping) {
    const auto* body = std::get_if<wire::ptp1::Sync>(&message.body);
    if (!body)
        return std::nullopt;
    PairedSync sync;
    sync.source = sourceOf(message.header, source);
    sync.grandmaster = ClockUuid{body->grandmasterClockUuid};
    sync.stratum = body->grandmasterClockStratum;
    sync.logSyncInterval = body->syncInterval;
    sync.sequenceId = message.header.sequenceId;
    sync.received = received;
    sync.stamping = stamping;
    if (seen(sync.source, sync.sequenceId))
        return std::nullopt;

    if ((message.header.flags & wire::ptp1::flag::assist) == 0) {
        const auto origin = body->originTimestamp.toNanoseconds();
        if (!origin)
            return std::nullopt;
        sync.origin = GmTime{*origin};
        remember(sync.source, sync.sequenceId);
        return sync;
    }
    for (PendingFollowUp& pending : m_followUps) {
        if (pending.waiting && pending.sequenceId == sync.sequenceId && pending.source == sync.source) {
            pending.waiting = false;
            sync.origin = pending.origin;
            remember(sync.source, sync.sequenceId);
            return sync;
        }
    }
    // A second copy of a Sync that still waits is a duplicate: the first one arrived first.
    for (const PendingSync& pending : m_syncs)
        if (pending.waiting && pending.sync.sequenceId == sync.sequenceId && pending.sync.source == sync.source)
            return std::nullopt;
    m_syncs[m_nextSync] = {sync, true};
    m_nextSync = (m_nextSync + 1) % kept;
    return std::nullopt;
}

std::optional<PairedSync> SyncPairing::followUp(const wire::ptp1::Message& message, const Endpoint& source) {
    const auto* body = std::get_if<wire::ptp1::FollowUp>(&message.body);
    if (!body)
        return std::nullopt;
    const auto origin = body->preciseOriginTimestamp.toNanoseconds();
    const SyncSource from = sourceOf(message.header, source);
    if (!origin || seen(from, body->associatedSequenceId))
        return std::nullopt;
    for (PendingSync& pending : m_syncs) {
        if (pending.waiting && pending.sync.sequenceId == body->associatedSequenceId && pending.sync.source == from) {
            pending.waiting = false;
            PairedSync sync = pending.sync;
            sync.origin = GmTime{*origin};
            remember(from, sync.sequenceId);
            return sync;
        }
    }
    m_followUps[m_nextFollowUp] = {from, body->associatedSequenceId, GmTime{*origin}, true};
    m_nextFollowUp = (m_nextFollowUp + 1) % kept;
    return std::nullopt;
}

} // namespace dantesync::discipline
