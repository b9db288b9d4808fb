// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_options.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace dantesync::demo {

enum class Action : std::uint8_t {
    SilenceGrandmaster,
    ResumeGrandmaster,
    SwitchGrandmaster, ///< the first falls silent for good, the second speaks
    KillMaster,
    StartMaster,
    KillHost, ///< the last client
    StartHost,
};

struct PlannedAction {
    std::chrono::milliseconds at; ///< since the start of the run
    Action action;

    bool operator==(const PlannedAction&) const = default;
};

/// The troubles of a run in the order of their time.
std::vector<PlannedAction> planTroubles(const DemoOptions& options);

/// What is about to happen, for whoever watches.
const char* actionText(Action action);

} // namespace dantesync::demo
