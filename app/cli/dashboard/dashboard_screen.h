// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/dashboard/dashboard_state.h"
#include "app/cli/dashboard/host_tracks.h"
#include "app/cli/dashboard/screen.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace dantesync::cli {

struct DashboardContext {
    ScreenSize size;
    std::int64_t unixTime = 0; ///< now, s
    double interval = 1;       ///< between rounds, s: older rounds are called late
    int sampleRate = 48'000;   ///< Hz
    bool unicode = true;       ///< the terminal can show it
    std::string message;       ///< trouble with asking, in words; empty when there is none
};

/// How many hosts the table has room for.
std::size_t hostRows(const ScreenSize& size);

/// The whole screen: at most as many rows, none wider, than the context's size says; the smallest one it can be read on
/// is 40 x 6.
Screen dashboardScreen(const HostTracks& tracks, const DashboardState& state, const DashboardContext& context);

} // namespace dantesync::cli
