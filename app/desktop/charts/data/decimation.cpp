// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/decimation.h"

#include <cmath>
#include <utility>

namespace dantesync::desktop {
namespace {

constexpr int mostMissed = 2; ///< in a row end a line

} // namespace

void Decimator::add(const TracePoint& point) {
    if (!std::isfinite(point.value))
        ++m_missed;
    if (!std::isfinite(point.value) || (m_last && point.time < m_last->time))
        return;
    const bool answered = m_missed < mostMissed;
    m_missed = 0;
    const auto index = static_cast<std::int64_t>(std::floor(point.time / m_secondsPerColumn));
    if (m_columns.empty() || m_columns.back().index != index) {
        finish();
        Column column;
        column.index = index;
        column.low = point.low;
        column.high = point.high;
        column.uncertainty = point.uncertainty;
        column.lowFirst = m_columns.empty() || m_columns.back().value <= point.value;
        column.joined = m_last && answered && point.time - m_last->time <= longestJoin(*m_last, point);
        m_columns.push_back(column);
        m_inColumn = 0;
        m_sum = 0;
    } else {
        Column& column = m_columns.back();
        if (point.low < column.low) {
            column.low = point.low;
            column.lowFirst = false;
        }
        if (point.high > column.high) {
            column.high = point.high;
            column.lowFirst = true;
        }
        if (std::isnan(column.uncertainty) || point.uncertainty > column.uncertainty)
            column.uncertainty = point.uncertainty;
    }
    m_sum += point.value;
    ++m_inColumn;
    m_last = point;
}

void Decimator::finish() {
    if (!m_columns.empty() && m_inColumn > 0)
        m_columns.back().value = m_sum / m_inColumn;
}

std::vector<Column> Decimator::take() {
    finish();
    m_last.reset();
    m_missed = 0;
    m_inColumn = 0;
    return std::exchange(m_columns, {});
}

} // namespace dantesync::desktop
