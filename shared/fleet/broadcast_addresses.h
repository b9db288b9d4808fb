// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"

#include <vector>

namespace dantesync::fleet {

/// The broadcast addresses of the interfaces that are up. Loopback has none of its own; 127.255.255.255
/// serves there, when @p loopback asks for it.
std::vector<Ipv4> broadcastAddresses(bool loopback);

} // namespace dantesync::fleet
