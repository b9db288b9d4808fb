// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/date_estimator.h"
#include "service/discipline/slew.h"
#include "shared/math/units.h"

#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// D as it is commanded: a line that is followed exactly, moved smoothly towards what NTP shows,
/// stepped only to land at the start or on what several bursts agreed on. Whatever it does is
/// known to the nanosecond, so that the estimator never takes it for drift.
///
/// The sequence counts changes of D as a reader has to learn of them: a step, a new anchor (rebase,
/// or the wall followed by more than the landing's smallest step), and a slew that begins, ends or
/// turns round. A slew is what goes faster or slower than UTC by 5 ppm or more, until it is below
/// 1 ppm again; how its rate changes meanwhile, and UTC's own rate, do not count.
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
    /// What moves D beside UTC's own rate, since the last advance.
    const std::optional<Slew>& slewing() const { return m_slew; }

    /// The time base under D changed: D moves by @p shift and goes on at @p rate.
    void rebase(CounterTime now, Nanoseconds shift, Ppm rate);
    /// From here on D only follows UTC, as far as its rate is known.
    void endSlew(CounterTime now);
    /// Somebody else decides where D goes: it follows their @p d, which moves at @p rate. Beyond the step threshold
    /// it steps to land, and forward; backward it only slews. @p coordinated: all step by so much, now.
    std::optional<Step> track(CounterTime now, Nanoseconds d, Ppm rate, Nanoseconds coordinated, const Limits& limits);
    /// Takes D to where the wall clock is, when somebody else decides about the wall.
    void follow(CounterTime now, Nanoseconds d);
    /// Chooses the rate from here on. @p agreeing: so many consecutive bursts agree on the target; two
    /// must for a landing beyond the step threshold, three for any later step.
    /// @p landingOnly: the time base is not settled, so a first step may be taken but nothing slewed.
    /// Returns a step where slewing would take too long.
    std::optional<Step> advance(CounterTime now, const std::optional<DateEstimator::Estimate>& target, int agreeing,
                                bool landingOnly, const Limits& limits);

private:
    void moveTo(CounterTime now);
    void slewTo(CounterTime now, Nanoseconds error, Ppm rate, double response, const Limits& limits);
    std::optional<Step> stepBy(CounterTime now, Nanoseconds error, bool landing);
    void changedAt(CounterTime now);
    void slew(CounterTime now, double ppm);
    void stopSlew() {
        m_slewing = 0;
        m_slew.reset();
    }

    CounterTime m_epoch;
    Nanoseconds m_d;
    double m_fraction = 0; ///< ns below one, carried so that slow slews lose nothing
    Ppm m_rate;            ///< of D, what follows UTC and what is slewed together
    Ppm m_utcRate;         ///< of UTC against the time base, as last known
    std::uint32_t m_sequence = 0;
    CounterTime m_changed;
    int m_slewing = 0; ///< -1, 0, 1: backward, not, forward
    std::optional<Slew> m_slew;
    bool m_landed = false;
};

} // namespace dantesync::discipline
