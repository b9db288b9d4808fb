// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/clock/virtual_options.h"
#include "shared/model/result.h"

#include <memory>

namespace dantesync {

enum class ClockBackend { System, Monitor, Virtual };

/// The clock of that kind on this computer; nothing is done to it. @p options concern the virtual
/// one only, which is a VirtualClock (virtual_clock.h) then. Errors name the missing right.
Result<std::unique_ptr<SystemClock>> makeClock(ClockBackend backend, const VirtualOptions& options = {});

} // namespace dantesync
