// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/slew.h"

#include <algorithm>
#include <cmath>

namespace dantesync::discipline {

Nanoseconds expectedDuration(const Slew& slew, Nanoseconds usual) {
    const double rate = std::abs(slew.rate.value); // µs/s
    if (rate <= 0)
        return {};
    const double way = std::abs(slew.remaining.microseconds());
    const double proportional = std::min(way, rate * slew.response); // before that the rate is limited
    const double atFullRate = (way - proportional) / rate;
    const double decay = slew.response * std::log(std::max(1.0, proportional / usual.microseconds()));
    return Nanoseconds::fromSeconds(atFullRate + decay);
}

bool SlewWatch::begins(const std::optional<Slew>& slew, Nanoseconds usual) {
    if (!slew || abs(slew->remaining) * 2 < usual) {
        m_left = {};
        return false;
    }
    const Nanoseconds size = abs(slew->remaining);
    const bool another =
        m_left == Nanoseconds{} || (m_left.count < 0) != (slew->remaining.count < 0) || size > abs(m_left) * 2;
    const bool begins = another && size > usual * 2;
    if (begins || (!another && size < abs(m_left)))
        m_left = slew->remaining;
    return begins;
}

} // namespace dantesync::discipline
