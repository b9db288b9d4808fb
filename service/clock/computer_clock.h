// SPDX-License-Identifier: GPL-3.0-or-later
//
// The computer's clock, one implementation per operating system (linux/, windows/).
#pragma once

#include "service/clock/host_time_source.h"
#include "service/clock/system_clock.h"

#include <memory>

namespace dantesync {

/// To be disciplined. Fails without the right to do so.
Result<std::unique_ptr<SystemClock>> openComputerClock(std::shared_ptr<HostTimeSource> time);
/// The frequency correction that the operating system has in force, whoever set it.
Ppm readComputerFrequency();

} // namespace dantesync
