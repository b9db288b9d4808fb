// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

namespace dantesync::net {

/// How long it takes from reading the clock for a reply until that reply leaves: learned from the
/// replies sent so far, so that the next one can say when it will have left.
class SendLatency {
public:
    Nanoseconds expected() const { return Nanoseconds::fromDouble(m_average); }

    /// A reply left that long after the clock was read. Interruptions (the thread lost its CPU)
    /// say nothing about the next one and are left out.
    void add(Nanoseconds measured) {
        if (measured < Nanoseconds{} || measured > longest)
            return;
        m_average += weight * (static_cast<double>(measured.count) - m_average);
    }

private:
    static constexpr Nanoseconds longest{200'000};
    static constexpr double weight = 1.0 / 16; ///< exponentially weighted mean of the last few
    double m_average = 5'000;                  ///< ns; a first guess
};

} // namespace dantesync::net
