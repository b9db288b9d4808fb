// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two clocks seen in two ways: what is constant between the ways, and what both say together. Arithmetic only.
//
// The two-way offset is wrong by the asymmetry of the path, by half a round trip at most; it changes with every
// exchange. The common view is steady to a microsecond, and wrong by the difference of the two hosts' one-way delays
// from the grandmaster, which hardly ever changes. So the two-way offset tells that constant, in the best of some
// minutes' rounds, and the common view carries it from round to round.
#pragma once

#include "shared/fleet/clock_comparison.h"

#include <optional>
#include <span>

namespace dantesync::fleet {

struct Calibration {
    Nanoseconds offset;      ///< common view minus two-way
    Nanoseconds uncertainty; ///< of that constant: what the two-way offsets left open that taught it
    Nanoseconds scatter;     ///< standard deviation of single rounds around it
    std::size_t rounds = 0;  ///< that both hosts were seen in

    bool operator==(const Calibration&) const = default;
};

/// A larger constant is no delay of a network in order: it is not corrected, but shown as a disagreement.
constexpr Nanoseconds largestCalibration{1'000'000};
/// Fewer rounds teach nothing that the last one does not say itself.
constexpr std::size_t fewestCalibrationRounds = 8;

/// From the rounds in which both hosts were seen, under the grandmaster that both follow now. Nothing when they are too
/// few, or the constant is beyond largestCalibration.
std::optional<Calibration> calibrate(std::span<const ViewPoint> host, std::span<const ViewPoint> reference);

/// The common view without the constant.
Comparison calibrated(const CommonView& view, const Calibration& calibration);

enum class Weight : std::uint8_t {
    TwoWay,     ///< of the round alone
    CommonView, ///< calibrated, alone
    Both,       ///< weighted by the inverse of their variances
};

struct Combination {
    Comparison offset; ///< with what software timestamps may be wrong by
    Weight weight = Weight::TwoWay;
    std::optional<Comparison> calibrated; ///< the common view without the constant
    /// The two ways differ by more than both uncertainties explain, lastingly or just now: an asymmetric path, or a
    /// host with late timestamps.
    bool disagree = false;
};

/// All that is known of one pair. The delays' difference is unlikely to be beyond what the view says (delaySpread);
/// what the calibration tells is weighed against that. Where the two ways disagree, the path that round trips bound is
/// believed.
Combination combine(const Comparison& twoWay, const std::optional<CommonView>& view,
                    const std::optional<Calibration>& calibration);

} // namespace dantesync::fleet
