// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/events.h"
#include "shared/math/units.h"

#include <cstdint>
#include <optional>
#include <span>

namespace dantesync::discipline {

/// What one burst of NTP exchanges says: UTC against the counter at one instant.
struct NtpEstimate {
    CounterTime at;              ///< middle of the accepted exchanges
    Nanoseconds utcMinusCounter; ///< UTC - counter at that instant, full range
    Nanoseconds delay;           ///< smallest accepted round trip without the server's own time
    Nanoseconds spread;          ///< half width of the accepted offsets
    std::uint32_t accepted = 0;
    std::uint32_t rejected = 0;
};

/// Reduces a burst to one estimate.
///
/// Each exchange bounds UTC - counter to offset ± delay/2 (RFC 5905 section 8). Exchanges whose
/// interval misses the point that most of them share are falsetickers (section 11.2.1, here within
/// one burst). Of the others those with round trips near the smallest are kept, at least three or
/// half; of these the median of the offsets counts, after outliers beyond 5 scaled MADs are gone.
///
/// @p counterRate is the counter's rate against true time, positive when the counter runs fast:
/// it brings all exchanges to one instant, so that a long burst does not smear.
/// Nothing when no exchange is usable, or when no majority agrees.
std::optional<NtpEstimate> filterBurst(std::span<const NtpExchange> exchanges, Ppm counterRate);

} // namespace dantesync::discipline
