// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QString>

namespace dantesync::history {

/// Renames a damaged database, and the log files SQLite keeps beside it, to NAME.corrupt-DATE, so that nothing is lost
/// and the name is free. Returns the new name. Error: it cannot be renamed.
Result<QString> setAside(const QString& path);

} // namespace dantesync::history
