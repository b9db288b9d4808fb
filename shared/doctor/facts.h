// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/mode.h"
#include "shared/model/sync_status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::doctor {

/// What is known of this computer: gathered by whoever runs here, judged by examine().
struct Facts {
    struct Configuration {
        std::string file;
        bool missing = false;
        std::vector<std::string> errors;          ///< of the file as it is on disk now
        std::vector<std::string> warnings;        ///< likewise
        std::vector<std::string> awaitingRestart; ///< keys
        bool differsOnDisk = false;               ///< from what the service has read
    };
    struct Clock {
        std::string name;           ///< backend: "system", "virtual", "monitor"
        bool mayDiscipline = false; ///< the system lets us (CAP_SYS_TIME)
        std::string conflicts;      ///< other programs that discipline it: "chronyd"; empty: none
        bool conflictsAllowed = false;
    };
    struct Ports {
        bool timeQueryWanted = true;
        std::string timeQuery; ///< "0.0.0.0:31900"; empty: not open
        bool ntpServerWanted = false;
        std::string ntpServer;        ///< likewise
        std::string broadcastTrouble; ///< why discovery does not reach us; empty: it does
    };
    struct Ptp {
        bool enabled = true;
        std::vector<std::string> joined; ///< interfaces
        std::string trouble;
        std::optional<Nanoseconds> sinceSync; ///< since the last Sync that was used; nothing: none
        std::string grandmaster;
        bool onlyPtp2 = false;
        std::uint64_t refused = 0; ///< Syncs of devices that the allowlist does not have
        Timestamping timestamping = Timestamping::User;
        std::string stampSource; ///< "npcap", "windows", "thread"; empty where there is one source alone
    };
    struct Ntp {
        std::string server; ///< empty: none configured
        bool failed = false;
        std::string failure;
        std::optional<Nanoseconds> age; ///< of the last good burst
        std::optional<Nanoseconds> offset;
    };
    struct State {
        std::string directory;
        bool writable = false;
        std::optional<std::int64_t> freeBytes; ///< on its disk
    };

    Configuration configuration;
    Clock clock;
    Ports ports;
    Ptp ptp;
    Ntp ntp;
    State state;
    Mode mode = Mode::Init;
    Nanoseconds modeAge;
    Nanoseconds uptime;
};

} // namespace dantesync::doctor
