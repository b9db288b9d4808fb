// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace dantesync::desktop {

/// The range of time that all plots of a page show, and whether it goes along with the clock. Seconds since the epoch.
class TimeWindow {
public:
    static constexpr double shortest = 10;
    static constexpr double longest = 7 * 86'400.0;

    explicit TimeWindow(double now, double span = 900)
        : m_to(now)
        , m_now(now)
        , m_span(span) {}

    double from() const { return m_to - m_span; }
    double to() const { return m_to; }
    double span() const { return m_span; }
    bool isLive() const { return m_live; }
    double now() const { return m_now; }

    /// Time has gone on: a live range goes with it.
    void tick(double now);
    /// Ends now again, and goes along.
    void goLive();
    void pause() { m_live = false; }
    /// The last @p span seconds when live, else that many around the middle of what is shown.
    void setSpan(double span);
    /// A live range stays live, and keeps its end.
    void zoom(double about, double factor);
    /// Never beyond now. Whoever pans looks at something: it stays where it is.
    void pan(double seconds);
    void show(double from, double to);

private:
    void clamp();

    double m_to;
    double m_now;
    double m_span;
    bool m_live = true;
};

} // namespace dantesync::desktop
