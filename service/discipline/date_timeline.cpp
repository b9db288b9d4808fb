// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_timeline.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

// Anchors lie at whole multiples of this on the grandmaster's scale, not where somebody happened to look: so all
// followers have the same ones, and the same pace.
constexpr std::int64_t anchorInterval = 128'000'000'000;
constexpr std::size_t anchorsNeeded = 3;
constexpr Nanoseconds believableGap{10'000'000'000}; // a longer one is no continuous D

std::int64_t interval(GmTime now) {
    return now.ns >= 0 ? now.ns / anchorInterval : -((-now.ns - 1) / anchorInterval) - 1;
}

} // namespace

DateTimeline::DateTimeline(const DateChange& change, std::uint32_t sequence)
    : m_inEffect(change)
    , m_sequence(sequence) {}

void DateTimeline::announce(const DateChange& change, std::uint32_t sequence, GmTime now) {
    m_sequence = sequence;
    m_carriedOn.reset();
    if (change.isPending(now)) {
        m_pending = change;
        return;
    }
    m_pending.reset();
    m_inEffect = change;
}

void DateTimeline::rebase(Nanoseconds shift) {
    m_inEffect = m_inEffect.rebased(shift);
    if (m_pending)
        m_pending = m_pending->rebased(shift);
    m_now.reset();
    m_anchorCount = 0; // the pace was against another oscillator
}

void DateTimeline::anchor(GmTime now) {
    const std::int64_t before = interval(m_now.value_or(now));
    const std::int64_t reached = interval(now);
    if (reached == before)
        return;
    if (reached != before + 1 || now - *m_now > believableGap)
        m_anchorCount = 0;
    if (m_anchorCount == anchorsKept) {
        std::rotate(m_anchors.begin(), m_anchors.begin() + 1, m_anchors.end());
        --m_anchorCount;
    }
    const GmTime instant{reached * anchorInterval};
    m_anchors[m_anchorCount++] = {instant, at(instant)};
}

Nanoseconds DateTimeline::advance(GmTime now) {
    anchor(now);
    m_now = now;
    if (!m_pending || m_pending->isPending(now))
        return {};
    m_inEffect = *m_pending;
    m_pending.reset();
    if (!m_inEffect.isStep())
        return {};
    m_anchorCount = 0; // it is no pace
    return m_inEffect.to - m_inEffect.from;
}

Nanoseconds DateTimeline::at(GmTime now) const {
    return at(now, m_pending);
}

Nanoseconds DateTimeline::at(GmTime now, const std::optional<DateChange>& pending) const {
    if (pending && !pending->isPending(now))
        return pending->at(now);
    const Nanoseconds d = m_inEffect.at(now);
    if (!m_carriedOn || now <= m_inEffect.end())
        return d;
    return d + Nanoseconds::fromMicroseconds((now - m_inEffect.end()).seconds() * m_carriedOn->value);
}

Ppm DateTimeline::rateFor(GmTime now, Nanoseconds span) const {
    const auto pending = m_pending && m_pending->isStep() ? std::nullopt : m_pending;
    const Nanoseconds moved = at(now + span, pending) - at(now, pending);
    return Ppm{moved.microseconds() / span.seconds()};
}

Ppm DateTimeline::pace() const {
    if (m_anchorCount < anchorsNeeded)
        return m_inEffect.rate();
    const Anchor& first = m_anchors.front();
    const Anchor& last = m_anchors[m_anchorCount - 1];
    return Ppm{(last.d - first.d).microseconds() / (last.gm - first.gm).seconds()};
}

} // namespace dantesync::discipline
