// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/allan_deviation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dantesync::math {
namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

} // namespace

void AllanDeviation::addTerm(Octave& octave, std::uint64_t index, std::size_t lag) {
    const std::uint64_t m = std::uint64_t{1} << lag;
    if (index < 2 * m)
        return;
    const double difference =
        octave.phase[index % kept] - 2 * octave.phase[(index - m) % kept] + octave.phase[(index - 2 * m) % kept];
    if (std::isnan(difference))
        return;
    octave.squares[lag] += difference * difference;
    ++octave.terms[lag];
}

void AllanDeviation::add(double phase) {
    for (std::size_t k = 0; k < octaves; ++k) {
        Octave& octave = m_octaves[k];
        const std::uint64_t index = octave.seen++;
        octave.phase[index % kept] = phase;
        for (std::size_t lag = k == 0 ? 0 : lags - 1; lag < lags; ++lag)
            addTerm(octave, index, lag);
        if (index % 2 != 0)
            return;
    }
}

void AllanDeviation::skip(std::uint64_t count) {
    const std::uint64_t before = m_octaves[0].seen;
    for (std::size_t k = 0; k < octaves; ++k) {
        // Octave k has seen every sample whose number is a multiple of 2^k.
        const std::uint64_t round = (std::uint64_t{1} << k) - 1;
        const std::uint64_t seen = (before + count + round) >> k;
        Octave& octave = m_octaves[k];
        const std::uint64_t from = seen - std::min<std::uint64_t>(seen - octave.seen, kept);
        for (std::uint64_t index = from; index < seen; ++index)
            octave.phase[index % kept] = missing;
        octave.seen = seen;
    }
}

void AllanDeviation::restart() {
    for (Octave& octave : m_octaves)
        octave.seen = 0;
}

std::vector<AllanDeviation::Point> AllanDeviation::points() const {
    std::vector<Point> all;
    for (std::size_t k = 0; k < octaves; ++k)
        for (std::size_t lag = k == 0 ? 0 : lags - 1; lag < lags; ++lag) {
            const std::uint64_t terms = m_octaves[k].terms[lag];
            if (terms > 0)
                all.push_back({std::uint64_t{1} << (k + lag),
                               std::sqrt(m_octaves[k].squares[lag] / static_cast<double>(terms)), terms});
        }
    return all;
}

double AllanDeviation::Point::deviation(double tau) const {
    return secondDifference / (std::sqrt(2.0) * tau);
}

} // namespace dantesync::math
