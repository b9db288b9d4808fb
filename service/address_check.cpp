// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/address_check.h"

#include "service/platform/network_interfaces.h"
#include "shared/config/json_tree.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace dantesync {
namespace {

using platform::NetworkInterface;

bool has(const std::vector<NetworkInterface>& interfaces, Ipv4 address) {
    // Every address of the loopback network is ours, not only the one that is listed.
    return address == Ipv4{} ||
           std::any_of(interfaces.begin(), interfaces.end(), [&](const NetworkInterface& interface) {
               return interface.address == address || (interface.loopback && interface.network.contains(address));
           });
}

bool has(const std::vector<NetworkInterface>& interfaces, const std::string& nameOrAddress) {
    if (const auto address = Ipv4::parse(nameOrAddress))
        return has(interfaces, *address);
    return std::any_of(interfaces.begin(), interfaces.end(),
                       [&](const NetworkInterface& interface) { return interface.name == nameOrAddress; });
}

config::Problem warning(const config::Document& document, std::initializer_list<std::string_view> path,
                        std::string message) {
    config::Problem problem;
    problem.severity = config::ProblemSeverity::Warning;
    problem.file = document.fileName();
    problem.message = std::move(message);
    const auto tree = config::json::parse(document.text());
    const auto* node = std::get_if<config::json::Node>(&tree);
    for (const std::string_view key : path) {
        problem.key += (problem.key.empty() ? "" : ".") + std::string(key);
        const config::json::Member* const member = node != nullptr ? node->find(key) : nullptr;
        node = member != nullptr ? &member->value : nullptr;
        if (member != nullptr)
            problem.line = config::json::lineAt(document.text(), member->begin);
    }
    if (node != nullptr)
        problem.value = document.text().substr(node->begin, node->end - node->begin);
    return problem;
}

std::string listed(const std::vector<NetworkInterface>& interfaces) {
    std::string all;
    for (const NetworkInterface& interface : interfaces)
        all += (all.empty() ? "" : ", ") + interface.address.toString() + " (" + interface.name + ')';
    return all.empty() ? "none" : all;
}

} // namespace

config::Problems absentAddresses(const config::Document& document, const std::vector<NetworkInterface>& interfaces) {
    config::Problems found;
    const config::Config& config = document.config();
    const auto bind = Ipv4::parse(config.httpStatus.bind);
    if (config.httpStatus.enabled && bind && !has(interfaces, *bind))
        found.push_back(warning(document, {"http_status", "bind"},
                                "no address of this computer at present: the service will not start with it; its "
                                "addresses: " +
                                    listed(interfaces)));
    if (config.ptp.enabled && !config.interface.empty() && !has(interfaces, config.interface))
        found.push_back(warning(document, {"interface"},
                                "no interface with an address here at present: PTP waits until it is there; there "
                                "are: " +
                                    listed(interfaces)));
    return found;
}

} // namespace dantesync
