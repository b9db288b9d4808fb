// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/log_entry.h"

#include <deque>

namespace dantesync::desktop {

/// The last lines of the service's log, in the order of their sequence.
class LogRing {
public:
    static constexpr std::size_t mostLines = 20'000;

    /// Adds those that are newer than the last one; the oldest go. Returns what was added.
    std::vector<LogEntry> add(const std::vector<LogEntry>& entries);
    /// The same with the whole of what the service remembers: a service that was restarted counts from 1 again, and is
    /// known by that; its lines follow those of the one before.
    std::vector<LogEntry> addTail(const std::vector<LogEntry>& entries, std::uint64_t lastSequence);

    const std::deque<LogEntry>& lines() const { return m_lines; }
    std::uint64_t lastSequence() const { return m_last; }

private:
    std::deque<LogEntry> m_lines;
    std::uint64_t m_last = 0;
};

/// "2026-11-25 18:03:22.123  WARNING  ptp  the grandmaster is silent": as it is shown, copied and saved.
QString logLine(const LogEntry& entry);

} // namespace dantesync::desktop
