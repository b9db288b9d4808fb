// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/diagnostics.h"

#include "app/desktop/presenters/status_presenter.h"
#include "app/desktop/presenters/words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

#include <array>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

QString line(const QString& name, const QString& value) {
    return name + u": "_s + value + u'\n';
}

QString linkName(Link link) {
    switch (link) {
    case Link::None:
        return u"none"_s;
    case Link::Connecting:
        return u"connecting"_s;
    case Link::Connected:
        return u"connected"_s;
    case Link::Unreachable:
        return u"unreachable"_s;
    }
    return {};
}

QString systemLines() {
    QString out = line(u"system"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelType() + u' ' +
                                        QSysInfo::kernelVersion() + u", "_s + QSysInfo::currentCpuArchitecture());
    out += line(u"qt"_s, QLatin1String(qVersion()) + u", "_s + QGuiApplication::platformName());
    if (const QScreen* screen = QGuiApplication::primaryScreen())
        out += line(u"screen"_s, u"%1 x %2, scale %3"_s.arg(screen->size().width())
                                     .arg(screen->size().height())
                                     .arg(screen->devicePixelRatio()));
    return out + line(u"locale"_s, QLocale().name());
}

QString statusLines(const SyncStatus& status) {
    QString out = line(u"mode"_s, toQString(modeName(status.mode)));
    out += line(u"settled"_s, status.settled ? u"yes"_s : u"no"_s);
    out += line(u"disciplining"_s, status.disciplining ? u"yes"_s : u"no"_s);
    out += line(u"drift"_s, status.phase ? QString::number(status.phase->residual.value, 'f', 4) + u" ppm"_s : u"-"_s);
    out += line(u"correction"_s, QString::number(status.correction.value, 'f', 3) + u" ppm"_s);
    out += line(u"ntp"_s, status.ntpFailed ? u"failed"_s : status.ntp ? u"answers"_s : u"-"_s);
    out += line(u"grandmaster"_s, status.grandmaster ? u"heard"_s : status.onlyPtp2Heard ? u"only PTPv2"_s : u"none"_s);
    return out + line(u"conflict"_s, status.conflict.empty() ? u"-"_s : toQString(status.conflict.view()));
}

QString fleetLine(const FleetRound& round) {
    std::array<int, 4> count{};
    for (const fleet::HostAssessment& host : round.fleet.hosts)
        if (host.quality)
            ++count[static_cast<std::size_t>(*host.quality)];
    QStringList parts;
    for (const SyncQuality quality :
         {SyncQuality::Synced, SyncQuality::Drift, SyncQuality::Error, SyncQuality::Offline})
        parts.append(qualityText(quality) + u' ' + QString::number(count[static_cast<std::size_t>(quality)]));
    return line(u"fleet"_s, QString::number(round.fleet.hosts.size()) + u" hosts: "_s + parts.join(u", "_s));
}

} // namespace

QString diagnosticsText(const ServiceState& state, const FleetRoundPtr& round, fleet::ObserverTime now) {
    QString out = line(u"dantesync-app"_s, u"" DANTESYNC_VERSION ""_s);
    out += line(u"service"_s, state.version.isEmpty() ? u"-"_s : state.version);
    out += line(u"protocol"_s, QString::number(state.protocol));
    out += systemLines();
    out += line(u"link"_s, linkName(state.link));
    if (const auto age = statusAge(state, now); age && state.status) {
        out += line(u"status age"_s, QString::number(age->count()) + u" s"_s);
        out += statusLines(*state.status);
    }
    return round ? out + fleetLine(*round) : out;
}

} // namespace dantesync::desktop
