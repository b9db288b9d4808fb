// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_messages.h"

#include "app/cli/discover/name_lookup.h"
#include "shared/fleet/port_words.h"

#include <set>
#include <vector>

namespace dantesync::cli {

Status checkAnybodyToAsk(const FleetChoice& choice) {
    if (!choice.query.hosts.empty() || !choice.query.discoverAt.empty())
        return success();
    return Error{"there is nobody to ask", {}, "name hosts with --hosts, or in the configuration's fleet section"};
}

Status checkReference(const FleetChoice& choice) {
    if (!choice.unlistedReference)
        return success();
    const fleet::HostSpec& host = choice.query.hosts.front();
    if (Ipv4::parse(host.address.host) || resolves(host.address.host, choice.query.timeout))
        return success();
    std::vector<std::string_view> names;
    for (const fleet::HostSpec& other : choice.query.hosts)
        if (other != host)
            names.push_back(other.name);
    const auto near = nearest(host.name, names);
    return Error{"no such host: it is not among those asked, and the name " + host.address.host + " does not resolve",
                 "the reference " + host.name,
                 near ? "did you mean " + std::string(*near) + "?" : "write it as in --hosts, or as NAME=ADDRESS"};
}

Error noAnswer(const fleet::QueryOptions& query) {
    std::set<std::uint16_t> ports;
    for (const fleet::HostSpec& host : query.hosts)
        ports.insert(host.address.port.value_or(query.port));
    if (!query.discoverAt.empty())
        ports.insert(query.port);
    return {"no host answered",
            {},
            "look whether dantesyncd runs there, and that nothing blocks " + fleet::udpPortWords(ports) +
                (query.hosts.empty() ? "; name hosts with --hosts" : "")};
}

} // namespace dantesync::cli
