// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace dantesync::demo {

/// What goes wrong on purpose.
enum class Failure : std::uint8_t {
    None,
    Grandmaster, ///< silent for the second third of the run
    Master,      ///< killed after a third of the run, started again a little later
    Host,        ///< the same with one client
};

struct DemoOptions {
    int hosts = 8; ///< computers that run dantesyncd, the master among them; 2 to 100
    std::chrono::seconds duration{60};
    bool headless = false; ///< progress lines instead of the live table
    bool json = false;     ///< the result as one JSON object on stdout
    std::uint64_t seed = 1;
    Failure failure = Failure::None;
    bool keep = false;        ///< runs until it is ended, whatever the duration
    std::string announceFile; ///< where its hosts can be asked is written there, as JSON; empty: nowhere
    bool failover = false;    ///< another grandmaster, with another time base, takes over at half time
};

} // namespace dantesync::demo
