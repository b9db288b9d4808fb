// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/gaussian.h"

#include <cmath>
#include <numbers>

namespace dantesync {

std::uint64_t randomBits(std::uint64_t seed, std::uint64_t index) {
    std::uint64_t z = seed + (index + 1) * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

double uniformAt(std::uint64_t seed, std::uint64_t index) {
    return static_cast<double>(randomBits(seed, index) >> 11) * 0x1p-53;
}

double gaussianAt(std::uint64_t seed, std::uint64_t index) {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniformAt(seed, 2 * index))); // 1 - u is never 0
    return radius * std::cos(2.0 * std::numbers::pi * uniformAt(seed, 2 * index + 1));
}

} // namespace dantesync
