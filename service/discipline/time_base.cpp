// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/time_base.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace dantesync::discipline {

namespace {

constexpr double silentIntervals = 5; // Syncs missed before another may take over
constexpr Nanoseconds shortestSilence{1'250'000'000};
constexpr Nanoseconds longestHeld{10'000'000'000};    // the old frequency, with nothing new to show
constexpr Nanoseconds longestLearning{9'500'000'000}; // so that the new base is there before that
constexpr double learnedWellEnough = 0.3;             // ppm, standard error
constexpr Ppm sameCrystal{0.3};                       // a reboot does not change the oscillator
constexpr Ppm otherCrystal{60.0};                     // two grandmasters, 6 to 66 ppm off UTC each
constexpr Nanoseconds restartJump{1'000'000'000};

Nanoseconds silence(const PairedSync& last) {
    const double interval = std::exp2(std::clamp<int>(last.logSyncInterval, -7, 4));
    return std::max(shortestSilence, Nanoseconds::fromSeconds(interval * silentIntervals));
}

double intervalOf(const PairedSync& sync) {
    return std::exp2(std::clamp<int>(sync.logSyncInterval, -7, 4));
}

bool sameGrandmaster(const PairedSync& a, const PairedSync& b) {
    return a.grandmaster == b.grandmaster;
}

} // namespace

TimeBase::TimeBase(CounterTime start, const OscillatorEstimator::Prior& counterRate, const ClockUuid& against)
    : m_prior(counterRate)
    , m_priorAgainst(against)
    , m_start(start) {}

GmTime TimeBase::at(CounterTime counter) const {
    if (const auto now = estimate(counter))
        return now->gmAt(counter);
    const Nanoseconds elapsed = counter - m_start;
    return GmTime{0} + elapsed - Nanoseconds::fromMicroseconds(elapsed.seconds() * m_prior.rate.value);
}

Ppm TimeBase::rateAt(CounterTime counter) const {
    const auto now = estimate(counter);
    return now ? now->rate : m_prior.rate;
}

std::optional<OscillatorEstimate> TimeBase::estimate(CounterTime counter) const {
    if (!m_lookedAt || *m_lookedAt != counter) { // asked many times for one instant
        m_seen = m_estimator ? m_estimator->at(counter) : std::nullopt;
        m_lookedAt = counter;
    }
    return m_seen;
}

bool TimeBase::aliveWithin(CounterTime now, Nanoseconds span) const {
    return m_followed && !m_lost && now - m_followed->received.counter <= span;
}

bool TimeBase::usedWithin(CounterTime now, Nanoseconds span) const {
    return m_used && !m_lost && now - *m_used <= span;
}

bool TimeBase::holds(CounterTime now) const {
    if (!m_followed || m_lost)
        return false;
    if (!m_candidate || !m_unsettled)
        return usedWithin(now, longestHeld);
    // The learning ends with a Sync: seldom ones need some time more.
    const Nanoseconds end = longestLearning + Nanoseconds::fromSeconds(1.5 * intervalOf(m_candidate->last));
    return now - *m_unsettled <= std::max(longestHeld, end);
}

void TimeBase::expire(CounterTime now) {
    if (m_candidate && now - m_candidate->last.received.counter > silence(m_candidate->last))
        m_candidate.reset();
}

/// What was learned from one grandmaster says of another one only that both are quartz.
OscillatorEstimator::Prior TimeBase::priorFor(const PairedSync& first) const {
    const bool another = isKnown(m_priorAgainst) && isKnown(first.grandmaster) && m_priorAgainst != first.grandmaster;
    return {m_prior.rate, another ? std::max(m_prior.error, otherCrystal) : m_prior.error};
}

TimeBase::Outcome TimeBase::sync(const PairedSync& sync) {
    m_lookedAt.reset();
    const Outcome outcome = take(sync);
    m_lookedAt.reset();
    return outcome;
}

TimeBase::Outcome TimeBase::take(const PairedSync& sync) {
    if (!m_followed) { // nothing was ever learned
        if (!m_candidate)
            return learn(sync, Reason::Found, priorFor(sync));
        if (sameGrandmaster(sync, m_candidate->last))
            return feedCandidate(sync);
        const bool silent = sync.received.counter - m_candidate->last.received.counter > silence(m_candidate->last);
        return silent ? learn(sync, Reason::Found, priorFor(sync)) : Outcome{Use::Standby, {}};
    }
    if (sameGrandmaster(sync, *m_followed)) {
        if (m_candidate && sameGrandmaster(sync, m_candidate->last))
            return feedCandidate(sync);
        const bool sourceSilent = sync.received.counter - m_followed->received.counter > silence(*m_followed);
        if (!(sync.source == m_followed->source) && !sourceSilent)
            return {Use::Standby, {}};
        m_candidate.reset(); // ours is back before the other one took over
        return follow(sync);
    }
    if (m_candidate && m_candidate->reason == Reason::Changed && sameGrandmaster(sync, m_candidate->last))
        return feedCandidate(sync);
    if (!m_lost && sync.received.counter - m_followed->received.counter <= silence(*m_followed))
        return {Use::Standby, {}};
    const bool candidateAlive =
        m_candidate && sync.received.counter - m_candidate->last.received.counter <= silence(m_candidate->last);
    if (candidateAlive)
        return {Use::Standby, {}};
    return learn(sync, Reason::Changed, {rateAt(sync.received.counter), otherCrystal});
}

TimeBase::Outcome TimeBase::follow(const PairedSync& sync) {
    const CounterTime now = sync.received.counter;
    const OscillatorEstimator::Prior prior{rateAt(now),
                                           std::max(estimate(now) ? estimate(now)->rateError : Ppm{}, sameCrystal)};
    if (m_lost)
        return learn(sync, Reason::Returned, prior);
    switch (m_estimator->add(now, sync.origin)) {
    case OscillatorEstimator::Verdict::Accepted:
        m_followed = sync;
        m_used = now;
        m_unsettled.reset();
        return {Use::Followed, {}};
    case OscillatorEstimator::Verdict::Outlier:
        // It is heard, if late: that keeps the grandmaster alive, not the estimate.
        m_followed->received = sync.received;
        m_followed->source = sync.source;
        ++m_outliers;
        return {Use::Outlier, {}};
    case OscillatorEstimator::Verdict::Jump: {
        const Nanoseconds jump = sync.origin - at(now);
        return learn(sync, abs(jump) > restartJump ? Reason::Restarted : Reason::Moved, prior);
    }
    case OscillatorEstimator::Verdict::Stale:
        break;
    }
    return {Use::Stale, {}};
}

TimeBase::Outcome TimeBase::learn(const PairedSync& sync, Reason reason, const OscillatorEstimator::Prior& prior) {
    m_unsettled = m_unsettled.value_or(sync.received.counter);
    m_candidate.emplace(Candidate{reason, OscillatorEstimator(prior, intervalOf(sync)), sync, sync.received.counter});
    return feedCandidate(sync);
}

TimeBase::Outcome TimeBase::feedCandidate(const PairedSync& sync) {
    Candidate& candidate = *m_candidate;
    const bool sourceSilent = sync.received.counter - candidate.last.received.counter > silence(candidate.last);
    if (!(sync.source == candidate.last.source) && !sourceSilent)
        return {Use::Standby, {}};
    if (candidate.estimator.add(sync.received.counter, sync.origin) == OscillatorEstimator::Verdict::Jump) {
        const OscillatorEstimator::Prior prior{rateAt(sync.received.counter),
                                               candidate.reason == Reason::Changed ? otherCrystal
                                               : candidate.reason == Reason::Found ? priorFor(sync).error
                                                                                   : sameCrystal};
        candidate.estimator = OscillatorEstimator(prior, intervalOf(sync));
        candidate.estimator.add(sync.received.counter, sync.origin);
    }
    candidate.last = sync;
    if (m_followed && sameGrandmaster(sync, *m_followed))
        m_followed->received = sync.received;
    if (!ready(candidate, sync.received.counter))
        return {Use::Learning, {}};
    return {Use::Followed, promote(sync.received.counter)};
}

bool TimeBase::ready(const Candidate& candidate, CounterTime now) const {
    const auto estimate = candidate.estimator.at(now);
    if (!estimate)
        return false;
    // Only another crystal is worth waiting for: everything else starts from a rate we know.
    return candidate.reason != Reason::Changed || estimate->rateError.value < learnedWellEnough ||
           now - candidate.begun >= longestLearning;
}

TimeBase::Rebase TimeBase::promote(CounterTime now) {
    Rebase rebase;
    rebase.reason = m_candidate->reason;
    rebase.from = m_followed ? m_followed->grandmaster : ClockUuid{};
    rebase.to = m_candidate->last.grandmaster;
    const auto estimateNow = m_candidate->estimator.at(now);
    rebase.shift = Nanoseconds{at(now).ns - estimateNow->gmAt(now).ns};
    rebase.rateChange = estimateNow->rate - rateAt(now);
    rebase.rateError = estimateNow->rateError;
    m_estimator = std::move(m_candidate->estimator);
    m_followed = m_candidate->last;
    m_candidate.reset();
    m_lost = false;
    m_used = now;
    m_unsettled.reset();
    return rebase;
}

} // namespace dantesync::discipline
