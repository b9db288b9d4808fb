// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/observer_time.h"

namespace dantesync::fleet {

/// When one host is asked within a round, and when there is no more to wait for. Arithmetic only.
class PollSchedule {
public:
    /// @p exchanges wanted of the round; silent hosts are asked twice more, within @p timeout.
    void begin(int exchanges, Nanoseconds timeout, ObserverTime now);
    bool isDue(ObserverTime now) const;
    void sent(ObserverTime now);
    void answered(ObserverTime now, Nanoseconds roundTrip);
    /// Nothing was heard although all wanted requests went out.
    bool isSilent() const { return m_answered == 0 && m_sent >= m_exchanges; }
    /// All answers are there, or those that are missing will not come any more.
    bool isDone(ObserverTime now) const;
    void end() { m_exchanges = 0; }

private:
    int m_exchanges = 0; ///< 0: not asked in this round
    int m_sent = 0;
    int m_answered = 0;
    Nanoseconds m_timeout;
    Nanoseconds m_patience; ///< for answers that are still to come once others came
    ObserverTime m_next;    ///< earliest time of the next request
    ObserverTime m_last;    ///< of the last request
};

} // namespace dantesync::fleet
