// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/charts/data/mark_clusters.h"
#include "app/desktop/core/theme.h"

#include <QString>

namespace dantesync::desktop {

/// The gravest tone of what happened.
Tone toneOf(const MarkCluster& cluster);
/// A line for each thing that happened, the first ones of many.
QString wordsOf(const MarkCluster& cluster);

} // namespace dantesync::desktop
