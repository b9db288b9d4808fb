// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two clocks, one instant: what the exchanges with two hosts say about the offset between them.
// Arithmetic only, no sockets. Offset = host - reference (positive: the host is ahead).
#pragma once

#include "shared/fleet/host_reading.h"
#include "shared/math/units.h"

#include <optional>
#include <span>

namespace dantesync::fleet {

struct Comparison {
    Nanoseconds offset;      ///< host - reference
    Nanoseconds uncertainty; ///< the true offset lies within offset ± uncertainty

    bool operator==(const Comparison&) const = default;
};

/// The same through the grandmaster, with what its uncertainty is made of. All of it at 95 %.
struct CommonView {
    Nanoseconds offset; ///< host - reference
    Nanoseconds noise;  ///< of the hosts' own estimates
    Nanoseconds apart;  ///< what the clocks may have gained on the grandmaster between the two hosts' epochs
    /// Common view does not see the hosts' constant one-way delays from the grandmaster (25 to 60 µs on software
    /// receivers): how far the two are apart, as long as that is not calibrated.
    Nanoseconds delaySpread;

    Comparison comparison() const { return {offset, noise + apart + delaySpread}; }
};

/// How far the observer's steady clock, or a host's wall clock against the grandmaster's, may run off while
/// one host's instant is brought to the other's: crystals in the field lie within 100 ppm.
constexpr Ppm rateBound{100.0};

/// Grandmaster times of two hosts further apart than this belong to different time bases: the same device
/// before and after a reboot has the same UUID and counts from another start.
constexpr Nanoseconds timeBaseTolerance{1'000'000'000};

/// Two-way: each host against the observer's steady clock, and the two differences subtracted. Of all pairs
/// of exchanges the one with the smallest uncertainty wins: half of both round trips, and what the
/// observer's clock can lose between the two. Nothing when either side has no exchange.
std::optional<Comparison> compareTwoWay(std::span<const Exchange> host, std::span<const Exchange> reference);

/// The same of clocks whose rates are known, at the one instant that both were brought to. Nothing when it is not one.
std::optional<Comparison> compareAtEpoch(const std::optional<ClockAtEpoch>& host,
                                         const std::optional<ClockAtEpoch>& reference);

/// Common view: both hosts against the grandmaster that both hear, without the network in between. The
/// pair of views closest in time is taken; @p twoWay tells which epochs are close and which time base is
/// meant. Nothing when there is no view of one grandmaster in one time base on both sides.
std::optional<CommonView> compareCommonView(std::span<const GrandmasterView> host,
                                            std::span<const GrandmasterView> reference, const Comparison& twoWay);

/// Of two that have nothing to do with each other.
Nanoseconds rootSumSquare(Nanoseconds a, Nanoseconds b);

/// True when both cannot be right: they lie further apart than both uncertainties explain. A finding of its
/// own: an asymmetric path, or a host with late timestamps.
bool disagree(const Comparison& a, const Comparison& b);

} // namespace dantesync::fleet
