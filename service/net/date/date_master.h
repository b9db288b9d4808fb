// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/network_interfaces.h"
#include "shared/model/endpoint.h"

#include <optional>
#include <vector>

namespace dantesync::net {

/// Which of a server's addresses may give this computer its date: the first that lies in a private, link-local or
/// attached network, or on this computer, and is not ours. @p own is the address we are bound to, 0: all of them.
std::optional<Ipv4> dateMasterAddress(const std::vector<Ipv4>& addresses,
                                      const std::vector<platform::NetworkInterface>& interfaces, Ipv4 own);

} // namespace dantesync::net
