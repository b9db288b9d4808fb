// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/turn_finder.h"

#include <algorithm>
#include <cmath>

namespace dantesync::math {

double TurnFinder::Legs::rateScatter() const {
    const double mean = logRate / static_cast<double>(count);
    return std::sqrt(std::max(0.0, logRateSquared / static_cast<double>(count) - mean * mean));
}

TurnFinder::TurnFinder(double floor) {
    constexpr double nextScale = 4;
    for (Zigzag& zigzag : m_zigzags) {
        zigzag.setThreshold(floor);
        floor *= nextScale;
    }
}

void TurnFinder::add(double time, double value) {
    m_samples[m_sampleCount++] = {time, value};
    if (m_sampleCount < samplesPerPoint)
        return;
    m_sampleCount = 0;
    const auto& [a, b, c] = m_samples;
    const double middle = std::max(std::min(a.value, b.value), std::min(std::max(a.value, b.value), c.value));
    for (Zigzag& zigzag : m_zigzags)
        zigzag.add({b.time, middle});
}

void TurnFinder::restart() {
    m_sampleCount = 0;
    for (Zigzag& zigzag : m_zigzags)
        zigzag.restart();
}

std::vector<TurnFinder::Scale> TurnFinder::scales() const {
    std::vector<Scale> out;
    for (const Zigzag& zigzag : m_zigzags)
        out.push_back(zigzag.scale());
    return out;
}

void TurnFinder::Trail::clear() {
    means.clear();
    perMean = 1;
}

void TurnFinder::Trail::add(const Mean& mean) {
    constexpr std::size_t most = 64;
    if (means.empty() || means.back().count >= perMean) {
        if (means.size() == most) {
            for (std::size_t i = 0; i < most / 2; ++i) {
                const Mean& a = means[2 * i];
                const Mean& b = means[2 * i + 1];
                means[i] = {a.timeSum + b.timeSum, a.valueSum + b.valueSum, a.count + b.count};
            }
            means.resize(most / 2);
            perMean *= 2;
        }
        means.push_back(mean);
        return;
    }
    Mean& last = means.back();
    last = {last.timeSum + mean.timeSum, last.valueSum + mean.valueSum, last.count + mean.count};
}

void TurnFinder::Zigzag::restart() {
    m_direction = 0;
    m_began = false;
}

void TurnFinder::Zigzag::add(const Point& point) {
    if (m_direction == 0) {
        begin(point);
        return;
    }
    const double further = (point.value - m_extreme.value) * m_direction;
    if (further > 0) {
        goOn(point);
        return;
    }
    m_after.add({point.time, point.value, 1});
    if (-further > m_scale.threshold)
        turn(point);
}

/// Of the first leg only the direction matters: where it would have begun nobody knows.
void TurnFinder::Zigzag::begin(const Point& point) {
    if (!m_began || point.value < m_low.value)
        m_low = point;
    if (!m_began || point.value > m_high.value)
        m_high = point;
    m_began = true;
    if (m_high.value - m_low.value <= m_scale.threshold)
        return;
    m_direction = m_high.time > m_low.time ? 1 : -1;
    m_beganWithATurn = false;
    m_extreme = point;
    m_leg.clear();
    m_after.clear();
}

void TurnFinder::Zigzag::goOn(const Point& point) {
    for (const Trail::Mean& mean : m_after.means)
        m_leg.add(mean);
    m_after.clear();
    m_leg.add({point.time, point.value, 1});
    m_extreme = point;
}

void TurnFinder::Zigzag::turn(const Point& point) {
    const double seconds = m_extreme.time - m_from.time;
    if (m_beganWithATurn && seconds > 0) {
        Legs& legs = m_direction > 0 ? m_scale.up : m_scale.down;
        const double height = std::abs(m_extreme.value - m_from.value);
        const double logRate = std::log(height / seconds);
        ++legs.count;
        legs.height += height;
        legs.seconds += seconds;
        legs.logRate += logRate;
        legs.logRateSquared += logRate * logRate;
        takeShape(legs);
    }
    std::swap(m_leg, m_after);
    m_after.clear();
    m_beganWithATurn = true;
    m_from = m_extreme;
    m_extreme = point;
    m_direction = -m_direction;
}

/// The leg in eight equal parts: how it goes in the middle, and how at both ends.
void TurnFinder::Zigzag::takeShape(Legs& legs) const {
    constexpr std::size_t parts = 8;
    std::array<Trail::Mean, parts> part{};
    const double width = (m_extreme.time - m_from.time) / parts;
    for (const Trail::Mean& point : m_leg.means) {
        const double place = (point.timeSum / point.count - m_from.time) / width;
        if (place < 0 || place > parts)
            continue;
        Trail::Mean& into = part[std::min(static_cast<std::size_t>(place), parts - 1)];
        into.valueSum += point.valueSum;
        into.count += point.count;
    }
    std::array<double, parts> mean{};
    for (std::size_t i = 0; i < parts; ++i) {
        if (part[i].count == 0)
            return;
        mean[i] = m_direction * part[i].valueSum / part[i].count;
    }
    ++legs.shaped;
    legs.middle += mean[4] + mean[5] - mean[2] - mean[3]; // four eighths, as are the ends
    legs.ends += 2 * (mean[1] - mean[0] + mean[7] - mean[6]);
}

} // namespace dantesync::math
