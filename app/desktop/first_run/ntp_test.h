// SPDX-License-Identifier: GPL-3.0-or-later
//
// A few questions to an NTP server, to see whether it is one.
#pragma once

#include "shared/config/config.h"
#include "shared/math/units.h"
#include "shared/model/endpoint.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <variant>

namespace dantesync::desktop {

struct NtpMeasurement {
    Endpoint server;
    Nanoseconds offset;    ///< of the server's time from this computer's clock; above 0: this clock is behind
    Nanoseconds error;     ///< half the round trip, and what the server says of itself
    Nanoseconds roundTrip; ///< the shortest one
    std::uint8_t stratum = 0;
    int asked = 0;
    int answered = 0;
};

struct NtpFailure {
    enum class Kind : std::uint8_t {
        NoAddress,      ///< the name does not resolve; detail: the resolver's words
        NoAnswer,       ///< nothing came back in time
        Refused,        ///< nobody listens there
        Turned,         ///< it does not serve us; detail: its code, "DENY"
        Unsynchronised, ///< it answers, and says that its own time is not to be trusted
        Garbage,        ///< what answers is no NTP server
    };
    Kind kind = Kind::NoAnswer;
    std::string detail;
};

using NtpOutcome = std::variant<NtpMeasurement, NtpFailure>;

/// Asks @p server @p questions times, at most @p patience each. Blocks: for a thread beside the window. The computer's
/// clock is read, never set.
NtpOutcome askNtpServer(const config::HostPort& server, int questions = 4,
                        std::chrono::milliseconds patience = std::chrono::milliseconds(1000));

} // namespace dantesync::desktop
