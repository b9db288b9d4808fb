// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis of a recording found: figures only, for whoever shows them. Times are Unix seconds, spans seconds,
// offsets milliseconds, host minus reference.
#pragma once

#include "shared/math/step_finder.h"
#include "shared/math/time_bins.h"
#include "shared/model/quality.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::analyze {

/// Nearest rank; see math::QuantileSketch for what "exact" and the error mean.
struct Percentiles {
    std::optional<double> p50;
    std::optional<double> p95;
    std::optional<double> p99;
    double relativeError = 0.0; ///< 0: exact

    bool isExact() const { return relativeError == 0.0; }
};

struct Extreme {
    double value = 0.0;
    double time = 0.0;
};

/// Of a curve over octaves of tau.
struct TauPoint {
    double tau = 0.0;
    double value = 0.0;
    std::uint64_t count = 0; ///< of terms or windows
};

/// Slope of the Theil-Sen line through the means of equal bins.
struct Drift {
    double ppm = 0.0;
    std::size_t points = 0;
    double binSeconds = 0.0;
};

/// Stretches without an answer: from the first row without one to the next with one, or an interval after the last.
struct Outages {
    std::uint64_t count = 0;
    double total = 0.0;
    double longest = 0.0;
    double longestBegin = 0.0;
    bool isOpen = false; ///< the record ends in one
};

struct Bar {
    double low = 0.0;
    double high = 0.0;
    double count = 0.0;
};

/// For a picture: means and extremes of equal bins that begin with the record.
struct Series {
    double binSeconds = 1.0;
    std::vector<math::TimeBins::Bin> bins;
};

/// A sawtooth without jumps: see slewed_sawtooth.h. Means over its teeth.
struct SlewedTeeth {
    std::uint64_t count = 0;
    double period = 0.0; ///< s
    double height = 0.0; ///< ms
    double upPpm = 0.0;
    double downPpm = 0.0; ///< negative
};

struct HostReport {
    std::string name;
    bool isReference = false;                   ///< itself a column: zero by definition, compared with nobody
    SyncQuality quality = SyncQuality::Offline; ///< the best one that holds for 95 % of the samples
    std::uint64_t samples = 0;
    std::uint64_t missing = 0; ///< rows without an answer
    std::uint64_t synced = 0;  ///< samples of each quality
    std::uint64_t drifting = 0;
    std::uint64_t erroneous = 0;
    std::optional<double> mean;
    std::optional<double> standardDeviation;
    std::optional<double> lowest;
    std::optional<double> highest;
    std::optional<Extreme> largest; ///< of the magnitudes
    Percentiles magnitudes;
    std::optional<Drift> drift;
    std::vector<TauPoint> allan; ///< dimensionless
    std::vector<TauPoint> mtie;  ///< ms
    Outages outages;
    math::StepFinder::Summary steps;
    std::optional<SlewedTeeth> slewedTeeth;
    std::optional<double> medianDifference; ///< of neighbouring samples, magnitude
    std::optional<double> p95Difference;
    Series series;
    std::vector<Bar> histogram; ///< of the middle 99 %
    std::vector<std::string> findings;

    bool isFine() const { return quality == SyncQuality::Synced && outages.count == 0; }
};

struct SpreadReport {
    std::uint64_t samples = 0;
    std::optional<double> mean;
    std::optional<double> standardDeviation;
    std::optional<Extreme> largest;
    Percentiles percentiles;
    Series series;
    std::vector<Bar> histogram;
};

/// The five minutes, beginning at a whole one or with the record, of the greatest mean spread.
struct WorstWindow {
    double begin = 0.0;
    double mean = 0.0;
    double largest = 0.0;
    std::uint64_t samples = 0;
};

struct ReferenceUse {
    std::string name;
    std::uint64_t rows = 0;
};

struct ReferenceChange {
    double time = 0.0;
    std::string from;
    std::string to;
};

struct MalformedPlace {
    std::string file;
    std::uint64_t line = 0;
    std::string reason;
};

struct FileReport {
    std::string path;
    std::uint64_t rows = 0;
    std::uint64_t malformed = 0;
    std::vector<std::string> notes; ///< how it was understood
};

struct RecordingReport {
    QualityThresholds thresholds;
    std::vector<FileReport> files;
    std::vector<MalformedPlace> firstMalformed;
    std::uint64_t malformed = 0;
    std::uint64_t rows = 0;
    double begin = 0.0;
    double end = 0.0;
    double interval = 0.0; ///< nominal, between rows
    Outages gaps;          ///< of the recording itself: no rows for more than 2.5 intervals
    std::uint64_t wentBack = 0;
    std::uint64_t repeatedTimestamps = 0;
    std::vector<ReferenceUse> references; ///< at most 32
    std::vector<ReferenceChange> firstReferenceChanges;
    std::uint64_t referenceChanges = 0;
    SpreadReport spread;
    std::optional<WorstWindow> worst;
    Outages nobody;                 ///< no host answered
    std::uint64_t ignoredHosts = 0; ///< columns beyond the hosts that are looked at
    std::vector<HostReport> hosts;
    std::vector<std::string> findings;

    double duration() const { return end - begin; }
    bool isFine() const;
};

} // namespace dantesync::analyze
