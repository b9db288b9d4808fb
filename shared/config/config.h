// SPDX-License-Identifier: GPL-3.0-or-later
//
// The configuration as the program uses it. Every default stands here, once, as a member's
// initialiser: the schema (schema.h) reads its defaults from a default-made Config.
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dantesync::config {

/// A host as people write it: "host", "host:port", "[2001:db8::1]", "[2001:db8::1]:123".
struct HostPort {
    std::string host;                  ///< name or address, without brackets; never empty when parsed
    std::optional<std::uint16_t> port; ///< 1 to 65535; nothing: the protocol's own

    bool operator==(const HostPort&) const = default;
    std::string toString() const;
    /// Checks the form only; nothing is resolved.
    static std::optional<HostPort> parse(std::string_view text);
};

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

/// "debug", "info", "warning", "error".
std::string_view logLevelName(LogLevel level);
std::optional<LogLevel> logLevelFromName(std::string_view name);

/// Serving NTP to others makes this host the master: the date authority of the fleet.
struct NtpServerMode {
    bool enabled = false;
    std::uint16_t port = 123;
    std::uint8_t stratum = 3;           ///< announced, 1 to 15
    std::optional<Nanoseconds> maxStep; ///< max_step_us: largest single change of the date it announces

    bool operator==(const NtpServerMode&) const = default;
};

struct HttpStatus {
    bool enabled = true;
    std::uint16_t port = 8898;
    std::string bind; ///< IPv4 address to listen on; empty: that of --bind

    bool operator==(const HttpStatus&) const = default;
};

struct Ptp {
    bool enabled = true;
    std::uint16_t eventPort = 319;
    std::uint16_t generalPort = 320;
    std::string subdomain = "_DFLT";
    bool hardwareTimestamps = false; ///< also written as `hardware_timestamps` at the top level

    bool operator==(const Ptp&) const = default;
};

struct TimeQuery {
    bool enabled = true;
    std::uint16_t port = 31900;
    /// Networks that are answered. Nothing: attached, private and link-local ones. Empty: loopback only.
    std::optional<std::vector<Network>> allow;
    std::uint32_t perSourcePerSecond = 200; ///< sustained
    std::uint32_t perSourceBurst = 400;
    std::uint32_t totalPerSecond = 5000;

    bool operator==(const TimeQuery&) const = default;
};

struct Clock {
    Nanoseconds stepThreshold{128'000'000};
    Ppm maxSlew{100.0};
    bool allowConflicts = false; ///< true: discipline although another program does too

    bool operator==(const Clock&) const = default;
};

struct FleetHost {
    std::string name;
    HostPort address;

    bool operator==(const FleetHost&) const = default;
};

struct Fleet {
    std::string reference; ///< name of a host below, or host[:port]; empty: the configured NTP server or master
    bool discover = true;
    std::vector<FleetHost> hosts;

    bool operator==(const Fleet&) const = default;
};

struct Logging {
    LogLevel level = LogLevel::Info;
    std::string file;                ///< empty: stderr only
    std::uint32_t maxMegabytes = 10; ///< size at which the file is rotated, in 10^6 bytes
    std::uint32_t keep = 5;          ///< rotated files kept beside the current one

    bool operator==(const Logging&) const = default;
};

/// How the date may move, as newer field versions write it. Unset: the discipline's own rule.
struct DateOffset {
    std::optional<Nanoseconds> stepBound; ///< step_bound_ms: larger changes of the date are stepped
    std::optional<Nanoseconds> stepLead;  ///< step_lead_ms: a change is announced this long ahead
    std::optional<Ppm> slew;              ///< slew_ppm: rate of a coordinated slew

    bool operator==(const DateOffset&) const = default;
};

/// Keys of the field's `system` section that mean something to us; the others are kept and ignored.
struct System {
    std::vector<Network> grandmasterAllowlist; ///< empty: every grandmaster is good
    DateOffset dateOffset;
    std::optional<Nanoseconds> ntpStale; ///< ntp_stale_secs: NTP older than this counts as failed

    bool operator==(const System&) const = default;
};

struct Config {
    std::optional<HostPort> ntpServer; ///< nothing: no NTP
    NtpServerMode ntpServerMode;
    HttpStatus httpStatus;
    std::string interface; ///< name or address of the PTP interface; empty: found
    Ptp ptp;
    TimeQuery timeQuery;
    Clock clock;
    Fleet fleet;
    Logging logging;
    System system;

    bool operator==(const Config&) const = default;
};

} // namespace dantesync::config
