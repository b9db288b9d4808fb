// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the kernel holds a frequency correction: adjtimex(2), fields tick and freq. They add up:
//   correction = (tick - 10000) * 100 ppm + freq / 65536 ppm
#pragma once

#include "shared/math/units.h"

#include <sys/timex.h>

namespace dantesync {

struct KernelFrequency {
    long tick = 10'000; ///< µs per 1/100 s, 9000 to 11000
    long freq = 0;      ///< 2^-16 ppm, within ±500 ppm

    bool operator==(const KernelFrequency&) const = default;

    /// The most that can be corrected.
    static constexpr Ppm range{100'000.0};

    static KernelFrequency of(const timex& state) { return {state.tick, state.freq}; }
    /// The nearest to @p wanted (clamped to the range). The tick stays as it is in @p current while
    /// freq can do the rest: the tick is coarse, and tools that look only at freq see the truth.
    static KernelFrequency nearest(Ppm wanted, const KernelFrequency& current);

    Ppm correction() const;
};

} // namespace dantesync
