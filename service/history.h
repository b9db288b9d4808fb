// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/history_sample.h"
#include "shared/model/sync_status.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace dantesync {

/// The last hour, a sample for each status (at most ten a second), in memory that is bounded: an hour, and a count.
class History {
public:
    static constexpr Nanoseconds span{3'600'000'000'000};
    static constexpr Nanoseconds spacing{95'000'000}; ///< closer ones (Sync and its Follow_Up) are one

    explicit History(std::size_t capacity = 36'000)
        : m_capacity(capacity) {}

    void add(const SyncStatus& status);
    std::size_t size() const { return m_samples.size(); }

    enum class Reduce {
        Newest,   ///< the last `limit` of the range
        Oldest,   ///< the first: to read on with `after`
        Extremes, ///< all of the range, the least and the greatest phase error of each of limit / 2 stretches
    };
    struct Query {
        std::optional<std::uint64_t> after; ///< sequence, exclusive
        std::optional<WallTime> from;       ///< inclusive
        std::optional<WallTime> to;         ///< inclusive
        std::optional<Nanoseconds> last;    ///< back from the newest sample
        std::size_t limit = 1200;
        Reduce reduce = Reduce::Newest;
    };
    struct Answer {
        std::vector<HistorySample> samples; ///< oldest first
        std::size_t matching = 0;           ///< in the range, before it was reduced
    };
    Answer query(const Query& query) const;

private:
    const std::size_t m_capacity;
    std::deque<HistorySample> m_samples;
    std::uint64_t m_lastSequence = 0;
};

} // namespace dantesync
