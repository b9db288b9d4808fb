// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/windows/time_adjustment.h"
#include "shared/math/units.h"

#include <cstdint>
#include <optional>

namespace dantesync {

/// Chooses, correction by correction, among the few values that the system takes, so that the clock keeps to what was
/// wanted all the same: what one choice gains or loses is given back by the next ones. With a correction a second and a
/// quantum of 0.1 ppm the clock stays within 0.1 µs of where the wanted frequencies would have brought it.
class FrequencyDither {
public:
    explicit FrequencyDither(AdjustmentUnits units)
        : m_units(units) {}

    /// The value to set at @p now (on the raw counter) for @p wanted. It counts as being in force from then on.
    std::uint64_t choose(Ppm wanted, CounterTime now);
    /// The last choice was not carried out, or the clock is somebody else's: nothing is owed any more.
    void forget();
    /// How far the clock is behind where the wanted frequencies would have brought it at @p now.
    Nanoseconds owed(CounterTime now) const { return Nanoseconds::fromDouble(owedNs(now)); }

private:
    struct InForce {
        Ppm wanted;
        Ppm applied;
        CounterTime since;
    };

    double owedNs(CounterTime now) const;

    AdjustmentUnits m_units;
    std::optional<InForce> m_inForce;
    double m_owedNs = 0; ///< as of m_inForce->since
};

} // namespace dantesync
