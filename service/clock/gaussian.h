// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random numbers that are a function of a seed and a number, the same on every computer and with
// every library (std::normal_distribution is not).
#pragma once

#include <cstdint>

namespace dantesync {

/// SplitMix64 (Steele, Lea & Flood, "Fast splittable pseudorandom number generators", 2014): the
/// @p index-th value of the sequence that starts at @p seed.
std::uint64_t randomBits(std::uint64_t seed, std::uint64_t index);
/// Uniform in [0, 1).
double uniformAt(std::uint64_t seed, std::uint64_t index);
/// Standard normal (Box & Muller, 1958), from two values of the sequence.
double gaussianAt(std::uint64_t seed, std::uint64_t index);

} // namespace dantesync
