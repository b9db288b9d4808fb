// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/round_clock.h"

#include <cmath>
#include <cstdlib>

namespace dantesync::fleet {
namespace {

/// Further apart the wall clock was stepped, or has run off over days.
constexpr std::int64_t mostApartMs = 1000;

std::int64_t secondOf(std::int64_t ms) {
    return (ms - (ms % 1000 + 1000) % 1000) / 1000;
}

} // namespace

std::int64_t RoundClock::stamp(ObserverTime steady, std::int64_t wallMs) {
    const auto expected = [&] { return m_anchor->wallMs + std::llround((steady - m_anchor->steady).milliseconds()); };
    if (!m_anchor || std::llabs(expected() - wallMs) > mostApartMs)
        m_anchor = Anchor{steady, secondOf(wallMs) * 1000 + 500};
    return secondOf(expected());
}

} // namespace dantesync::fleet
