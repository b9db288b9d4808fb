// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a run of the virtual LAN ended: the figures, what they amount to, and how they are shown.
#pragma once

#include "shared/fleet/clock_comparison.h"
#include "shared/math/units.h"
#include "shared/model/endpoint.h"
#include "shared/model/mode.h"
#include "shared/model/sync_status.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <vector>

namespace dantesync::demo {

struct HostResult {
    std::string name;
    Ipv4 address;
    Role role = Role::Client;
    std::optional<Mode> mode; ///< nothing: it did not answer
    bool locked = false;
    std::optional<double> secondsToLock;             ///< from the (first) start of its process to the first lock
    std::optional<fleet::Comparison> reportedOffset; ///< as a snapshot against the master reports it
    std::optional<Nanoseconds> trueOffset;           ///< against the master, all hosts at one instant
    std::optional<Ppm> drift;
};

struct DemoResult {
    std::vector<HostResult> hosts;
    std::optional<Nanoseconds> trueSpread; ///< nothing when the truth of a host is not known
    bool ok = false;                       ///< all locked, and within the limit of each other by truth
};

/// Two computers of the fleet may differ by this much at the end.
constexpr Nanoseconds largestTrueSpread{100'000};

/// Largest minus smallest true offset; nothing when one of them is not known.
std::optional<Nanoseconds> trueSpreadOf(const std::vector<HostResult>& hosts);

DemoResult judge(std::vector<HostResult> hosts);

/// One object: `hosts` (`name, address, role, mode, locked, seconds_to_lock, offset_us, true_offset_us,
/// drift_ppm`; null for what is not known), `true_spread_us`, `ok`.
QByteArray toJson(const DemoResult& result);

/// The closing table and its verdict, 80 columns.
std::string toText(const DemoResult& result);

/// The rows alone, with a head line: also what is shown while it runs.
std::string hostTable(const std::vector<HostResult>& hosts);

std::string_view roleName(Role role);

} // namespace dantesync::demo
