// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/overall_presenter.h"

#include "app/desktop/presenters/fleet_presenter.h"
#include "app/desktop/presenters/tray_presenter.h"

namespace dantesync::desktop {
namespace {

constexpr Nanoseconds freshFor{10'000'000'000};

/// What was found longer ago is not shown as it were so now.
FleetSummary freshSummary(const FleetRoundPtr& round, fleet::ObserverTime now) {
    return fleetSummary(round && now - round->at < freshFor ? round : nullptr);
}

Condition conditionOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
    case Tone::Fine:
        return Condition::Locked;
    case Tone::Warning:
        return Condition::NtpOnly;
    case Tone::Bad:
        return Condition::Error;
    default:
        return Condition::Unreachable;
    }
}

} // namespace

StatusWords overallWords(const ServiceState& state, const FleetRoundPtr& round, fleet::ObserverTime now) {
    if (state.link != Link::None)
        return statusWords(state, now);
    const FleetSummary network = freshSummary(round, now);
    const Condition condition = conditionOf(network.tone);
    return {condition, network.headline, network.detail, network.tone, iconNameOf(condition)};
}

QStringList overallLines(const ServiceState& state, const FleetRoundPtr& round, fleet::ObserverTime now) {
    if (state.link != Link::None)
        return trayLines(state, now);
    const FleetSummary network = freshSummary(round, now);
    QStringList lines;
    for (const QString& line : {network.headline, network.detail, network.spread, network.reference})
        if (!line.isEmpty())
            lines.append(line);
    return lines;
}

} // namespace dantesync::desktop
