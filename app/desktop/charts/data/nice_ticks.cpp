// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/charts/data/nice_ticks.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dantesync::desktop {
namespace {

constexpr double air = 0.06;        ///< of the data's span, above and below
constexpr double leastFilled = 0.4; ///< of the range shown, or the range shrinks
constexpr int stepsOfARange = 6;

constexpr std::array<std::int64_t, 17> timeSteps{1,   2,   5,    10,   15,   30,    60,    120,  300,
                                                 600, 900, 1800, 3600, 7200, 10800, 21600, 43200};
constexpr std::int64_t day = 86'400;

} // namespace

double niceStep(double span, int most) {
    const double rough = span / std::max(most, 1);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (rough <= factor * power * (1 + 1e-9))
            return factor * power;
    return 10 * power;
}

double niceStepWithin(ValueRange range, int most) {
    double step = niceStep(range.span(), most);
    const auto multiples = [&] { return std::floor(range.high / step) - std::ceil(range.low / step) + 1; };
    for (int finer = most + 1; multiples() < 2 && finer < 4 * most; ++finer)
        step = niceStep(range.span(), finer);
    return step;
}

int decimalsFor(double step) {
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 9);
}

ValueRange niceRange(ValueRange data, ValueRange shown, double leastSpan) {
    const double pad = air * data.span();
    if (shown.span() > 0 && data.low - pad / 2 >= shown.low && data.high + pad / 2 <= shown.high &&
        (data.span() >= leastFilled * shown.span() || shown.span() <= leastSpan * 1.5))
        return shown;
    const double missing = std::max(0.0, leastSpan - data.span() - 2 * pad) / 2;
    const double low = data.low - pad - missing;
    const double high = data.high + pad + missing;
    const double step = niceStep(high - low, stepsOfARange) / 2;
    return {std::floor(low / step) * step, std::ceil(high / step) * step};
}

std::int64_t niceTimeStep(double span, int most) {
    const double rough = span / std::max(most, 1);
    const auto found = std::find_if(timeSteps.begin(), timeSteps.end(),
                                    [&](std::int64_t s) { return static_cast<double>(s) >= rough; });
    if (found != timeSteps.end())
        return *found;
    return day * std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(rough / static_cast<double>(day))));
}

std::vector<std::int64_t> timeTicks(double from, double to, std::int64_t step, std::int64_t utcOffset) {
    std::vector<std::int64_t> out;
    const double local = from + static_cast<double>(utcOffset);
    auto tick = static_cast<std::int64_t>(std::ceil(local / static_cast<double>(step))) * step - utcOffset;
    for (; static_cast<double>(tick) <= to; tick += step)
        out.push_back(tick);
    return out;
}

} // namespace dantesync::desktop
