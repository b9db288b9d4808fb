// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/fleet/host_reading.h"

#include <deque>
#include <span>

namespace dantesync::fleet {

/// How fast a host's clock runs against the observer's steady clock, learned from round to round, so that exchanges
/// made one after another can be brought to one instant. Arithmetic only. A step of the host's clock, or of its rate,
/// shows as an offset that the rate does not explain: then it is learned anew.
class RateTrack {
public:
    struct Rate {
        Ppm value; ///< host against observer
        Ppm error; ///< the true rate lies within value ± error
    };

    /// The exchanges of one round with the host.
    void add(std::span<const Exchange> exchanges);
    /// Nothing before there are rounds enough.
    std::optional<Rate> rate() const;
    /// The round's exchanges at @p epoch, the best of them. Nothing without a rate, or an exchange.
    std::optional<ClockAtEpoch> at(ObserverTime epoch, std::span<const Exchange> exchanges) const;
    void forget() { m_points.clear(); }

private:
    struct Point {
        ObserverTime time;
        Nanoseconds offset;      ///< host - observer
        Nanoseconds uncertainty; ///< half the round trip
    };
    bool isExplained(const Point& point) const;

    std::deque<Point> m_points;
};

} // namespace dantesync::fleet
