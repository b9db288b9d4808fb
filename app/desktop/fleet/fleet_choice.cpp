// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fleet/fleet_choice.h"

#include "shared/fleet/broadcast_addresses.h"

#include <algorithm>
#include <iterator>

namespace dantesync::desktop {
namespace {

/// Those that the configuration has not.
void addHosts(const QStringList& added, std::vector<fleet::HostSpec>& hosts) {
    for (const QString& text : added) {
        const auto host = fleet::HostSpec::parse(text.toStdString());
        const auto same = [&](const fleet::HostSpec& other) { return other.name == host->name; };
        if (host && std::none_of(hosts.begin(), hosts.end(), same))
            hosts.push_back(*host);
    }
}

} // namespace

FleetChoice chooseFleet(const config::Config& config, const Options& options, const QStringList& added) {
    FleetChoice choice;
    fleet::QueryOptions& query = choice.poll.query;
    query.exchanges = 4;
    query.port = options.port > 0 ? static_cast<std::uint16_t>(options.port) : config.timeQuery.port;
    if (options.hosts.isEmpty()) {
        std::transform(config.fleet.hosts.begin(), config.fleet.hosts.end(), std::back_inserter(query.hosts),
                       fleet::HostSpec::fromConfig);
        addHosts(added, query.hosts);
    } else if (auto hosts = fleet::HostSpec::parseList(options.hosts.join(u',').toStdString())) {
        query.hosts = std::move(*hosts);
    }
    if ((options.hosts.isEmpty() && config.fleet.discover) || options.discoverLoopback)
        query.discoverAt = fleet::broadcastAddresses(options.discoverLoopback);
    choice.reference.wanted = options.reference.isEmpty() ? config.fleet.reference : options.reference.toStdString();
    choice.reference.hint = config.ntpServer ? config.ntpServer->host : std::string();
    return choice;
}

} // namespace dantesync::desktop
