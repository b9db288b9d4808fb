// SPDX-License-Identifier: GPL-3.0-or-later
//
// How often each magnitude occurs, to 0.1 %, in bounded memory.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

namespace dantesync::math {

/// Log-linear buckets: every octave [2^e, 2^(e+1)) is cut into 512 equal ones, so that a bucket's middle is within
/// 1/1024 of everything in it, relatively. The bucket's number is the top of the IEEE 754 representation itself, hence
/// no logarithm: O(1) a value. 4 KiB for each octave that occurs, of 128 (2^-64 to 2^64, in the unit of the values);
/// smaller magnitudes count as zero, larger ones as the largest.
class LogHistogram {
public:
    static constexpr double relativeError = 1.0 / 1024;

    void add(double magnitude); ///< 0 or more, finite
    std::uint64_t count() const { return m_count; }
    /// The nearest rank's: of n values in order the one number ceil(n * permille / 1000). Nothing when there is none.
    std::optional<double> quantile(unsigned permille) const;
    /// Number and sum of the values in buckets whose middle is above @p limit.
    struct Tail {
        std::uint64_t count = 0;
        double sum = 0.0;
    };
    Tail above(double limit) const;
    /// Every bucket that is not empty, from the smallest: its middle and its count. Zero comes first.
    void visit(const std::function<void(double middle, std::uint64_t count)>& see) const;
    /// The bucket of @p rank (from 1) in the union of both histograms.
    static double ofRank(const LogHistogram& a, const LogHistogram& b, std::uint64_t rank);

private:
    static constexpr std::size_t octaves = 128;
    static constexpr int lowestExponent = -64;
    static constexpr std::size_t perOctave = 512;
    using Octave = std::array<std::uint64_t, perOctave>;

    static double middle(std::size_t octave, std::size_t index);
    Octave& octaveOf(std::size_t number);

    std::array<std::unique_ptr<Octave>, octaves> m_octaves;
    std::uint64_t m_zeros = 0;
    std::uint64_t m_count = 0;
};

/// ceil(n * permille / 1000), at least 1: the nearest rank, without rounding errors.
constexpr std::uint64_t nearestRank(std::uint64_t count, unsigned permille) {
    const std::uint64_t thousands = count / 1000;
    const std::uint64_t rank = thousands * permille + ((count % 1000) * permille + 999) / 1000;
    return rank == 0 ? 1 : rank;
}

} // namespace dantesync::math
