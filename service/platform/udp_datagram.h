// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is known of a datagram beside its bytes.
#pragma once

#include "service/platform/host_time.h"
#include "shared/model/endpoint.h"

#include <cstddef>
#include <cstdint>

namespace dantesync::platform {

struct Datagram {
    std::size_t size = 0; ///< bytes in the caller's buffer (a longer datagram is cut and `truncated`)
    bool truncated = false;
    Endpoint from;
    Ipv4 to;                          ///< destination address, with wantLocalAddress
    Ipv4 local;                       ///< our own address to answer from (of a broadcast: the interface's), likewise
    std::uint32_t interfaceIndex = 0; ///< where it came in, likewise; 0 unknown
    Stamp stamp;
};

struct TransmitStamp {
    std::uint32_t id = 0; ///< counts this socket's stamped sends from 0 (SOF_TIMESTAMPING_OPT_ID)
    Stamp stamp;
};

} // namespace dantesync::platform
