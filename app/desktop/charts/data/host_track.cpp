// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/host_track.h"

#include <algorithm>

namespace dantesync::desktop {
namespace {

constexpr double ppmOfStored = 0.001;

} // namespace

void HostTrack::add(const LiveSample& sample) {
    if (!m_live.empty() && sample.time <= m_live.back().time) {
        if (sample.time > m_live.back().time - 2)
            return; // the same second once more
        m_live.clear();
    }
    m_live.push(sample);
}

void HostTrack::setStored(const std::vector<history::Point>& points) {
    m_stored.clear();
    m_stored.reserve(points.size());
    for (const history::Point& point : points) {
        Stored stored;
        stored.time = static_cast<double>(point.time);
        stored.span = static_cast<float>(point.span);
        stored.samples = std::max<std::int64_t>(1, point.answered);
        const auto& uncertainty = point.of(history::Quantity::Uncertainty);
        stored.uncertainty = uncertainty ? static_cast<float>(uncertainty->p50) : static_cast<float>(unknownValue);
        const auto take = [&](Quantity q, history::Quantity of, double scale) {
            Figures& figures = stored.figures[static_cast<std::size_t>(q)];
            if (const auto& summary = point.of(of))
                figures = {static_cast<float>(static_cast<double>(summary->min) * scale),
                           static_cast<float>(static_cast<double>(summary->max) * scale),
                           static_cast<double>(summary->p50) * scale};
        };
        take(Quantity::Offset, history::Quantity::Offset, 1);
        take(Quantity::Drift, history::Quantity::Drift, ppmOfStored);
        m_stored.push_back(stored);
    }
}

void HostTrack::visit(Quantity quantity, double from, double to, const PointVisitor& visitor) const {
    const double liveFrom = m_live.empty() ? std::numeric_limits<double>::infinity() : m_live.front().time;
    double end = -std::numeric_limits<double>::infinity(); // of the last stored point
    auto stored =
        std::partition_point(m_stored.begin(), m_stored.end(), [&](const Stored& s) { return s.time + s.span < from; });
    if (stored != m_stored.begin())
        --stored;
    for (; stored != m_stored.end() && stored->time < liveFrom; ++stored) {
        end = stored->time + static_cast<double>(stored->span);
        const Figures& f = stored->figures[static_cast<std::size_t>(quantity)];
        const double span = static_cast<double>(stored->span);
        // A single sample is of its second; more of them are shown in the middle of theirs.
        const bool single = stored->samples == 1 && span <= 1;
        visitor({stored->time + (span - 1) / 2, span, single ? f.value : static_cast<double>(f.low), f.value,
                 single ? f.value : static_cast<double>(f.high),
                 quantity == Quantity::Offset ? static_cast<double>(stored->uncertainty) : unknownValue,
                 stored->samples});
        if (stored->time > to)
            return;
    }
    const double begin = std::max(from - 3, end);
    for (std::size_t i = m_live.partitionPoint([&](const LiveSample& s) { return s.time < begin; }); i < m_live.size();
         ++i) {
        const LiveSample& s = m_live[i];
        const double value = quantity == Quantity::Offset ? s.offset : static_cast<double>(s.drift);
        visitor({s.time, 1, value, value, value,
                 quantity == Quantity::Offset ? static_cast<double>(s.uncertainty) : unknownValue, 1});
        if (s.time > to)
            return;
    }
}

} // namespace dantesync::desktop
