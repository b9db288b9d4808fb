// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/database.h"

#include <map>
#include <string>

namespace dantesync::history {

/// The numbers that stand for hosts' names in the tables.
class HostIds {
public:
    /// Adds the host when it is new. Nothing on failure, see the database's error.
    std::optional<qint64> idOf(Database& database, const std::string& name);
    /// A transaction was undone, or the file is another one: what was remembered may not be there.
    void forget() { m_ids.clear(); }

private:
    std::map<std::string, qint64> m_ids;
};

} // namespace dantesync::history
