// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/exchange_socket.h"
#include "shared/fleet/host_reading.h"

namespace dantesync::fleet {

/// Adds an answer to what the host said. The time of a basic one counts only as long as there is no precise one.
void take(HostReading& reading, const Answer& answer);

} // namespace dantesync::fleet
