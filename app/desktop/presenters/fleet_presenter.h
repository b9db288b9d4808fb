// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/fleet/fleet_round.h"

#include <QString>

#include <array>

namespace dantesync::desktop {

/// The whole network in a headline and a line: the table's head and the wall view say the same.
struct FleetSummary {
    QString headline;    ///< "All 12 hosts in sync"
    QString detail;      ///< what is worst, or what to do
    QString spread;      ///< "Spread 23 µs"; empty: nothing to compare
    QString reference;   ///< "Reference master"; empty: none
    QString grandmaster; ///< "Grandmaster 00:1d:...", "2 grandmasters", "No grandmaster"; empty: nobody answers
    Tone tone = Tone::Muted;
    QString picture; ///< name of an icon

    std::array<int, 4> counts{}; ///< of hosts, by SyncQuality
    int notJudged = 0;

    int count(SyncQuality quality) const { return counts[static_cast<std::size_t>(quality)]; }
};

/// @p round may be null: nothing was asked yet. @p wanted: name of the host that was chosen as the reference.
FleetSummary fleetSummary(const FleetRoundPtr& round, const QString& wanted = {});

} // namespace dantesync::desktop
