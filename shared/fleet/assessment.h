// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the readings of a fleet mean: every host against the reference. Arithmetic only.
#pragma once

#include "shared/fleet/calibration.h"
#include "shared/fleet/clock_comparison.h"
#include "shared/fleet/host_reading.h"
#include "shared/model/quality.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::fleet {

/// How an offset was found.
enum class Method : std::uint8_t {
    Reference,  ///< the reference itself: zero by definition
    Midpoint,   ///< two-way, a side that knows only the basic exchange
    TwoWay,     ///< two-way, four timestamps on both sides
    CommonView, ///< through the grandmaster that both hear, calibrated by the two-way offsets of some minutes
    Combined,   ///< both, weighted by the inverse of their variances
};

/// Stable words for scripts: "reference", "midpoint", "two_way", "common_view", "combined".
std::string_view methodName(Method method);

/// What two hosts' readings say about the offset between them.
struct PairOffset {
    Comparison best; ///< what the two below say together
    Method method = Method::Midpoint;
    Comparison twoWay;                      ///< of this round alone
    std::optional<Comparison> commonView;   ///< as the hosts report it, not calibrated
    std::optional<Calibration> calibration; ///< the constant between the two, once there were rounds enough
    std::optional<Comparison> calibrated;   ///< the common view without that constant
    bool viewsDisagree = false;             ///< they cannot both be right

    /// The same of the other host against this one.
    PairOffset reversed() const;
};

/// @p host - @p reference. Nothing when either has no exchange.
std::optional<PairOffset> comparePair(const HostReading& host, const HostReading& reference);

struct HostAssessment {
    HostReading reading;
    bool isReference = false;
    /// Nothing when the host answered but there is no reference to hold it against.
    std::optional<SyncQuality> quality;
    std::optional<Comparison> offset; ///< host - reference, what the two below say together
    std::optional<Method> method;     ///< that gave `offset`
    std::optional<Comparison> twoWay;
    std::optional<Comparison> commonView;   ///< not calibrated
    std::optional<Calibration> calibration; ///< the constant between the two; nothing from a single question
    std::optional<Comparison> calibrated;   ///< the common view without that constant
    bool viewsDisagree = false;             ///< two-way and common view cannot both be right
    std::optional<Nanoseconds> roundTrip;   ///< the lowest
    std::optional<bool> sameGrandmaster;    ///< as the reference's; nothing when either is unknown
    std::optional<Nanoseconds> lockedFor;   ///< without a break, as far as it was watched: see LockWatch
    bool otherTimeBase = false;             ///< same grandmaster as the reference's, but counted from another start
};

struct FleetAssessment {
    std::vector<HostAssessment> hosts;    ///< in the order of the readings
    std::optional<std::size_t> reference; ///< index; nothing when the one that was asked for is not among them
    std::string referenceProblem;         ///< why hosts could not be compared, in words; empty when they were
    std::optional<Nanoseconds> spread;    ///< largest minus smallest offset of the hosts that have one
    std::size_t answered = 0;

    bool allSynced() const;
};

struct ReferenceChoice {
    std::string wanted; ///< name or address; empty: found
    std::string hint;   ///< tried when nothing is wanted: the configured time server's name or address
};

/// Picks the reference: the wanted one, else the only NTP master that answered, else the hinted one, else
/// the first host that answered. Nothing when the wanted one is not among the hosts.
std::optional<std::size_t> chooseReference(const std::vector<HostReading>& readings, const ReferenceChoice& choice);

FleetAssessment assess(std::vector<HostReading> readings, const ReferenceChoice& choice,
                       const QualityThresholds& thresholds = {});

} // namespace dantesync::fleet
