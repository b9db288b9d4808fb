// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/network_interfaces.h"

#include "service/platform/windows/adapters.h"
#include "service/platform/windows/system_text.h"
#include "service/platform/windows/winsock.h"

#include <optional>
#include <utility>

namespace dantesync::platform {
namespace {

std::uint32_t maskOf(int prefixLength) {
    return prefixLength <= 0 ? 0 : 0xFFFFFFFFU << (32 - prefixLength);
}

std::optional<NetworkInterface> interfaceOf(const IP_ADAPTER_ADDRESSES& adapter,
                                            const IP_ADAPTER_UNICAST_ADDRESS& entry) {
    const sockaddr* const address = entry.Address.lpSockaddr;
    if (address == nullptr || address->sa_family != AF_INET)
        return std::nullopt;
    NetworkInterface interface;
    interface.name = toUtf8(adapter.FriendlyName);
    interface.index = adapter.IfIndex;
    // The family says which type's bytes these are.
    interface.address = fromSystem(*reinterpret_cast<const sockaddr_in*>(address)).address;
    const int prefixLength = entry.OnLinkPrefixLength <= 32 ? int{entry.OnLinkPrefixLength} : 32;
    interface.network = {{interface.address.value & maskOf(prefixLength)}, prefixLength};
    interface.up = adapter.OperStatus == IfOperStatusUp;
    interface.multicast = (adapter.Flags & IP_ADAPTER_NO_MULTICAST) == 0;
    interface.loopback = adapter.IfType == IF_TYPE_SOFTWARE_LOOPBACK;
    const bool pointToPoint = adapter.IfType == IF_TYPE_PPP || adapter.IfType == IF_TYPE_TUNNEL;
    if (prefixLength < 31 && !pointToPoint)
        interface.broadcast = {interface.address.value | ~maskOf(prefixLength)};
    return interface;
}

} // namespace

std::vector<NetworkInterface> networkInterfaces() {
    std::vector<NetworkInterface> interfaces;
    const AdapterList adapters;
    for (const IP_ADAPTER_ADDRESSES* adapter = adapters.first(); adapter != nullptr; adapter = adapter->Next)
        for (const auto* entry = adapter->FirstUnicastAddress; entry != nullptr; entry = entry->Next)
            if (auto interface = interfaceOf(*adapter, *entry))
                interfaces.push_back(std::move(*interface));
    return interfaces;
}

} // namespace dantesync::platform
