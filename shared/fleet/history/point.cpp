// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/history/point.h"

#include <algorithm>
#include <cmath>

namespace dantesync::history {
namespace {

std::int64_t thousandths(Ppm ppm) {
    // What no clock has does not fit either; a bound keeps a made-up value from overflowing.
    constexpr double most = 2e9;
    return std::llround(std::clamp(ppm.value * 1000.0, -most, most));
}

template<class T, class Convert>
std::optional<std::int64_t> converted(const std::optional<T>& value, Convert convert) {
    return value ? std::optional<std::int64_t>(convert(*value)) : std::nullopt;
}

std::int64_t nearestRank(const std::vector<std::int64_t>& sorted, std::size_t percent) {
    const std::size_t rank = (sorted.size() * percent + 99) / 100;
    return sorted[std::max<std::size_t>(rank, 1) - 1];
}

std::int64_t meanOf(const std::vector<std::int64_t>& values) {
    double sum = 0;
    for (const std::int64_t value : values)
        sum += static_cast<double>(value);
    return std::llround(sum / static_cast<double>(values.size()));
}

std::int64_t startOf(UnixSeconds time, std::int64_t step) {
    const std::int64_t rest = time % step;
    return time - (rest < 0 ? rest + step : rest);
}

/// How often each mode was seen.
class ModeCount {
public:
    void add(std::int64_t mode, std::int64_t times) {
        if (mode >= 0 && mode < static_cast<std::int64_t>(m_seen.size()))
            m_seen[static_cast<std::size_t>(mode)] += times;
    }
    std::optional<Mode> mostFrequent() const {
        const auto most = std::max_element(m_seen.begin(), m_seen.end());
        if (*most == 0)
            return std::nullopt;
        return modeFromNumber(static_cast<std::uint8_t>(most - m_seen.begin()));
    }

private:
    std::array<std::int64_t, 6> m_seen{};
};

Point pointOf(std::span<const StoredSample> samples, UnixSeconds start, std::int64_t step) {
    Point point;
    point.time = start;
    point.span = step;
    ModeCount modes;
    std::array<std::vector<std::int64_t>, quantities> values;
    for (const StoredSample& sample : samples) {
        ++point.samples;
        point.answered += sample.reachable ? 1 : 0;
        if (sample.mode)
            modes.add(*sample.mode, 1);
        for (std::size_t q = 0; q < quantities; ++q) {
            if (sample.values[q])
                values[q].push_back(*sample.values[q]);
        }
    }
    point.mode = modes.mostFrequent();
    std::transform(values.begin(), values.end(), point.summaries.begin(),
                   [](std::vector<std::int64_t>& of) { return summarise(std::move(of)); });
    return point;
}

std::optional<Summary> mergedSummary(std::span<const Point> points, std::size_t quantity) {
    std::optional<Summary> out;
    std::vector<std::int64_t> middles;
    double sum = 0;
    double weight = 0;
    for (const Point& point : points) {
        const auto& one = point.summaries[quantity];
        if (!one)
            continue;
        const double answered = static_cast<double>(std::max<std::int64_t>(point.answered, 1));
        sum += static_cast<double>(one->mean) * answered;
        weight += answered;
        middles.push_back(one->p50);
        if (!out)
            out = *one;
        out->min = std::min(out->min, one->min);
        out->max = std::max(out->max, one->max);
        out->p5 = std::min(out->p5, one->p5);
        out->p95 = std::max(out->p95, one->p95);
    }
    if (out) {
        std::sort(middles.begin(), middles.end());
        out->mean = std::llround(sum / weight);
        out->p50 = nearestRank(middles, 50);
    }
    return out;
}

Point mergedPoint(std::span<const Point> points) {
    Point out;
    out.time = points.front().time;
    out.span = points.back().time + points.back().span - out.time;
    ModeCount modes;
    for (const Point& point : points) {
        out.samples += point.samples;
        out.answered += point.answered;
        if (point.mode)
            modes.add(static_cast<std::int64_t>(*point.mode), point.answered);
    }
    out.mode = modes.mostFrequent();
    for (std::size_t q = 0; q < quantities; ++q)
        out.summaries[q] = mergedSummary(points, q);
    return out;
}

} // namespace

std::optional<Summary> summarise(std::vector<std::int64_t> values) {
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    return Summary{values.front(),         values.back(),           meanOf(values),
                   nearestRank(values, 5), nearestRank(values, 50), nearestRank(values, 95)};
}

StoredSample stored(const Sample& sample) {
    StoredSample out;
    out.time = sample.time;
    out.reachable = sample.reachable;
    const auto count = [](Nanoseconds ns) { return ns.count; };
    out.values = {converted(sample.offset, count), converted(sample.uncertainty, count),
                  converted(sample.drift, thousandths), converted(sample.correction, thousandths)};
    out.mode = converted(sample.mode, [](Mode mode) { return static_cast<std::int64_t>(mode); });
    return out;
}

std::vector<Point> pointsOf(std::span<const StoredSample> samples, std::int64_t step) {
    std::vector<Point> points;
    while (!samples.empty()) {
        const UnixSeconds start = startOf(samples.front().time, step);
        const auto end = std::find_if(samples.begin(), samples.end(),
                                      [&](const StoredSample& s) { return startOf(s.time, step) != start; });
        const auto size = static_cast<std::size_t>(end - samples.begin());
        points.push_back(pointOf(samples.first(size), start, step));
        samples = samples.subspan(size);
    }
    return points;
}

std::vector<Point> merged(std::span<const Point> points, std::size_t count) {
    std::vector<Point> out;
    while (!points.empty()) {
        const std::size_t size = std::min(std::max<std::size_t>(count, 1), points.size());
        out.push_back(mergedPoint(points.first(size)));
        points = points.subspan(size);
    }
    return out;
}

} // namespace dantesync::history
