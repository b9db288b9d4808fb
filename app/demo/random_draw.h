// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dantesync::demo {

/// Draws that are the same on every platform for the same seed, which the distributions of the standard
/// library are not. SplitMix64 (Steele, Lea, Flood, 2014).
class RandomDraw {
public:
    explicit RandomDraw(std::uint64_t seed)
        : m_state(seed) {}

    std::uint64_t bits() {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// Uniform in [low, high).
    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(bits() >> 11) * 0x1.0p-53);
    }

private:
    std::uint64_t m_state;
};

} // namespace dantesync::demo
