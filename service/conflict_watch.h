// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/conflicts.h"

#include <functional>
#include <string>
#include <vector>

namespace dantesync {

/// Knows which other programs discipline the computer's clock. Two on one clock fight: while there
/// is another one we only measure, unless the configuration allows the conflict.
class ConflictWatch {
public:
    using Finder = std::function<std::vector<platform::Conflict>()>;

    /// @p concerned: our clock is the computer's own; a virtual one is nobody else's business.
    ConflictWatch(bool concerned, bool allowed, Finder finder = platform::findTimeServices);

    /// clock.allow_conflicts, which may change at any time.
    void setAllowed(bool allowed) { m_allowed = allowed; }
    /// Looks again. True when something changed since the last look.
    bool look();
    /// We must not steer.
    bool inTheWay() const { return !m_allowed && !m_found.empty(); }
    std::string names() const; ///< "chronyd, ptp4l"; empty when there is none
    /// What to tell a person: each program, and what to do about it.
    std::string advice() const;

private:
    bool m_concerned;
    bool m_allowed;
    Finder m_finder;
    std::vector<platform::Conflict> m_found;
};

} // namespace dantesync
