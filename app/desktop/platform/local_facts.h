// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace dantesync::desktop {

/// What can be seen of this computer without its service: less, and less exact.
struct LocalFacts {
    bool known = false;       ///< this system lets us look
    QStringList timeServices; ///< programs that run and set clocks, by their names
    std::set<int> udpPorts;   ///< that somebody has open
};

/// Reads files: for a thread beside the window. @p root: instead of "/", where tests have their own.
LocalFacts lookAtThisComputer(const QString& root = QStringLiteral("/"));

} // namespace dantesync::desktop
