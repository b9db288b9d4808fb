// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log/log_line.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace dantesync::log {

/// The last lines, for whoever asks later (log.tail). Any thread.
class Ring {
public:
    explicit Ring(std::size_t capacity = 1000)
        : m_capacity(capacity) {}

    /// Gives @p entry the next sequence number and keeps it; the oldest goes. Returns the number.
    std::uint64_t append(Entry entry);
    /// Entries with a sequence above @p after, at most the newest @p count, oldest first.
    std::vector<Entry> tail(std::size_t count, std::uint64_t after = 0) const;
    /// Sequence of the newest entry, 0 when there was none yet.
    std::uint64_t lastSequence() const;

private:
    const std::size_t m_capacity;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
    std::uint64_t m_lastSequence = 0;
};

} // namespace dantesync::log
