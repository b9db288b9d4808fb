// SPDX-License-Identifier: GPL-3.0-or-later
//
// A host's reply in terms that say what is not known.
#pragma once

#include "shared/fleet/assessment.h"
#include "shared/model/mode.h"

#include <optional>
#include <string>

namespace dantesync::fleet {

/// Residual drift of a host that answered, µs/s. The reply has no word for "unknown": its 0 is not shown as a drift
/// while the mode says that nothing is followed.
std::optional<Ppm> driftOf(const HostAssessment& host);
/// Server minus local, as the host last saw its NTP server; nothing while it knows none.
std::optional<Nanoseconds> ntpOffsetOf(const HostAssessment& host);
/// Local minus grandmaster time, modulo 1 s; nothing without a grandmaster.
std::optional<Nanoseconds> ptpPhaseOf(const HostAssessment& host);
std::optional<Mode> modeOf(const HostAssessment& host);
/// "1.2.3"; nothing when it does not say.
std::optional<std::string> versionOf(const HostAssessment& host);

} // namespace dantesync::fleet
