// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/windows/time_adjustment.h"

#include <algorithm>
#include <cmath>

namespace dantesync {

Ppm AdjustmentUnits::correction(std::uint64_t value) const {
    const auto v = static_cast<double>(std::max<std::uint64_t>(value, 1));
    const auto n = static_cast<double>(nominal);
    // From the difference, so that a small correction keeps all of its digits.
    return {larger == Larger::Slower ? (n - v) / v * 1e6 : (v - n) / n * 1e6};
}

std::uint64_t AdjustmentUnits::nearest(Ppm wanted) const {
    const double ratio = std::clamp(wanted.value, -range.value, range.value) * 1e-6;
    const auto n = static_cast<double>(nominal);
    const double exact = larger == Larger::Slower ? n / (1.0 + ratio) : n * (1.0 + ratio);
    return static_cast<std::uint64_t>(std::llround(exact));
}

Ppm AdjustmentUnits::quantum() const {
    return {1e6 / static_cast<double>(nominal)};
}

} // namespace dantesync
