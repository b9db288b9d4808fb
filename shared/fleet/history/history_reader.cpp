// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/history_reader.h"

#include "shared/fleet/history/schema.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace dantesync::history {
namespace {

constexpr std::int64_t minute = spanOf(Table::Minute);
constexpr std::int64_t hour = spanOf(Table::Hour);

Table tableOf(std::int64_t step) {
    return step == minute ? Table::Minute : Table::Hour;
}

bool fits(Range range, std::int64_t step, std::size_t points) {
    return range.to - range.from <= step * static_cast<std::int64_t>(points);
}

/// Damage is reported by the reader, and mended by the writer.
Error withRemedy(Error error, Trouble trouble) {
    if (trouble == Trouble::Corrupt)
        error.remedy = "the next recording sets the damaged file aside and begins a new one";
    return error;
}

} // namespace

Result<std::unique_ptr<HistoryReader>> HistoryReader::open(const std::string& path) {
    const QString file = QString::fromStdString(path);
    if (!QFileInfo::exists(file))
        return Error{"there is no history", path, "record one with dantesync monitor"};
    std::unique_ptr<HistoryReader> reader(new HistoryReader);
    if (auto opened = reader->m_database.open(file, Database::Access::Read); !opened)
        return withRemedy(opened.error(), reader->m_database.trouble());
    if (auto current = checkVersion(reader->m_database); !current)
        return withRemedy({current.error().what, path, current.error().remedy}, reader->m_database.trouble());
    return reader;
}

Result<std::vector<std::string>> HistoryReader::hosts() {
    QSqlQuery* query = m_database.run("select name from host order by name");
    if (query == nullptr)
        return withRemedy(m_database.error(), m_database.trouble());
    std::vector<std::string> out;
    while (query->next())
        out.push_back(query->value(0).toString().toStdString());
    query->finish();
    return out;
}

Result<Series> HistoryReader::series(const std::string& host, Range range, std::size_t points) {
    m_database.clearError();
    const auto id = m_database.number("select id from host where name = ?", {QString::fromStdString(host)});
    if (!id && m_database.trouble() != Trouble::None)
        return withRemedy(m_database.error(), m_database.trouble());
    Series out;
    if (!id)
        return out;
    points = std::clamp<std::size_t>(points, 1, mostPoints);
    range = recorded(*id, range);
    if (range.from >= range.to)
        return out;
    out.step = stepFor(*id, range, points);
    auto found = read(out.step, *id, range);
    if (!found)
        return withRemedy(m_database.error(), m_database.trouble());
    if (found->size() > points) {
        const std::size_t count = (found->size() + points - 1) / points;
        found = merged(*found, count);
        out.step *= static_cast<std::int64_t>(count);
    }
    out.points = *std::move(found);
    return out;
}

/// What of the range there is anything of.
Range HistoryReader::recorded(qint64 host, Range range) {
    const std::int64_t none = std::numeric_limits<std::int64_t>::max();
    const auto last = std::max({lastSample(m_database, host).value_or(-none) + 1,
                                lastPoint(m_database, Table::Minute, host).value_or(-none) + minute,
                                lastPoint(m_database, Table::Hour, host).value_or(-none) + hour});
    const auto first = std::min({firstSample(m_database, host).value_or(none),
                                 firstPoint(m_database, Table::Minute, host).value_or(none),
                                 firstPoint(m_database, Table::Hour, host).value_or(none)});
    return {std::max<std::int64_t>(range.from, first), std::min<std::int64_t>(range.to, last)};
}

std::int64_t HistoryReader::stepFor(qint64 host, Range range, std::size_t points) {
    // A finer table that begins later than the range would hide its beginning, unless nothing coarser has it either.
    const auto seconds = firstSample(m_database, host);
    auto minutes = firstPoint(m_database, Table::Minute, host);
    const auto hours = firstPoint(m_database, Table::Hour, host);
    const auto isEarlier = [](const std::optional<qint64>& coarse, std::int64_t step, qint64 first) {
        return coarse && *coarse + step <= first;
    };
    const auto reaches = [&](const std::optional<qint64>& first, bool coarserReachesFurther) {
        return first && (*first <= range.from || !coarserReachesFurther);
    };
    if (fits(range, 1, points) &&
        reaches(seconds, seconds && (isEarlier(minutes, minute, *seconds) || isEarlier(hours, hour, *seconds))))
        return 1;
    if (!minutes)
        minutes = seconds;
    if (fits(range, minute, points) && reaches(minutes, minutes && isEarlier(hours, hour, *minutes)))
        return minute;
    return hour;
}

std::optional<std::vector<Point>> HistoryReader::read(std::int64_t step, qint64 host, Range range) {
    if (step == 1) {
        const auto samples = readSamples(m_database, host, range);
        return samples ? std::optional(pointsOf(*samples, 1)) : std::nullopt;
    }
    auto points = readPoints(m_database, tableOf(step), host, range);
    if (!points)
        return std::nullopt;
    // The minute or hour that is not over yet is made here and now.
    const auto last = lastPoint(m_database, tableOf(step), host);
    const UnixSeconds from = last ? std::max<std::int64_t>(range.from, *last + step) : range.from;
    const auto samples = readSamples(m_database, host, {from, range.to});
    if (!samples)
        return std::nullopt;
    const auto unfinished = pointsOf(*samples, step);
    points->insert(points->end(), unfinished.begin(), unfinished.end());
    return points;
}

Result<std::vector<Mark>> HistoryReader::marks(Range range) {
    QSqlQuery* query = m_database.run("select time, host, kind, text from mark where time >= ? and time < ? "
                                      "order by time, id",
                                      {static_cast<qint64>(range.from), static_cast<qint64>(range.to)});
    if (query == nullptr)
        return withRemedy(m_database.error(), m_database.trouble());
    std::vector<Mark> out;
    while (query->next())
        out.push_back({query->value(0).toLongLong(), query->value(1).toString().toStdString(),
                       query->value(2).toString().toStdString(), query->value(3).toString().toStdString()});
    query->finish();
    return out;
}

} // namespace dantesync::history
