// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a Dante grandmaster says, as the devices in ptp.md do: two-step Sync of 250 ms, uptime as time, no UTC.
#pragma once

#include "app/demo/lan_plan.h"
#include "shared/math/units.h"
#include "shared/wire/ptp1.h"

#include <chrono>
#include <cstdint>

namespace dantesync::demo {

constexpr std::chrono::milliseconds syncPeriod{250};
constexpr std::int8_t logSyncInterval = -2;

/// @p originTimestamp of a two-step clock is approximate: what it was when the Sync was put together.
wire::ptp1::Message syncMessage(const GrandmasterPlan& device, std::uint16_t sequenceId, GmTime originTimestamp);

/// @p preciseOriginTimestamp: when the Sync of the same sequenceId really left.
wire::ptp1::Message followUpMessage(const GrandmasterPlan& device, std::uint16_t sequenceId,
                                    GmTime preciseOriginTimestamp);

} // namespace dantesync::demo
