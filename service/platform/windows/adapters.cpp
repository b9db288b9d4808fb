// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/adapters.h"

namespace dantesync::platform {

AdapterList::AdapterList() {
    constexpr ULONG flags = GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_DNS_SERVER;
    ULONG size = 16 * 1024;                         // what the system's documentation recommends to begin with
    for (int attempt = 0; attempt < 4; ++attempt) { // the list may grow between two calls
        m_room.resize(size / sizeof(std::max_align_t) + 1);
        auto* const list = reinterpret_cast<IP_ADAPTER_ADDRESSES*>(m_room.data()); // as the call wants its room
        const ULONG result = ::GetAdaptersAddresses(AF_INET, flags, nullptr, list, &size);
        m_filled = result == ERROR_SUCCESS;
        if (result != ERROR_BUFFER_OVERFLOW)
            return;
    }
}

const IP_ADAPTER_ADDRESSES* AdapterList::first() const {
    return m_filled ? reinterpret_cast<const IP_ADAPTER_ADDRESSES*>(m_room.data()) : nullptr;
}

} // namespace dantesync::platform
