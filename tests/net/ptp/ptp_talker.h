// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/host_time_source.h"
#include "service/platform/udp_socket.h"
#include "shared/wire/ptp1.h"

#include <cstdint>
#include <span>
#include <string>

namespace dantesync::test {

/// Speaks PTPv1 on loopback, from an ephemeral port, as devices do.
class PtpTalker {
public:
    PtpTalker(std::uint16_t eventPort, std::uint16_t generalPort, Ipv4 source = Ipv4{0x7F000001});

    /// A two-step Sync; returns its sequence number.
    std::uint16_t sync(const std::string& subdomain = "_DFLT");
    void followUp(std::uint16_t sequenceId, const std::string& subdomain = "_DFLT");
    void event(std::span<const std::uint8_t> bytes, Ipv4 group = defaultGroup);
    void general(std::span<const std::uint8_t> bytes, Ipv4 group = defaultGroup);

    static constexpr Ipv4 defaultGroup{0xE0000181}; // 224.0.1.129

private:
    wire::ptp1::Header header(const std::string& subdomain) const;
    void send(std::span<const std::uint8_t> bytes, Ipv4 group, std::uint16_t port);

    platform::UdpSocket m_socket;
    Ipv4 m_source;
    std::uint16_t m_eventPort;
    std::uint16_t m_generalPort;
    std::uint16_t m_sequenceId = 0;
};

} // namespace dantesync::test
