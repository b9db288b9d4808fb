// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/computer_clock.h"
#include "service/clock/windows/system_clock_windows.h"

#include <utility>

namespace dantesync {

Result<std::unique_ptr<SystemClock>> openComputerClock(std::shared_ptr<HostTimeSource> time) {
    return SystemClockWindows::open(windowsClockCalls(), std::move(time));
}

Ppm readComputerFrequency() {
    static const std::unique_ptr<ClockCalls> calls = windowsClockCalls();
    const Result<std::uint64_t> found = calls->adjustment();
    return found ? calls->units().correction(*found) : Ppm{};
}

} // namespace dantesync
