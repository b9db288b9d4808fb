// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/assessment.h"

namespace dantesync::test {

/// Four hosts as a query would have read them: "master" (level 2, the NTP master), "foh" (level 2, 12.5 µs ahead),
/// "old" (basic only, 3 ms behind, another grandmaster, NTP failed, not locked) and "gone" (no answer).
std::vector<fleet::HostReading> madeUpReadings();

} // namespace dantesync::test
