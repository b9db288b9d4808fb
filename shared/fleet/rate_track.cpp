// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/rate_track.h"

#include "shared/fleet/clock_comparison.h"

#include <algorithm>

namespace dantesync::fleet {
namespace {

constexpr std::size_t mostPoints = 16;
constexpr std::size_t fewestPoints = 3;
/// Older rounds say nothing of the rate now: a discipline may have changed it.
constexpr Nanoseconds longestMemory = Nanoseconds::fromSeconds(120);
/// A shorter span would only divide the noise of the round trips by it.
constexpr Nanoseconds shortestSpan = Nanoseconds::fromSeconds(2);
/// Even a perfect round trip is stamped by software.
constexpr Nanoseconds stampNoise{2'000};

/// A discipline steers: what the rate may have become since it was learned. It is not to be noticed over a few
/// milliseconds, but a host that is being slewed moves on.
constexpr Ppm steering{20.0};

Nanoseconds overTime(Ppm rate, Nanoseconds time) {
    return Nanoseconds::fromDouble(rate.ratio() * static_cast<double>(time.count));
}

} // namespace

void RateTrack::add(std::span<const Exchange> exchanges) {
    const auto best = std::min_element(exchanges.begin(), exchanges.end(), [](const Exchange& a, const Exchange& b) {
        return a.roundTrip() < b.roundTrip();
    });
    if (best == exchanges.end())
        return;
    const Point point{best->middle(), best->hostMinusObserver(), best->roundTrip() / 2 + stampNoise};
    if (!isExplained(point))
        m_points.clear();
    m_points.push_back(point);
    while (m_points.size() > mostPoints || point.time - m_points.front().time > longestMemory)
        m_points.pop_front();
}

bool RateTrack::isExplained(const Point& point) const {
    if (m_points.empty())
        return true;
    // Clocks in the field run within 100 ppm of the truth, ours too, unless this one is known better.
    const Rate expected = rate().value_or(Rate{{}, rateBound * 2});
    const Point& last = m_points.back();
    const Nanoseconds apart = point.time - last.time;
    const Nanoseconds surprise = point.offset - last.offset - overTime(expected.value, apart);
    return abs(surprise) <= point.uncertainty + last.uncertainty + overTime(expected.error, apart);
}

std::optional<RateTrack::Rate> RateTrack::rate() const {
    if (m_points.size() < fewestPoints || m_points.back().time - m_points.front().time < shortestSpan)
        return std::nullopt;
    // Of all pairs the one that leaves least room: half of both round trips over the time between.
    std::optional<Rate> best;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        for (std::size_t j = i + 1; j < m_points.size(); ++j) {
            const Point& a = m_points[i];
            const Point& b = m_points[j];
            const double span = static_cast<double>((b.time - a.time).count);
            if (span < static_cast<double>(shortestSpan.count))
                continue;
            const Ppm error = Ppm::fromRatio(static_cast<double>((a.uncertainty + b.uncertainty).count) / span);
            if (!best || error < best->error)
                best = Rate{Ppm::fromRatio(static_cast<double>((b.offset - a.offset).count) / span), error};
        }
    }
    return best;
}

std::optional<ClockAtEpoch> RateTrack::at(ObserverTime epoch, std::span<const Exchange> exchanges) const {
    const auto known = rate();
    std::optional<ClockAtEpoch> best;
    if (!known)
        return best;
    for (const Exchange& exchange : exchanges) {
        const Nanoseconds away = epoch - exchange.middle();
        const ClockAtEpoch candidate{epoch, exchange.hostMinusObserver() + overTime(known->value, away),
                                     exchange.roundTrip() / 2 + overTime(known->error + steering, abs(away))};
        if (!best || candidate.uncertainty < best->uncertainty)
            best = candidate;
    }
    return best;
}

} // namespace dantesync::fleet
