// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/host_ids.h"

namespace dantesync::history {

std::optional<qint64> HostIds::idOf(Database& database, const std::string& name) {
    if (const auto known = m_ids.find(name); known != m_ids.end())
        return known->second;
    const QString text = QString::fromStdString(name);
    QSqlQuery* added = database.run("insert or ignore into host (name) values (?)", {text});
    if (added == nullptr)
        return std::nullopt;
    added->finish();
    const auto id = database.number("select id from host where name = ?", {text});
    if (id)
        m_ids[name] = *id;
    return id;
}

} // namespace dantesync::history
