// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/date_poll.h"

#include <algorithm>

namespace dantesync::discipline {

namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr int patience = 8; // a lost packet is no silence
constexpr int longestDoublings = 6;
constexpr Nanoseconds early{50'000'000}; // timers tick once a second, not quite on it

} // namespace

void DatePoll::setMaster(const std::optional<Endpoint>& master) {
    if (master == m_master)
        return;
    m_master = master;
    m_asked.reset();
    m_next.reset();
    m_unanswered = 0;
}

std::optional<std::uint32_t> DatePoll::due(CounterTime now) {
    if (!m_master || (m_next && now < *m_next - early))
        return std::nullopt;
    if (m_asked)
        ++m_unanswered;
    const int doublings = std::clamp(m_unanswered - patience, 0, longestDoublings);
    m_next = now + Nanoseconds{second << doublings};
    m_asked = Exchange{static_cast<std::uint32_t>(m_random()), now};
    return m_asked->id;
}

std::optional<DatePoll::Exchange> DatePoll::expected(const Endpoint& from) const {
    return m_master && from == *m_master ? m_asked : std::nullopt;
}

void DatePoll::answered() {
    m_asked.reset();
    if (m_unanswered > patience)
        m_next.reset(); // it is back
    m_unanswered = 0;
}

} // namespace dantesync::discipline
