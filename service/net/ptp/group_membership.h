// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/network_interfaces.h"
#include "service/platform/udp_socket.h"
#include "shared/model/endpoint.h"

#include <cstdint>
#include <string>
#include <vector>

namespace dantesync::net {

/// Keeps several sockets members of one multicast group on the interfaces that are wanted, while
/// those come and go.
class GroupMembership {
public:
    struct Place {
        std::string name; ///< of the interface
        std::uint32_t index = 0;
        Network network;
        Ipv4 address;
        bool operator==(const Place&) const = default;
    };

    /// @p interface: name or address; empty: every interface that is up, knows multicast and is not
    /// loopback. @p sockets outlive this.
    GroupMembership(Ipv4 group, std::string interface, std::vector<platform::UdpSocket*> sockets);

    /// Joins where it is wanted and not joined yet, leaves what has gone.
    void update(const std::vector<platform::NetworkInterface>& present);
    /// Tells the switches again: those that snoop forget members when nobody asks for them.
    void renew();

    const std::vector<Place>& joined() const { return m_joined; }
    /// Why a wanted interface is not joined; empty: nothing is wrong.
    const std::string& trouble() const { return m_trouble; }
    /// Name of the interface with this number, or else with this source in its network.
    std::string nameOf(std::uint32_t index, Ipv4 source) const;

private:
    std::vector<Place> wanted(const std::vector<platform::NetworkInterface>& present) const;
    std::vector<Place> wantedAt(Ipv4 address, const std::vector<platform::NetworkInterface>& present) const;
    bool join(const Place& place);
    void leave(const Place& place);

    Ipv4 m_group;
    std::string m_interface;
    std::vector<platform::UdpSocket*> m_sockets;
    std::vector<Place> m_joined;
    std::string m_trouble;
};

} // namespace dantesync::net
