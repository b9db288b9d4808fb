// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/fleet_presenter.h"

#include "app/desktop/presenters/formats.h"
#include "app/desktop/presenters/host_presenter.h"

#include <QCoreApplication>

#include <set>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

class Text {
    Q_DECLARE_TR_FUNCTIONS(FleetPresenter)
};

void say(FleetSummary& out, Tone tone, const QString& picture, const QString& headline, const QString& detail) {
    out.tone = tone;
    out.picture = picture;
    out.headline = headline;
    out.detail = detail;
}

void countHosts(FleetSummary& out, const fleet::FleetAssessment& fleet) {
    for (const fleet::HostAssessment& host : fleet.hosts) {
        if (host.quality)
            ++out.counts[static_cast<std::size_t>(*host.quality)];
        else
            ++out.notJudged;
    }
}

QString grandmasterWords(const fleet::FleetAssessment& fleet) {
    std::set<ClockUuid> heard;
    int nameless = 0;
    for (const fleet::HostAssessment& host : fleet.hosts) {
        if (!host.reading.basic)
            continue;
        if (const auto uuid = host.reading.basic->grandmaster())
            heard.insert(ClockUuid{*uuid});
        else
            ++nameless;
    }
    if (heard.empty())
        return fleet.answered > 0 ? Text::tr("No grandmaster") : QString();
    if (heard.size() > 1)
        return Text::tr("%n grandmaster(s)", nullptr, static_cast<int>(heard.size()));
    const QString one = Text::tr("Grandmaster %1").arg(QString::fromStdString(heard.begin()->toString()));
    return nameless == 0 ? one : one + u", "_s + Text::tr("%n host(s) without one", nullptr, nameless);
}

/// "foh +3.20 ms": the one that is furthest off.
QString worst(const fleet::FleetAssessment& fleet) {
    const fleet::HostAssessment* worst = nullptr;
    for (const fleet::HostAssessment& host : fleet.hosts)
        if (host.offset && !host.isReference && (!worst || abs(host.offset->offset) > abs(worst->offset->offset)))
            worst = &host;
    return worst ? Text::tr("Largest offset: %1, %2").arg(hostName(*worst), offsetText(worst->offset->offset))
                 : QString();
}

/// "foh, stage and 3 more do not answer"
QString silent(const fleet::FleetAssessment& fleet) {
    constexpr int most = 3;
    QStringList names;
    int count = 0;
    for (const fleet::HostAssessment& host : fleet.hosts)
        if (!host.reading.answered() && ++count <= most)
            names.append(hostName(host));
    QString list = names.join(u", "_s);
    if (count > most)
        list = Text::tr("%1 and %n more", nullptr, count - most).arg(list);
    return Text::tr("No answer from %1").arg(list);
}

QString referenceProblem(const fleet::FleetAssessment& fleet, const QString& wanted) {
    if (!fleet.reference)
        return Text::tr("The reference %1 is not among the hosts: choose another one.").arg(wanted);
    const fleet::HostAssessment& reference = fleet.hosts[*fleet.reference];
    if (!reference.reading.answered())
        return Text::tr("The reference %1 does not answer: choose another one.").arg(hostName(reference));
    return Text::tr("The reference %1 tells a time that is none: choose another one.").arg(hostName(reference));
}

void judge(FleetSummary& out, const fleet::FleetAssessment& fleet) {
    const int all = static_cast<int>(fleet.hosts.size());
    const int good = out.count(SyncQuality::Synced);
    const int offline = out.count(SyncQuality::Offline);
    if (good == all) {
        say(out, Tone::Good, u"mark-ok"_s,
            all == 1 ? Text::tr("The one host is in sync") : Text::tr("All %n host(s) in sync", nullptr, all),
            worst(fleet));
        return;
    }
    QStringList details;
    if (offline > 0)
        details.append(silent(fleet));
    if (good + offline < all)
        details.append(worst(fleet));
    const bool bad = offline + out.count(SyncQuality::Error) > 0;
    say(out, bad ? Tone::Bad : Tone::Warning, bad ? u"mark-fail"_s : u"mark-warn"_s,
        Text::tr("%1 of %n host(s) not in sync", nullptr, all).arg(all - good), details.join(u"  ·  "_s));
}

} // namespace

FleetSummary fleetSummary(const FleetRoundPtr& round, const QString& wanted) {
    FleetSummary out;
    if (!round) {
        say(out, Tone::Muted, u"mark-unknown"_s, Text::tr("Asking the network…"), {});
        return out;
    }
    const fleet::FleetAssessment& fleet = round->fleet;
    countHosts(out, fleet);
    if (fleet.hosts.empty()) {
        say(out, Tone::Muted, u"mark-unknown"_s, Text::tr("No host found yet"),
            Text::tr(
                "Computers that run DanteSync appear here by themselves. Others can be named in the configuration."));
        return out;
    }
    if (fleet.answered == 0) {
        say(out, Tone::Bad, u"mark-fail"_s, Text::tr("No host answers"),
            Text::tr("Look whether the network cable is in, the services run, and nothing blocks UDP port 31900."));
        return out;
    }
    out.grandmaster = grandmasterWords(fleet);
    if (!fleet.referenceProblem.empty()) {
        say(out, Tone::Warning, u"mark-warn"_s,
            Text::tr("%n host(s) answer", nullptr, static_cast<int>(fleet.answered)), referenceProblem(fleet, wanted));
        return out;
    }
    out.spread = Text::tr("Spread %1").arg(spanText(fleet.spread));
    out.reference = Text::tr("Reference %1").arg(hostName(fleet.hosts[*fleet.reference]));
    judge(out, fleet);
    return out;
}

} // namespace dantesync::desktop
