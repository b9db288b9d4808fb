// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/plot/plot_unit.h"

#include <cstdint>

namespace dantesync::desktop {

enum class OffsetUnit : std::uint8_t { Microseconds, Milliseconds, Samples };
enum class DriftUnit : std::uint8_t { Ppm, SamplesPerSecond };

/// Of offsets in ns. @p sampleRate in Hz.
PlotUnit plotUnit(OffsetUnit unit, int sampleRate);
/// Of drifts in ppm.
PlotUnit plotUnit(DriftUnit unit, int sampleRate);

} // namespace dantesync::desktop
