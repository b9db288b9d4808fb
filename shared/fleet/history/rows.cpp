// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/rows.h"

#include <QVariant>

namespace dantesync::history {
namespace {

constexpr int figuresOfASummary = 6;
constexpr int firstSummaryColumn = 4;

QVariant orNull(const std::optional<std::int64_t>& value) {
    return value ? QVariant(static_cast<qint64>(*value)) : QVariant();
}

std::optional<std::int64_t> valueOf(const QSqlQuery& query, int column) {
    const QVariant value = query.value(column);
    if (value.isNull())
        return std::nullopt;
    return value.toLongLong();
}

void append(QVariantList& values, const std::optional<Summary>& summary) {
    if (!summary) {
        for (int i = 0; i < figuresOfASummary; ++i)
            values << QVariant();
        return;
    }
    for (const std::int64_t value :
         {summary->min, summary->max, summary->mean, summary->p5, summary->p50, summary->p95})
        values << static_cast<qint64>(value);
}

std::optional<Summary> summaryOf(const QSqlQuery& query, int column) {
    const auto least = valueOf(query, column);
    if (!least)
        return std::nullopt;
    const auto at = [&](int i) { return query.value(column + i).toLongLong(); };
    return Summary{*least, at(1), at(2), at(3), at(4), at(5)};
}

bool finished(QSqlQuery* query) {
    if (query != nullptr)
        query->finish();
    return query != nullptr;
}

/// A statement that is the same for both tables but for the name.
std::string_view of(Table table, std::string_view minute, std::string_view hour) {
    return table == Table::Minute ? minute : hour;
}

#define DANTESYNC_PLACES "?,?,?,?,?, ?,?,?,?,?,?, ?,?,?,?,?,?, ?,?,?,?,?,?, ?,?,?,?,?,?"
constexpr std::string_view writeMinute = "insert or replace into minute values (" DANTESYNC_PLACES ")";
constexpr std::string_view writeHour = "insert or replace into hour values (" DANTESYNC_PLACES ")";
#undef DANTESYNC_PLACES

Point pointAt(const QSqlQuery& query, std::int64_t span) {
    Point point;
    point.time = query.value(0).toLongLong();
    point.span = span;
    point.samples = query.value(1).toLongLong();
    point.answered = query.value(2).toLongLong();
    if (const auto mode = valueOf(query, 3); mode && *mode >= 0 && *mode <= 255)
        point.mode = modeFromNumber(static_cast<std::uint8_t>(*mode));
    int column = firstSummaryColumn;
    for (auto& summary : point.summaries) {
        summary = summaryOf(query, column);
        column += figuresOfASummary;
    }
    return point;
}

} // namespace

bool writeSample(Database& database, qint64 host, const StoredSample& sample) {
    QVariantList values{host, static_cast<qint64>(sample.time), sample.reachable ? 1 : 0};
    for (const auto& value : sample.values)
        values << orNull(value);
    values << orNull(sample.mode);
    return finished(database.run("insert or replace into second values (?,?,?,?,?,?,?,?)", values));
}

bool writePoint(Database& database, Table table, qint64 host, const Point& point) {
    QVariantList values{host, static_cast<qint64>(point.time), static_cast<qint64>(point.samples),
                        static_cast<qint64>(point.answered),
                        point.mode ? QVariant(static_cast<int>(*point.mode)) : QVariant()};
    for (const auto& summary : point.summaries)
        append(values, summary);
    return finished(database.run(of(table, writeMinute, writeHour), values));
}

std::optional<std::vector<StoredSample>> readSamples(Database& database, qint64 host, Range range) {
    QSqlQuery* query = database.run("select time, reachable, offset, uncertainty, drift, correction, mode from second "
                                    "where host = ? and time >= ? and time < ? order by time",
                                    {host, static_cast<qint64>(range.from), static_cast<qint64>(range.to)});
    if (query == nullptr)
        return std::nullopt;
    std::vector<StoredSample> out;
    while (query->next()) {
        StoredSample sample;
        sample.time = query->value(0).toLongLong();
        sample.reachable = query->value(1).toInt() != 0;
        for (std::size_t q = 0; q < quantities; ++q)
            sample.values[q] = valueOf(*query, 2 + static_cast<int>(q));
        sample.mode = valueOf(*query, 6);
        out.push_back(sample);
    }
    query->finish();
    return out;
}

std::optional<std::vector<Point>> readPoints(Database& database, Table table, qint64 host, Range range) {
    // All columns but the host's: their order is that of the table (schema.cpp).
    static const auto text = [](const char* name) {
        std::string sql = "select time, samples, answered, mode";
        for (const char* quantity : {"offset", "uncertainty", "drift", "correction"}) {
            for (const char* figure : {"min", "max", "mean", "p5", "p50", "p95"})
                sql += std::string(", ") + quantity + '_' + figure;
        }
        return sql + " from " + name + " where host = ? and time >= ? and time < ? order by time";
    };
    static const std::string minutes = text("minute");
    static const std::string hours = text("hour");
    QSqlQuery* query =
        database.run(of(table, minutes, hours), {host, static_cast<qint64>(range.from), static_cast<qint64>(range.to)});
    if (query == nullptr)
        return std::nullopt;
    std::vector<Point> out;
    while (query->next())
        out.push_back(pointAt(*query, spanOf(table)));
    query->finish();
    return out;
}

std::optional<qint64> firstSample(Database& database, qint64 host) {
    return database.number("select min(time) from second where host = ?", {host});
}

std::optional<qint64> lastSample(Database& database, qint64 host) {
    return database.number("select max(time) from second where host = ?", {host});
}

std::optional<qint64> firstPoint(Database& database, Table table, qint64 host) {
    return database.number(
        of(table, "select min(time) from minute where host = ?", "select min(time) from hour where host = ?"), {host});
}

std::optional<qint64> lastPoint(Database& database, Table table, qint64 host) {
    return database.number(
        of(table, "select max(time) from minute where host = ?", "select max(time) from hour where host = ?"), {host});
}

} // namespace dantesync::history
