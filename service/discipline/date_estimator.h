// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/burst_noise.h"
#include "service/discipline/date_line.h"
#include "shared/math/units.h"

#include <optional>

namespace dantesync::discipline {

/// What D should be: the offset of UTC from the time base, and its rate, because no grandmaster
/// runs exactly at UTC's rate (6 to 66 ppm in the field). A line fitted to the D that each NTP
/// burst shows. A burst outside of the gate starts a line of its own beside it: what several
/// bursts agree on takes over, and what goes on disagreeing is found to be noise.
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

    /// Forgets every burst.
    void reset();
    /// The time base changed at @p now: D and its rate move with it, what is known of UTC stays.
    /// @p error is what the change adds to the uncertainty of the rate.
    void rebase(CounterTime now, Nanoseconds d, Ppm rate, Ppm error);

    /// The time base settled only now: from what was learned before D is roughly known, its rate
    /// hardly; but from now on the rate is that of UTC against a grandmaster, not against any
    /// oscillator, and that is small.
    void settle(CounterTime now);

    /// Bursts come from somebody else from now on: what they show has to agree anew, and how good
    /// they are has to be learned anew.
    void otherServer();

    /// Beside UTC's own, the time base wanders by so much (1 s of it; 0: a grandmaster's Syncs hold it).
    void setBaseWander(Ppm perRootSecond) { m_baseWander = perRootSecond.value; }

    /// A burst at @p at showed @p d; its exchanges agree to @p spread and took @p delay.
    Verdict add(CounterTime at, Nanoseconds d, Nanoseconds spread, Nanoseconds delay = {});
    std::optional<Estimate> at(CounterTime counter) const;
    bool known() const { return m_known; }
    /// Consecutive bursts, up to the last, that agree with each other: not merely with a gate that
    /// an outage has widened.
    int agreeing() const { return m_agreeing; }
    /// Consecutive bursts, up to the last, that were outliers.
    int rejected() const { return m_rejected; }

private:
    struct Candidate {
        DateLine line;
        int bursts = 1;
        BurstNoise noise; ///< as it was before the first disagreement
    };
    double wander() const;
    double advance(CounterTime at);
    Verdict accept(double innovation, double variance, double dt);
    Verdict reject(double measured, double variance);
    void inflateOnOneSide(double innovation, double deviation, double dt);
    void boundRate();

    bool m_known = false;
    double m_baseWander = 0; ///< ppm/sqrt(s)
    bool m_lan = false;      ///< the last burst was as good as only a LAN's are
    bool m_settled = false;
    double m_settledFor = 0; ///< s
    CounterTime m_epoch;     ///< of all lines
    Nanoseconds m_base;      ///< lines are kept relative to this, so that a double holds them exactly enough
    DateLine m_line;
    BurstNoise m_noise;
    std::optional<Candidate> m_candidate;
    int m_bursts = 0;
    int m_agreeing = 0;
    int m_rejected = 0;
    int m_sameSide = 0;       ///< consecutive residuals beyond 2 sigma, signed by their side
    double m_sameSideFor = 0; ///< s
};

} // namespace dantesync::discipline
