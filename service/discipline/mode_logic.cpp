// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/discipline/mode_logic.h"

#include <cmath>

namespace dantesync::discipline {

namespace {

int rank(Mode m) {
    switch (m) {
    case Mode::Nano:
        return 3;
    case Mode::Lock:
        return 2;
    case Mode::Prod:
        return 1;
    default:
        return 0;
    }
}

/// Best mode whose bound, widened by @p factor, holds @p size.
Mode within(double size, double factor) {
    if (size < ModeLogic::nanoBound * factor)
        return Mode::Nano;
    if (size < ModeLogic::lockBound * factor)
        return Mode::Lock;
    return size < ModeLogic::prodBound * factor ? Mode::Prod : Mode::Acq;
}

} // namespace

Mode ModeLogic::next(Mode current, Ppm drift, Ppm standardError) {
    const double size = std::abs(drift.value) + 3 * standardError.value;
    const Mode entered = within(size, 1);
    if (rank(entered) >= rank(current)) {
        m_against = 0;
        return entered;
    }
    const Mode kept = within(size, leaveFactor);
    if (rank(kept) >= rank(current)) {
        m_against = 0;
        return current;
    }
    if (++m_against < evidence)
        return current;
    m_against = 0;
    return kept;
}

} // namespace dantesync::discipline
