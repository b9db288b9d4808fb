// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/shell_presenter.h"

#include "app/desktop/presenters/formats.h"

#include <QCoreApplication>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ShellPresenter)
};

} // namespace

Remark connectionRemark(const ServiceState& state, fleet::ObserverTime now) {
    switch (state.link) {
    case Link::None:
        return {Text::tr("Watching the network only"), u"network"_s, Tone::Muted};
    case Link::Connecting:
        return {Text::tr("Connecting to the service…"), u"refresh"_s, Tone::Busy};
    case Link::Unreachable:
        return {Text::tr("Service unreachable, trying again"), u"offline"_s, Tone::Warning};
    case Link::Connected:
        break;
    }
    if (state.status && !state.isLive(now))
        return {Text::tr("Connected, but the service is silent"), u"warning"_s, Tone::Warning};
    return {Text::tr("Connected"), u"ok"_s, Tone::Good};
}

Remark grandmasterRemark(const ServiceState& state, fleet::ObserverTime now) {
    if (!state.status)
        return {};
    const auto& grandmaster = state.status->grandmaster;
    const Tone tone = state.isLive(now) ? Tone::Fine : Tone::Muted;
    if (!grandmaster)
        return {Text::tr("No grandmaster"), u"grandmaster"_s, state.isLive(now) ? Tone::Warning : Tone::Muted};
    return {Text::tr("Grandmaster %1").arg(QString::fromStdString(grandmaster->source.address.toString())),
            u"grandmaster"_s, tone};
}

Remark versionRemark(const ServiceState& state, const QString& ours) {
    if (state.version.isEmpty() || state.version == ours)
        return {};
    return {Text::tr("Service %1, window %2").arg(state.version, ours), u"warning"_s, Tone::Warning};
}

Remark ageRemark(const ServiceState& state, fleet::ObserverTime now) {
    const auto age = statusAge(state, now);
    if (!age)
        return {};
    return {Text::tr("Updated %1").arg(agoText(*age)), u"clock"_s, state.isLive(now) ? Tone::Muted : Tone::Warning};
}

} // namespace dantesync::desktop
