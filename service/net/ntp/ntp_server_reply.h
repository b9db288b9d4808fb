// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server's side of RFC 5905, client/server mode only. Pure: no sockets, no clocks.
#pragma once

#include "service/clock/system_clock.h"
#include "shared/math/units.h"
#include "shared/model/sync_status.h"
#include "shared/wire/ntp.h"

#include <cstdint>
#include <optional>

namespace dantesync::net {

/// What of a reply does not come from the sync status.
struct NtpServerIdentity {
    std::uint8_t stratum = 3;    ///< announced while synchronised, 1 to 15, unless our own source's asks for more
    std::int8_t precision = -20; ///< log2 seconds, see measurePrecision()
};

/// The stratum that is served: one more than that of our own source (RFC 5905, section 9.2), but not
/// less than @p configured. Nothing when that leaves the scale.
std::optional<std::uint8_t> servedStratum(const NtpStatus& ntp, std::uint8_t configured);

/// Do we have UTC to give? Only after a burst of our own source was good.
bool ntpServable(const SyncStatus& status);

/// The reply to @p request that came at @p receive and is answered at @p transmit; nothing when it
/// gets none: everything but mode 3 (client). Unsynchronised, the reply says so (leap 3,
/// stratum 16) and carries the times all the same, as RFC 5905 has it.
std::optional<wire::ntp::Packet> ntpServerReply(const wire::ntp::Packet& request, WallTime receive,
                                                const ClockReading& transmit, const SyncStatus& status,
                                                const NtpServerIdentity& identity);

/// The kiss-o'-death "RATE" (RFC 5905, section 7.4) to @p request: ask less often. Its times are
/// those of the request, so that nobody can set a clock by it.
wire::ntp::Packet ntpRateKiss(const wire::ntp::Packet& request, const NtpServerIdentity& identity);

/// log2 of the time it takes to read the clock, in seconds (RFC 5905, section 7.3: precision).
std::int8_t measurePrecision(ClockView& clock);

} // namespace dantesync::net
