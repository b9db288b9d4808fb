// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/host_analysis.h"
#include "app/cli/analyze/worst_window.h"
#include "shared/fleet/offset_csv_reader.h"

#include <memory>
#include <string>
#include <vector>

namespace dantesync::analyze {

/// The rows of one recording, in any number of files with any columns; hosts are joined by their names. The
/// first thousand are looked at: memory stays bounded whatever a file holds.
class RecordingAnalysis {
public:
    explicit RecordingAnalysis(const AnalysisFrame& frame);

    /// The rows that follow have these.
    void setHosts(const std::vector<std::string>& names);
    void add(const fleet::OffsetRow& row);
    std::uint64_t rows() const { return m_rows; }
    /// All but what only the files know; findings included.
    RecordingReport report();

private:
    HostAnalysis* hostNamed(const std::string& name);
    void addTime(double time);
    void addReference(double time, std::string_view name);
    SpreadReport spreadReport() const;

    AnalysisFrame m_frame;
    std::vector<std::unique_ptr<HostAnalysis>> m_hosts; ///< in the order in which they were met
    std::vector<HostAnalysis*> m_columns;               ///< of the rows that come now; null: not looked at
    std::uint64_t m_ignoredHosts = 0;
    std::uint64_t m_rows = 0;
    double m_begin = 0.0;
    double m_end = 0.0;
    double m_last = 0.0;
    Outages m_gaps;
    std::uint64_t m_wentBack = 0;
    std::uint64_t m_repeated = 0;
    std::vector<ReferenceUse> m_references;
    std::string m_reference;
    std::vector<ReferenceChange> m_firstChanges;
    std::uint64_t m_changes = 0;
    math::RunningMoments m_spread;
    math::QuantileSketch m_spreadSketch;
    math::TimeBins m_spreadBins;
    Extreme m_largestSpread;
    WorstWindowFinder m_worst;
    OutageLog m_nobody;
};

} // namespace dantesync::analyze
