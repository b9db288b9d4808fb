// SPDX-License-Identifier: GPL-3.0-or-later
//
// Timestamps as they come, on the equally spaced grid that Allan deviation and MTIE are defined on.
#pragma once

#include <cmath>
#include <cstdint>
#include <optional>

namespace dantesync::math {

/// A sample's place on the grid is as many intervals after the last one as its timestamp rounds to (half away from
/// zero): jitter of a timestamp does not add up. A sample less than half an interval after the last one has no place of
/// its own, and time that goes back begins a new grid. Times and the interval in seconds.
class SampleGrid {
public:
    explicit SampleGrid(double interval)
        : m_interval(interval) {}

    double interval() const { return m_interval; }

    enum class Place { First, Next, TooSoon, WentBack };
    struct Step {
        Place place = Place::First;
        std::uint64_t missing = 0; ///< places left empty before this one
    };
    Step add(double time) {
        Step step;
        if (m_last) {
            const double intervals = (time - *m_last) / m_interval;
            if (intervals < 0)
                step.place = Place::WentBack;
            else if (intervals < 0.5)
                return {Place::TooSoon, 0};
            else
                step = {Place::Next, static_cast<std::uint64_t>(std::floor(intervals + 0.5)) - 1};
        }
        m_last = time;
        return step;
    }

private:
    double m_interval;
    std::optional<double> m_last;
};

} // namespace dantesync::math
