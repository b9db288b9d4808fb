// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ntp/ntp_target.h"

#include <algorithm>
#include <charconv>

namespace dantesync::net {

namespace {

constexpr std::uint16_t defaultPort = 123;
constexpr std::size_t longestName = 253; // RFC 1035, section 2.3.4, as text

bool isNameCharacter(char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool beyondAscii = static_cast<unsigned char>(c) >= 0x80; // internationalised names
    return letter || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_' || beyondAscii;
}

bool isNumeric(std::string_view host) {
    return std::all_of(host.begin(), host.end(), [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

Error bad(std::string_view text, std::string what) {
    return {std::move(what), "NTP server '" + std::string(text) + "'",
            "write HOST or HOST:PORT with a name or an IPv4 address"};
}

} // namespace

std::string NtpTarget::text() const {
    return port == defaultPort ? host : host + ":" + std::to_string(port);
}

Result<NtpTarget> parseNtpTarget(std::string_view text) {
    NtpTarget target;
    std::string_view host = text;
    if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        if (text.find(':', colon + 1) != std::string_view::npos)
            return bad(text, "IPv6 is not supported");
        host = text.substr(0, colon);
        const std::string_view digits = text.substr(colon + 1);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), target.port);
        if (error != std::errc{} || end != digits.data() + digits.size() || target.port == 0)
            return bad(text, "the port is not a number from 1 to 65535");
    }
    if (host.empty())
        return bad(text, "the host is missing");
    if (host.size() > longestName || !std::all_of(host.begin(), host.end(), isNameCharacter))
        return bad(text, "this is not a host name");
    target.host = host;
    target.address = Ipv4::parse(host);
    if (isNumeric(host) && (!target.address || target.address->value == 0))
        return bad(text, "this is not an IPv4 address");
    return target;
}

} // namespace dantesync::net
