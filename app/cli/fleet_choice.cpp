// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fleet_choice.h"

#include "shared/config/store.h"
#include "shared/fleet/broadcast_addresses.h"

#include <algorithm>

namespace dantesync::cli {
namespace {

Result<std::vector<fleet::HostSpec>> hostsFrom(const Arguments& arguments) {
    const QStringList given = arguments.values("hosts");
    auto hosts = fleet::HostSpec::parseList(given.join(QLatin1Char(',')).toStdString());
    if (!hosts)
        return Error{hosts.error().what, "--hosts " + hosts.error().where, hosts.error().remedy};
    if (arguments.has("hosts") && hosts->empty())
        return Error{"names no host", "--hosts", "write NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT]"};
    return hosts;
}

/// The configuration; with errors in it the defaults do when the hosts were named, else nothing does.
Result<config::Config> configFrom(const Arguments& arguments, std::string& warning) {
    const std::string path = arguments.value("config").value_or(config::defaultPath());
    const config::Loaded loaded = config::load(path);
    if (loaded.fileMissing && arguments.has("config"))
        return Error{"no such file", path, "give the path of a configuration file"};
    if (loaded.document.valid())
        return loaded.document.config();
    const auto& problems = loaded.document.problems();
    const auto first = std::find_if(problems.begin(), problems.end(), [](const config::Problem& p) {
        return p.severity == config::ProblemSeverity::Error;
    });
    if (!arguments.has("hosts") || arguments.has("config"))
        return Error{first->text(), {}, "mend the file, or name the hosts with --hosts"};
    warning = first->text() + "; going on without the configuration";
    return config::Config{};
}

/// The reference is asked even when it is not among the hosts named.
Status addReference(FleetChoice& choice, const std::vector<fleet::HostSpec>& known) {
    auto& hosts = choice.query.hosts;
    const std::string& wanted = choice.reference.wanted;
    const auto isWanted = [&](const fleet::HostSpec& host) { return fleet::means(wanted, host); };
    if (wanted.empty() || std::any_of(hosts.begin(), hosts.end(), isWanted))
        return success();
    const auto parsed = fleet::HostSpec::parse(wanted);
    if (!parsed)
        return Error{parsed.error().what, "--reference " + wanted, parsed.error().remedy};
    const fleet::HostSpec spec = fleet::withKnownAddress(*parsed, known);
    const auto endOf = [&](const fleet::HostSpec& host) {
        return std::pair(host.address.host, host.address.port.value_or(choice.query.port));
    };
    const auto isSame = [&](const fleet::HostSpec& host) { return endOf(host) == endOf(spec); };
    if (const auto same = std::find_if(hosts.begin(), hosts.end(), isSame); same != hosts.end()) {
        choice.reference.wanted = same->name;
        return success();
    }
    if (std::any_of(hosts.begin(), hosts.end(), [&](const fleet::HostSpec& host) { return host.name == spec.name; }))
        return Error{"another host of that name is asked", "--reference " + wanted, "give it a name of its own"};
    choice.unlistedReference = std::find(known.begin(), known.end(), spec) == known.end();
    choice.reference.wanted = spec.name;
    hosts.insert(hosts.begin(), spec);
    return success();
}

} // namespace

Result<FleetChoice> chooseFleet(const Arguments& arguments) {
    FleetChoice choice;
    const auto hosts = hostsFrom(arguments);
    if (!hosts)
        return hosts.error();
    const auto config = configFrom(arguments, choice.warning);
    if (!config)
        return config.error();
    const auto timeout = arguments.integer("timeout", 50, 60'000);
    if (!timeout)
        return timeout.error();
    const auto port = arguments.integer("port", 1, 65'535);
    if (!port)
        return port.error();

    choice.query.timeout = std::chrono::milliseconds((*timeout).value_or(choice.query.timeout.count()));
    choice.query.port = static_cast<std::uint16_t>((*port).value_or(config->timeQuery.port));
    std::vector<fleet::HostSpec> known;
    std::transform(config->fleet.hosts.begin(), config->fleet.hosts.end(), std::back_inserter(known),
                   fleet::HostSpec::fromConfig);
    const bool named = arguments.has("hosts");
    choice.query.hosts = known;
    if (named) {
        choice.query.hosts.clear();
        for (const fleet::HostSpec& host : *hosts)
            choice.query.hosts.push_back(fleet::withKnownAddress(host, known));
    }
    const bool discoverLoopback = arguments.has("discover-loopback");
    if ((!named && config->fleet.discover) || discoverLoopback)
        choice.query.discoverAt = fleet::broadcastAddresses(discoverLoopback);
    choice.reference.wanted = arguments.value("reference").value_or(config->fleet.reference);
    choice.reference.hint = config->ntpServer ? config->ntpServer->host : std::string();
    if (auto added = addReference(choice, known); !added)
        return added.error();
    return choice;
}

} // namespace dantesync::cli
