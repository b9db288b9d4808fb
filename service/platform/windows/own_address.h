// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"

#include <cstdint>

namespace dantesync::platform {

/// Our address to answer from when a datagram to @p to came in on an interface: that one where it is ours, of a
/// broadcast or a multicast the interface's own. What the system says is remembered for some seconds.
Ipv4 ownAddressFor(Ipv4 to, std::uint32_t interfaceIndex);

} // namespace dantesync::platform
