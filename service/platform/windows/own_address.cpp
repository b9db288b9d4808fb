// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/own_address.h"

#include "service/platform/network_interfaces.h"

#include <chrono>
#include <vector>

namespace dantesync::platform {
namespace {

using Clock = std::chrono::steady_clock;

struct Known {
    std::vector<NetworkInterface> interfaces;
    Clock::time_point asked;
    bool any = false;
};

const std::vector<NetworkInterface>& known() {
    constexpr auto fresh = std::chrono::seconds(5);
    thread_local Known own; // asking takes about a millisecond, a reply some microseconds
    const auto now = Clock::now();
    if (!own.any || now - own.asked > fresh)
        own = {networkInterfaces(), now, true};
    return own.interfaces;
}

} // namespace

Ipv4 ownAddressFor(Ipv4 to, std::uint32_t interfaceIndex) {
    if (to.isLoopback())
        return to;
    Ipv4 ofInterface;
    for (const NetworkInterface& interface : known()) {
        if (interface.address == to)
            return to;
        if (ofInterface.value == 0 && interface.index == interfaceIndex)
            ofInterface = interface.address;
    }
    return ofInterface;
}

} // namespace dantesync::platform
