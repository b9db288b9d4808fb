// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log/rotating_file.h"
#include "shared/model/event.h"
#include "shared/model/result.h"

#include <QString>

#include <cstddef>
#include <deque>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace dantesync {

/// What happened, over restarts: a line of JSON for each event in DIRECTORY/events.jsonl, rotated at a size, and the
/// newest ones in memory. A line is handed to the system at once, so a killed service loses none (a power cut may lose
/// the last seconds: an event must not make the discipline wait for a disk).
class EventJournal {
public:
    struct Limits {
        std::int64_t fileBytes = 1'000'000;
        std::uint32_t keep = 3; ///< rotated files beside the current one
        std::size_t inMemory = 5000;
    };
    explicit EventJournal(const QString& directory);
    EventJournal(const QString& directory, Limits limits);

    /// What open() found.
    struct Opening {
        std::size_t read = 0;
        std::size_t skipped = 0;      ///< lines that are no events, or of a later version
        bool torn = false;            ///< the last line was cut short, and is taken off
        bool killed = false;          ///< the last run has not written its end
        std::optional<Error> trouble; ///< nothing can be kept: memory only
    };
    /// Reads what is there. Once, before the first add().
    Opening open();
    /// Never fails: what cannot be written is said in the log, and kept in memory.
    const RecordedEvent& add(const Event& event);

    struct Query {
        std::optional<std::uint64_t> after; ///< sequence, exclusive
        std::optional<WallTime> from;       ///< inclusive
        std::optional<WallTime> to;         ///< inclusive
        std::set<EventKind> kinds;          ///< empty: all
        Severity least = Severity::Info;
        std::size_t limit = 200;
        bool oldest = false; ///< the first of the range rather than the last
    };
    /// Oldest first.
    std::vector<RecordedEvent> query(const Query& query) const;
    std::uint64_t lastSequence() const { return m_lastSequence; }
    QString path() const { return m_path; }

private:
    void readFile(const QString& path, Opening& opening);
    void takeOffTornLine(Opening& opening);
    void keep(RecordedEvent event);
    void writeLine(const RecordedEvent& event);

    const QString m_path;
    const Limits m_limits;
    log::RotatingFile m_file;
    std::deque<RecordedEvent> m_events;
    std::uint64_t m_lastSequence = 0;
    bool m_writable = false;
    std::uint64_t m_unwritten = 0; ///< since the file could last be written
};

} // namespace dantesync
