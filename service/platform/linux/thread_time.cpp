// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/thread_time.h"

#include <time.h>

namespace dantesync::platform {

std::chrono::nanoseconds threadProcessorTime() {
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return std::chrono::seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec);
}

} // namespace dantesync::platform
