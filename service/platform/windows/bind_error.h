// SPDX-License-Identifier: GPL-3.0-or-later
//
// WSAGetLastError() of a socket call, said so that a person knows what to do.
#pragma once

#include "shared/model/endpoint.h"
#include "shared/model/result.h"

namespace dantesync::platform {

enum class Transport { Udp, Tcp };

/// Why an endpoint could not be bound.
Error bindError(const Endpoint& endpoint, int errorNumber, Transport transport = Transport::Udp);
/// Why @p group could not be joined on the interface with the address @p onInterface.
Error joinError(Ipv4 group, Ipv4 onInterface, int errorNumber);

} // namespace dantesync::platform
