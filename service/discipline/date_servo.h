// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/date_estimator.h"
#include "shared/math/units.h"

#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// D as it is commanded: a line that is followed exactly, moved smoothly towards what NTP shows,
/// stepped only to land at the start or on what several bursts agreed on. Whatever it does is
/// known to the nanosecond, so that the estimator never takes it for drift.
class DateServo {
public:
    struct Limits {
        Nanoseconds stepThreshold;
        Ppm maxSlew;
    };
    struct Step {
        Nanoseconds delta;
        bool landing = false;
    };

    DateServo(CounterTime start, Nanoseconds d);

    /// D at @p now (not before the last call of advance).
    Nanoseconds at(CounterTime now) const;
    Ppm rate() const { return m_rate; }
    std::uint32_t sequence() const { return m_sequence; }
    CounterTime changed() const { return m_changed; }
    bool landed() const { return m_landed; }

    /// The time base under D changed: D moves by @p shift and goes on at @p rate.
    void rebase(CounterTime now, Nanoseconds shift, Ppm rate);
    /// From here on D only follows UTC, as far as its rate is known.
    void endSlew(CounterTime now);
    /// Takes D to where the wall clock is, when somebody else decides about the wall.
    void follow(CounterTime now, Nanoseconds d);
    /// Chooses the rate from here on. @p agreed: the target comes from bursts that agree.
    /// @p landingOnly: the time base is not settled, so a first step may be taken but nothing slewed.
    /// Returns a step where slewing would take too long.
    std::optional<Step> advance(CounterTime now, const std::optional<DateEstimator::Estimate>& target, bool agreed,
                                bool landingOnly, const Limits& limits);

private:
    void moveTo(CounterTime now);

    CounterTime m_epoch;
    Nanoseconds m_d;
    double m_fraction = 0; ///< ns below one, carried so that slow slews lose nothing
    Ppm m_rate;            ///< of D, what follows UTC and what is slewed together
    Ppm m_utcRate;         ///< of UTC against the time base, as last known
    std::uint32_t m_sequence = 0;
    CounterTime m_changed;
    bool m_landed = false;
};

} // namespace dantesync::discipline
