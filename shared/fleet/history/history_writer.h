// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/host_ids.h"
#include "shared/fleet/history/roll_up.h"

#include <QLockFile>

#include <chrono>
#include <deque>
#include <memory>
#include <span>

namespace dantesync::history {

struct HistoryOptions {
    std::string path;
    std::chrono::hours keepSeconds{6}; ///< at least 2: an hour is made of its seconds
    std::chrono::hours keepMinutes{31 * 24};
    std::chrono::hours keepHours{3 * 366 * 24}; ///< marks too
    std::size_t mostPending = 100'000;          ///< samples kept in memory while they cannot be written
    std::int64_t mostBytes = 0;                 ///< of the file; beyond it as if the disk were full. 0: no limit
};

/// The one who records: one writer a file, any number of readers (HistoryReader). All calls, and the destructor, in
/// one thread.
class HistoryWriter {
public:
    /// Makes the file, and its folder, when there is none; migrates an older one; sets a damaged one aside (see
    /// takeNotices()). Errors: somebody else writes to it (and who), a foreign or newer file, no permission, no room.
    static Result<std::unique_ptr<HistoryWriter>> open(const HistoryOptions& options);
    ~HistoryWriter();

    /// Writes them, and the minutes and hours that are over. On failure they are kept in memory, the oldest dropped
    /// beyond mostPending, and written with the next call that succeeds.
    Status add(std::span<const Sample> samples);
    Status mark(const Mark& mark);

    std::size_t pending() const { return m_samples.size() + m_marks.size(); }
    /// Samples that were dropped because they could not be written in time.
    std::uint64_t lost() const { return m_lost; }
    /// What a person should know: a damaged file was set aside. Each once.
    std::vector<std::string> takeNotices() { return std::exchange(m_notices, {}); }
    void setMostBytes(std::int64_t bytes);

private:
    explicit HistoryWriter(const HistoryOptions& options);

    Status takeLock();
    Status openDatabase(bool check);
    Status prepareDatabase(bool check);
    Status startAnew();
    Status writePending();
    Status tryToWrite();
    bool writeAll(UnixSeconds now);
    bool prune(UnixSeconds now);
    void dropOldest();

    HistoryOptions m_options;
    QLockFile m_lock;
    Database m_database;
    HostIds m_ids;
    RollUp m_rollUp;
    std::deque<Sample> m_samples;
    std::deque<Mark> m_marks;
    std::uint64_t m_lost = 0;
    std::optional<UnixSeconds> m_newest;
    std::optional<UnixSeconds> m_pruned;
    std::vector<std::string> m_notices;
};

} // namespace dantesync::history
