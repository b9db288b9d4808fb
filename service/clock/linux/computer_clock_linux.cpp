// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/computer_clock.h"
#include "service/clock/linux/system_clock_linux.h"

#include <utility>

namespace dantesync {

Result<std::unique_ptr<SystemClock>> openComputerClock(std::shared_ptr<HostTimeSource> time) {
    return SystemClockLinux::open(kernelClockAdjuster(), std::move(time));
}

Ppm readComputerFrequency() {
    timex state{};
    state.tick = KernelFrequency{}.tick;
    kernelClockAdjuster()->adjust(state); // without modes it only reads
    return KernelFrequency::of(state).correction();
}

} // namespace dantesync
