// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/status_view.h"

#include <string>

namespace dantesync::net {

/// Whether this computer's time may be relied upon, and why, in words.
struct Health {
    bool good = false;
    std::string reason;
};

/// Good: locked, or on NTP alone with an answer that is not stale; and the status itself is fresh
/// (the service makes one every second).
Health health(const StatusView& view);

} // namespace dantesync::net
