// SPDX-License-Identifier: GPL-3.0-or-later
//
// How Linux finds the programs of conflicts.h: from the process table. Apart, so that tests bring
// their own table.
#pragma once

#include "service/platform/conflicts.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::platform {

/// What /proc says of one process.
struct ProcessInfo {
    std::int64_t pid = 0;
    std::uint64_t startTicks = 0;       ///< field 22 of stat: clock ticks since boot, 0 when unknown
    std::string comm;                   ///< program name, cut to 15 characters by the kernel
    std::vector<std::string> arguments; ///< argv; empty for kernel threads and zombies
};

/// The name of the time service that @p process is, when it disciplines CLOCK_REALTIME. Judged
/// from its command line alone: chronyd -x, phc2sys on another clock, ptp4l with hardware
/// timestamping or free_running, and a dantesyncd with another clock leave it alone.
std::optional<std::string_view> timeServiceOf(const ProcessInfo& process);

/// findTimeServices() on the process table at @p proc. Of our own kind only those count that run
/// longer than we (@p ownPid), so that two of them never both stand back.
std::vector<Conflict> findTimeServicesIn(const std::filesystem::path& proc, std::int64_t ownPid);

} // namespace dantesync::platform
