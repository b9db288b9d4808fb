// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/offset_tally.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace dantesync::test {
namespace {

Nanoseconds ofRank(std::vector<Nanoseconds>& values, std::size_t percent) {
    if (values.empty())
        return {};
    const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * percent / 100);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

std::string row(const char* name, const OffsetTally& tally) {
    std::array<char, 120> text{};
    std::snprintf(text.data(), text.size(), "    %-24s %8zu %8.2f %% %8.1f %8.1f %8.1f %8.1f\n", name, tally.count,
                  tally.insidePercent, tally.errorMedian.microseconds(), tally.error95.microseconds(),
                  tally.uncertaintyMedian.microseconds(), tally.uncertainty95.microseconds());
    return text.data();
}

} // namespace

OffsetTally tallyOf(const std::vector<Trial>& trials, std::optional<fleet::Comparison> Trial::*way) {
    OffsetTally tally;
    std::size_t inside = 0;
    std::vector<Nanoseconds> errors;
    std::vector<Nanoseconds> uncertainties;
    for (const Trial& trial : trials) {
        const auto& said = trial.*way;
        if (!said)
            continue;
        errors.push_back(abs(said->offset - trial.truth));
        uncertainties.push_back(said->uncertainty);
        inside += errors.back() <= said->uncertainty ? 1U : 0U;
    }
    tally.count = errors.size();
    if (tally.count > 0)
        tally.insidePercent = 100.0 * static_cast<double>(inside) / static_cast<double>(tally.count);
    tally.errorMedian = ofRank(errors, 50);
    tally.error95 = ofRank(errors, 95);
    tally.uncertaintyMedian = ofRank(uncertainties, 50);
    tally.uncertainty95 = ofRank(uncertainties, 95);
    return tally;
}

std::string tallyTable(const std::vector<Trial>& trials) {
    const auto disagreeing = std::count_if(trials.begin(), trials.end(), [](const Trial& t) { return t.disagree; });
    return "                                             error, us         uncertainty, us\n"
           "    way                       number     inside   median     95 %   median     95 %\n" +
           row("two-way", tallyOf(trials, &Trial::twoWay)) + row("common view", tallyOf(trials, &Trial::commonView)) +
           row("common view, calibrated", tallyOf(trials, &Trial::calibrated)) +
           row("combined", tallyOf(trials, &Trial::combined)) + "    two-way and common view disagreed " +
           std::to_string(disagreeing) + " times\n";
}

} // namespace dantesync::test
