// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/presenters/status_presenter.h"

#include <QStringList>

namespace dantesync::desktop {

/// What the tray says: at most four lines. State and its age; drift; NTP offset ± spread; grandmaster. While the state
/// is not live: since when, why, and what was known last.
QStringList trayLines(const ServiceState& state, fleet::ObserverTime now);

/// How far the ring around the tray's picture is filled, -1 to 1, right for a clock that runs fast: logarithmic from
/// 0.01 ppm (hardly anything) to 20 ppm (a half circle), in 24 steps a side so that it does not tremble.
double ringShare(Ppm drift);

} // namespace dantesync::desktop
