// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/events.h"
#include "shared/math/units.h"

#include <optional>

namespace dantesync::discipline {

/// Knows what we did to the wall clock, so that it sees what somebody else did: between two of
/// our own corrections the wall must advance by (1 + correction) times the counter.
class WallWatch {
public:
    WallWatch(HostTime start, Ppm correction)
        : m_last(start)
        , m_correction(correction) {}

    Ppm correction() const { return m_correction; }

    /// Looks at the clock; a jump that is not ours is returned once.
    std::optional<Nanoseconds> look(HostTime now) { return look(now, m_correction); }
    /// The same while somebody else steers: their correction is @p found by now, and came into
    /// force at some instant since the last look.
    std::optional<Nanoseconds> look(HostTime now, Ppm found);
    /// We changed the frequency; @p now is just after.
    void applied(Ppm correction, HostTime now);
    /// We stepped the clock; @p now is just after.
    void stepped(Nanoseconds delta, HostTime now);

private:
    HostTime m_last;
    Ppm m_correction;
};

} // namespace dantesync::discipline
