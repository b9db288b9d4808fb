// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/worst_window.h"

#include <algorithm>
#include <cmath>

namespace dantesync::analyze {

void WorstWindowFinder::add(double time, double value) {
    const auto minute = static_cast<std::int64_t>(std::floor(time / 60));
    if (m_current && minute < *m_current) { // time went back: what was is judged, and we start anew
        judge();
        m_current.reset();
        m_ring = {};
    }
    if (!m_current)
        m_current = minute;
    else if (minute > *m_current)
        advanceTo(minute);
    Minute& now = m_ring[static_cast<std::size_t>(minute) % minutes];
    now.sum += value;
    now.largest = std::max(now.largest, value);
    ++now.samples;
}

void WorstWindowFinder::advanceTo(std::int64_t minute) {
    // Every window that ends before the new minute is complete; after five empty ones nothing is left to forget.
    for (std::size_t i = 0; i < minutes && *m_current < minute; ++i) {
        judge();
        ++*m_current;
        m_ring[static_cast<std::size_t>(*m_current) % minutes] = {};
    }
    m_current = minute;
}

void WorstWindowFinder::judge() {
    WorstWindow window;
    double sum = 0.0;
    for (const Minute& minute : m_ring) {
        sum += minute.sum;
        window.samples += minute.samples;
        window.largest = std::max(window.largest, minute.largest);
    }
    if (window.samples == 0)
        return;
    window.begin = 60.0 * static_cast<double>(*m_current - static_cast<std::int64_t>(minutes) + 1);
    window.mean = sum / static_cast<double>(window.samples);
    if (!m_any || window.mean > m_any->mean)
        m_any = window;
    if (static_cast<double>(window.samples) >= m_enough && (!m_full || window.mean > m_full->mean))
        m_full = window;
}

std::optional<WorstWindow> WorstWindowFinder::worst() const {
    WorstWindowFinder ended = *this;
    if (ended.m_current)
        ended.judge();
    return ended.m_full ? ended.m_full : ended.m_any;
}

} // namespace dantesync::analyze
