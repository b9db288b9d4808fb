// SPDX-License-Identifier: GPL-3.0-or-later
//
// The points of a plot as rows: for the table beside each plot, and for files.
#pragma once

#include "app/desktop/charts/data/host_track.h"

#include <QByteArray>

#include <vector>

namespace dantesync::desktop {

/// A plot's points: a row a step of time, a column a host.
struct ChartTable {
    double step = 1; ///< seconds of a row
    std::vector<double> times;
    std::vector<std::vector<double>> columns; ///< a host each, as long as `times`; NaN: no data
};

struct TracksInRange {
    std::vector<std::pair<std::string, const HostTrack*>> hosts;
    double from = 0;
    double to = 0;
};

/// At most about @p rows rows. Each value is the mean of what the step has; steps of nobody have no row.
ChartTable chartTable(const TracksInRange& tracks, Quantity quantity, int rows);

/// Every point of every host in the range, oldest first within a host, as CSV with a heading line: Unix time, UTC,
/// host, what the point spans, offset and drift with their smallest and largest values. Numbers with a point, whatever
/// the locale; unknown ones are empty.
QByteArray chartCsv(const TracksInRange& tracks);

} // namespace dantesync::desktop
