// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/model/endpoint.h"

#include <charconv>

namespace dantesync {

std::string Ipv4::toString() const {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) {
        out += std::to_string((value >> shift) & 0xFFU);
        if (shift > 0)
            out += '.';
    }
    return out;
}

std::optional<Ipv4> Ipv4::parse(std::string_view text) {
    std::uint32_t value = 0;
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int part = 0; part < 4; ++part) {
        if (part > 0) {
            if (at == end || *at != '.')
                return std::nullopt;
            ++at;
        }
        unsigned octet = 0;
        const auto [next, error] = std::from_chars(at, end, octet);
        if (error != std::errc{} || octet > 255 || next - at > 3)
            return std::nullopt;
        value = (value << 8) | octet;
        at = next;
    }
    if (at != end)
        return std::nullopt;
    return Ipv4{value};
}

std::string Endpoint::toString() const {
    return address.toString() + ':' + std::to_string(port);
}

std::string Network::toString() const {
    return address.toString() + '/' + std::to_string(prefixLength);
}

std::optional<Network> Network::parse(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto address = Ipv4::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return Network{*address, 32};
    const std::string_view tail = text.substr(slash + 1);
    int length = 0;
    const auto [next, error] = std::from_chars(tail.data(), tail.data() + tail.size(), length);
    if (error != std::errc{} || next != tail.data() + tail.size() || length < 0 || length > 32)
        return std::nullopt;
    return Network{*address, length};
}

} // namespace dantesync
