// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/platform/windows/service_facts.h"

namespace dantesync::desktop {

/// Asks the service control manager, which any user may. Takes a local call: not for the GUI thread.
ServiceFacts queryService();
/// Whether this process may start and stop the service without anybody being asked.
bool mayControlService();

} // namespace dantesync::desktop
