// SPDX-License-Identifier: GPL-3.0-or-later
//
// What goes into the discipline and what comes out. No sockets, no clocks, no Qt, no threads:
// time is an argument, on the host's free-running counter and beside it on the wall clock.
#pragma once

#include "shared/math/units.h"
#include "shared/model/clock_identity.h"
#include "shared/model/endpoint.h"
#include "shared/model/event.h"
#include "shared/model/sync_status.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace dantesync::discipline {

/// One instant on both of the host's scales.
struct HostTime {
    CounterTime counter;
    WallTime wall;
};

/// One good NTP exchange (RFC 5905 section 8), its local stamps on the counter.
struct NtpExchange {
    CounterTime t1; ///< request left
    WallTime t2;    ///< request reached the server, server's clock
    WallTime t3;    ///< reply left the server, server's clock
    CounterTime t4; ///< reply reached us
};

/// What a server said of itself in a burst.
struct NtpServerInfo {
    LeapIndicator leap = LeapIndicator::None;
    std::uint8_t stratum = 0;
    std::uint32_t referenceId = 0; ///< what we announce as our own reference: the server's address
    Nanoseconds rootDelay;         ///< server to primary source
    Nanoseconds rootDispersion;
    Nanoseconds precision;
};

/// Outcome of a burst, made by the NTP client.
struct NtpBurst {
    NtpServerInfo server;
    std::vector<NtpExchange> exchanges; ///< unsorted, unfiltered, all validated
    Nanoseconds leaveAlone = {};        ///< how long the server must not be asked again; 0 unless it said so
};

/// The clock was told to run at another frequency, or was moved: carried out by the daemon,
/// which reports back with Engine::frequencyApplied, frequencyRefused or clockStepped.
struct SetFrequency {
    Ppm correction;
};
struct StepClock {
    Nanoseconds delta;
    std::string reason;
};
/// Ask the NTP server now: the answer comes as Engine::ntpBurst or ntpFailed.
struct QueryNtp {
    int exchanges = 5;
};
/// Ask the master for the date now, in a datagram (wire::time_query::buildDateRequest) with this id. What comes
/// back goes to Engine::dateReply, whoever it is from.
struct AskDate {
    Endpoint master;
    std::uint32_t id = 0;
};
/// Call Engine::timer at that instant too: D steps then. A later call does no harm.
struct WakeAt {
    CounterTime when;
};
/// Something worth a line in the log and the journal.
struct Emit {
    Event event;
};
using Action = std::variant<SetFrequency, StepClock, QueryNtp, AskDate, WakeAt, Emit>;
using Actions = std::vector<Action>;

struct Settings {
    Role role = Role::Client;
    Nanoseconds stepThreshold{128'000'000};
    Ppm maxSlew{100.0};     ///< of the wall towards G + D
    Ppm maxDateSlew{100.0}; ///< of D
    Ppm clockQuantum;       ///< what the clock rounds a correction to; it may lie beside it by two of them
    /// Without a good burst for so long the date is no longer vouched for: RFC 5905's largest
    /// distance (1.5 s) is nearly reached at 15 ppm.
    Nanoseconds ntpStale{86'400'000'000'000};
    bool ptpEnabled = true;
    bool ntpEnabled = true;
    bool disciplining = true; ///< false: measure and report, ask for nothing
    std::string ntpServer;    ///< as configured
    /// The master only: how long ahead a change of the date is announced (5 s at least), and the largest one.
    Nanoseconds dateLead{10'000'000'000};
    std::optional<Nanoseconds> largestDateChange = {};
    std::uint64_t seed = 1; ///< random: of what nobody must guess. Counts at the start.
};

/// What a restart remembers (the drift file).
struct LearnedFrequency {
    Ppm correction;             ///< that made the clock run at grandmaster rate
    Ppm uncertainty;            ///< standard error when it was written
    ClockUuid grandmaster = {}; ///< whose rate that was; zero when that is not known
};

} // namespace dantesync::discipline
