// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/history/database.h"

namespace dantesync::history {

/// The tables' version that this program writes; the file carries its own in `PRAGMA user_version`.
constexpr int schemaVersion = 2;

/// Brings the file to schemaVersion, step by step, all or nothing. Error: damaged, another program's file, or
/// written by a newer version (which is left as it is).
Status bringUpToDate(Database& database);

/// What reading needs: the same file, not migrated. Error as above, or an older version.
Status checkVersion(Database& database);

} // namespace dantesync::history
