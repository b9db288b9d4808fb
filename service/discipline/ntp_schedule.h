// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>

namespace dantesync::discipline {

/// When to ask NTP next: often until the rate of D is known, then as seldom as the network's
/// quality asks for; after a failure soon again, backing off.
class NtpSchedule {
public:
    /// An answer that does not come within a minute never does: whoever asked is gone.
    bool due(CounterTime now) const {
        const bool waiting = m_asked && now - m_askedAt < Nanoseconds::fromSeconds(60);
        return !waiting && now >= m_next && now >= m_notBefore;
    }
    void asked(CounterTime now);
    /// @p wish: how long the server wants to be left alone (kiss code RATE, RFC 5905 section 7.4).
    /// Nothing hurries before that.
    void answered(CounterTime now, Nanoseconds roundTrip, Nanoseconds wish = {});
    void failed(CounterTime now, Nanoseconds wish = {});
    /// Ask at once.
    void hurry(CounterTime now) { m_next = now; }
    /// Ask at once, and often again for a while.
    void restart(CounterTime now) {
        m_next = now;
        m_answers = 0;
    }

private:
    CounterTime m_next{INT64_MIN};
    CounterTime m_notBefore{INT64_MIN};
    CounterTime m_askedAt;
    bool m_asked = false;
    int m_answers = 0;
    int m_failures = 0;
};

} // namespace dantesync::discipline
