// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <sys/timex.h>

namespace dantesync {

/// The one system call that steers the clock, apart so that tests can put a kernel of their own
/// in its place.
class ClockAdjuster {
public:
    virtual ~ClockAdjuster() = default;
    /// clock_adjtime(CLOCK_REALTIME, ...), see adjtimex(2). The state of the clock, or -errno.
    virtual int adjust(timex& request) = 0;
};

/// The kernel's.
std::unique_ptr<ClockAdjuster> kernelClockAdjuster();

} // namespace dantesync
