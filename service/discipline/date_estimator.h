// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <optional>

namespace dantesync::discipline {

/// What D should be: the offset of UTC from the time base, and its rate, because no grandmaster
/// runs exactly at UTC's rate (6 to 66 ppm in the field). A two-state Kalman filter over the D
/// that each NTP burst shows.
class DateEstimator {
public:
    struct Estimate {
        Nanoseconds d;
        Ppm rate;          ///< dD/dt
        Nanoseconds error; ///< standard error of d
        Ppm rateError;     ///< standard error of rate

        /// First bursts say little about the rate.
        bool rateKnown() const { return rateError < Ppm{5.0}; }
    };
    enum class Verdict {
        First,
        Accepted,
        Outlier, ///< away from what was expected; waits for others to agree
        Moved,   ///< several agreed: the estimate now stands there
    };

    /// Forgets everything.
    void reset();
    /// The time base changed at @p now: D and its rate move with it, what is known of UTC stays.
    /// @p error is what the change adds to the uncertainty of the rate.
    void rebase(CounterTime now, Nanoseconds d, Ppm rate, Ppm error);

    /// What was learned so far was seen from a time base that only settled now: D is roughly known,
    /// its rate is not.
    void forgetRate(CounterTime now);

    /// A burst at @p at showed @p d with standard error @p error.
    Verdict add(CounterTime at, Nanoseconds d, Nanoseconds error);
    std::optional<Estimate> at(CounterTime counter) const;
    bool known() const { return m_known; }

private:
    void predict(double dt);
    void update(double d, double variance);

    bool m_known = false;
    bool m_lan = false; ///< the last burst was as good as only a LAN's are
    CounterTime m_epoch;
    Nanoseconds m_base; ///< D is kept relative to this, so that a double holds it exactly enough
    double m_d = 0;     ///< µs
    double m_rate = 0;  ///< µs/s
    double m_p00 = 0;
    double m_p01 = 0;
    double m_p11 = 0;
    int m_sameSide = 0; ///< consecutive residuals beyond 2 sigma on one side
    int m_disagreeing = 0;
    Nanoseconds m_disagreement;
    CounterTime m_disagreementAt;
};

} // namespace dantesync::discipline
