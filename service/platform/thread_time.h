// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace dantesync::platform {

/// What the calling thread has had of a processor so far: what others take of it does not count.
std::chrono::nanoseconds threadProcessorTime();

} // namespace dantesync::platform
