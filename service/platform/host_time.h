// SPDX-License-Identifier: GPL-3.0-or-later
//
// The computer's own two time scales as the operating system hands them out, before any clock
// backend makes sense of them: a raw counter that nobody adjusts, and CLOCK_REALTIME (Windows:
// GetSystemTimePreciseAsFileTime), on which software receive stamps are taken.
#pragma once

#include "shared/model/sync_status.h"

#include <cstdint>
#include <optional>

namespace dantesync::platform {

/// CLOCK_REALTIME read between two readings of the raw counter.
struct HostBracket {
    std::int64_t rawNs = 0;       ///< raw counter, middle of the bracket
    std::int64_t realtimeNs = 0;  ///< CLOCK_REALTIME between the two, ns since the Unix epoch
    std::int64_t monotonicNs = 0; ///< CLOCK_MONOTONIC in the same bracket: REALTIME - MONOTONIC shows steps
    std::int64_t widthNs = 0;     ///< raw after - raw before
};

/// What stands behind the raw counter.
enum class RawSource {
    Raw,       ///< CLOCK_MONOTONIC_RAW: nobody adjusts it
    Monotonic, ///< CLOCK_MONOTONIC, which feels frequency corrections: for simulators that know no raw clock
};

/// Chooses for the whole process; once, before the first reading and before there are threads.
void useRawSource(RawSource source);
RawSource rawSource();

/// The first bracket that is narrow, or the narrowest of three.
HostBracket readHostBracket();
/// The raw counter alone, ns.
std::int64_t readRawCounter();

/// When a datagram came or went, and the bracket that ties that to the raw counter.
struct Stamp {
    Timestamping source = Timestamping::User;
    std::int64_t realtimeNs = 0; ///< CLOCK_REALTIME of the event; for User the bracket's own middle
    HostBracket bracket;         ///< read just after the datagram was taken from the socket
    bool onCounter = false;      ///< taken on the raw counter: the bracket alone has carried it to realtimeNs
    /// The adapter's own clock (PHC) at the event, where it has one and was asked; on no scale of ours.
    std::optional<std::int64_t> hardwareNs;
};

} // namespace dantesync::platform
