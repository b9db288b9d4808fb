// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/quantile_sketch.h"

#include <algorithm>
#include <cmath>

namespace dantesync::math {
namespace {

double ofRank(std::vector<double>& values, std::uint64_t rank) {
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

} // namespace

void QuantileSketch::becomeHistogram() {
    m_exact = false;
    for (const double value : m_values)
        count(value);
    m_values = {};
}

std::optional<double> QuantileSketch::magnitude(unsigned permille) const {
    if (m_count == 0)
        return std::nullopt;
    const std::uint64_t rank = nearestRank(m_count, permille);
    if (!m_exact)
        return LogHistogram::ofRank(m_above, m_below, rank);
    std::vector<double> magnitudes(m_values.size());
    std::transform(m_values.begin(), m_values.end(), magnitudes.begin(), [](double v) { return std::abs(v); });
    return ofRank(magnitudes, rank);
}

std::optional<double> QuantileSketch::value(unsigned permille) const {
    if (m_count == 0)
        return std::nullopt;
    const std::uint64_t rank = nearestRank(m_count, permille);
    if (m_exact) {
        std::vector<double> values = m_values;
        return ofRank(values, rank);
    }
    const LogHistogram none;
    const std::uint64_t negative = m_below.count();
    // The negative ones are in order from the largest magnitude down.
    return rank <= negative ? -LogHistogram::ofRank(m_below, none, negative - rank + 1)
                            : LogHistogram::ofRank(m_above, none, rank - negative);
}

void QuantileSketch::visit(const std::function<void(double, std::uint64_t)>& see) const {
    for (const double value : m_values)
        see(value, 1);
    m_above.visit(see);
    m_below.visit([&see](double magnitude, std::uint64_t count) { see(-magnitude, count); });
}

} // namespace dantesync::math
