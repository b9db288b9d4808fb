// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/rows.h"

#include <memory>

namespace dantesync::history {

/// More than this are never given: no chart has more pixels, and a question stays quick.
constexpr std::size_t mostPoints = 5000;

struct Series {
    std::int64_t step = 1; ///< seconds of a point: 1, 60, 3600 or a multiple of 3600
    std::vector<Point> points;
};

/// Questions to a history, also while somebody writes it. All calls, and the destructor, in one thread.
class HistoryReader {
public:
    /// Errors: no such file, damaged, a foreign one, or of another version.
    static Result<std::unique_ptr<HistoryReader>> open(const std::string& path);

    Result<std::vector<std::string>> hosts();
    /// A host from @p range.from to @p range.to (not included) in the finest steps that need no more than @p points (at
    /// most mostPoints) and reach back far enough. Hosts that are not known have none.
    Result<Series> series(const std::string& host, Range range, std::size_t points);
    /// In the order of time.
    Result<std::vector<Mark>> marks(Range range);

private:
    HistoryReader() = default;
    std::optional<std::vector<Point>> read(std::int64_t step, qint64 host, Range range);
    std::int64_t stepFor(qint64 host, Range range, std::size_t points);
    Range recorded(qint64 host, Range range);

    Database m_database;
};

} // namespace dantesync::history
