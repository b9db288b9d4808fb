// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a client makes of a datagram that came in on the port it asked from (RFC 5905, sections 7.4
// and 8). Pure: no sockets, no clocks.
#pragma once

#include "shared/math/units.h"
#include "shared/wire/ntp.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace dantesync::net {

/// The request: version 4, client, and of ourselves nothing but @p cookie, a random number in
/// place of the transmit timestamp (draft-ietf-ntp-data-minimization).
wire::ntp::Packet ntpRequest(wire::ntp::Timestamp cookie);

struct NtpReplyCheck {
    enum class Verdict {
        Good,
        Bogus,    ///< no answer to our request: ignore it and keep waiting
        Rate,     ///< kiss: ask less often
        Denied,   ///< kiss: stop asking this address
        Unusable, ///< a true answer of a server that cannot be used, `reason` says why
    };
    Verdict verdict = Verdict::Bogus;
    std::string reason;       ///< in words, for Rate, Denied and Unusable
    wire::ntp::Packet packet; ///< valid unless Bogus
    WallTime receive;         ///< t2, valid when Good
    WallTime transmit;        ///< t3, valid when Good
};

/// @p bytes: the datagram, from the address and port that was asked. @p pivot: the caller's idea
/// of the time, good to 68 years, which settles the era.
NtpReplyCheck checkNtpReply(std::span<const std::uint8_t> bytes, wire::ntp::Timestamp cookie, WallTime pivot);

/// Server's distance to its primary source: rootDelay/2 + rootDispersion (section 9.2).
Nanoseconds rootDistance(const wire::ntp::Packet& packet);

} // namespace dantesync::net
