// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/platform/local_facts.h"
#include "app/desktop/service_control/service_control.h"
#include "shared/model/check.h"

#include <vector>

namespace dantesync::desktop {

/// What stands in the way on this computer, as far as it is seen while no service of ours runs here; ids as those of
/// the service's own checks, words in the present language. @p serves: it shall be an NTP server, too.
std::vector<Check> localChecks(const LocalFacts& facts, const ServiceControl& control, bool serves);

} // namespace dantesync::desktop
