// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/common_motion.h"

#include "shared/math/theil_sen.h"

#include <algorithm>
#include <cmath>

namespace dantesync::analyze {
namespace {

struct HostStep {
    double time = 0.0;
    double height = 0.0;
    std::size_t host = 0;
};

std::vector<HostStep> allSteps(const std::vector<HostReport>& hosts) {
    std::vector<HostStep> all;
    for (std::size_t i = 0; i < hosts.size(); ++i)
        for (const auto& step : hosts[i].steps.largest)
            all.push_back({step.time, step.height, i});
    std::sort(all.begin(), all.end(), [](const HostStep& a, const HostStep& b) { return a.time < b.time; });
    return all;
}

std::optional<CommonStep> commonOf(const std::vector<HostStep>& near, std::size_t needed) {
    std::vector<double> heights(near.size());
    std::transform(near.begin(), near.end(), heights.begin(), [](const HostStep& step) { return step.height; });
    const double middle = *math::median(std::move(heights));
    std::vector<std::size_t> alike;
    for (const HostStep& step : near)
        if (step.height * middle > 0 && std::abs(step.height) >= std::abs(middle) / 2 &&
            std::abs(step.height) <= std::abs(middle) * 2)
            alike.push_back(step.host);
    std::sort(alike.begin(), alike.end());
    alike.erase(std::unique(alike.begin(), alike.end()), alike.end());
    if (alike.size() < needed)
        return std::nullopt;
    return CommonStep{near.front().time, middle, alike.size()};
}

/// Bins of a host, united until they are @p width wide, less the median of their means; nothing where there is no data.
std::vector<std::optional<double>> levelled(const Series& series, double width) {
    std::vector<math::TimeBins::Bin> bins = series.bins;
    double own = series.binSeconds;
    while (own < width) {
        own *= 2;
        std::vector<math::TimeBins::Bin> halved((bins.size() + 1) / 2);
        for (std::size_t i = 0; i < bins.size(); ++i)
            halved[i / 2] = united(halved[i / 2], bins[i]);
        bins = std::move(halved);
    }
    std::vector<double> means;
    for (const auto& bin : bins)
        if (bin.count > 0)
            means.push_back(bin.mean());
    const double level = math::median(std::move(means)).value_or(0.0);
    std::vector<std::optional<double>> out(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i)
        if (bins[i].count > 0)
            out[i] = bins[i].mean() - level;
    return out;
}

} // namespace

std::vector<CommonStep> commonSteps(const std::vector<HostReport>& hosts, double window) {
    const auto speaking = static_cast<std::size_t>(std::count_if(
        hosts.begin(), hosts.end(), [](const HostReport& host) { return host.samples > 0 && !host.isReference; }));
    const std::size_t needed = std::max<std::size_t>(3, speaking / 2 + 1);
    const std::vector<HostStep> all = allSteps(hosts);
    std::vector<CommonStep> out;
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first;
        while (end < all.size() && all[end].time - all[first].time <= window)
            ++end;
        const auto common = commonOf(
            {all.begin() + static_cast<std::ptrdiff_t>(first), all.begin() + static_cast<std::ptrdiff_t>(end)}, needed);
        if (common)
            out.push_back(*common);
        first = common ? end : first + 1;
    }
    return out;
}

std::optional<double> commonWander(const std::vector<HostReport>& hosts, double interval) {
    constexpr std::size_t fewestHosts = 3;
    constexpr std::size_t fewestBins = 8;
    double width = interval;
    for (const HostReport& host : hosts)
        width = std::max(width, host.series.binSeconds);
    std::vector<std::vector<std::optional<double>>> levels;
    std::size_t length = 0;
    for (const HostReport& host : hosts)
        if (host.samples > 0 && !host.isReference) {
            levels.push_back(levelled(host.series, width));
            length = std::max(length, levels.back().size());
        }
    std::vector<double> common;
    std::vector<double> own;
    for (std::size_t i = 0; i < length; ++i) {
        std::vector<double> here;
        for (const auto& level : levels)
            if (i < level.size() && level[i])
                here.push_back(*level[i]);
        if (here.size() < fewestHosts || here.size() * 4 < levels.size() * 3)
            continue;
        const double middle = *math::median(here);
        common.push_back(std::abs(middle));
        for (const double value : here)
            own.push_back(std::abs(value - middle));
    }
    if (common.size() < fewestBins)
        return std::nullopt;
    std::sort(common.begin(), common.end());
    const double wander = common[common.size() * 95 / 100];
    if (wander < 0.1 || wander < 4 * *math::median(std::move(own)))
        return std::nullopt;
    return wander;
}

} // namespace dantesync::analyze
