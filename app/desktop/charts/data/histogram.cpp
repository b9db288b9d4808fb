// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/histogram.h"

#include "app/desktop/charts/data/nice_ticks.h"

#include <algorithm>
#include <cmath>

namespace dantesync::desktop {
namespace {

constexpr int piecesOfASummary = 8;

} // namespace

void DistributionMaker::add(const TracePoint& point) {
    if (!std::isfinite(point.value))
        return;
    const auto samples = static_cast<double>(point.samples);
    m_weight += samples;
    if (point.samples <= 1 || point.low >= point.high) {
        m_values.push_back({point.value, samples});
        return;
    }
    // The ends occurred for certain, the rest lies somewhere between.
    const double part = samples / piecesOfASummary;
    for (int i = 0; i < piecesOfASummary; ++i) {
        const double at = static_cast<double>(i) / (piecesOfASummary - 1) * 2 - 1;
        const double side = at < 0 ? point.value - point.low : point.high - point.value;
        m_values.push_back({point.value + at * side, part});
    }
}

double DistributionMaker::quantile(double part) const {
    double left = part * m_weight;
    for (const Weighted& value : m_values) {
        left -= value.weight;
        if (left <= 1e-9 * m_weight)
            return value.value;
    }
    return m_values.back().value;
}

std::optional<Distribution> DistributionMaker::make(int bins, double leastWidth) {
    if (m_values.empty())
        return std::nullopt;
    std::sort(m_values.begin(), m_values.end(), [](const Weighted& a, const Weighted& b) { return a.value < b.value; });
    Distribution out;
    out.samples = m_weight;
    out.low = m_values.front().value;
    out.high = m_values.back().value;
    out.p5 = quantile(0.05);
    out.p50 = quantile(0.5);
    out.p95 = quantile(0.95);
    out.p99 = quantile(0.99);
    out.worst = std::max(std::fabs(out.low), std::fabs(out.high));
    const double from = quantile(0.01);
    const double to = out.p99;
    out.binWidth = std::max(niceStep(std::max(to - from, leastWidth), bins), leastWidth);
    out.binLow = std::floor(from / out.binWidth) * out.binWidth;
    out.bins.assign(static_cast<std::size_t>(std::floor((to - out.binLow) / out.binWidth)) + 1, 0.0);
    const auto last = static_cast<double>(out.bins.size() - 1);
    for (const Weighted& value : m_values) {
        const double place = std::clamp(std::floor((value.value - out.binLow) / out.binWidth), 0.0, last);
        out.bins[static_cast<std::size_t>(place)] += value.weight;
    }
    return out;
}

} // namespace dantesync::desktop
