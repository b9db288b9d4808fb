// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mean, standard deviation and extremes of a stream, a value at a time.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

namespace dantesync::math {

/// Welford's recurrence (Technometrics 4, 1962): m += (x - m) / n and S += (x - m_old)(x - m_new), which
/// unlike the sum of squares does not lose the variance of values far from zero. In the unit of the values;
/// O(1) time and memory a value. Every value must be finite.
class RunningMoments {
public:
    void add(double value) {
        ++m_count;
        const double before = value - m_mean;
        m_mean += before / static_cast<double>(m_count);
        m_squares += before * (value - m_mean);
        m_lowest = std::min(m_lowest, value);
        m_highest = std::max(m_highest, value);
    }

    std::uint64_t count() const { return m_count; }
    std::optional<double> mean() const { return known(m_mean); }
    std::optional<double> lowest() const { return known(m_lowest); }
    std::optional<double> highest() const { return known(m_highest); }
    std::optional<double> largestMagnitude() const { return known(std::max(std::abs(m_lowest), std::abs(m_highest))); }
    /// The sample's: sqrt(S / (n - 1)); nothing of fewer than two values.
    std::optional<double> standardDeviation() const {
        if (m_count < 2)
            return std::nullopt;
        return std::sqrt(m_squares / static_cast<double>(m_count - 1));
    }

private:
    std::optional<double> known(double value) const { return m_count > 0 ? std::optional(value) : std::nullopt; }

    std::uint64_t m_count = 0;
    double m_mean = 0.0;
    double m_squares = 0.0;
    double m_lowest = std::numeric_limits<double>::infinity();
    double m_highest = -std::numeric_limits<double>::infinity();
};

} // namespace dantesync::math
