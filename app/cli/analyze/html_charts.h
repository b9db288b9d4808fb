// SPDX-License-Identifier: GPL-3.0-or-later
//
// The charts of the page, each a figure with its table.
#pragma once

#include "app/cli/analyze/analysis.h"

#include <string>

namespace dantesync::analyze {

/// A row of @p cells, as <tr><th scope="row">first</th><td>...; all escaped.
std::string tableRow(const std::vector<std::string>& cells);
std::string tableOf(const std::string& caption, const std::vector<std::string>& head, const std::string& rows);

/// @p id is unique in the page.
std::string seriesFigure(const std::string& id, const std::string& title, const std::string& unitLabel,
                         const Series& series, const RecordingReport& report, bool limits);
std::string histogramFigure(const std::string& id, const std::string& title, const std::string& unitLabel,
                            const std::vector<Bar>& bars);
/// All hosts' curves in one log-log chart.
std::string curvesFigure(const std::string& id, const std::string& title, const std::string& valueLabel,
                         const RecordingReport& report, const std::vector<TauPoint> HostReport::*curve);

} // namespace dantesync::analyze
