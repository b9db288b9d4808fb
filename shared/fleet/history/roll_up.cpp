// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/roll_up.h"

#include <limits>

namespace dantesync::history {
namespace {

UnixSeconds startOf(UnixSeconds time, std::int64_t span) {
    const std::int64_t rest = time % span;
    return time - (rest < 0 ? rest + span : rest);
}

/// The entries whose span is over.
template<class Open>
auto firstUnfinished(const Open& open, Table table, UnixSeconds now) {
    return open.lower_bound({now - spanOf(table) + 1, std::numeric_limits<qint64>::min()});
}

template<class Open>
bool makePoints(Database& database, Table table, const Open& open, UnixSeconds now) {
    const auto end = firstUnfinished(open, table, now);
    for (auto entry = open.begin(); entry != end; ++entry) {
        const auto [start, host] = *entry;
        const auto samples = readSamples(database, host, {start, start + spanOf(table)});
        if (!samples)
            return false;
        for (const Point& point : pointsOf(*samples, spanOf(table))) {
            if (!writePoint(database, table, host, point))
                return false;
        }
    }
    return true;
}

std::optional<std::vector<qint64>> allHosts(Database& database) {
    QSqlQuery* query = database.run("select id from host");
    if (query == nullptr)
        return std::nullopt;
    std::vector<qint64> out;
    while (query->next())
        out.push_back(query->value(0).toLongLong());
    query->finish();
    return out;
}

} // namespace

void RollUp::touched(qint64 host, UnixSeconds time) {
    m_minutes.insert({startOf(time, spanOf(Table::Minute)), host});
    m_hours.insert({startOf(time, spanOf(Table::Hour)), host});
}

bool RollUp::findUnfinished(Database& database) {
    const auto hosts = allHosts(database);
    if (!hosts)
        return false;
    for (const qint64 host : *hosts) {
        for (const Table table : {Table::Minute, Table::Hour}) {
            const auto last = lastPoint(database, table, host);
            QSqlQuery* query =
                database.run("select distinct time / ? from second where host = ? and time >= ?",
                             {static_cast<qint64>(spanOf(table)), host, last ? *last + spanOf(table) : qint64{0}});
            if (query == nullptr)
                return false;
            auto& open = table == Table::Minute ? m_minutes : m_hours;
            while (query->next())
                open.insert({query->value(0).toLongLong() * spanOf(table), host});
            query->finish();
        }
    }
    return true;
}

bool RollUp::make(Database& database, UnixSeconds now) {
    return makePoints(database, Table::Minute, m_minutes, now) && makePoints(database, Table::Hour, m_hours, now);
}

void RollUp::done(UnixSeconds now) {
    m_minutes.erase(m_minutes.begin(), firstUnfinished(m_minutes, Table::Minute, now));
    m_hours.erase(m_hours.begin(), firstUnfinished(m_hours, Table::Hour, now));
}

} // namespace dantesync::history
