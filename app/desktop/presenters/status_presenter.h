// SPDX-License-Identifier: GPL-3.0-or-later
//
// How it stands with this computer's clock, in one picture, a headline and a sentence: the tray, the window's badge and
// the page of this computer say the same.
#pragma once

#include "app/desktop/core/theme.h"
#include "app/desktop/session/service_state.h"

#include <QString>

#include <chrono>
#include <optional>

namespace dantesync::desktop {

enum class Condition : std::uint8_t { Nano, Locked, Acquiring, NtpOnly, Error, Unreachable };

struct StatusWords {
    Condition condition = Condition::Unreachable;
    QString headline; ///< two or three words: "Locked"
    QString detail;   ///< one sentence: what it means, or what to do
    Tone tone = Tone::Muted;
    QString iconName; ///< by the condition: "state-locked"
};

/// What was told longer ago than ServiceState::isLive() allows counts as unreachable, however good it was.
StatusWords statusWords(const ServiceState& state, fleet::ObserverTime now);

/// Picture of a condition, without the rest: "state-nano", ...
QString iconNameOf(Condition condition);
/// The same for the tray, where a ring is drawn around it: "tray-nano", ...
QString trayIconNameOf(Condition condition);

/// Since when the service is in its mode; while it is not live: since when the link is as it is.
std::optional<std::chrono::seconds> conditionAge(const ServiceState& state, fleet::ObserverTime now);
/// How old the last status is.
std::optional<std::chrono::seconds> statusAge(const ServiceState& state, fleet::ObserverTime now);

/// Residual drift as last told; nothing while there is no estimate.
std::optional<Ppm> driftOf(const ServiceState& state);

} // namespace dantesync::desktop
