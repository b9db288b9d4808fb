// SPDX-License-Identifier: GPL-3.0-or-later
//
// Allan deviation of phase data over octaves of tau, in one pass and constant memory.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace dantesync::math {

/// IEEE 1139 / NIST SP 1065, from phase x (here: the offset) at equal intervals tau0, tau = m * tau0:
///
///     ADEV(tau)^2 = 1 / (2 tau^2 K) * sum over i of (x[i+2m] - 2 x[i+m] + x[i])^2
///
/// over the K terms with i a multiple of s(m) = max(1, m/16): fully overlapping up to m = 16, beyond that starting
/// every sixteenth of tau, which costs next to nothing in confidence and makes memory constant: octave k keeps 33
/// samples at stride 2^k and passes every other one on. A term with a missing sample is left out; so a gap costs the
/// terms that touch it and no others. Some 10 operations a sample, 25 KiB.
class AllanDeviation {
public:
    static constexpr std::size_t lags = 5; ///< m = 1, 2, 4, 8, 16 at stride 1
    static constexpr std::size_t octaves = 36;

    void add(double phase);
    /// @p count samples are missing here.
    void skip(std::uint64_t count);
    /// What follows has no known distance in time from what was.
    void restart();

    struct Point {
        std::uint64_t factor = 0;    ///< m: tau in intervals
        double secondDifference = 0; ///< root mean square of the terms, in the unit of the phase
        std::uint64_t terms = 0;

        /// ADEV, when @p tau is in the unit of the phase.
        double deviation(double tau) const;
    };
    /// Those that have terms, from the smallest tau.
    std::vector<Point> points() const;

private:
    static constexpr std::size_t longestLag = std::size_t{1} << (lags - 1);
    static constexpr std::size_t kept = 64; ///< of 2 * longestLag + 1 needed: a power of two
    struct Octave {
        std::array<double, kept> phase{};
        std::uint64_t seen = 0;
        std::array<double, lags> squares{};
        std::array<std::uint64_t, lags> terms{};
    };
    static void addTerm(Octave& octave, std::uint64_t index, std::size_t lag);

    std::array<Octave, octaves> m_octaves;
};

} // namespace dantesync::math
