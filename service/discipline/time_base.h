// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/discipline/events.h"
#include "service/discipline/oscillator_estimator.h"
#include "service/discipline/sync_pairing.h"

#include <optional>

namespace dantesync::discipline {

/// Which grandmaster is followed, and what its time is at any instant of the counter. Without a
/// grandmaster the last estimate carries on (holdover); before the first one the counter itself
/// stands in, corrected by the frequency found at start.
///
/// A new time base (another grandmaster, a reboot, a jump, one that returns) is learned beside
/// the old one and takes over when its rate is known: the caller then moves D by what the two
/// bases differ, so that the wall clock runs on continuously.
class TimeBase {
public:
    enum class Reason {
        Found,     ///< the first grandmaster
        Changed,   ///< another grandmaster
        Restarted, ///< the same one, its time jumped by more than a second
        Moved,     ///< the same one, its phase moved by less
        Returned,  ///< the same one after an absence
    };
    struct Rebase {
        Reason reason = Reason::Found;
        ClockUuid from; ///< zero when there was none
        ClockUuid to;
        Nanoseconds shift; ///< old base - new base at the instant of the change
        Ppm rateChange;    ///< new counter rate - old counter rate
        Ppm rateError;     ///< standard error of that
    };
    enum class Use {
        Followed, ///< went into the estimate in force
        Learning, ///< went into the base being learned
        Outlier,
        Standby, ///< another source or grandmaster while the followed one is alive
        Stale,
    };
    struct Outcome {
        Use use = Use::Stale;
        std::optional<Rebase> rebase;
    };

    /// @p counterRate is the counter's rate that the correction in force at start makes up for,
    /// @p against the grandmaster it was learned from (zero: not known).
    TimeBase(CounterTime start, const OscillatorEstimator::Prior& counterRate, const ClockUuid& against = {});

    Outcome sync(const PairedSync& sync);

    GmTime at(CounterTime counter) const;
    Ppm rateAt(CounterTime counter) const;
    /// Nothing before the first grandmaster was learned.
    std::optional<OscillatorEstimate> estimate(CounterTime counter) const;

    /// A Sync of the followed grandmaster was heard within @p span, if only late or of a new base.
    bool aliveWithin(CounterTime now, Nanoseconds span) const;
    /// ... and went into the estimate in force.
    bool usedWithin(CounterTime now, Nanoseconds span) const;
    /// The estimate in force rests on Syncs of the last ten seconds, or its successor was begun
    /// within them: what is older is holdover.
    bool holds(CounterTime now) const;
    /// A new base is being learned.
    bool hearing() const { return m_candidate.has_value(); }
    /// A new base is being learned in place of one that was followed.
    bool reanchoring() const { return m_estimator.has_value() && m_candidate.has_value(); }
    /// The last used Sync of the followed grandmaster; nothing before the first.
    const std::optional<PairedSync>& followed() const { return m_followed; }
    /// A candidate that fell silent is forgotten. Call now and then.
    void expire(CounterTime now);
    /// PTP was declared lost: the next Sync starts a new base.
    void lose() { m_lost = true; }
    std::uint32_t outliers() const { return m_outliers; }

private:
    struct Candidate {
        Reason reason;
        OscillatorEstimator estimator;
        PairedSync last;
        CounterTime begun; ///< stays, however often its time jumps meanwhile
    };
    Outcome take(const PairedSync& sync);
    Outcome learn(const PairedSync& sync, Reason reason, const OscillatorEstimator::Prior& prior);
    Outcome feedCandidate(const PairedSync& sync);
    Outcome follow(const PairedSync& sync);
    bool ready(const Candidate& candidate, CounterTime now) const;
    Rebase promote(CounterTime now);

    OscillatorEstimator::Prior priorFor(const PairedSync& first) const;

    OscillatorEstimator::Prior m_prior;
    ClockUuid m_priorAgainst;
    CounterTime m_start;
    std::optional<OscillatorEstimator> m_estimator;
    std::optional<PairedSync> m_followed;
    std::optional<Candidate> m_candidate;
    std::optional<CounterTime> m_used;      ///< the last Sync that went into the estimate in force
    std::optional<CounterTime> m_unsettled; ///< since then: when the first new base was begun
    bool m_lost = false;
    mutable std::optional<CounterTime> m_lookedAt; ///< instant of m_seen, the last estimate that was asked for
    mutable std::optional<OscillatorEstimate> m_seen;
    std::uint32_t m_outliers = 0;
};

} // namespace dantesync::discipline
