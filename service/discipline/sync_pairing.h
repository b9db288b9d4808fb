// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/events.h"
#include "shared/wire/ptp1.h"

#include <array>
#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// Who sends Sync: a port of a clock, seen from an address. The same grandmaster can be heard
/// through several of them (redundant networks, boundary clocks).
struct SyncSource {
    Endpoint address; ///< the port is ephemeral and not part of the identity
    ClockUuid uuid;
    std::uint16_t portId = 0;

    bool operator==(const SyncSource& o) const {
        return address.address == o.address.address && uuid == o.uuid && portId == o.portId;
    }
};

/// A Sync whose time of departure is known.
struct PairedSync {
    SyncSource source;
    ClockUuid grandmaster;
    std::uint8_t stratum = 0;
    std::int8_t logSyncInterval = 0;
    std::uint16_t sequenceId = 0;
    GmTime origin;     ///< when it left, grandmaster time
    HostTime received; ///< when it came
    Timestamping stamping = Timestamping::User;
};

/// Brings Sync and Follow_Up together, in either order, by source, port and sequence. A one-step
/// Sync is complete by itself. Duplicates and orphans fall out unused.
class SyncPairing {
public:
    std::optional<PairedSync> sync(const wire::ptp1::Message& message, const Endpoint& source, HostTime received,
                                   Timestamping stamping);
    std::optional<PairedSync> followUp(const wire::ptp1::Message& message, const Endpoint& source);

private:
    struct PendingSync {
        PairedSync sync;
        bool waiting = false;
    };
    struct PendingFollowUp {
        SyncSource source;
        std::uint16_t sequenceId = 0;
        GmTime origin;
        bool waiting = false;
    };
    static constexpr std::size_t kept = 16;

    bool seen(const SyncSource& source, std::uint16_t sequenceId) const;
    void remember(const SyncSource& source, std::uint16_t sequenceId);

    std::array<PendingSync, kept> m_syncs{};
    std::array<PendingFollowUp, kept> m_followUps{};
    struct Done {
        SyncSource source;
        std::uint16_t sequenceId = 0;
        bool used = false;
    };
    std::array<Done, kept> m_done{};
    std::size_t m_nextSync = 0;
    std::size_t m_nextFollowUp = 0;
    std::size_t m_nextDone = 0;
};

} // namespace dantesync::discipline
