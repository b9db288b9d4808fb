// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/mode.h"

#include <cstdint>
#include <optional>

namespace dantesync {

/// What a chart shows of one status.
struct HistorySample {
    std::uint64_t sequence = 0; ///< counts this run's samples from 1
    WallTime wall;
    CounterTime counter;
    Mode mode = Mode::Init;
    std::optional<Nanoseconds> phaseError; ///< wall - (G + D)
    std::optional<Ppm> drift;              ///< residual against the grandmaster
    Ppm correction;                        ///< applied to the clock
    std::optional<Nanoseconds> ntpOffset;  ///< theta of the last burst, server - local

    bool operator==(const HistorySample&) const = default;
};

} // namespace dantesync
