// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/clock/linux/clock_adjuster.h"

#include <cerrno>
#include <time.h>

namespace dantesync {
namespace {

class KernelClockAdjuster final : public ClockAdjuster {
public:
    int adjust(timex& request) override {
        const int state = clock_adjtime(CLOCK_REALTIME, &request);
        return state < 0 ? -errno : state;
    }
};

} // namespace

std::unique_ptr<ClockAdjuster> kernelClockAdjuster() {
    return std::make_unique<KernelClockAdjuster>();
}

} // namespace dantesync
