// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/schema_fields.h"

#include "shared/model/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace dantesync::config::fields {
namespace {

constexpr std::size_t maximumHosts = 1024;
constexpr std::size_t maximumNameLength = 64;
constexpr std::string_view hostWords = "\"host\" or \"host:port\" (IPv6 in brackets: \"[fd00::1]:123\")";

template<class T>
Read<T> rejectedWhole() {
    return {};
}

/// One element of fleet.hosts; appends what is wrong with it.
std::optional<FleetHost> readHost(const json::Node& node, const std::string& subKey, std::vector<Rejected>& rejected) {
    if (node.kind != json::Kind::Object) {
        rejected.push_back({&node, subKey, "must be an object { \"name\": ..., \"address\": ... }"});
        return std::nullopt;
    }
    const json::Member* const address = node.find("address");
    const json::Member* const name = node.find("name");
    const std::size_t before = rejected.size();
    FleetHost out;
    if (address == nullptr) {
        rejected.push_back({&node, subKey, "has no \"address\": " + std::string(hostWords)});
    } else {
        const auto parsed =
            address->value.kind == json::Kind::String ? HostPort::parse(address->value.string) : std::nullopt;
        if (parsed)
            out.address = *parsed;
        else
            rejected.push_back({&address->value, subKey + ".address", "must be " + std::string(hostWords)});
    }
    out.name = out.address.host;
    if (name != nullptr && name->value.kind != json::Kind::Null) {
        out.name = name->value.string;
        if (name->value.kind != json::Kind::String || out.name.empty() || !isOneLine(out.name, maximumNameLength))
            rejected.push_back({&name->value, subKey + ".name", "must be a name of 1 to 64 bytes on one line"});
    }
    return rejected.size() == before ? std::optional(out) : std::nullopt;
}

/// What the NTP client can ask: it speaks IPv4 only, and 0.0.0.0 is nobody's address.
bool isIpv4OrName(std::string_view host) {
    return host.find(':') == std::string_view::npos && Ipv4::parse(host) != Ipv4{};
}

} // namespace

std::optional<double> numberIn(const json::Node& node, double minimum, double maximum, bool whole) {
    if (node.kind != json::Kind::Number)
        return std::nullopt;
    double value = 0;
    const char* const end = node.string.data() + node.string.size();
    const auto [next, error] = std::from_chars(node.string.data(), end, value);
    if (error != std::errc{} || next != end || !(value >= minimum && value <= maximum))
        return std::nullopt;
    if (whole && std::trunc(value) != value)
        return std::nullopt;
    return value;
}

std::string numberText(double value) {
    if (std::trunc(value) == value && std::fabs(value) < 1e15)
        return std::to_string(static_cast<std::int64_t>(value)); // never 1e+06
    std::array<char, 32> buffer{};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return error == std::errc{} ? std::string(buffer.data(), end) : "0";
}

std::string rangeWords(bool whole, double minimum, double maximum, std::string_view unit) {
    std::string out = whole ? "an integer from " : "a number from ";
    out += numberText(minimum) + " to " + numberText(maximum);
    if (!unit.empty())
        out += ' ' + std::string(unit);
    return out;
}

bool isOneLine(std::string_view text, std::size_t maximumLength) {
    // What needs no escaping to be shown is one line; backslashes are not escaped by printable().
    return text.size() <= maximumLength && printable(text) == text;
}

Read<std::vector<Network>> readNetworks(const json::Node& node, std::size_t maximumCount) {
    if (node.kind != json::Kind::Array || node.elements.size() > maximumCount)
        return rejectedWhole<std::vector<Network>>();
    Read<std::vector<Network>> out;
    out.value.emplace();
    for (std::size_t i = 0; i < node.elements.size(); ++i) {
        const json::Node& element = node.elements[i];
        const auto network = element.kind == json::Kind::String ? Network::parse(element.string) : std::nullopt;
        if (network)
            out.value->push_back(*network);
        else
            out.rejected.push_back({&element, '[' + std::to_string(i) + ']',
                                    "must be an IPv4 network or address, e.g. \"10.0.0.0/8\" or \"192.168.1.7\""});
    }
    if (!out.rejected.empty())
        out.value.reset();
    return out;
}

std::string networksText(const std::vector<Network>& networks) {
    std::string out;
    for (const Network& network : networks)
        out += (out.empty() ? "" : ", ") + json::quoted(network.toString());
    return '[' + out + ']';
}

Read<std::vector<FleetHost>> readHosts(const json::Node& node, std::size_t maximumCount) {
    if (node.kind != json::Kind::Array || node.elements.size() > maximumCount)
        return rejectedWhole<std::vector<FleetHost>>();
    Read<std::vector<FleetHost>> out;
    out.value.emplace();
    for (std::size_t i = 0; i < node.elements.size(); ++i) {
        const std::string subKey = '[' + std::to_string(i) + ']';
        const auto host = readHost(node.elements[i], subKey, out.rejected);
        if (!host)
            continue;
        const auto same = [&](const FleetHost& other) { return other.name == host->name; };
        if (std::any_of(out.value->begin(), out.value->end(), same))
            out.rejected.push_back(
                {&node.elements[i], subKey, "has the name \"" + host->name + "\" of another host; names must differ"});
        else
            out.value->push_back(*host);
    }
    if (!out.rejected.empty())
        out.value.reset();
    return out;
}

std::string hostsText(const std::vector<FleetHost>& hosts) {
    std::string out;
    for (const FleetHost& host : hosts)
        out += (out.empty() ? "" : ", ") + ("{ \"name\": " + json::quoted(host.name)) +
               ", \"address\": " + json::quoted(host.address.toString()) + " }";
    return '[' + out + ']';
}

Entry hosts() {
    Entry entry;
    entry.type = EntryType::Hosts;
    entry.mayBeUnset = true;
    entry.maximumLength = maximumHosts;
    entry.allowed = "a list of up to 1024 hosts { \"name\": \"stage-left\", \"address\": \"10.0.0.5\" }";
    bind(
        entry, at(&Config::fleet, &Fleet::hosts), [](const json::Node& node) { return readHosts(node, maximumHosts); },
        hostsText);
    return entry;
}

Entry host() {
    Entry entry;
    entry.type = EntryType::Host;
    entry.mayBeUnset = true;
    entry.allowed =
        "\"host\" or \"host:port\", a name or an IPv4 address (NTP is not asked over IPv6), or \"\" for none";
    bind(
        entry, at(&Config::ntpServer),
        [](const json::Node& node) {
            Read<std::optional<HostPort>> out;
            if (node.kind != json::Kind::String)
                return out;
            if (node.string.empty())
                out.value.emplace(std::nullopt);
            else if (const auto parsed = HostPort::parse(node.string); parsed && isIpv4OrName(parsed->host))
                out.value.emplace(parsed);
            return out;
        },
        [](const HostPort& value) { return json::quoted(value.toString()); });
    return entry;
}

Entry level() {
    Entry entry;
    entry.type = EntryType::Choice;
    entry.choices = {"debug", "info", "warning", "error"};
    entry.allowed = "\"debug\", \"info\", \"warning\" or \"error\"";
    bind(
        entry, at(&Config::logging, &Logging::level),
        [](const json::Node& node) {
            return Read<LogLevel>{node.kind == json::Kind::String ? logLevelFromName(node.string) : std::nullopt, {}};
        },
        [](LogLevel value) { return json::quoted(logLevelName(value)); });
    return entry;
}

} // namespace dantesync::config::fields
