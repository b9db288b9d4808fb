// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/time_bins.h"

#include <algorithm>

namespace dantesync::math {

TimeBins::Bin united(const TimeBins::Bin& a, const TimeBins::Bin& b) {
    if (a.count == 0)
        return b;
    if (b.count == 0)
        return a;
    return {a.count + b.count, a.timeSum + b.timeSum, a.sum + b.sum, std::min(a.lowest, b.lowest),
            std::max(a.highest, b.highest)};
}

void TimeBins::add(double time, double value) {
    constexpr double furthest = 1152921504606846976.0; // 2^60
    double place = time / m_width;
    if (!(place >= 0 && place < furthest))
        return;
    while (place >= static_cast<double>(m_capacity)) {
        unitePairs();
        place = time / m_width;
    }
    const auto index = static_cast<std::size_t>(place);
    if (index >= m_bins.size())
        m_bins.resize(index + 1);
    Bin& bin = m_bins[index];
    if (bin.count == 0) {
        bin = {1, time, value, value, value};
        return;
    }
    ++bin.count;
    bin.timeSum += time;
    bin.sum += value;
    bin.lowest = std::min(bin.lowest, value);
    bin.highest = std::max(bin.highest, value);
}

void TimeBins::unitePairs() {
    const std::size_t half = (m_bins.size() + 1) / 2;
    for (std::size_t i = 0; i < half; ++i) {
        const std::size_t second = 2 * i + 1;
        m_bins[i] = second < m_bins.size() ? united(m_bins[2 * i], m_bins[second]) : m_bins[2 * i];
    }
    m_bins.resize(half);
    m_width *= 2;
}

void TimeBins::shrinkTo(std::size_t count) {
    while (m_bins.size() > std::max<std::size_t>(count, 1))
        unitePairs();
}

void TimeBins::widenTo(double width) {
    while (m_width < width)
        unitePairs();
}

} // namespace dantesync::math
