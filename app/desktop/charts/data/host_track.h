// SPDX-License-Identifier: GPL-3.0-or-later
//
// One host over time: what came live, second by second, and before it what the history had.
#pragma once

#include "app/desktop/charts/data/ring_buffer.h"
#include "app/desktop/charts/data/trace_point.h"
#include "shared/fleet/history/point.h"

#include <array>
#include <vector>

namespace dantesync::desktop {

enum class Quantity : std::uint8_t { Offset, Drift };

/// A second of a host. NaN: not known.
struct LiveSample {
    double time = 0;       ///< seconds since the Unix epoch
    double offset = 0;     ///< ns
    float uncertainty = 0; ///< ns
    float drift = 0;       ///< ppm
};

class HostTrack {
public:
    /// Of live samples: an hour of them.
    static constexpr std::size_t mostLive = 3600;

    /// In the order of time; one that goes back in time begins anew.
    void add(const LiveSample& sample);
    /// Replaces what the history told before.
    void setStored(const std::vector<history::Point>& points);
    /// All points from @p from to @p to, and the ones next to them: stored ones up to where the live ones begin.
    void visit(Quantity quantity, double from, double to, const PointVisitor& visitor) const;

    bool empty() const { return m_live.empty() && m_stored.empty(); }
    const RingBuffer<LiveSample>& live() const { return m_live; }

private:
    struct Figures {
        float low = 0, high = 0;
        double value = unknownValue;
    };
    struct Stored {
        double time = 0; ///< its beginning
        float span = 1;
        float uncertainty = 0;
        std::int64_t samples = 0;
        std::array<Figures, 2> figures;
    };

    RingBuffer<LiveSample> m_live{mostLive};
    std::vector<Stored> m_stored;
};

} // namespace dantesync::desktop
