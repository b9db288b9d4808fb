// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync::log {

/// One kind of trouble that may come a thousand times a second: its first occurrence is told at once, the others are
/// counted and told at most once an interval. After a whole interval without any, the next is a first one again.
/// Not thread-safe; one object a kind.
class RepeatedTrouble {
public:
    explicit RepeatedTrouble(Nanoseconds interval = Nanoseconds::fromSeconds(60))
        : m_interval(interval) {}

    /// It happened again, at @p now: what to log now, if anything ("TEXT", or "TEXT, 1234 more in 60 s").
    std::optional<std::string> report(std::string_view text, CounterTime now);
    /// What is left to tell when the trouble has ended or slowed down: call now and then (a timer).
    std::optional<std::string> summary(CounterTime now);
    /// All occurrences so far.
    std::uint64_t total() const { return m_total; }

private:
    std::string told(CounterTime now);

    const Nanoseconds m_interval;
    std::string m_text; ///< of the latest occurrence
    std::optional<CounterTime> m_lastTold;
    std::uint64_t m_untold = 0;
    std::uint64_t m_total = 0;
};

} // namespace dantesync::log
