// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/wall_continuity.h"

#include "tests/integration/host_clocks.h"

#include <algorithm>
#include <cstdlib>

namespace dantesync::test {

void WallContinuity::look() {
    constexpr double steepest = 300e-6;
    const auto truth = askTruth(m_controlPath);
    if (!truth)
        return;
    ++m_looks;
    const qint64 now = rawNow();
    if (m_last) {
        // Both segments evaluated now: what the older one did not know of, and how much of it is due to time.
        const qint64 moved = std::llabs(truth->wallAt(now) - m_last->wallAt(now));
        const auto explained = static_cast<qint64>(static_cast<double>(now - m_last->rNs) * steepest);
        m_largestStep = std::max(m_largestStep, moved - explained);
    }
    m_last = truth;
}

} // namespace dantesync::test
