// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/tray_presenter.h"

#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(TrayPresenter)
};

constexpr double leastDrift = 0.01; // ppm
constexpr double mostDrift = 20;    // ppm
constexpr double steps = 24;

QString headLine(const ServiceState& state, fleet::ObserverTime now) {
    const QString headline = statusWords(state, now).headline;
    const auto age = conditionAge(state, now);
    return age ? Text::tr("%1 for %2", "a state and how long it lasts").arg(headline, durationText(*age)) : headline;
}

QString ntpLine(const SyncStatus& status) {
    if (!status.ntp)
        return Text::tr("NTP: no answer yet");
    const QString offset = offsetText(status.ntp->offset, status.ntp->spread);
    return status.ntpFailed ? Text::tr("NTP offset %1, no answer now").arg(offset)
                            : Text::tr("NTP offset %1").arg(offset);
}

QString grandmasterLine(const SyncStatus& status) {
    if (!status.grandmaster)
        return status.onlyPtp2Heard ? Text::tr("No grandmaster: only PTPv2 heard") : Text::tr("No grandmaster");
    return Text::tr("Grandmaster %1").arg(QString::fromStdString(status.grandmaster->source.address.toString()));
}

} // namespace

QStringList trayLines(const ServiceState& state, fleet::ObserverTime now) {
    QStringList lines{headLine(state, now)};
    if (state.isLive(now)) {
        lines.append(Text::tr("Drift %1").arg(ppmText(driftOf(state))));
        lines.append(ntpLine(*state.status));
        lines.append(grandmasterLine(*state.status));
        return lines;
    }
    if (state.link == Link::Unreachable && !state.reason.isEmpty())
        lines.append(state.reason.section(u'\n', 0, 0));
    if (const auto age = statusAge(state, now); age && state.status)
        lines.append(Text::tr("Last known: %1, %2").arg(modeText(state.status->mode), agoText(*age)));
    return lines;
}

double ringShare(Ppm drift) {
    const double size = std::clamp(std::fabs(drift.value), leastDrift, mostDrift);
    const double share = std::log(size / leastDrift) / std::log(mostDrift / leastDrift);
    const double stepped = std::max(1.0, std::round(share * steps)) / steps;
    return drift.value < 0 ? -stepped : stepped;
}

} // namespace dantesync::desktop
