// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/calibration.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace dantesync::fleet {
namespace {

/// One round of a pair.
struct Difference {
    Nanoseconds offset; ///< common view minus two-way
    Nanoseconds bound;  ///< of its error, the view's own noise apart
};

std::optional<Difference> differenceOf(const ViewPoint& host, const ViewPoint& reference) {
    const auto twoWay = compareAtEpoch(host.clock, reference.clock);
    const auto view =
        twoWay ? compareCommonView(std::span(&host.view, 1), std::span(&reference.view, 1), *twoWay) : std::nullopt;
    if (!view)
        return std::nullopt;
    return Difference{view->offset - twoWay->offset, twoWay->uncertainty + view->apart};
}

/// Both histories are in order of time; a round has one epoch for all hosts.
std::vector<Difference> differencesOf(std::span<const ViewPoint> host, std::span<const ViewPoint> reference) {
    std::vector<Difference> out;
    auto r = reference.begin();
    for (const ViewPoint& h : host) {
        r = std::find_if(r, reference.end(), [&](const ViewPoint& p) { return p.clock.epoch >= h.clock.epoch; });
        if (r == reference.end())
            break;
        if (h.view.grandmaster != host.back().view.grandmaster)
            continue;
        if (const auto difference = differenceOf(h, *r))
            out.push_back(*difference);
    }
    return out;
}

template<class Of>
Nanoseconds medianOf(std::vector<Difference>& values, Of of) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end(),
                     [&](const Difference& a, const Difference& b) { return of(a) < of(b); });
    return of(*middle);
}

/// Beyond half of the round trips, of both hosts together: a reply's departure is foretold by its host, the arrival is
/// stamped when our process gets its turn.
constexpr Nanoseconds stampNoise{4'000};

Comparison withStampNoise(const Comparison& twoWay) {
    return {twoWay.offset, twoWay.uncertainty + stampNoise};
}

/// By the inverse of the variances; independent ones.
Comparison weighted(const Comparison& a, const Comparison& b) {
    const auto variance = [](const Comparison& c) {
        const auto u = static_cast<double>(std::max<std::int64_t>(c.uncertainty.count, 1));
        return u * u;
    };
    const double share = variance(a) / (variance(a) + variance(b)); // of b
    return {a.offset + Nanoseconds::fromDouble(share * static_cast<double>((b.offset - a.offset).count)),
            Nanoseconds::fromDouble(std::sqrt(variance(b) * share))};
}

/// Just now further apart than chance explains: three times what both allow.
bool hasJumped(const Comparison& twoWay, const Comparison& calibrated) {
    return abs(twoWay.offset - calibrated.offset) > rootSumSquare(twoWay.uncertainty, calibrated.uncertainty) * 3;
}

} // namespace

std::optional<Calibration> calibrate(std::span<const ViewPoint> host, std::span<const ViewPoint> reference) {
    std::vector<Difference> rounds = differencesOf(host, reference);
    if (rounds.size() < fewestCalibrationRounds)
        return std::nullopt;
    Calibration result;
    result.rounds = rounds.size();
    // The quarter with the shortest round trips: the others would only widen it.
    const std::size_t best = std::max(fewestCalibrationRounds, rounds.size() / 4);
    std::nth_element(rounds.begin(), rounds.begin() + static_cast<std::ptrdiff_t>(best - 1), rounds.end(),
                     [](const Difference& a, const Difference& b) { return a.bound < b.bound; });
    rounds.resize(best);
    result.offset = medianOf(rounds, [](const Difference& d) { return d.offset; });
    result.uncertainty = medianOf(rounds, [](const Difference& d) { return d.bound; }) + stampNoise;
    const Nanoseconds deviation = medianOf(rounds, [&](const Difference& d) { return abs(d.offset - result.offset); });
    result.scatter = Nanoseconds::fromDouble(1.4826 * static_cast<double>(deviation.count)); // of a normal distribution
    if (abs(result.offset) > largestCalibration)
        return std::nullopt;
    return result;
}

Comparison calibrated(const CommonView& view, const Calibration& calibration) {
    const Nanoseconds noise = std::max(view.noise, calibration.scatter * 2) + view.apart;
    return {view.offset - calibration.offset, rootSumSquare(calibration.uncertainty, noise)};
}

Combination combine(const Comparison& twoWay, const std::optional<CommonView>& view,
                    const std::optional<Calibration>& calibration) {
    // Both rest on round trips: the better one, not both as if each told something of its own.
    Combination best{withStampNoise(twoWay), Weight::TwoWay, std::nullopt, false};
    if (!view)
        return best;
    if (calibration) {
        best.calibrated = calibrated(*view, *calibration);
        best.disagree = hasJumped(twoWay, *best.calibrated);
        if (!best.disagree && best.calibrated->uncertainty < best.offset.uncertainty) {
            best.offset = *best.calibrated;
            best.weight = Weight::CommonView;
        }
    }
    best.disagree = best.disagree || disagree(best.offset, view->comparison());
    if (!best.disagree) {
        best.offset = weighted(best.offset, view->comparison());
        best.weight = Weight::Both;
    }
    return best;
}

} // namespace dantesync::fleet
