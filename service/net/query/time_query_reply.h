// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the time query says of this computer, from the one SyncStatus. Pure: no sockets, no clocks;
// nothing allocates.
#pragma once

#include "service/clock/system_clock.h"
#include "shared/math/units.h"
#include "shared/model/sync_status.h"
#include "shared/wire/time_query.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace dantesync::net {

/// The instants of one exchange at the server.
struct QueryMoments {
    WallTime arrival;        ///< of the request
    ClockReading departure;  ///< of the reply, as well as it is known before it leaves
    std::uint64_t ticks = 0; ///< monotonic counter at midway()
    std::uint64_t ticksPerSecond = 0;

    /// What bytes 8-15 say: a client that knows only the basic exchange takes the server's time to
    /// be the one at the middle of its own send and receive.
    WallTime midway() const { return arrival + (departure.wall - arrival) / 2; }
};

struct ServiceVersion {
    std::uint8_t major = DANTESYNC_VERSION_MAJOR;
    std::uint8_t minor = DANTESYNC_VERSION_MINOR;
    std::uint8_t patch = DANTESYNC_VERSION_PATCH;
};

/// As the wire has it: nothing before 1970.
std::uint64_t unixNs(WallTime t);

/// @p span modulo 1 s, folded into [-0.5 s, 0.5 s).
Nanoseconds foldedToSecond(Nanoseconds span);

/// Bytes 24-31, nothing while it is not known (sent as 0). HTTP shows the same.
std::optional<Nanoseconds> ptpPhase(const SyncStatus& status);
/// Bytes 56-59, nothing before the first NTP answer (sent as 0): server - local.
std::optional<std::int32_t> ntpOffsetUs(const SyncStatus& status);

wire::time_query::BasicReply basicReply(std::uint32_t requestId, const QueryMoments& moments, const SyncStatus& status);
/// Nothing while this machine holds no date offset.
std::optional<wire::time_query::DateOffset> dateOffset(const ClockReading& departure, const SyncStatus& status);
wire::time_query::PreciseReply preciseReply(const wire::time_query::Request& request, const QueryMoments& moments,
                                            const SyncStatus& status, const ServiceVersion& version = {});

/// A whole reply, in place.
struct QueryReply {
    std::array<std::uint8_t, wire::time_query::preciseSize> bytes{};
    std::size_t size = 0; ///< 0: no answer
    std::span<const std::uint8_t> view() const { return std::span(bytes).first(size); }
};

/// The reply to @p request, of whatever kind.
QueryReply queryReply(const wire::time_query::Request& request, const QueryMoments& moments, const SyncStatus& status,
                      const ServiceVersion& version = {});

} // namespace dantesync::net
