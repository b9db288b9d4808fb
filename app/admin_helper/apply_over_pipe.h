// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dantesync::admin_helper {

/// Fetches a request from the local pipe @p name, saves it as the configuration, tells the service, and answers.
/// Gives a Win32 error, 0: there was an answer (which may be a refusal).
unsigned applyOverPipe(const QString& name);

} // namespace dantesync::admin_helper
