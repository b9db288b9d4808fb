// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/net/query/spoofed_sender.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdlib>
#include <cstring>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace dantesync::test {

namespace {

// Without ARP, answers to neighbours that do not exist leave at once and are lost at the near end.
constexpr char makePair[] = "ip link add dsfar arp off type veth peer name dsnear && ip link set dsnear arp off up && "
                            "ip address add 10.9.0.1/16 dev dsfar && ip link set dsfar up";

void put16(std::vector<std::uint8_t>& bytes, std::uint32_t value) {
    bytes.push_back(static_cast<std::uint8_t>(value >> 8U));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

void put32(std::vector<std::uint8_t>& bytes, std::uint32_t value) {
    put16(bytes, value >> 16U);
    put16(bytes, value & 0xFFFFU);
}

/// RFC 1071.
std::uint16_t checksum(std::span<const std::uint8_t> bytes) {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2)
        sum += static_cast<std::uint32_t>(bytes[i] << 8) + bytes[i + 1];
    while (sum > 0xFFFF)
        sum = (sum & 0xFFFF) + (sum >> 16U);
    return static_cast<std::uint16_t>(~sum);
}

/// IPv4 (RFC 791) and UDP (RFC 768, without checksum) headers, and the payload.
std::vector<std::uint8_t> packet(Ipv4 from, std::uint16_t toPort, std::span<const std::uint8_t> payload) {
    const auto size = static_cast<std::uint32_t>(payload.size());
    std::vector<std::uint8_t> bytes{0x45, 0};
    put16(bytes, 28 + size);
    put32(bytes, 0);      // identification, flags
    put16(bytes, 0x4011); // time to live 64, UDP
    put16(bytes, 0);
    put32(bytes, from.value);
    put32(bytes, SpoofedSender::target.value);
    const std::uint16_t sum = checksum(bytes);
    bytes[10] = static_cast<std::uint8_t>(sum >> 8);
    bytes[11] = static_cast<std::uint8_t>(sum);
    put16(bytes, 40'000);
    put16(bytes, toPort);
    put16(bytes, 8 + size);
    put16(bytes, 0);
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    return bytes;
}

} // namespace

SpoofedSender::SpoofedSender() {
    if (std::system(makePair) != 0) // NOLINT(cert-env33-c): fixed words
        return;
    m_socket = socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    m_interface = static_cast<int>(if_nametoindex("dsnear"));
    ifreq request{};
    std::strncpy(request.ifr_name, "dsfar", IFNAMSIZ - 1);
    if (ioctl(m_socket, SIOCGIFHWADDR, &request) == 0)
        std::memcpy(m_farAddress.data(), request.ifr_hwaddr.sa_data, m_farAddress.size());
}

SpoofedSender::~SpoofedSender() {
    if (m_socket >= 0)
        close(m_socket);
}

bool SpoofedSender::send(Ipv4 from, std::uint16_t toPort, std::span<const std::uint8_t> payload) const {
    sockaddr_ll to{};
    to.sll_family = AF_PACKET;
    to.sll_protocol = htons(ETH_P_IP);
    to.sll_ifindex = m_interface;
    to.sll_halen = 6;
    std::copy(m_farAddress.begin(), m_farAddress.end(), to.sll_addr);
    const std::vector<std::uint8_t> bytes = packet(from, toPort, payload);
    return sendto(m_socket, bytes.data(), bytes.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof to) ==
           static_cast<ssize_t>(bytes.size());
}

} // namespace dantesync::test
