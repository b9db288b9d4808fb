// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one value that says how this computer's clock is. The discipline makes it; the time query
// reply, HTTP, the control socket, the log and the desktop show it; nobody computes it twice.
#pragma once

#include "shared/math/units.h"
#include "shared/model/clock_identity.h"
#include "shared/model/date_change.h"
#include "shared/model/endpoint.h"
#include "shared/model/fixed_text.h"
#include "shared/model/mode.h"

#include <array>
#include <cstdint>
#include <optional>

namespace dantesync {

enum class Timestamping : std::uint8_t { User = 0, Kernel = 1, Hardware = 2 };
enum class Role : std::uint8_t { Client = 0, Master = 1 };
enum class LeapIndicator : std::uint8_t { None = 0, InsertSecond = 1, DeleteSecond = 2, Unknown = 3 };

/// UTC as seen through NTP. Present once a first burst was good.
struct NtpStatus {
    Nanoseconds offset;            ///< theta, server - local (RFC 5905), last burst's median
    Nanoseconds spread;            ///< half width of the accepted offsets of that burst
    Nanoseconds rootDelay;         ///< round trip to the primary source
    Nanoseconds rootDispersion;    ///< error bound of the source itself
    Nanoseconds errorBound;        ///< UTC lies within the wall ± this; grows with age, by what the oscillator is like
    std::uint32_t accepted = 0;    ///< exchanges that survived the filter
    std::uint8_t stratum = 16;     ///< of the server
    std::uint32_t referenceId = 0; ///< of the server: its address for us as its client
    LeapIndicator leap = LeapIndicator::Unknown;
    CounterTime updated; ///< when that burst ended
};

/// What the wire fields of the PTP source say. Present while PTP is alive.
struct GrandmasterStatus {
    ClockUuid uuid;           ///< grandmasterClockUuid
    ClockUuid sourceUuid;     ///< the device whose Sync we follow
    Endpoint source;          ///< its address
    std::uint8_t stratum = 0; ///< grandmasterClockStratum
    std::int8_t logSyncInterval = 0;
    CounterTime lastSync; ///< receive time of the last used Sync
};

/// Grandmaster time against this host, from the estimator. Present once it has an estimate.
struct PhaseStatus {
    Nanoseconds gmOffset;      ///< wall - grandmaster time, full range, filtered
    WallTime epoch;            ///< the instant on the wall clock when that held
    Nanoseconds gmOffsetError; ///< its standard error
    Nanoseconds phaseError;    ///< wall - (G + D), what the servo is taking out
    Ppm residual;              ///< drift left over against G + D(t)
    Ppm frequencyError;        ///< standard error of the oscillator's frequency
    Nanoseconds receiveNoise;  ///< estimated standard deviation of the receive stamps
};

/// The date: wall = G + D. Present once the anchor is set.
struct DateStatus {
    Nanoseconds d;              ///< D in effect
    Nanoseconds target;         ///< D it leads to (equal to d when settled)
    CounterTime effective;      ///< when the last change began
    Ppm rate;                   ///< current commanded rate of D
    std::uint32_t sequence = 0; ///< bumped by every step, new anchor, and slew that begins, ends or turns
    ClockUuid timeBase;         ///< grandmaster of the anchor
    bool landed = false;        ///< D was read from NTP or the master; before, it is what the clock happened to show
    DateRole role = DateRole::Alone;
    CounterTime roleSince = {};
    /// The change that is announced, or runs, or was the last one. Nothing while alone.
    std::optional<DateChange> change = {};
    bool pending = false; ///< that change is announced and has not begun
};

/// How well the frequency and the fleet's time are known, in the words of chrony's tracking report. Present with the
/// phase. `bound` holds while Syncs come and after they end, when it grows with age, known wander and skew.
struct TrackingStatus {
    Nanoseconds rmsOffset;  ///< of the wall against G + D while locked, over the last five minutes or so
    Ppm skew;               ///< bound (3 standard errors) of the frequency that is held
    Ppm wander;             ///< rms by which the oscillator's rate goes in 1000 s
    Nanoseconds span;       ///< memory of the estimate: how far back it looks
    CounterTime lastUpdate; ///< when the last Sync was used
    Nanoseconds errorBound; ///< of the wall against G + D; the one-way delay, which nobody sees, is not in it
};

/// How far the clock may be off when nothing is heard from now on: neither Sync nor NTP.
struct HoldoverForecast {
    static constexpr std::array<std::uint32_t, 7> after = {600, 1800, 3600, 7200, 14400, 43200, 86400}; ///< s
    std::array<Nanoseconds, after.size()> error; ///< bound after each of them
    bool ofUtc = false;                          ///< against UTC; false: against the fleet's time, UTC is not known
};

using ShortText = FixedText<96>;

struct SyncStatus {
    Mode mode = Mode::Init;
    Role role = Role::Client;
    CounterTime updated;   ///< when this status was made
    WallTime wall;         ///< the wall clock at that instant
    CounterTime started;   ///< when the service started
    CounterTime modeSince; ///< when the mode was entered
    std::optional<CounterTime> firstLock;

    Ppm correction; ///< whole frequency correction applied to the clock
    std::optional<PhaseStatus> phase;
    std::optional<GrandmasterStatus> grandmaster;
    std::optional<DateStatus> date;
    std::optional<NtpStatus> ntp;
    std::optional<TrackingStatus> tracking;
    std::optional<HoldoverForecast> holdover;
    bool ntpFailed = false;       ///< the last NTP attempt gave nothing usable, or none was good for long
    bool settled = false;         ///< mode locked and no date change under way
    bool reanchoring = false;     ///< a new time base is being learned on the old frequency
    bool disciplining = true;     ///< false: monitor only
    bool outOfRange = false;      ///< the oscillator is further off than the clock can be corrected: nothing is held
    bool onlyPtp2Heard = false;   ///< PTPv2 but no PTPv1 in the last 10 s
    Nanoseconds accumulatedPhase; ///< phase drift since the last NTP alignment
    Timestamping timestamping = Timestamping::User;
    ShortText ntpServer;  ///< as configured
    ShortText ntpFailure; ///< why, in words; empty while it works
    ShortText conflict;   ///< the other time service, empty when none
};

/// Others may take the date from this computer: a master that steers its clock by PTP, and reads UTC.
inline bool isDateAuthority(const SyncStatus& status) {
    return status.date && status.date->role == DateRole::Master;
}

} // namespace dantesync
