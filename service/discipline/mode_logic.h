// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/mode.h"

namespace dantesync::discipline {

/// From drift and its uncertainty to a mode, with hysteresis: a mode is entered when
/// |drift| + 3 sigma is below its bound and left when it is above 1.5 times the bound for
/// `evidence` consecutive looks, so that neither one late packet nor one lucky one decides.
class ModeLogic {
public:
    static constexpr double nanoBound = 0.5; ///< ppm
    static constexpr double lockBound = 5.0;
    static constexpr double prodBound = 20.0;
    static constexpr double leaveFactor = 1.5;
    static constexpr int evidence = 12; ///< three seconds of ordinary Syncs

    /// One look at the estimate; @p current is the mode in force (any). The result is one of
    /// Acq, Prod, Lock, Nano.
    Mode next(Mode current, Ppm drift, Ppm standardError);

private:
    int m_against = 0;
};

} // namespace dantesync::discipline
