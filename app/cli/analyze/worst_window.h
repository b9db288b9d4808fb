// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analyze/analysis.h"

#include <array>
#include <cstdint>
#include <optional>

namespace dantesync::analyze {

/// Finds the five minutes of the greatest mean, of windows that begin at whole minutes (UTC). A window with less than
/// half its samples competes only when there is no fuller one: a lone row says little of five minutes.
class WorstWindowFinder {
public:
    explicit WorstWindowFinder(double interval)
        : m_enough(0.5 * minutes * 60 / interval) {}

    void add(double time, double value);
    std::optional<WorstWindow> worst() const;

private:
    static constexpr std::size_t minutes = 5;
    struct Minute {
        double sum = 0.0;
        double largest = 0.0;
        std::uint64_t samples = 0;
    };
    void judge();
    void advanceTo(std::int64_t minute);

    double m_enough;
    std::optional<std::int64_t> m_current; ///< minute since 1970
    std::array<Minute, minutes> m_ring{};  ///< [minute % 5]
    std::optional<WorstWindow> m_full;
    std::optional<WorstWindow> m_any;
};

} // namespace dantesync::analyze
