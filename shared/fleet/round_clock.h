// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/observer_time.h"

#include <cstdint>
#include <optional>

namespace dantesync::fleet {

/// Timestamps of rounds in whole seconds of this computer's wall clock. They advance with the steady clock, so that
/// rounds a second apart have stamps a second apart, whatever the jitter; where the wall clock is stepped they follow.
class RoundClock {
public:
    /// Unix seconds of an instant that both clocks show now: @p wallMs since 1970, and @p steady.
    std::int64_t stamp(ObserverTime steady, std::int64_t wallMs);

private:
    struct Anchor {
        ObserverTime steady;
        std::int64_t wallMs = 0; ///< the middle of a second
    };
    std::optional<Anchor> m_anchor;
};

} // namespace dantesync::fleet
