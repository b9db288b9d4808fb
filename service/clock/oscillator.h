// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <array>
#include <cstdint>
#include <optional>

namespace dantesync {

struct OscillatorFaults {
    Ppm drift;                   ///< constant frequency error, positive = fast
    double wanderPpbSqrtS = 0.0; ///< random walk of the frequency, ppb/sqrt(s)
    std::uint64_t seed = 1;
};

/// A faulty oscillator C(R) of the virtual clock. Its frequency takes one random step at each point
/// of a fixed 100 ms grid, drawn from the seed and the number of the point alone: two oscillators
/// of the same faults and start are the same, whenever and however often they are asked.
class Oscillator {
public:
    static constexpr std::int64_t gridNs = 100'000'000;

    /// @p startRaw is the instant of R at which C reads startCount().
    Oscillator(const OscillatorFaults& faults, std::int64_t startRaw);

    /// C at an instant of R, ns. Nothing before the start, and nothing older than about a minute
    /// before the latest instant asked for.
    std::optional<CounterTime> at(std::int64_t raw);
    /// Frequency error at an instant of R, as a ratio; likewise.
    std::optional<double> excessAt(std::int64_t raw);

    CounterTime startCount() const { return m_startCount; }

private:
    struct Cell {
        std::int64_t number = -1;
        double lead = 0.0;   ///< C - R gained since the start, at the cell's beginning, ns
        double excess = 0.0; ///< frequency error within the cell
    };
    static constexpr std::size_t kept = 1024;

    const Cell* cell(std::int64_t number);

    OscillatorFaults m_faults;
    std::int64_t m_startRaw;
    CounterTime m_startCount;
    Cell m_newest;
    std::array<Cell, kept> m_cells{};
};

} // namespace dantesync
