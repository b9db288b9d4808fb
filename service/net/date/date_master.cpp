// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/date/date_master.h"

#include "service/net/query/access_list.h"

#include <algorithm>

namespace dantesync::net {

namespace {

bool isOurs(Ipv4 address, const std::vector<platform::NetworkInterface>& interfaces, Ipv4 own) {
    if (own.value != 0)
        return address == own;
    return std::any_of(interfaces.begin(), interfaces.end(),
                       [&](const platform::NetworkInterface& i) { return i.address == address; });
}

} // namespace

std::optional<Ipv4> dateMasterAddress(const std::vector<Ipv4>& addresses,
                                      const std::vector<platform::NetworkInterface>& interfaces, Ipv4 own) {
    AccessList local;
    std::vector<Network> attached;
    for (const platform::NetworkInterface& interface : interfaces)
        if (interface.up)
            attached.push_back(interface.network);
    local.setAttached(std::move(attached));
    for (const Ipv4 address : addresses)
        if (local.permits(address) && !isOurs(address, interfaces, own))
            return address;
    return std::nullopt;
}

} // namespace dantesync::net
