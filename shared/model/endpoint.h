// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dantesync {

/// An IPv4 address in host byte order; 0 is "any".
struct Ipv4 {
    std::uint32_t value = 0;

    constexpr auto operator<=>(const Ipv4&) const = default;
    constexpr bool isLoopback() const { return (value >> 24) == 127; }
    constexpr bool isMulticast() const { return (value >> 28) == 0xE; }
    constexpr bool isLinkLocal() const { return (value >> 16) == 0xA9FE; } ///< 169.254/16, RFC 3927
    /// 10/8, 172.16/12, 192.168/16 (RFC 1918).
    constexpr bool isPrivate() const {
        return (value >> 24) == 10 || (value >> 20) == 0xAC1 || (value >> 16) == 0xC0A8;
    }
    std::string toString() const;
    /// Dotted quad only; nothing is resolved.
    static std::optional<Ipv4> parse(std::string_view text);
};

/// An address and a UDP or TCP port.
struct Endpoint {
    Ipv4 address;
    std::uint16_t port = 0;

    constexpr auto operator<=>(const Endpoint&) const = default;
    std::string toString() const; ///< "10.0.0.1:31900"
};

/// An IPv4 network in CIDR notation.
struct Network {
    Ipv4 address;
    int prefixLength = 32; ///< 0 to 32

    constexpr auto operator<=>(const Network&) const = default;
    constexpr bool contains(Ipv4 a) const {
        if (prefixLength <= 0)
            return true;
        const std::uint32_t mask = ~std::uint32_t{0} << (32 - prefixLength);
        return (a.value & mask) == (address.value & mask);
    }
    std::string toString() const;
    /// "10.0.0.0/8" or a single address.
    static std::optional<Network> parse(std::string_view text);
};

} // namespace dantesync
