// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/fleet/host_spec.h"

#include "shared/model/endpoint.h"

#include <algorithm>
#include <optional>

namespace dantesync::fleet {
namespace {

constexpr std::string_view forms = "write NAME, ADDRESS[:PORT] or NAME=ADDRESS[:PORT]";

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

} // namespace

Result<HostSpec> HostSpec::parse(std::string_view text) {
    const std::string_view whole = trimmed(text);
    const std::size_t equals = whole.find('=');
    const std::string_view addressText = equals == std::string_view::npos ? whole : trimmed(whole.substr(equals + 1));
    const std::string_view nameText = equals == std::string_view::npos ? whole : trimmed(whole.substr(0, equals));
    if (nameText.empty())
        return Error{"a host without a name", std::string(whole), std::string(forms)};
    const auto address = config::HostPort::parse(addressText);
    if (!address)
        return Error{"not a host", std::string(whole), std::string(forms)};
    return HostSpec{std::string(nameText), *address};
}

Result<std::vector<HostSpec>> HostSpec::parseList(std::string_view text) {
    std::vector<HostSpec> hosts;
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view part = trimmed(text.substr(0, comma));
        text.remove_prefix(std::min(comma + 1, text.size()));
        if (part.empty())
            continue;
        auto host = parse(part);
        if (!host)
            return host.error();
        const auto same = [&](const HostSpec& h) { return h.name == host->name; };
        if (std::any_of(hosts.begin(), hosts.end(), same))
            return Error{"two hosts of that name", host->name, "give each host a name of its own"};
        hosts.push_back(*std::move(host));
    }
    return hosts;
}

HostSpec withKnownAddress(const HostSpec& host, const std::vector<HostSpec>& known) {
    if (host.name != host.address.host || host.address.port)
        return host; // an address was given
    const auto found = std::find_if(known.begin(), known.end(), [&](const HostSpec& k) { return k.name == host.name; });
    return found == known.end() ? host : *found;
}

bool means(std::string_view text, const HostSpec& host) {
    return text == host.name || text == host.address.host || text == host.address.toString();
}

} // namespace dantesync::fleet
