// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_options.h"

#include <QString>

namespace dantesync::demo {

/// Runs the virtual LAN from beginning to end, shows it, and prints the result. @p program: the dantesyncd to
/// run. Returns the exit status: 0 all locked and within the limit by truth, 1 not so, 2 it could not be
/// started, 130 interrupted. Needs a QCoreApplication, whose event loop it runs itself.
int runDemo(const DemoOptions& options, const QString& program);

} // namespace dantesync::demo
