// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the kernel says beside a datagram (cmsg(3)): stamps, addresses, and whose stamp it is.
#pragma once

#include "service/platform/host_time.h"
#include "shared/model/endpoint.h"

#include <cstdint>
#include <optional>
#include <sys/socket.h>

namespace dantesync::platform {

struct AncillaryData {
    std::optional<std::int64_t> softwareNs; ///< CLOCK_REALTIME
    std::optional<std::int64_t> hardwareNs; ///< the adapter's clock
    std::optional<std::uint32_t> sendId;    ///< of a transmit stamp
    Ipv4 to;
    Ipv4 local;
    std::uint32_t interfaceIndex = 0;
};

AncillaryData readAncillaryData(const msghdr& message);

/// The stamp of something that just came out of the socket; @p bracket is read after that.
Stamp stampOf(const AncillaryData& data, const HostBracket& bracket);

} // namespace dantesync::platform
