// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/rows.h"

#include <set>
#include <utility>

namespace dantesync::history {

/// Makes minutes and hours of the seconds once they are over, always from the seconds themselves: an hour's percentiles
/// are exact. Everything happens within the caller's transaction.
class RollUp {
public:
    /// A host's second was written: its minute and hour are to be made (again).
    void touched(qint64 host, UnixSeconds time);
    /// What a former run left unfinished. False on failure.
    bool findUnfinished(Database& database);
    /// Makes what is over at @p now. False on failure. Call done() once the transaction holds.
    bool make(Database& database, UnixSeconds now);
    void done(UnixSeconds now);
    void forget() { m_minutes.clear(), m_hours.clear(); }

private:
    using Open = std::set<std::pair<UnixSeconds, qint64>>; ///< start, host

    Open m_minutes;
    Open m_hours;
};

} // namespace dantesync::history
