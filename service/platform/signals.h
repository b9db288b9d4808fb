// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dantesync::platform {

/// SIGTERM, SIGINT and SIGHUP, or what a system has in their place, as something that an event loop can wait for.
class Signals {
public:
    enum class Kind {
        None,
        Terminate,
        Reload,
        Resumed, ///< the computer has slept, and is awake again
    };

    /// One per process.
    Signals();
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    std::intptr_t descriptor() const; ///< readable when a signal came
    Kind take();                      ///< the next one, None when there is none
};

} // namespace dantesync::platform
