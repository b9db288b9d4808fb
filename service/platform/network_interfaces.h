// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::platform {

struct NetworkInterface {
    std::string name;
    std::uint32_t index = 0; ///< the system's number of it (Datagram::interfaceIndex)
    Ipv4 address;
    Network network; ///< address and prefix of the attached subnet
    Ipv4 broadcast;  ///< 0 when it has none; 127.255.255.255 on loopback
    bool up = false;
    bool multicast = false;
    bool loopback = false;

    bool operator==(const NetworkInterface&) const = default;
};

/// All IPv4 addresses of this computer, one entry each, in the system's order.
std::vector<NetworkInterface> networkInterfaces();

} // namespace dantesync::platform
