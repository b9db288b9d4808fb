// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/presenters/status_presenter.h"

#include <QIcon>
#include <QImage>

#include <optional>

namespace dantesync::desktop {

/// Coloured: on a disc of its own, so that it shows on any panel. The others: one colour and nothing behind it, for
/// panels that are known to be dark or light.
enum class TrayStyle : std::uint8_t { Coloured, White, Black };

/// As kept in the preferences: "coloured", "white", "black"; anything else is coloured.
TrayStyle trayStyleFromName(const QString& name);

/// All that the tray's picture depends on.
struct TrayLook {
    Condition condition = Condition::Unreachable;
    Tone tone = Tone::Muted;
    std::optional<double> ring; ///< as ringShare() gives it; nothing while there is no live estimate
    int turn = 0;               ///< of the arc that turns while acquiring: 0 to trayTurns - 1
    TrayStyle style = TrayStyle::Coloured;

    bool operator==(const TrayLook& o) const {
        return condition == o.condition && tone == o.tone && ring == o.ring && turn == o.turn && style == o.style;
    }
};

constexpr int trayTurns = 12;

/// Of what @p words say, with the drift of @p state while it is live.
TrayLook trayLook(const StatusWords& words, const ServiceState& state, fleet::ObserverTime now);

/// @p size: one of those that the pictures are drawn in by the build (16, 20, 22, 24, 32, 40, 48, 64).
QImage trayImage(const TrayLook& look, int size);
/// In all these sizes.
QIcon trayIcon(const TrayLook& look);

} // namespace dantesync::desktop
