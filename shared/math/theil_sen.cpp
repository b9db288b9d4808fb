// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/math/theil_sen.h"

#include <algorithm>
#include <cstddef>

namespace dantesync::math {

std::optional<double> median(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::optional<Line> theilSenLine(std::span<const LinePoint> points) {
    std::vector<double> slopes;
    slopes.reserve(points.size() * (points.size() + 1) / 2);
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t j = i + 1; j < points.size(); ++j)
            if (points[j].x != points[i].x)
                slopes.push_back((points[j].y - points[i].y) / (points[j].x - points[i].x));
    const auto slope = median(std::move(slopes));
    if (!slope)
        return std::nullopt;
    std::vector<double> heights;
    heights.reserve(points.size());
    for (const LinePoint& point : points)
        heights.push_back(point.y - *slope * point.x);
    return Line{*slope, *median(std::move(heights))};
}

} // namespace dantesync::math
