// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the virtual clocks really show. They share one hidden reference, so all of them can be evaluated at
// one and the same instant: that is the truth nobody in a real network has.
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <optional>
#include <vector>

class QJsonObject;

namespace dantesync::demo {

/// The reply of `clock.truth`: the wall clock as a straight line over the hidden reference.
struct TruthSegment {
    std::int64_t referenceNs = 0; ///< r_ns: a reading of the raw counter
    std::int64_t wallNs = 0;      ///< wall_ns: what the clock showed then
    double rate = 1.0;            ///< wall seconds per reference second from there on

    /// The wall clock at @p referenceNs of the hidden reference; within minutes of the segment's own.
    WallTime wallAt(std::int64_t referenceNs) const;
    /// Nothing when a key is missing or no number, or the rate is no clock's (0.5 to 2).
    static std::optional<TruthSegment> fromJson(const QJsonObject& reply);
};

/// @p host minus @p master at one instant of the hidden reference.
Nanoseconds trueOffset(const TruthSegment& host, const TruthSegment& master, std::int64_t referenceNs);

/// Largest minus smallest; nothing when there is none, or one of them is unknown.
std::optional<Nanoseconds> spreadOf(const std::vector<std::optional<Nanoseconds>>& offsets);

} // namespace dantesync::demo
