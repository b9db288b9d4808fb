// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/timeline.h"

#include <algorithm>

namespace dantesync::demo {
namespace {

/// A service manager brings a killed service back in about that time.
constexpr std::chrono::milliseconds restartAfter{2000};

} // namespace

std::vector<PlannedAction> planTroubles(const DemoOptions& options) {
    const std::chrono::milliseconds whole = options.duration;
    std::vector<PlannedAction> plan;
    switch (options.failure) {
    case Failure::None:
        break;
    case Failure::Grandmaster:
        plan = {{whole / 3, Action::SilenceGrandmaster}, {whole * 2 / 3, Action::ResumeGrandmaster}};
        break;
    case Failure::Master:
        plan = {{whole / 3, Action::KillMaster}, {whole / 3 + restartAfter, Action::StartMaster}};
        break;
    case Failure::Host:
        plan = {{whole / 3, Action::KillHost}, {whole / 3 + restartAfter, Action::StartHost}};
        break;
    }
    if (options.failover)
        plan.push_back({whole / 2, Action::SwitchGrandmaster});
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedAction& a, const PlannedAction& b) { return a.at < b.at; });
    return plan;
}

const char* actionText(Action action) {
    switch (action) {
    case Action::SilenceGrandmaster:
        return "the grandmaster falls silent";
    case Action::ResumeGrandmaster:
        return "the grandmaster speaks again";
    case Action::SwitchGrandmaster:
        return "another grandmaster takes over, with another time base and 3 ppm faster";
    case Action::KillMaster:
        return "the master is killed";
    case Action::StartMaster:
        return "the master is started again";
    case Action::KillHost:
        return "the last client is killed";
    case Action::StartHost:
        return "the last client is started again";
    }
    return "";
}

} // namespace dantesync::demo
