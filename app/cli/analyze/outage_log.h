// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"

#include <optional>

namespace dantesync::analyze {

/// Adds up stretches of absence, a row at a time.
class OutageLog {
public:
    /// @p interval: how long the last row of a record lasts.
    explicit OutageLog(double interval)
        : m_interval(interval) {}

    void absent(double time) {
        if (m_begin && time < m_last)
            close(m_last + m_interval); // time went back
        if (!m_begin)
            m_begin = time;
        m_last = time;
    }
    void present(double time) {
        if (m_begin)
            close(time < m_last ? m_last + m_interval : time);
    }
    /// As if the record ended here.
    Outages summary() const {
        OutageLog ended = *this;
        if (ended.m_begin) {
            ended.close(m_last + m_interval);
            ended.m_outages.isOpen = true;
        }
        return ended.m_outages;
    }

private:
    void close(double end) {
        const double length = end - *m_begin;
        ++m_outages.count;
        m_outages.total += length;
        if (length > m_outages.longest) {
            m_outages.longest = length;
            m_outages.longestBegin = *m_begin;
        }
        m_begin.reset();
    }

    double m_interval;
    std::optional<double> m_begin;
    double m_last = 0.0;
    Outages m_outages;
};

} // namespace dantesync::analyze
