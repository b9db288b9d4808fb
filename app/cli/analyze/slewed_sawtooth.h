// SPDX-License-Identifier: GPL-3.0-or-later
//
// A clock that two services pull to and fro without ever setting it: no jump betrays them, the shape does.
#pragma once

#include "app/cli/analyze/analysis.h"
#include "shared/math/turn_finder.h"

namespace dantesync::analyze {

/// Four teeth or more with straight legs that are equally steep each time. A drift has none; temperature makes a clock
/// swing and wander, which is round, or never twice the same. Of several scales the smallest that shows it.
/// A way back in less than eight samples is a jump to whoever looks: such teeth are not meant.
/// @p noise: standard deviation between neighbouring samples, ms. @p interval: of the samples, s.
std::optional<SlewedTeeth> slewedTeeth(const std::vector<math::TurnFinder::Scale>& scales, double noise,
                                       double interval);

} // namespace dantesync::analyze
