// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_time_source.h"
#include "service/clock/windows/clock_calls.h"

namespace dantesync {

/// Asks the clock to be 200 ppm fast for a sixteenth of a second, then as much slow, and looks on the raw counter at
/// what it did: the documentation of the precise call has been understood both ways, and a clock steered the wrong way
/// runs off. What is gained by the one half is lost by the other. Afterwards @p before is in force.
///
/// Returns the units as they are: those of @p calls, or with the other sign. Errors: the calls fail, or the clock does
/// not react at all (a Windows that emulates the calls).
Result<AdjustmentUnits> tryDirection(ClockCalls& calls, HostTimeSource& time, std::uint64_t before);

} // namespace dantesync
