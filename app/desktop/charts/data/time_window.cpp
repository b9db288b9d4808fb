// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/time_window.h"

#include <algorithm>

namespace dantesync::desktop {

void TimeWindow::clamp() {
    m_span = std::clamp(m_span, shortest, longest);
    m_to = std::min(m_to, m_now);
}

void TimeWindow::tick(double now) {
    m_now = now;
    if (m_live)
        m_to = now;
}

void TimeWindow::goLive() {
    m_live = true;
    m_to = m_now;
}

void TimeWindow::setSpan(double span) {
    const double middle = m_to - m_span / 2;
    m_span = std::clamp(span, shortest, longest);
    if (!m_live)
        m_to = middle + m_span / 2;
    clamp();
}

void TimeWindow::zoom(double about, double factor) {
    const double span = std::clamp(m_span * factor, shortest, longest);
    if (!m_live)
        m_to = about + (m_to - about) * span / m_span;
    m_span = span;
    clamp();
}

void TimeWindow::pan(double seconds) {
    if (seconds == 0)
        return;
    m_live = false;
    m_to += seconds;
    clamp();
}

void TimeWindow::show(double from, double to) {
    m_live = false;
    m_span = to - from;
    m_to = to;
    clamp();
}

} // namespace dantesync::desktop
