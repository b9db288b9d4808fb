// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a drift means for who listens.
#pragma once

#include "shared/math/units.h"

#include <cmath>
#include <optional>

namespace dantesync {

/// Samples gained (or lost) in a second at @p sampleRate.
inline double samplesPerSecond(Ppm drift, int sampleRate) {
    return drift.ratio() * sampleRate;
}

/// After how many seconds the drift amounts to one sample; nothing when there is none to speak of (0.001 ppm is the
/// last digit that the protocol carries).
inline std::optional<double> secondsToOneSample(Ppm drift, int sampleRate) {
    const double perSecond = std::fabs(samplesPerSecond(drift, sampleRate));
    if (std::fabs(drift.value) < 0.0005)
        return std::nullopt;
    return 1.0 / perSecond;
}

} // namespace dantesync
