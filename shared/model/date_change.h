// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>
#include <string_view>

namespace dantesync {

/// Who decides about this computer's date.
enum class DateRole : std::uint8_t {
    Alone = 0,    ///< its own NTP exchanges
    Master = 1,   ///< the same, and it gives the date to the network
    Follower = 2, ///< the master: its D, moved when and as it announced
};

constexpr std::string_view dateRoleName(DateRole role) {
    switch (role) {
    case DateRole::Alone:
        return "alone";
    case DateRole::Master:
        return "master";
    case DateRole::Follower:
        return "follower";
    }
    return {};
}

/// A change of D on the grandmaster's time scale, so that all who know it make it at one instant:
/// a step at `effective`, or a slew that starts there.
struct DateChange {
    GmTime effective;
    Nanoseconds from;          ///< D before, where a slew starts
    Nanoseconds to;            ///< D after
    std::uint16_t ratePpm = 0; ///< of a slew, of either direction; 0: a step

    bool operator==(const DateChange&) const = default;
    bool isSlew() const { return ratePpm != 0 && from != to; }
    bool isStep() const { return ratePpm == 0 && from != to; }
    bool isPending(GmTime now) const { return now < effective; }
    /// When D has arrived: that of a step is `effective`. At most 292 years after that.
    GmTime end() const;
    /// D at any instant, exact to the nanosecond.
    Nanoseconds at(GmTime now) const;
    /// dD/dt while the slew runs, with its sign.
    Ppm rate() const;
    /// The same change on another time base, @p shift (old base - new base) away: the wall goes on as it did.
    DateChange rebased(Nanoseconds shift) const { return {effective - shift, from + shift, to + shift, ratePpm}; }
};

} // namespace dantesync
