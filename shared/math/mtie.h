// SPDX-License-Identifier: GPL-3.0-or-later
//
// Maximum time interval error over octaves of the observation interval, in one pass and constant memory.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace dantesync::math {

/// ITU-T G.810, from phase x (here: the offset) at equal intervals tau0, tau = n * tau0:
///
///     MTIE(tau) = max over i of ( max x[i..i+n] - min x[i..i+n] )
///
/// over the windows with i a multiple of s(n) = max(1, n/16): every window up to n = 16, beyond that those that begin
/// at a sixteenth of tau. That is a lower bound of the MTIE over all windows, which in turn is at most that of windows
/// longer by a sixteenth. Missing samples are left out of their windows. A pyramid of minima and maxima: a block at
/// octave k spans 2^k intervals, both ends included, and is the union of two blocks of the octave below. Some 20
/// operations a sample, 37 KiB.
class Mtie {
public:
    static constexpr std::size_t lengths = 5; ///< n = 1, 2, 4, 8, 16 at octave 0
    static constexpr std::size_t octaves = 36;

    void add(double phase);
    /// @p count samples are missing here.
    void skip(std::uint64_t count);
    /// What follows has no known distance in time from what was.
    void restart();

    struct Point {
        std::uint64_t factor = 0; ///< n: tau in intervals
        double mtie = 0;          ///< in the unit of the phase
        std::uint64_t windows = 0;
    };
    /// Those that have windows, from the smallest tau.
    std::vector<Point> points() const;

private:
    struct Range {
        double low = std::numeric_limits<double>::infinity();
        double high = -std::numeric_limits<double>::infinity();
    };
    static constexpr std::size_t kept = 16; ///< of 8 + 1 needed: a power of two
    struct Octave {
        std::array<std::array<Range, kept>, lengths - 1> spans{}; ///< [j][i]: of the 2^j blocks that end with block i
        std::uint64_t seen = 0;
        std::array<double, lengths> worst{};
        std::array<std::uint64_t, lengths> windows{};
    };
    static Range united(const Range& a, const Range& b);
    static void note(Octave& octave, std::size_t length, const Range& range);
    void addSample(const Range& sample);
    void addBlock(std::size_t number, Range block);
    void addEmptyBlocks(std::size_t number, std::uint64_t count);

    std::array<Octave, octaves> m_octaves;
    Range m_last;
    bool m_started = false;
};

} // namespace dantesync::math
