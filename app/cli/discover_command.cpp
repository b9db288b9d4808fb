// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/discover/discover_report.h"
#include "app/cli/discover/name_lookup.h"
#include "app/cli/fleet_choice.h"
#include "app/cli/fleet_messages.h"
#include "shared/fleet/broadcast_addresses.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <iostream>

namespace dantesync::cli {
namespace {

constexpr std::array ownOptions{
    Option{"no-names", "", "Do not ask the resolver for the names of the addresses that were found."},
    Option{"json", "", "One JSON object; null for what is not known."},
};

constexpr auto options = withoutReference(ownOptions); // nothing is compared here

int fail(const Error& error) {
    std::cerr << "dantesync discover: " << error.text() << std::endl;
    return exitNoAnswer;
}

HostNames namesOf(const std::vector<fleet::HostReading>& readings, std::chrono::milliseconds patience) {
    std::vector<Ipv4> addresses;
    for (const fleet::HostReading& reading : readings) {
        if (reading.discovered && reading.endpoint)
            addresses.push_back(reading.endpoint->address);
    }
    return lookUpNames(addresses, patience);
}

int run(const Arguments& arguments) {
    auto choice = chooseFleet(arguments);
    if (!choice)
        return fail(choice.error());
    if (!choice->warning.empty())
        std::cerr << "dantesync discover: " << choice->warning << std::endl;
    // Whatever the configuration says: this is what was asked for.
    choice->query.discoverAt = fleet::broadcastAddresses(arguments.has("discover-loopback"));
    choice->query.exchanges = 1;
    if (choice->query.hosts.empty() && choice->query.discoverAt.empty())
        return fail({"no network with a broadcast address is up", {}, "plug one in, or name hosts with --hosts"});
    const auto readings = fleet::askFleet(choice->query);
    const HostNames names = arguments.has("no-names") ? HostNames() : namesOf(readings, choice->query.timeout);
    if (arguments.has("json"))
        std::cout << discoverJson(readings, names, QDateTime::currentSecsSinceEpoch()).toStdString() << std::flush;
    else
        std::cout << discoverText(readings, names, Style::forOutput()) << std::flush;
    const auto answered =
        std::count_if(readings.begin(), readings.end(), [](const fleet::HostReading& r) { return r.answered(); });
    if (answered == 0)
        return fail(noAnswer(choice->query));
    return static_cast<std::size_t>(answered) == readings.size() ? exitAllSynced : exitNotSynced;
}

} // namespace

const Command discoverCommand{
    "discover",
    "Who is there: every host that answers, on all networks",
    "Asks by broadcast on every attached network, and the configured hosts (or those of --hosts) beside it, and lists "
    "who "
    "answers: name, address, mode, version and the grandmaster that is followed. Names come from the configuration, or "
    "from the resolver if it tells in time. Exit status 0 when all hosts that were named answer, 1 when one does not, "
    "2 "
    "when nothing answered.",
    options,
    "dantesync discover\n"
    "dantesync discover --timeout 3000 --no-names\n"
    "dantesync discover --json | jq -r '.hosts[] | select(.discovered) | .address'",
    run,
};

} // namespace dantesync::cli
