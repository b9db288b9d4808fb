// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <cstdint>

namespace dantesync::demo {

/// PTP time of an emulated device: its uptime, on an oscillator of its own, in the steps of its hardware.
class GrandmasterTime {
public:
    static constexpr std::int64_t stepNs = 20; ///< as real devices count

    /// At @p startNs of the raw counter the device had been up for @p uptime; @p rate is its error against it.
    GrandmasterTime(std::int64_t startNs, Nanoseconds uptime, Ppm rate)
        : m_startNs(startNs)
        , m_uptime(uptime)
        , m_rate(rate) {}

    /// @p rawNs must not lie more than a few years from the start.
    GmTime at(std::int64_t rawNs) const {
        const std::int64_t elapsed = rawNs - m_startNs;
        const Nanoseconds gained = Nanoseconds::fromDouble(static_cast<double>(elapsed) * m_rate.ratio());
        const std::int64_t exact = m_uptime.count + elapsed + gained.count;
        return {exact - exact % stepNs};
    }

private:
    std::int64_t m_startNs;
    Nanoseconds m_uptime;
    Ppm m_rate;
};

} // namespace dantesync::demo
