// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Windows holds a frequency correction: one whole number, whose meaning depends on the call.
//   SetSystemTimeAdjustmentPrecise: counter ticks for a second of the system's time. With f for the counter's frequency
//     correction = f / value - 1          (a larger value makes the clock slower)
//   SetSystemTimeAdjustment: 100 ns units added at each clock interrupt. With i for the interrupts' distance
//     correction = value / i - 1          (a larger value makes the clock faster)
// The first one's quantum is 0.1 ppm with the usual counter of 10 MHz, the second one's 6.4 ppm.
#pragma once

#include "shared/math/units.h"

#include <cstdint>

namespace dantesync {

struct AdjustmentUnits {
    enum class Larger : std::uint8_t { Slower, Faster };

    std::uint64_t nominal = 10'000'000; ///< the value that corrects nothing; above 0
    Larger larger = Larger::Slower;

    bool operator==(const AdjustmentUnits&) const = default;

    /// The most that is ever asked of Windows; beyond it calls have been seen to fail.
    static constexpr Ppm range{10'000.0};

    Ppm correction(std::uint64_t value) const;
    /// The value whose correction is nearest to @p wanted, which is clamped to the range.
    std::uint64_t nearest(Ppm wanted) const;
    /// Between two neighbouring values at the nominal one.
    Ppm quantum() const;
};

} // namespace dantesync
