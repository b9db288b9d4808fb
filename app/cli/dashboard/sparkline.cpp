// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dashboard/sparkline.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <vector>

namespace dantesync::cli {
namespace {

using Levels = std::array<std::string_view, 8>;

constexpr Levels blocks{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr Levels ascii{"_", ".", ",", "-", "~", "=", "^", "#"};

std::optional<double> mean(std::span<const std::optional<double>> values) {
    double sum = 0;
    int count = 0;
    for (const auto& value : values) {
        if (value && std::isfinite(*value)) {
            sum += *value;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

/// One value a column. Whole shares only, so that a column does not change once it is full.
std::vector<std::optional<double>> columnsOf(std::span<const std::optional<double>> values, std::size_t columns) {
    const std::size_t share = std::max<std::size_t>(1, (values.size() + columns - 1) / columns);
    std::vector<std::optional<double>> out;
    for (std::size_t begin = 0; begin < values.size(); begin += share)
        out.push_back(mean(values.subspan(begin, std::min(share, values.size() - begin))));
    return out;
}

} // namespace

std::string sparkline(std::span<const std::optional<double>> values, std::size_t columns, SparklineStyle style) {
    if (columns == 0)
        return {};
    const auto shown = columnsOf(values, columns);
    std::optional<double> low;
    std::optional<double> high;
    for (const auto& value : shown) {
        if (value) {
            low = std::min(low.value_or(*value), *value);
            high = std::max(high.value_or(*value), *value);
        }
    }
    std::string out(columns - shown.size(), ' ');
    if (!low)
        return out + std::string(shown.size(), ' ');
    const double range = std::max({*high - *low, style.smallestRange, 1e-9});
    const double bottom = (*low + *high - range) / 2;
    const Levels& levels = style.unicode ? blocks : ascii;
    for (const auto& value : shown) {
        if (!value) {
            out += ' ';
            continue;
        }
        const double level = std::floor((*value - bottom) / range * static_cast<double>(levels.size()));
        out += levels[static_cast<std::size_t>(std::clamp(level, 0.0, static_cast<double>(levels.size() - 1)))];
    }
    return out;
}

} // namespace dantesync::cli
