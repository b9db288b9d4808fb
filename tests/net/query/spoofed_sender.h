// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sends UDP datagrams with made-up source addresses into a network of the test's own.
#pragma once

#include "shared/model/endpoint.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace dantesync::test {

/// A pair of virtual Ethernet ends: what leaves one arrives at the other, which has the address and
/// takes everybody in 10.9.0.0/16 for a neighbour.
class SpoofedSender {
public:
    static constexpr Ipv4 target{0x0A090001}; ///< 10.9.0.1, at the far end

    /// Makes the pair; only in a network of one's own. Check isOpen().
    SpoofedSender();
    ~SpoofedSender();
    SpoofedSender(const SpoofedSender&) = delete;
    SpoofedSender& operator=(const SpoofedSender&) = delete;

    bool isOpen() const { return m_socket >= 0; }
    bool send(Ipv4 from, std::uint16_t toPort, std::span<const std::uint8_t> payload) const;

private:
    int m_socket = -1;
    int m_interface = 0;
    std::array<std::uint8_t, 6> m_farAddress{};
};

} // namespace dantesync::test
