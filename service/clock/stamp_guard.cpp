// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/stamp_guard.h"

#include <algorithm>
#include <cstdlib>

namespace dantesync {
namespace {

/// A stamp may lie ahead of its bracket: the virtual clock's stamps come later on purpose, by some ms.
constexpr std::int64_t maxAheadNs = 1'000'000'000;
/// No datagram waits longer than this in a socket that is being read.
constexpr std::int64_t maxUnreadNs = 2'000'000'000;
/// After any jump, because a virtual clock's stamps lie some ms later than they were taken.
constexpr std::int64_t leastBlindNs = 10'000'000;
/// What REALTIME - MONOTONIC may seem to move by beside the width of the brackets.
constexpr std::int64_t jumpToleranceNs = 1'000;

} // namespace

std::int64_t StampGuard::widthLimit() const {
    if (m_width == Width::Fixed || m_narrowest > maxWidthNs * 1000)
        return maxWidthNs;
    return std::max(maxWidthNs, 2 * m_narrowest);
}

void StampGuard::look(const platform::HostBracket& bracket) {
    m_narrowest = std::min(m_narrowest, bracket.widthNs);
    if (bracket.widthNs > widthLimit())
        return;
    if (m_last) {
        const std::int64_t moved =
            (bracket.realtimeNs - bracket.monotonicNs) - (m_last->realtimeNs - m_last->monotonicNs);
        if (std::llabs(moved) > bracket.widthNs + m_last->widthNs + jumpToleranceNs)
            m_jump = Jump{bracket.rawNs, moved};
    }
    m_last = bracket;
}

bool StampGuard::trusts(const platform::Stamp& stamp) {
    look(stamp.bracket);
    const bool trusted = stamp.source == Timestamping::User || accepts(stamp);
    m_dropped += trusted ? 0 : 1;
    return trusted;
}

bool StampGuard::accepts(const platform::Stamp& stamp) {
    if (stamp.bracket.widthNs > widthLimit())
        return false;
    const std::int64_t age = stamp.bracket.realtimeNs - stamp.realtimeNs;
    // No step of CLOCK_REALTIME lies between a stamp on the counter and its bracket.
    return age <= maxAge.count && age >= -maxAheadNs && (stamp.onCounter || !straddlesJump(stamp));
}

/// A stamp from before the jump seems displaced by its size. Stepped forward it seems to be older
/// than it is; stepped back it seems younger, even than the jump: then nothing is trusted until no
/// stamp of that age can come any more.
bool StampGuard::straddlesJump(const platform::Stamp& stamp) const {
    if (!m_jump)
        return false;
    const std::int64_t seemsTaken = stamp.bracket.rawNs - (stamp.bracket.realtimeNs - stamp.realtimeNs);
    if (seemsTaken <= m_jump->seenRawNs)
        return true;
    const std::int64_t blind = m_jump->sizeNs < 0 ? std::min(-m_jump->sizeNs, maxUnreadNs) : 0;
    return stamp.bracket.rawNs <= m_jump->seenRawNs + std::max(blind, leastBlindNs);
}

} // namespace dantesync
