// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboard/dashboard_screen.h"

namespace dantesync::cli {

/// Everything about the selected host: what a snapshot says of it, its offsets as a line, and what changed about it.
Screen hostPage(const HostTracks& tracks, const DashboardState& state, const DashboardContext& context);
/// The keys, and what the columns mean.
Screen helpPage();

} // namespace dantesync::cli
