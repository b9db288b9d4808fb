// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a fleet is ready, as a list of checks with remedies: the fleet's half of the doctor (shared/doctor looks at
// one computer from within). Pure functions of what was answered.
#pragma once

#include "shared/fleet/assessment.h"
#include "shared/model/check.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::fleet {

/// ids: hosts_answer, in_sync, locked, locked_for, one_grandmaster, one_time_base, date, master, versions, paths.
/// @p lockedFor: how long everybody must have been locked; nothing: not asked, as by who did not watch (LockWatch).
std::vector<Check> fleetChecks(const FleetAssessment& fleet, std::optional<std::chrono::minutes> lockedFor = {});

/// One machine as it is seen from outside. ids: answers, mode, grandmaster, ntp, protocol.
std::vector<Check> hostChecks(const HostAssessment& host);

} // namespace dantesync::fleet
