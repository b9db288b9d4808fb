// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyze/slewed_sawtooth.h"

#include <algorithm>

namespace dantesync::analyze {
namespace {

using Legs = math::TurnFinder::Legs;

constexpr std::uint64_t fewestTeeth = 4;
constexpr double fewestSamples = 8;
constexpr double noiseBelowScale = 6; ///< so many sigma: noise alone then makes no turns
constexpr std::uint64_t manyTeeth = 8;
constexpr double fewScatter = 0.1;    ///< of few teeth: legs alike within a tenth
constexpr double manyScatter = 0.25;  ///< of many; those of random walks differ by a half and more
constexpr double leastStraight = 0.7; ///< a sine has 0.4
constexpr double mostStraight = 1.4;  ///< and what leaps at its turns has more
constexpr double ppmOfMsPerS = 1e3;

bool hasShape(const Legs& legs) {
    return 2 * legs.shaped >= legs.count;
}

bool isStraight(const Legs& legs) {
    return legs.rateScatter() <= (legs.count < manyTeeth ? fewScatter : manyScatter) &&
           legs.straightness() >= leastStraight && legs.straightness() <= mostStraight;
}

double rateOf(const Legs& legs) {
    return legs.height / legs.seconds * ppmOfMsPerS;
}

} // namespace

std::optional<SlewedTeeth> slewedTeeth(const std::vector<math::TurnFinder::Scale>& scales, double noise,
                                       double interval) {
    for (const auto& [threshold, up, down] : scales) {
        const std::uint64_t teeth = std::min(up.count, down.count);
        if (threshold < noiseBelowScale * noise || teeth < fewestTeeth ||
            std::min(up.meanSeconds(), down.meanSeconds()) < fewestSamples * interval)
            continue;
        const bool upIsSlower = up.meanSeconds() > down.meanSeconds();
        const Legs& slow = upIsSlower ? up : down;
        const Legs& fast = upIsSlower ? down : up;
        // The way back can be too short to have a shape.
        if (hasShape(slow) && isStraight(slow) && (!hasShape(fast) || isStraight(fast)))
            return SlewedTeeth{teeth, up.meanSeconds() + down.meanSeconds(), (up.meanHeight() + down.meanHeight()) / 2,
                               rateOf(up), -rateOf(down)};
    }
    return std::nullopt;
}

} // namespace dantesync::analyze
