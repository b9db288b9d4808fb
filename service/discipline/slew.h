// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"

#include <optional>

namespace dantesync::discipline {

/// A servo takes something out of the clock, gradually.
struct Slew {
    Nanoseconds remaining; ///< still to go; positive: the clock goes ahead
    Ppm rate;              ///< at which it goes now, beside what only follows the reference; sign as of remaining
    double response = 0;   ///< s, time constant of the servo where its rate is not limited
};

/// How long @p slew takes until no more than @p usual is left of it.
Nanoseconds expectedDuration(const Slew& slew, Nanoseconds usual);

/// Tells the slews that are worth an event from a servo's usual work: those that begin with more than double the
/// "usual" amount, which is what noise makes of `remaining` all the time. One is over when less than half of the usual
/// is left; one that turns round, or grows to double of what was left, is another one.
class SlewWatch {
public:
    /// What is least of all taken for usual: 100 µs decide whether the date counts as settled, too.
    static constexpr Nanoseconds leastUsual{100'000};

    /// Look at each new correction. @return whether a slew worth telling begins with it.
    bool begins(const std::optional<Slew>& slew, Nanoseconds usual);
    /// The correction was not made.
    void forget() { m_left = {}; }

private:
    Nanoseconds m_left; ///< least that was left of the slew told last; 0: none goes on
};

} // namespace dantesync::discipline
