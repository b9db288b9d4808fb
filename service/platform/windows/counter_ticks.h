// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dantesync::platform {

/// A reading of QueryPerformanceCounter on the scale of readRawCounter(), ns.
std::int64_t nanosecondsOfTicks(std::int64_t ticks);

} // namespace dantesync::platform
