// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many points in as many columns as the plot is wide. Nothing is lost that a pixel could show: a column keeps its
// smallest and largest value and which of them came first.
#pragma once

#include "app/desktop/charts/data/trace_point.h"

#include <optional>
#include <vector>

namespace dantesync::desktop {

struct Column {
    std::int64_t index = 0; ///< floor(time / seconds of a column): the same wherever the plot begins
    double low = 0;
    double high = 0;
    double value = 0;                  ///< mean of the points' middle values
    double uncertainty = unknownValue; ///< largest one
    bool lowFirst = true;
    bool joined = false; ///< with the column before it: there was data between them
};

class Decimator {
public:
    /// @p secondsPerColumn > 0.
    explicit Decimator(double secondsPerColumn)
        : m_secondsPerColumn(secondsPerColumn) {}

    /// In the order of time; a point that goes back in time is left out. One of unknown value says that there was no
    /// answer: two of them in a row end the line.
    void add(const TracePoint& point);
    /// All columns; begins anew.
    std::vector<Column> take();

private:
    void finish();

    double m_secondsPerColumn;
    std::vector<Column> m_columns;
    std::optional<TracePoint> m_last;
    int m_missed = 0; ///< unknown ones since the last known one
    int m_inColumn = 0;
    double m_sum = 0;
};

} // namespace dantesync::desktop
