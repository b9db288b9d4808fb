// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// How far the oscillator's rate goes in a given time, learned from the rates that were estimated: the rms of
/// rate(t + lag) - rate(t) for lags of 16 s to 2.3 h. Wander, ageing and the temperature of this computer's room are
/// all in it, and nothing is assumed of what they are like.
///
/// From it follows how far the clock goes when the rate in force is held and nobody corrects it: with c(lag) that rms,
/// the phase after T is off by at most the integral of c from 0 to T, rms (Minkowski's inequality), whatever the
/// changes of rate have to do with each other.
class RateWander {
public:
    RateWander();

    /// The rate at @p at was estimated to be @p rate. Call as often as you like: one is taken every 16 s.
    void add(CounterTime at, Ppm rate);
    /// From here on rates are told against another reference: what was @p by less is the same now.
    void shift(Ppm by);

    /// rms change of the rate within @p seconds (>= 0).
    Ppm change(double seconds) const;
    /// rms phase that a rate held for @p seconds (>= 0) leaves.
    Nanoseconds excursion(double seconds) const;

private:
    static constexpr std::size_t octaves = 10; ///< lags of 1, 2, ... 512 steps
    static constexpr std::size_t ringSize = 1024;
    using Table = std::array<double, octaves>; ///< ppm at each lag

    void push(double rate);
    void learn();

    std::array<double, ringSize> m_rates{}; ///< ppm; NaN where nothing was known
    std::uint64_t m_pushed = 0;
    std::optional<CounterTime> m_last;
    std::array<double, octaves> m_squares{}; ///< ppm²
    std::array<double, octaves> m_pairs{};   ///< behind each
    Table m_changes{};                       ///< what is told: learned, or carried on where it is not
};

} // namespace dantesync::discipline
