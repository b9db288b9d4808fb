// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/host_lookup.h"

#include "service/platform/windows/system_text.h"
#include "service/platform/windows/winsock.h"

#include <algorithm>
#include <memory>

namespace dantesync::platform {

Result<std::vector<Ipv4>> lookUpHost(const std::string& name) {
    startWinsock();
    ADDRINFOW wanted{};
    wanted.ai_family = AF_INET;
    wanted.ai_socktype = SOCK_DGRAM; // one entry an address
    ADDRINFOW* found = nullptr;
    const int error = ::GetAddrInfoW(toWide(name).c_str(), nullptr, &wanted, &found);
    if (error != 0)
        return Error{systemText(static_cast<unsigned long>(error)), name, {}};
    const std::unique_ptr<ADDRINFOW, decltype(&::FreeAddrInfoW)> list(found, &::FreeAddrInfoW);
    std::vector<Ipv4> addresses;
    for (const ADDRINFOW* entry = list.get(); entry != nullptr; entry = entry->ai_next) {
        if (entry->ai_family != AF_INET || entry->ai_addrlen < sizeof(sockaddr_in))
            continue;
        // The family says which type's bytes these are.
        const Ipv4 address = fromSystem(*reinterpret_cast<const sockaddr_in*>(entry->ai_addr)).address;
        if (address.value != 0 && std::find(addresses.begin(), addresses.end(), address) == addresses.end())
            addresses.push_back(address);
    }
    return addresses;
}

} // namespace dantesync::platform
