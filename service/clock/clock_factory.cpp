// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/clock_factory.h"

#include "service/clock/computer_clock.h"
#include "service/clock/monitor_clock.h"
#include "service/clock/virtual_clock.h"

namespace dantesync {

Result<std::unique_ptr<SystemClock>> makeClock(ClockBackend backend, const VirtualOptions& options) {
    switch (backend) {
    case ClockBackend::System:
        return openComputerClock(computerTime());
    case ClockBackend::Monitor:
        return std::unique_ptr<SystemClock>(std::make_unique<MonitorClock>(computerTime(), readComputerFrequency));
    case ClockBackend::Virtual:
        return std::unique_ptr<SystemClock>(std::make_unique<VirtualClock>(options, computerTime()));
    }
    return Error{"an unknown kind of clock", "clock", "choose system, monitor or virtual"};
}

} // namespace dantesync
