// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/broadcast_addresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace dantesync::fleet {

std::vector<Ipv4> broadcastAddresses(bool loopback) {
    std::vector<Ipv4> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry& entry : entries) {
            const Ipv4 broadcast{entry.broadcast().toIPv4Address()};
            if (broadcast != Ipv4{} && std::find(found.begin(), found.end(), broadcast) == found.end())
                found.push_back(broadcast);
        }
    }
    if (loopback)
        found.push_back(Ipv4{0x7FFFFFFF});
    return found;
}

} // namespace dantesync::fleet
