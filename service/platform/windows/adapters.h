// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/windows/winsock.h"

#include <cstddef>
#include <iphlpapi.h>
#include <vector>

#undef interface // a macro of COM, brought in by the headers above

namespace dantesync::platform {

/// The network adapters and their IPv4 addresses as they are now.
class AdapterList {
public:
    AdapterList();

    /// The list's beginning; null when there is none.
    const IP_ADAPTER_ADDRESSES* first() const;

private:
    std::vector<std::max_align_t> m_room;
    bool m_filled = false;
};

} // namespace dantesync::platform
