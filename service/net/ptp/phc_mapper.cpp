// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ptp/phc_mapper.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace dantesync::net {
namespace {

constexpr std::int64_t leastSpanNs = 100'000'000; ///< of two readings that tell a rate
constexpr double maxRate = 1e-3;                  ///< no oscillator is that bad: it was stepped
constexpr std::int64_t toleranceNs = 5'000;       ///< what a steered PHC may gain between two readings

/// Half the bracket is the most that a reading can be off.
bool isNarrow(const platform::PhcSample& sample, std::int64_t narrowest) {
    return sample.widthNs <= 2 * narrowest + 100;
}

} // namespace

PhcMapper::PhcMapper(std::unique_ptr<platform::PhcReader> reader)
    : m_reader(std::move(reader)) {
    m_samples.reserve(kept + 1);
}

void PhcMapper::update() {
    const auto sample = m_reader->read();
    if (!sample)
        return;
    if (contradicts(*sample)) {
        m_samples.clear();
        m_line.reset();
    }
    m_samples.push_back(*sample);
    if (m_samples.size() > kept)
        m_samples.erase(m_samples.begin());
    fit();
}

bool PhcMapper::contradicts(const platform::PhcSample& sample) const {
    if (m_samples.empty())
        return false;
    if (m_line) {
        const auto expected = rawAt(sample.phcNs);
        return std::llabs(*expected - sample.rawNs) > toleranceNs + sample.widthNs;
    }
    const platform::PhcSample& last = m_samples.back();
    const std::int64_t span = sample.rawNs - last.rawNs;
    const auto bound = static_cast<std::int64_t>(maxRate * static_cast<double>(std::llabs(span)));
    return span < 0 || std::llabs((sample.phcNs - last.phcNs) - span) > bound + sample.widthNs + last.widthNs;
}

/// Least squares of (phc - raw) over raw, relative to the newest reading so that nothing large is lost.
void PhcMapper::fit() {
    const platform::PhcSample origin = m_samples.back();
    if (origin.rawNs - m_samples.front().rawNs < leastSpanNs)
        return;
    const auto narrowest = std::min_element(m_samples.begin(), m_samples.end(), [](const auto& a, const auto& b) {
                               return a.widthNs < b.widthNs;
                           })->widthNs;
    double n = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    for (const platform::PhcSample& sample : m_samples) {
        if (!isNarrow(sample, narrowest))
            continue;
        const auto x = static_cast<double>(sample.rawNs - origin.rawNs);
        const auto y = static_cast<double>((sample.phcNs - origin.phcNs) - (sample.rawNs - origin.rawNs));
        n += 1;
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumXy += x * y;
    }
    const double determinant = n * sumXx - sumX * sumX;
    if (n < 2 || determinant <= 0)
        return;
    const double rate = (n * sumXy - sumX * sumY) / determinant;
    m_line = Line{origin, (sumY - rate * sumX) / n, rate};
}

std::optional<std::int64_t> PhcMapper::rawAt(std::int64_t phcNs) const {
    if (!m_line)
        return std::nullopt;
    // phc = origin.phc + (raw - origin.raw) (1 + rate) + offset, solved for raw.
    const std::int64_t span = phcNs - m_line->origin.phcNs;
    const double gained = (static_cast<double>(span) * m_line->rate + m_line->offset) / (1.0 + m_line->rate);
    return m_line->origin.rawNs + span - std::llround(gained);
}

} // namespace dantesync::net
