// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/config.h"

#include <algorithm>
#include <charconv>

namespace dantesync::config {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// RFC 1123, with the underscore that machines in the field do use.
bool isHostName(std::string_view host) {
    if (host.empty() || host.size() > 253)
        return false;
    std::size_t label = 0;
    for (std::size_t i = 0; i <= host.size(); ++i) {
        if (i == host.size() || host[i] == '.') {
            const bool rootDot = label == 0 && i == host.size() && i > 1; // "host.": a name that is complete
            if ((label == 0 && !rootDot) || label > 63 || (label > 0 && host[i - 1] == '-'))
                return false;
            label = 0;
        } else if (isDigit(host[i]) || isLetter(host[i]) || host[i] == '_' || (host[i] == '-' && label > 0)) {
            ++label;
        } else {
            return false;
        }
    }
    const bool numeric = std::all_of(host.begin(), host.end(), [](char c) { return isDigit(c) || c == '.'; });
    return !numeric || Ipv4::parse(host).has_value();
}

/// The form of an IPv6 address (RFC 4291) with an optional zone (RFC 4007); the resolver has the last word.
bool isIpv6Form(std::string_view host) {
    const std::size_t zone = host.find('%');
    const std::string_view address = host.substr(0, zone);
    if (zone != std::string_view::npos && (zone + 1 == host.size() || host.size() - zone > 17))
        return false;
    const bool characters = std::all_of(address.begin(), address.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
    });
    const bool zoneName =
        std::all_of(host.begin() + static_cast<std::ptrdiff_t>(address.size()), host.end(),
                    [](char c) { return isDigit(c) || isLetter(c) || c == '%' || c == '.' || c == '_' || c == '-'; });
    return characters && zoneName && address.size() >= 2 && address.size() <= 45 &&
           std::count(address.begin(), address.end(), ':') >= 2;
}

std::optional<std::uint16_t> parsePort(std::string_view text) {
    std::uint16_t port = 0;
    const auto [next, error] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (error != std::errc{} || next != text.data() + text.size() || port == 0)
        return std::nullopt;
    return port;
}

} // namespace

std::string HostPort::toString() const {
    const std::string name = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return port ? name + ':' + std::to_string(*port) : name;
}

std::optional<HostPort> HostPort::parse(std::string_view text) {
    HostPort out;
    std::string_view rest;
    if (!text.empty() && text.front() == '[') {
        const std::size_t close = text.find(']');
        if (close == std::string_view::npos || !isIpv6Form(text.substr(1, close - 1)))
            return std::nullopt;
        out.host = text.substr(1, close - 1);
        rest = text.substr(close + 1);
    } else {
        const std::size_t colon = std::min(text.find(':'), text.size());
        if (!isHostName(text.substr(0, colon)))
            return std::nullopt;
        out.host = text.substr(0, colon);
        rest = text.substr(colon);
    }
    if (rest.empty())
        return out;
    out.port = rest.front() == ':' ? parsePort(rest.substr(1)) : std::nullopt;
    return out.port ? std::optional(out) : std::nullopt;
}

std::string_view logLevelName(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return "info";
}

std::optional<LogLevel> logLevelFromName(std::string_view name) {
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error}) {
        if (name == logLevelName(level))
            return level;
    }
    return std::nullopt;
}

} // namespace dantesync::config
