// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/log_histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace dantesync::math {
namespace {

constexpr unsigned mantissaBits = 52;
constexpr unsigned indexBits = 9; // 512 buckets an octave
constexpr int exponentBias = 1023;

} // namespace

double LogHistogram::middle(std::size_t octave, std::size_t index) {
    const double inOctave = 1.0 + (static_cast<double>(index) + 0.5) / perOctave;
    return std::ldexp(inOctave, static_cast<int>(octave) + lowestExponent);
}

LogHistogram::Octave& LogHistogram::octaveOf(std::size_t number) {
    auto& octave = m_octaves[number];
    if (!octave)
        octave = std::make_unique<Octave>();
    return *octave;
}

void LogHistogram::add(double magnitude) {
    ++m_count;
    const auto bits = std::bit_cast<std::uint64_t>(magnitude);
    const int octave = static_cast<int>(bits >> mantissaBits) - exponentBias - lowestExponent;
    if (octave < 0) {
        ++m_zeros;
    } else if (octave >= static_cast<int>(octaves)) {
        ++octaveOf(octaves - 1).back();
    } else {
        const auto index = static_cast<std::size_t>(bits >> (mantissaBits - indexBits)) % perOctave;
        ++octaveOf(static_cast<std::size_t>(octave))[index];
    }
}

void LogHistogram::visit(const std::function<void(double, std::uint64_t)>& see) const {
    if (m_zeros > 0)
        see(0.0, m_zeros);
    for (std::size_t octave = 0; octave < octaves; ++octave) {
        if (!m_octaves[octave])
            continue;
        for (std::size_t index = 0; index < perOctave; ++index)
            if (const std::uint64_t count = (*m_octaves[octave])[index]; count > 0)
                see(middle(octave, index), count);
    }
}

LogHistogram::Tail LogHistogram::above(double limit) const {
    Tail tail;
    visit([&](double value, std::uint64_t count) {
        if (value > limit) {
            tail.count += count;
            tail.sum += value * static_cast<double>(count);
        }
    });
    return tail;
}

double LogHistogram::ofRank(const LogHistogram& a, const LogHistogram& b, std::uint64_t rank) {
    std::uint64_t seen = a.m_zeros + b.m_zeros;
    if (seen >= rank)
        return 0.0;
    for (std::size_t octave = 0; octave < octaves; ++octave) {
        const Octave* first = a.m_octaves[octave].get();
        const Octave* second = b.m_octaves[octave].get();
        for (std::size_t index = 0; (first != nullptr || second != nullptr) && index < perOctave; ++index) {
            seen += (first != nullptr ? (*first)[index] : 0) + (second != nullptr ? (*second)[index] : 0);
            if (seen >= rank)
                return middle(octave, index);
        }
    }
    return middle(octaves - 1, perOctave - 1);
}

std::optional<double> LogHistogram::quantile(unsigned permille) const {
    if (m_count == 0)
        return std::nullopt;
    return ofRank(*this, LogHistogram(), nearestRank(m_count, permille));
}

} // namespace dantesync::math
