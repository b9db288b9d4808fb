// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>

namespace dantesync {

/// Faults of a virtual clock and of its reception of PTP.
struct VirtualOptions {
    Nanoseconds offset;          ///< wall - CLOCK_REALTIME at the start
    Ppm drift;                   ///< frequency error of the oscillator, positive = fast
    double wanderPpbSqrtS = 0.0; ///< random walk of the frequency, ppb/sqrt(s)
    Nanoseconds delay;           ///< added to PTP receive stamps
    Nanoseconds noise;           ///< standard deviation added to PTP receive stamps, Gaussian
    double outlierShare = 0.0;   ///< 0 to 1: PTP receive stamps that come another 0.5 to 2 ms late
    std::uint64_t seed = 1;
};

} // namespace dantesync
