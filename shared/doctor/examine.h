// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/doctor/facts.h"
#include "shared/model/check.h"

#include <vector>

namespace dantesync::doctor {

/// Every check, good ones too, in the order in which one would look into them. A pure function of the facts.
///
/// ids: config, config_restart, clock_privilege, clock_conflict, port_time_query, port_ntp_server, discovery,
/// ptp_interface, ptp_heard, grandmaster_trusted, timestamping, ntp, synchronised, state_directory, disk.
std::vector<Check> examine(const Facts& facts);

} // namespace dantesync::doctor
