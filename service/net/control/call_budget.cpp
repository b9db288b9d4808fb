// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/call_budget.h"

#include <algorithm>

namespace dantesync::net {

CallBudget::Account& CallBudget::filled(const std::string& user, Clock::time_point now) {
    Account& account = m_accounts.try_emplace(user, Account{m_limits.burst, now}).first->second;
    const std::chrono::duration<double, std::nano> earned = (now - account.asOf) * m_limits.share;
    // Compared before it is added: after a year it would not fit.
    account.left = earned >= m_limits.burst - account.left
                       ? m_limits.burst
                       : account.left + std::chrono::duration_cast<Duration>(earned);
    account.asOf = now;
    return account;
}

CallBudget::Duration CallBudget::wait(const std::string& user, Clock::time_point now) {
    const Duration left = filled(user, now).left;
    if (left > Duration::zero())
        return Duration::zero();
    return std::chrono::duration_cast<Duration>((std::chrono::microseconds(1) - left) / m_limits.share);
}

void CallBudget::spend(const std::string& user, Duration took, Clock::time_point now) {
    filled(user, now).left -= took;
}

} // namespace dantesync::net
