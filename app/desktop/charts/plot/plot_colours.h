// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/plot/overlay_item.h"
#include "app/desktop/core/theme.h"

namespace dantesync::desktop {

/// The colours of a plot in the theme that is in use.
PlotColours plotColours(const Theme& theme);

} // namespace dantesync::desktop
