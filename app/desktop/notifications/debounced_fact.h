// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/observer_time.h"

#include <optional>

namespace dantesync::desktop {

/// Something that is well or not, and is believed to have changed once it stayed changed for a while.
class DebouncedFact {
public:
    /// What came of an update.
    enum class Change : std::uint8_t { None, Lost, Restored };

    static constexpr Nanoseconds patience{10'000'000'000};

    /// @p good: nothing while it cannot be known; then all stays as it is. The first value is taken without a word.
    Change update(std::optional<bool> good, fleet::ObserverTime now) {
        if (!good || m_good == good) {
            m_since.reset();
            return Change::None;
        }
        if (!m_good) {
            m_good = good;
            return Change::None;
        }
        if (!m_since)
            m_since = now;
        if (now - *m_since < patience)
            return Change::None;
        m_since.reset();
        m_good = good;
        return *good ? Change::Restored : Change::Lost;
    }

    /// What is believed; nothing before the first value.
    std::optional<bool> good() const { return m_good; }
    /// A change waits to be believed: update() again soon.
    bool waits() const { return m_since.has_value(); }

private:
    std::optional<bool> m_good;
    std::optional<fleet::ObserverTime> m_since; ///< since when it is the opposite
};

} // namespace dantesync::desktop
