// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/host_reading.h"

#include <cstdint>
#include <span>

namespace dantesync::fleet {

/// Adds a basic reply to what the host said. False when the bytes are no reply to @p id. Its time counts only as long
/// as there is no precise one.
bool takeBasicReply(HostReading& reading, ObserverTime sent, ObserverTime received, std::span<const std::uint8_t> bytes,
                    std::uint32_t id);
/// The same for a precise reply: from here on the four timestamps count.
bool takePreciseReply(HostReading& reading, ObserverTime sent, ObserverTime received,
                      std::span<const std::uint8_t> bytes, std::uint32_t id);

} // namespace dantesync::fleet
