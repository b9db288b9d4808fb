// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/config/document.h"

#include <vector>

namespace dantesync {

namespace platform {
struct NetworkInterface;
}

/// What @p document binds to, or hears PTP on, and this computer does not have at present: a warning each. A schema
/// cannot know that, and to be told when the service starts again (or no longer does) is late.
config::Problems absentAddresses(const config::Document& document,
                                 const std::vector<platform::NetworkInterface>& interfaces);

} // namespace dantesync
