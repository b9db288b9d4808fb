// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <string>

namespace dantesync::net {

/// What the clients of each user may take of the event loop with heavy calls: a bucket of processor time that fills
/// slowly. A call is let in while there is anything left, so one alone may overdraw it, and the next ones wait for
/// that.
class CallBudget {
public:
    using Clock = std::chrono::steady_clock;
    using Duration = std::chrono::nanoseconds;

    struct Limits {
        Duration burst = std::chrono::milliseconds(150); ///< after a while without calls
        double share = 0.1;                              ///< of the time that passes
    };

    explicit CallBudget(Limits limits)
        : m_limits(limits) {}

    /// How long @p user has to wait until there is something left; 0: nothing.
    Duration wait(const std::string& user, Clock::time_point now);
    /// A call of @p user took so much.
    void spend(const std::string& user, Duration took, Clock::time_point now);

private:
    struct Account {
        Duration left;
        Clock::time_point asOf;
    };
    Account& filled(const std::string& user, Clock::time_point now);

    const Limits m_limits;
    std::map<std::string, Account> m_accounts; ///< as many as this computer has users
};

} // namespace dantesync::net
