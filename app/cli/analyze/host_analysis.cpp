// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/host_analysis.h"

#include "app/cli/analyze/slewed_sawtooth.h"
#include "shared/math/theil_sen.h"

#include <algorithm>
#include <cmath>

namespace dantesync::analyze {
namespace {

constexpr std::size_t waitingSamples = 1024;
constexpr double stepFloorMs = 0.1;           ///< a tenth of what is still SYNCED; of teeth too
constexpr std::uint64_t continuedAcross = 10; ///< missing samples that a step is still seen across

/// The best quality that holds for 95 % of the samples: what the nearest rank's 95th percentile has.
SyncQuality qualityOf(std::uint64_t samples, std::uint64_t synced, std::uint64_t drifting) {
    if (samples == 0)
        return SyncQuality::Offline;
    const std::uint64_t needed = math::nearestRank(samples, 950);
    if (synced >= needed)
        return SyncQuality::Synced;
    return synced + drifting >= needed ? SyncQuality::Drift : SyncQuality::Error;
}

} // namespace

std::vector<Bar> histogramOf(const math::QuantileSketch& sketch) {
    constexpr std::size_t count = 40;
    const auto low = sketch.value(5);
    const auto high = sketch.value(995);
    if (!low || !high)
        return {};
    if (!(*high > *low))
        return {{*low, *high, static_cast<double>(sketch.count())}};
    std::vector<Bar> bars(count);
    const double width = (*high - *low) / count;
    for (std::size_t i = 0; i < count; ++i)
        bars[i] = {*low + width * static_cast<double>(i), *low + width * static_cast<double>(i + 1), 0.0};
    sketch.visit([&](double value, std::uint64_t times) {
        if (value >= *low && value <= *high)
            bars[std::min(static_cast<std::size_t>((value - *low) / width), count - 1)].count +=
                static_cast<double>(times);
    });
    return bars;
}

Percentiles percentilesOf(const math::QuantileSketch& sketch) {
    return {sketch.magnitude(500), sketch.magnitude(950), sketch.magnitude(990), sketch.relativeError()};
}

HostAnalysis::HostAnalysis(std::string name, const AnalysisFrame& frame)
    : m_name(std::move(name))
    , m_frame(frame)
    , m_syncedBelow(frame.thresholds.synced.milliseconds())
    , m_errorAbove(frame.thresholds.error.milliseconds())
    , m_sketch(frame.exactLimit)
    , m_bins(frame.interval)
    , m_grid(frame.interval)
    , m_turns(stepFloorMs)
    , m_outages(frame.interval) {
    m_waiting.reserve(waitingSamples);
}

void HostAnalysis::takeWaiting() {
    for (const Sample& sample : m_waiting)
        take(sample);
    m_waiting.clear();
}

void HostAnalysis::take(const Sample& sample) {
    const auto [time, offsetMs] = sample;
    if (std::isnan(offsetMs)) {
        ++m_missing;
        m_outages.absent(time);
        return;
    }
    const double size = std::abs(offsetMs);
    if (m_moments.count() == 0 || size > m_largest.value)
        m_largest = {size, time};
    if (size < m_syncedBelow)
        ++m_synced;
    else if (size <= m_errorAbove)
        ++m_drifting;
    m_outages.present(time);
    m_moments.add(offsetMs);
    m_sketch.add(offsetMs);
    m_bins.add(time - m_frame.begin, offsetMs);
    addToGrid(time, offsetMs);
}

void HostAnalysis::addToGrid(double time, double offsetMs) {
    const math::SampleGrid::Step step = m_grid.add(time);
    if (step.place == math::SampleGrid::Place::TooSoon)
        return;
    if (step.place == math::SampleGrid::Place::WentBack) {
        m_allan.restart();
        m_mtie.restart();
        m_steps.restart();
        m_turns.restart();
    } else if (step.missing > 0) {
        m_allan.skip(step.missing);
        m_mtie.skip(step.missing);
        if (step.missing > continuedAcross) {
            m_steps.restart();
            m_turns.restart();
        }
    }
    m_allan.add(offsetMs);
    m_mtie.add(offsetMs);
    m_steps.add(time, offsetMs);
    m_turns.add(time, offsetMs);
}

std::optional<Drift> HostAnalysis::drift() const {
    std::vector<math::LinePoint> points;
    for (const auto& bin : m_bins.bins())
        if (bin.count > 0)
            points.push_back({bin.meanTime(), bin.mean()});
    const auto line = math::theilSenLine(points);
    if (!line)
        return std::nullopt;
    return Drift{line->slope * 1e3, points.size(), m_bins.width()}; // 1 ms/s = 1000 ppm
}

HostReport HostAnalysis::report() {
    takeWaiting();
    HostReport out;
    out.name = m_name;
    out.samples = m_moments.count();
    out.missing = m_missing;
    out.synced = m_synced;
    out.drifting = m_drifting;
    out.erroneous = out.samples - m_synced - m_drifting;
    out.quality = qualityOf(out.samples, m_synced, m_drifting);
    out.mean = m_moments.mean();
    out.standardDeviation = m_moments.standardDeviation();
    out.lowest = m_moments.lowest();
    out.highest = m_moments.highest();
    if (out.samples > 0)
        out.largest = m_largest;
    out.magnitudes = percentilesOf(m_sketch);
    out.drift = drift();
    for (const auto& point : m_allan.points()) {
        const double tau = static_cast<double>(point.factor) * m_frame.interval;
        out.allan.push_back({tau, point.deviation(tau) * 1e-3, point.terms}); // ms/s to s/s
    }
    for (const auto& point : m_mtie.points())
        out.mtie.push_back({static_cast<double>(point.factor) * m_frame.interval, point.mtie, point.windows});
    out.outages = m_outages.summary();
    m_steps.restart(); // the last samples count
    out.steps = m_steps.summary(stepFloorMs);
    out.slewedTeeth = slewedTeeth(m_turns.scales(), m_steps.difference(500).value_or(0.0), m_frame.interval);
    out.medianDifference = m_steps.difference(500);
    out.p95Difference = m_steps.difference(950);
    out.series = {m_bins.width(), m_bins.bins()};
    out.histogram = histogramOf(m_sketch);
    return out;
}

} // namespace dantesync::analyze
