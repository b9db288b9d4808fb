// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/style.h"
#include "shared/model/sync_status.h"

#include <string>

namespace dantesync::cli {

/// The clock is as good as it should be: locked, or NTP-only with an NTP that works, and nothing in the way.
bool isHealthy(const SyncStatus& status);

/// How this computer's clock is, in words; 80 columns.
std::string statusText(const SyncStatus& status, const Style& style);

} // namespace dantesync::cli
