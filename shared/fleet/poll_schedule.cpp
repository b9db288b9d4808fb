// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/poll_schedule.h"

#include <algorithm>

namespace dantesync::fleet {
namespace {

/// Between two requests to one host: well under the 200 a second that any server answers.
constexpr Nanoseconds requestGap = Nanoseconds::fromMilliseconds(10);
constexpr int repetitions = 2;

} // namespace

void PollSchedule::begin(int exchanges, Nanoseconds timeout, ObserverTime now) {
    *this = PollSchedule();
    m_exchanges = exchanges;
    m_timeout = timeout;
    m_next = now;
    m_last = now;
    m_patience = Nanoseconds::fromMilliseconds(60);
}

bool PollSchedule::isDue(ObserverTime now) const {
    const bool wanted = m_sent < m_exchanges || (isSilent() && m_sent < m_exchanges + repetitions);
    return m_exchanges > 0 && wanted && now >= m_next;
}

void PollSchedule::sent(ObserverTime now) {
    ++m_sent;
    m_last = now;
    m_next = now + (m_sent < m_exchanges ? requestGap : m_timeout / (repetitions + 1));
}

void PollSchedule::answered(ObserverTime now, Nanoseconds roundTrip) {
    ++m_answered;
    if (m_sent < m_exchanges)
        m_next = std::min(m_next, now + requestGap);
    m_patience = std::clamp(roundTrip * 4, Nanoseconds::fromMilliseconds(60), Nanoseconds::fromMilliseconds(600));
}

bool PollSchedule::isDone(ObserverTime now) const {
    if (m_exchanges == 0)
        return true;
    if (m_answered == 0 || m_sent < m_exchanges)
        return false; // silence is only known when the time is over
    return m_answered >= m_sent || now > m_last + m_patience;
}

} // namespace dantesync::fleet
