// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"
#include "app/cli/analyze/outage_log.h"
#include "shared/math/allan_deviation.h"
#include "shared/math/mtie.h"
#include "shared/math/quantile_sketch.h"
#include "shared/math/running_moments.h"
#include "shared/math/sample_grid.h"
#include "shared/math/step_finder.h"
#include "shared/math/time_bins.h"
#include "shared/math/turn_finder.h"

#include <string>
#include <vector>

namespace dantesync::analyze {

/// What is known before the first row.
struct AnalysisFrame {
    double begin = 0.0;                            ///< Unix seconds; bins are counted from here
    double interval = 1.0;                         ///< s, nominal between rows; the grid of Allan deviation and MTIE
    std::size_t exactLimit = std::size_t{1} << 17; ///< values kept for exact percentiles, each host
    QualityThresholds thresholds;
};

/// The middle 99 % of the values in equal bars; one bar when they are all the same.
std::vector<Bar> histogramOf(const math::QuantileSketch& sketch);
Percentiles percentilesOf(const math::QuantileSketch& sketch);

/// The offsets of one host, a row at a time, in constant memory.
class HostAnalysis {
public:
    HostAnalysis(std::string name, const AnalysisFrame& frame);

    const std::string& name() const { return m_name; }
    /// NaN: offline.
    void add(double time, double offsetMs) {
        m_waiting.push_back({time, offsetMs});
        if (m_waiting.size() == m_waiting.capacity())
            takeWaiting();
    }
    /// Jumps are not seen across it.
    HostReport report();

private:
    struct Sample {
        double time = 0.0;
        double offsetMs = 0.0;
    };
    void takeWaiting();
    void take(const Sample& sample);
    void addToGrid(double time, double offsetMs);
    std::optional<Drift> drift() const;

    std::string m_name;
    AnalysisFrame m_frame;
    /// Many at once: what a host has gathered does not fit in the processor's cache together with the other hosts'.
    std::vector<Sample> m_waiting;
    double m_syncedBelow; ///< ms
    double m_errorAbove;  ///< ms
    math::RunningMoments m_moments;
    math::QuantileSketch m_sketch;
    math::TimeBins m_bins;
    math::SampleGrid m_grid;
    math::AllanDeviation m_allan;
    math::Mtie m_mtie;
    math::StepFinder m_steps;
    math::TurnFinder m_turns;
    OutageLog m_outages;
    std::uint64_t m_missing = 0;
    std::uint64_t m_synced = 0;
    std::uint64_t m_drifting = 0;
    Extreme m_largest;
};

} // namespace dantesync::analyze
