// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/thread_time.h"

#include <cstdint>
#include <windows.h>

namespace dantesync::platform {

std::chrono::nanoseconds threadProcessorTime() {
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    ::GetThreadTimes(::GetCurrentThread(), &created, &ended, &kernel, &user);
    const auto ticks = [](const FILETIME& time) {
        return (std::int64_t{time.dwHighDateTime} << 32) | std::int64_t{time.dwLowDateTime};
    };
    return std::chrono::nanoseconds((ticks(kernel) + ticks(user)) * 100);
}

} // namespace dantesync::platform
