// SPDX-License-Identifier: GPL-3.0-or-later
//
// Percentiles of a stream: exact while the values fit, afterwards to 0.1 %.
#pragma once

#include "shared/math/log_histogram.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace dantesync::math {

/// Up to `exactLimit` values are kept as they are, and a percentile is the value of its nearest rank
/// (number ceil(n * p) of n in order), exactly. One more, and all of them move into two log-linear histograms, of the
/// positive and of the negative: from then on a percentile is within LogHistogram::relativeError. O(1) a value,
/// O(exactLimit) to ask; 8 bytes a value kept, then 4 KiB an octave and sign that occurs.
class QuantileSketch {
public:
    explicit QuantileSketch(std::size_t exactLimit)
        : m_exactLimit(exactLimit) {}

    void add(double value) {
        ++m_count;
        if (m_exact) {
            m_values.push_back(value);
            if (m_values.size() > m_exactLimit)
                becomeHistogram();
        } else {
            count(value);
        }
    }

    std::uint64_t count() const { return m_count; }
    bool isExact() const { return m_exact; }
    /// 0 while exact.
    double relativeError() const { return m_exact ? 0.0 : LogHistogram::relativeError; }
    /// Of the magnitudes; nothing when there are no values.
    std::optional<double> magnitude(unsigned permille) const;
    /// Of the values with their signs.
    std::optional<double> value(unsigned permille) const;
    /// Every value, or every bucket's middle, with its count; in no particular order.
    void visit(const std::function<void(double value, std::uint64_t count)>& see) const;

private:
    void becomeHistogram();
    void count(double value) {
        if (value < 0)
            m_below.add(-value);
        else
            m_above.add(value);
    }

    std::size_t m_exactLimit;
    bool m_exact = true;
    std::uint64_t m_count = 0;
    std::vector<double> m_values;
    LogHistogram m_above;
    LogHistogram m_below;
};

} // namespace dantesync::math
