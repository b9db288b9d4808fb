// SPDX-License-Identifier: GPL-3.0-or-later
//
// A host of the network as tables, tiles and exports show it.
#pragma once

#include "app/desktop/core/theme.h"
#include "shared/fleet/assessment.h"

#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <optional>
#include <string_view>

namespace dantesync::desktop {

enum class HostColumn : std::uint8_t {
    Name,
    Quality,
    Offset,
    Uncertainty,
    Drift,
    Correction,
    Mode,
    LockedFor,
    Grandmaster,
    RoundTrip,
    Version,
    Address,
    Findings,
    Count
};
constexpr std::size_t hostColumns = static_cast<std::size_t>(HostColumn::Count);

struct HostCell {
    QString text;    ///< for people
    QString raw;     ///< for programs, in the unit that hostColumnKey() names; empty: not known
    QVariant key;    ///< what is sorted by: a number or a text; invalid: not known
    QString picture; ///< name of an icon; empty: none
    std::optional<Tone> tone;

    bool operator==(const HostCell&) const = default;
};
using HostCells = std::array<HostCell, hostColumns>;

HostCells hostCells(const fleet::HostAssessment& host);

/// Heading for people.
QString hostColumnTitle(HostColumn column);
/// Heading for programs, with the unit, and what preferences call it: "offset_us".
QString hostColumnKey(HostColumn column);
/// Figures stand at the right.
bool isFigure(HostColumn column);

/// The name without what a terminal or a window would obey.
QString hostName(const fleet::HostAssessment& host);
/// Of a host that is not judged, too: it answers, but there is no reference.
QString qualityWords(const std::optional<SyncQuality>& quality);
QString qualityPicture(const std::optional<SyncQuality>& quality);
Tone qualityTone(const std::optional<SyncQuality>& quality);
/// What is not as it should be, in two or three words each; nothing: all is well.
QStringList findings(const fleet::HostAssessment& host);
/// How the offset was found: "through the grandmaster".
QString methodText(fleet::Method method);

} // namespace dantesync::desktop
