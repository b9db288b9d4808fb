// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/recording_analysis.h"

#include "app/cli/analyze/findings.h"

#include <algorithm>
#include <cmath>

namespace dantesync::analyze {
namespace {

constexpr std::size_t hostsLookedAt = 1000;
constexpr std::size_t referencesKept = 32;
constexpr std::size_t changesKept = 10;
constexpr double gapIntervals = 2.5; ///< whole-second timestamps of a steady second are up to 2 s apart

} // namespace

bool RecordingReport::isFine() const {
    return std::all_of(hosts.begin(), hosts.end(), [](const HostReport& host) { return host.isFine(); });
}

RecordingAnalysis::RecordingAnalysis(const AnalysisFrame& frame)
    : m_frame(frame)
    , m_spreadSketch(frame.exactLimit)
    , m_spreadBins(frame.interval)
    , m_worst(frame.interval)
    , m_nobody(frame.interval) {}

HostAnalysis* RecordingAnalysis::hostNamed(const std::string& name) {
    const auto found = std::find_if(m_hosts.begin(), m_hosts.end(), [&](const auto& h) { return h->name() == name; });
    if (found != m_hosts.end())
        return found->get();
    if (m_hosts.size() == hostsLookedAt) {
        ++m_ignoredHosts;
        return nullptr;
    }
    m_hosts.push_back(std::make_unique<HostAnalysis>(name, m_frame));
    return m_hosts.back().get();
}

void RecordingAnalysis::setHosts(const std::vector<std::string>& names) {
    m_columns.clear();
    for (const std::string& name : names)
        m_columns.push_back(hostNamed(name));
}

void RecordingAnalysis::addTime(double time) {
    if (m_rows == 0) {
        m_begin = m_end = time;
    } else if (time < m_last) {
        ++m_wentBack;
    } else if (time == m_last) {
        ++m_repeated;
    } else if (const double length = time - m_last; length > gapIntervals * m_frame.interval) {
        ++m_gaps.count;
        m_gaps.total += length;
        if (length > m_gaps.longest) {
            m_gaps.longest = length;
            m_gaps.longestBegin = m_last;
        }
    }
    ++m_rows;
    m_last = time;
    m_begin = std::min(m_begin, time);
    m_end = std::max(m_end, time);
}

void RecordingAnalysis::addReference(double time, std::string_view name) {
    if (name.empty())
        return;
    if (name != m_reference) {
        if (!m_reference.empty()) {
            ++m_changes;
            if (m_firstChanges.size() < changesKept)
                m_firstChanges.push_back({time, m_reference, std::string(name)});
        }
        m_reference = name;
    }
    const auto found = std::find_if(m_references.begin(), m_references.end(),
                                    [name](const ReferenceUse& use) { return use.name == name; });
    if (found != m_references.end())
        ++found->rows;
    else if (m_references.size() < referencesKept)
        m_references.push_back({std::string(name), 1});
}

void RecordingAnalysis::add(const fleet::OffsetRow& row) {
    addTime(row.timestamp);
    addReference(row.timestamp, row.reference);
    bool anybody = false;
    for (std::size_t i = 0; i < m_columns.size() && i < row.offsets.size(); ++i) {
        if (m_columns[i] != nullptr)
            m_columns[i]->add(row.timestamp, row.offsets[i]);
        anybody = anybody || !std::isnan(row.offsets[i]);
    }
    if (anybody)
        m_nobody.present(row.timestamp);
    else
        m_nobody.absent(row.timestamp);
    if (!row.spread)
        return;
    if (m_spread.count() == 0 || *row.spread > m_largestSpread.value)
        m_largestSpread = {*row.spread, row.timestamp};
    m_spread.add(*row.spread);
    m_spreadSketch.add(*row.spread);
    m_spreadBins.add(row.timestamp - m_frame.begin, *row.spread);
    m_worst.add(row.timestamp, *row.spread);
}

SpreadReport RecordingAnalysis::spreadReport() const {
    SpreadReport out;
    out.samples = m_spread.count();
    out.mean = m_spread.mean();
    out.standardDeviation = m_spread.standardDeviation();
    if (out.samples > 0)
        out.largest = m_largestSpread;
    out.percentiles = percentilesOf(m_spreadSketch);
    out.series = {m_spreadBins.width(), m_spreadBins.bins()};
    out.histogram = histogramOf(m_spreadSketch);
    return out;
}

RecordingReport RecordingAnalysis::report() {
    RecordingReport out;
    out.thresholds = m_frame.thresholds;
    out.rows = m_rows;
    out.begin = m_begin;
    out.end = m_end;
    out.interval = m_frame.interval;
    out.gaps = m_gaps;
    out.wentBack = m_wentBack;
    out.repeatedTimestamps = m_repeated;
    out.references = m_references;
    out.firstReferenceChanges = m_firstChanges;
    out.referenceChanges = m_changes;
    out.spread = spreadReport();
    out.worst = m_worst.worst();
    if (out.worst)
        out.worst->begin = std::max(out.worst->begin, m_begin);
    out.nobody = m_nobody.summary();
    out.ignoredHosts = m_ignoredHosts;
    for (const auto& host : m_hosts) {
        out.hosts.push_back(host->report());
        HostReport& report = out.hosts.back();
        report.isReference = report.largest && report.largest->value == 0.0 &&
                             std::any_of(m_references.begin(), m_references.end(),
                                         [&](const ReferenceUse& use) { return use.name == report.name; });
    }
    addFindings(out);
    return out;
}

} // namespace dantesync::analyze
