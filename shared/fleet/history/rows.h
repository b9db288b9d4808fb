// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of the tables as values, and back. Every function gives nothing (or false) on failure: the
// database's error() tells why.
#pragma once

#include "shared/fleet/history/database.h"
#include "shared/fleet/history/point.h"

namespace dantesync::history {

/// The tables of points, finest first, and what a row of them spans.
enum class Table : std::uint8_t { Minute, Hour };
constexpr std::int64_t spanOf(Table table) {
    return table == Table::Minute ? 60 : 3600;
}

/// From @p from (included) to @p to (not included), in seconds since 1970.
struct Range {
    UnixSeconds from = 0;
    UnixSeconds to = 0;
};

bool writeSample(Database& database, qint64 host, const StoredSample& sample);
bool writePoint(Database& database, Table table, qint64 host, const Point& point);
std::optional<std::vector<StoredSample>> readSamples(Database& database, qint64 host, Range range);
std::optional<std::vector<Point>> readPoints(Database& database, Table table, qint64 host, Range range);

/// First and last row of a host; nothing when there is none.
std::optional<qint64> firstSample(Database& database, qint64 host);
std::optional<qint64> lastSample(Database& database, qint64 host);
std::optional<qint64> firstPoint(Database& database, Table table, qint64 host);
std::optional<qint64> lastPoint(Database& database, Table table, qint64 host);

} // namespace dantesync::history
