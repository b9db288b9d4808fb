// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/network_interfaces.h"

#include <bit>
#include <cstring>
#include <ifaddrs.h>
#include <memory>
#include <net/if.h>
#include <netinet/in.h>
#include <optional>

namespace dantesync::platform {
namespace {

std::optional<Ipv4> ipv4Of(const sockaddr* address) {
    if (address == nullptr || address->sa_family != AF_INET)
        return std::nullopt;
    sockaddr_in in{};
    std::memcpy(&in, address, sizeof in);
    return Ipv4{ntohl(in.sin_addr.s_addr)};
}

/// The kernel reports no broadcast address for loopback, yet 127.255.255.255 is one (RTN_BROADCAST).
Ipv4 broadcastOf(const ifaddrs& entry, const NetworkInterface& interface) {
    if ((entry.ifa_flags & IFF_BROADCAST) != 0)
        return ipv4Of(entry.ifa_broadaddr).value_or(Ipv4{});
    const int hostBits = 32 - interface.network.prefixLength;
    if (!interface.loopback || hostBits < 2)
        return {};
    return {interface.address.value | ((std::uint32_t{1} << hostBits) - 1)};
}

std::optional<NetworkInterface> interfaceOf(const ifaddrs& entry) {
    const auto address = ipv4Of(entry.ifa_addr);
    if (!address || entry.ifa_name == nullptr)
        return std::nullopt;
    NetworkInterface interface;
    interface.name = entry.ifa_name;
    interface.name.resize(interface.name.find(':') == std::string::npos ? interface.name.size()
                                                                        : interface.name.find(':')); // alias label
    interface.index = if_nametoindex(interface.name.c_str());
    interface.address = *address;
    const std::uint32_t mask = ipv4Of(entry.ifa_netmask).value_or(Ipv4{0xFFFFFFFFU}).value;
    interface.network = {{address->value & mask}, std::popcount(mask)};
    interface.up = (entry.ifa_flags & IFF_UP) != 0 && (entry.ifa_flags & IFF_RUNNING) != 0;
    interface.multicast = (entry.ifa_flags & IFF_MULTICAST) != 0;
    interface.loopback = (entry.ifa_flags & IFF_LOOPBACK) != 0;
    interface.broadcast = broadcastOf(entry, interface);
    return interface;
}

} // namespace

std::vector<NetworkInterface> networkInterfaces() {
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) != 0)
        return {};
    const std::unique_ptr<ifaddrs, decltype(&freeifaddrs)> owner(list, &freeifaddrs);
    std::vector<NetworkInterface> interfaces;
    for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (auto interface = interfaceOf(*entry))
            interfaces.push_back(std::move(*interface));
    }
    return interfaces;
}

} // namespace dantesync::platform
