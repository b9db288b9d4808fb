// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_time_source.h"
#include "service/clock/piecewise_line.h"
#include "service/clock/stamp_guard.h"
#include "service/clock/system_clock.h"
#include "shared/model/published.h"

#include <memory>

namespace dantesync {

/// The computer's own scales: CLOCK_REALTIME is the wall, the raw counter the counter. Stamps are
/// carried over on CLOCK_MONOTONIC, which nobody steps and which runs as the corrections tell: the
/// correction valid at the stamp is the one that counts, however late the stamp is looked at.
///
/// Where there is no raw counter (platform::RawSource::Monotonic) the counter is CLOCK_MONOTONIC
/// with the corrections taken out again.
class HostScales {
public:
    /// @p correction is the one in force now.
    HostScales(std::shared_ptr<HostTimeSource> time, Ppm correction);

    ClockReading now();
    std::optional<ClockReading> at(const platform::Stamp& stamp);
    /// The correction was just changed.
    void correctionChanged(Ppm correction);
    /// Call right before and right after a step of one's own.
    void aboutToStep() { look(); }
    void stepped() { look(); }
    std::unique_ptr<ClockView> view() const;
    std::uint64_t dropped() const { return m_guard.dropped(); }

private:
    void look() { m_guard.look(m_time->bracket()); }

    std::shared_ptr<HostTimeSource> m_time;
    StampGuard m_guard{StampGuard::Width::Scaled};
    PiecewiseLine m_counter; ///< from CLOCK_MONOTONIC to the counter
    std::shared_ptr<Published<PiecewiseLine>> m_published;
};

} // namespace dantesync
