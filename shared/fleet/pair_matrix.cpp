// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/pair_matrix.h"

#include <algorithm>

namespace dantesync::fleet {
namespace {

constexpr std::size_t fewestToJudge = 3;

/// The lower middle one of an even number: what at least half of them do not exceed.
std::optional<Nanoseconds> medianOf(std::vector<Nanoseconds> values) {
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end(),
                     [](Nanoseconds a, Nanoseconds b) { return abs(a) < abs(b); });
    return *middle;
}

std::vector<Nanoseconds> known(const std::vector<std::optional<PairOffset>>& row) {
    std::vector<Nanoseconds> out;
    for (const auto& offset : row) {
        if (offset)
            out.push_back(offset->best.offset);
    }
    return out;
}

/// How many others a host agrees with.
std::size_t agreeing(const PairMatrix& matrix, std::size_t host, const QualityThresholds& thresholds) {
    const auto& row = matrix.offsets[host];
    return static_cast<std::size_t>(std::count_if(row.begin(), row.end(), [&](const auto& offset) {
        return offset && syncQuality(offset->best.offset, thresholds) == SyncQuality::Synced;
    }));
}

/// Off is who does not agree with the middle of a majority; where there is none nobody can be told.
void judge(PairMatrix& matrix, const QualityThresholds& thresholds) {
    std::size_t middle = 0;
    for (std::size_t i = 1; i < matrix.hosts.size(); ++i) {
        if (agreeing(matrix, i, thresholds) > agreeing(matrix, middle, thresholds))
            middle = i;
    }
    if (matrix.answered < fewestToJudge || 2 * (agreeing(matrix, middle, thresholds) + 1) <= matrix.answered)
        return;
    matrix.majority = true;
    for (std::size_t i = 0; i < matrix.hosts.size(); ++i) {
        const auto& offset = matrix.offsets[i][middle];
        matrix.standings[i].off = offset && syncQuality(offset->best.offset, thresholds) != SyncQuality::Synced;
    }
}

} // namespace

PairMatrix comparePairs(std::vector<HostReading> readings, const QualityThresholds& thresholds) {
    PairMatrix matrix;
    matrix.hosts = std::move(readings);
    const std::size_t size = matrix.hosts.size();
    matrix.offsets.assign(size, std::vector<std::optional<PairOffset>>(size));
    matrix.standings.resize(size);
    for (std::size_t i = 0; i < size; ++i) {
        matrix.standings[i].answered = matrix.hosts[i].answered();
        matrix.answered += matrix.hosts[i].answered() ? 1U : 0U;
        for (std::size_t j = 0; j < i; ++j) {
            // Once a pair: the other way round it is the same with the other sign.
            matrix.offsets[i][j] = comparePair(matrix.hosts[i], matrix.hosts[j]);
            if (matrix.offsets[i][j])
                matrix.offsets[j][i] = matrix.offsets[i][j]->reversed();
        }
    }
    matrix.allSynced = size > 1 && matrix.answered == size;
    for (std::size_t i = 0; i < size; ++i) {
        Standing& standing = matrix.standings[i];
        const auto values = known(matrix.offsets[i]);
        for (const Nanoseconds value : values)
            matrix.spread = std::max(matrix.spread.value_or(abs(value)), abs(value));
        standing.fromOthers = medianOf(values);
        matrix.allSynced = matrix.allSynced && values.size() + 1 == size;
    }
    judge(matrix, thresholds);
    if (matrix.spread && syncQuality(matrix.spread, thresholds) != SyncQuality::Synced)
        matrix.allSynced = false;
    return matrix;
}

} // namespace dantesync::fleet
