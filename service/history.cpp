// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/history.h"

#include <algorithm>

namespace dantesync {
namespace {

using Samples = std::vector<HistorySample>;

HistorySample sampleOf(const SyncStatus& status, std::uint64_t sequence) {
    HistorySample sample;
    sample.sequence = sequence;
    sample.wall = status.wall;
    sample.counter = status.updated;
    sample.mode = status.mode;
    sample.correction = status.correction;
    if (status.phase) {
        sample.phaseError = status.phase->phaseError;
        sample.drift = status.phase->residual;
    }
    if (status.ntp)
        sample.ntpOffset = status.ntp->offset;
    return sample;
}

/// Two of each stretch, in their order, so that no peak is lost.
Samples extremes(const Samples& all, std::size_t limit) {
    const std::size_t stretches = std::max<std::size_t>(limit / 2, 1);
    if (all.size() <= 2 * stretches)
        return all;
    const auto less = [](const HistorySample& a, const HistorySample& b) {
        return a.phaseError && b.phaseError ? *a.phaseError < *b.phaseError : !a.phaseError && b.phaseError;
    };
    Samples out;
    for (std::size_t i = 0; i < stretches; ++i) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(all.size() * i / stretches);
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(all.size() * (i + 1) / stretches);
        const auto [least, greatest] = std::minmax_element(begin, end, less);
        out.push_back(*std::min(least, greatest));
        if (least != greatest)
            out.push_back(*std::max(least, greatest));
    }
    return out;
}

} // namespace

void History::add(const SyncStatus& status) {
    if (!m_samples.empty() && status.updated - m_samples.back().counter < spacing)
        return;
    m_samples.push_back(sampleOf(status, ++m_lastSequence));
    while (m_samples.size() > m_capacity || status.updated - m_samples.front().counter > span)
        m_samples.pop_front();
}

History::Answer History::query(const Query& query) const {
    Samples inRange;
    for (const HistorySample& sample : m_samples) {
        const bool wanted = (!query.after || sample.sequence > *query.after) &&
                            (!query.from || sample.wall >= *query.from) && (!query.to || sample.wall <= *query.to) &&
                            (!query.last || m_samples.back().counter - sample.counter <= *query.last);
        if (wanted)
            inRange.push_back(sample);
    }
    const std::size_t matching = inRange.size();
    if (query.reduce == Reduce::Extremes)
        return {extremes(inRange, query.limit), matching};
    const auto surplus = static_cast<std::ptrdiff_t>(matching - std::min(matching, query.limit));
    if (query.reduce == Reduce::Newest)
        inRange.erase(inRange.begin(), inRange.begin() + surplus);
    else
        inRange.erase(inRange.end() - surplus, inRange.end());
    return {std::move(inRange), matching};
}

} // namespace dantesync
