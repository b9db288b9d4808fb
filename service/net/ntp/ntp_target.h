// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync::net {

/// An NTP server as the configuration names it.
struct NtpTarget {
    std::string host;            ///< name, or dotted quad
    std::uint16_t port = 123;    ///< UDP
    std::optional<Ipv4> address; ///< with a dotted quad: such a host is never resolved

    std::string text() const; ///< as configured; the port only when it is not 123
};

/// `host` or `host:port`. Errors: empty, port out of range, an IPv6 address, or characters that no
/// host name has.
Result<NtpTarget> parseNtpTarget(std::string_view text);

} // namespace dantesync::net
