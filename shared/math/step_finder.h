// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sudden lasting changes of a noisy value, with the noise telling what is sudden.
#pragma once

#include "shared/math/log_histogram.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace dantesync::math {

/// A step's height is the median of three samples after less the median of three before, so that a single outlier is
/// none; its place is the greatest such height among the five around it, and there the largest single difference.
/// What counts as a step is decided at the end: heights above max(floor, 6 * 1.4826 * median |x[k] - x[k-1]|), the
/// median absolute difference being the noise (of half the samples or more). Until then all candidates are counted in
/// log-linear histograms and the largest 64 are kept: O(1) a sample, constant memory.
class StepFinder {
public:
    struct Step {
        double time = 0.0; ///< of the first sample after it
        double height = 0.0;
    };
    struct Summary {
        double threshold = 0.0;
        std::uint64_t up = 0;
        std::uint64_t down = 0;
        double upSum = 0.0;        ///< of the heights, to 0.1 %
        double downSum = 0.0;      ///< negative
        std::vector<Step> largest; ///< at most 64, in the order of time

        std::uint64_t count() const { return up + down; }
    };

    void add(double time, double value);
    /// What follows does not continue what was.
    void restart();
    /// @p floor: nothing lower is a step, in the unit of the values. Call restart() before: the last samples count.
    Summary summary(double floor) const;
    /// Of |x[k] - x[k-1]|, to 0.1 %; nothing without two samples.
    std::optional<double> difference(unsigned permille) const { return m_differences.quantile(permille); }

private:
    static constexpr std::size_t largestKept = 64;
    struct Sample {
        double time = 0.0;
        double value = 0.0;
    };
    struct Height {
        double time = 0.0;
        double height = 0.0;
        double difference = 0.0; ///< of the two samples where it is
    };
    void addHeight(const Height& height);
    void take(const Step& step);

    std::array<Sample, 6> m_samples{}; ///< the last ones, oldest first
    std::size_t m_sampleCount = 0;
    std::array<Height, 5> m_heights{}; ///< the last ones, oldest first
    LogHistogram m_differences;
    LogHistogram m_up;
    LogHistogram m_down;
    std::vector<Step> m_largest; ///< a heap, the smallest in front
};

} // namespace dantesync::math
