// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/presenters/heard_grandmasters.h"

#include "app/desktop/presenters/host_presenter.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostNames = 3;

class Text {
    Q_DECLARE_TR_FUNCTIONS(HeardGrandmasters)
};

QString followersText(const QStringList& hosts) {
    if (hosts.isEmpty())
        return {};
    const QString names = hosts.mid(0, mostNames).join(u", "_s);
    const auto more = static_cast<int>(hosts.size() - mostNames);
    return Text::tr("followed by %1").arg(more > 0 ? Text::tr("%1 and %n more", nullptr, more).arg(names) : names);
}

} // namespace

void learnAddress(GrandmasterAddresses& addresses, const SyncStatus& status) {
    if (status.grandmaster && isKnown(status.grandmaster->uuid))
        addresses[status.grandmaster->uuid] = status.grandmaster->source.address;
}

std::vector<HeardGrandmaster> heardGrandmasters(const GrandmasterAddresses& addresses, const FleetRoundPtr& round) {
    std::map<ClockUuid, QStringList> followers;
    for (const auto& [uuid, address] : addresses)
        followers[uuid];
    if (round)
        for (const fleet::HostAssessment& host : round->fleet.hosts)
            if (const auto uuid = host.reading.basic ? host.reading.basic->grandmaster() : std::nullopt)
                followers[ClockUuid{*uuid}].append(hostName(host));
    std::vector<HeardGrandmaster> out;
    for (const auto& [uuid, hosts] : followers) {
        const auto known = addresses.find(uuid);
        const QString address = known == addresses.end() ? QString() : QString::fromStdString(known->second.toString());
        QStringList words{address.isEmpty() ? Text::tr("address not known here") : address,
                          QString::fromStdString(uuid.toString()), followersText(hosts)};
        words.removeAll(QString());
        out.push_back({address, words.join(u"  \u00b7  "_s)});
    }
    std::stable_partition(out.begin(), out.end(), [](const HeardGrandmaster& g) { return !g.address.isEmpty(); });
    return out;
}

} // namespace dantesync::desktop
