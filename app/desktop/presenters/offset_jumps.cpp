// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/offset_jumps.h"

#include "app/desktop/presenters/words.h"

#include <algorithm>
#include <cmath>

namespace dantesync::desktop {
namespace {

constexpr double smallestJump = 50'000; ///< ns
constexpr double suddenRatio = 8;

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

OffsetTrack trackOf(const HistoryQuery::HostSeries& host) {
    OffsetTrack track;
    track.host = toQString(host.host);
    track.step = host.series.step;
    std::vector<double> differences;
    std::vector<double> spreads;
    std::vector<OffsetJump> steps;
    const history::Point* before = nullptr;
    for (const history::Point& point : host.series.points) {
        const auto& offset = point.of(history::Quantity::Offset);
        if (!offset)
            continue;
        if (track.points++ == 0)
            track.from = point.time;
        track.to = point.time;
        spreads.push_back(static_cast<double>(offset->p95 - offset->p5));
        const double now = static_cast<double>(offset->p50);
        if (before && point.time - before->time <= 2 * std::max(track.step, before->span)) {
            const double was = static_cast<double>(before->of(history::Quantity::Offset)->p50);
            differences.push_back(std::fabs(now - was));
            steps.push_back({point.time, now - was, was, now});
        }
        before = &point;
    }
    const double usual = median(differences);
    track.jitter = usual + median(spreads);
    const double threshold = std::max(smallestJump, suddenRatio * usual);
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(track.jumps),
                 [&](const OffsetJump& step) { return std::fabs(step.height) >= threshold; });
    return track;
}

bool isReference(const HistoryQuery::HostSeries& host) {
    return std::all_of(host.series.points.begin(), host.series.points.end(), [](const history::Point& point) {
        const auto& offset = point.of(history::Quantity::Offset);
        return !offset || (offset->min == 0 && offset->max == 0);
    });
}

} // namespace

std::vector<OffsetTrack> offsetTracks(const std::vector<HistoryQuery::HostSeries>& series) {
    std::vector<OffsetTrack> tracks;
    for (const auto& host : series)
        if (!isReference(host))
            tracks.push_back(trackOf(host));
    return tracks;
}

} // namespace dantesync::desktop
