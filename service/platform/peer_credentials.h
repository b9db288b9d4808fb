// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who is at the other end of a local socket, as the operating system knows it (not as the peer says).
#pragma once

#include "shared/model/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace dantesync::platform {

/// Members may change things; systemd's sysusers makes it.
constexpr std::string_view controlGroup = "dantesync";

struct PeerCredentials {
    std::int64_t processId = 0;
    std::string user; ///< name, or number where it has none: for the log
    /// Administrator (root), a member of the group @c controlGroup, or the very user the service runs as.
    bool mayChange = false;
};

/// The peer of a connected local socket, as it was when it connected. @p descriptor is the socket's (Windows: the
/// pipe's) handle. Errors: not a local socket.
Result<PeerCredentials> peerCredentials(std::intptr_t descriptor);

} // namespace dantesync::platform
