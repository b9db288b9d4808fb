// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ptp/group_membership.h"

#include <algorithm>
#include <utility>

namespace dantesync::net {
namespace {

using Place = GroupMembership::Place;

Place placeOf(const platform::NetworkInterface& interface) {
    return {interface.name, interface.index, interface.network, interface.address};
}

template<class Items, class Predicate>
bool any(const Items& items, Predicate predicate) {
    return std::any_of(items.begin(), items.end(), predicate);
}

} // namespace

GroupMembership::GroupMembership(Ipv4 group, std::string interface, std::vector<platform::UdpSocket*> sockets)
    : m_group(group)
    , m_interface(std::move(interface))
    , m_sockets(std::move(sockets)) {}

std::vector<Place> GroupMembership::wanted(const std::vector<platform::NetworkInterface>& present) const {
    if (const auto address = Ipv4::parse(m_interface))
        return wantedAt(*address, present);
    std::vector<Place> places;
    for (const platform::NetworkInterface& interface : present) {
        const bool chosen =
            m_interface.empty() ? interface.multicast && !interface.loopback : interface.name == m_interface;
        // A membership belongs to the interface, not to its address: the first address stands for it.
        const bool already = any(places, [&](const Place& p) { return p.index == interface.index; });
        if (chosen && interface.up && !already)
            places.push_back(placeOf(interface));
    }
    return places;
}

/// An address that no list shows is joined as it is: loopback and simulators know such ones, and
/// of others the system says that they are not there.
std::vector<Place> GroupMembership::wantedAt(Ipv4 address,
                                             const std::vector<platform::NetworkInterface>& present) const {
    const auto interface =
        std::find_if(present.begin(), present.end(), [&](const auto& i) { return i.network.contains(address); });
    if (interface == present.end())
        return {{m_interface, 0, {address, 32}, address}};
    if (!interface->up)
        return {};
    Place place = placeOf(*interface);
    place.address = address;
    return {place};
}

void GroupMembership::update(const std::vector<platform::NetworkInterface>& present) {
    const std::vector<Place> places = wanted(present);
    for (const Place& place : m_joined) {
        if (!any(places, [&](const Place& p) { return p == place; }))
            leave(place);
    }
    std::vector<Place> joined;
    m_trouble = places.empty()
                    ? (m_interface.empty() ? "no network interface is up" : m_interface + ": not there or not up")
                    : std::string();
    for (const Place& place : places) {
        const bool already = any(m_joined, [&](const Place& p) { return p == place; });
        if (already || join(place))
            joined.push_back(place);
    }
    m_joined = std::move(joined);
}

bool GroupMembership::join(const Place& place) {
    for (platform::UdpSocket* socket : m_sockets) {
        const Status status = socket->joinGroup(m_group, place.address);
        if (!status) {
            m_trouble = status.error().text();
            leave(place);
            return false;
        }
    }
    return true;
}

void GroupMembership::leave(const Place& place) {
    for (platform::UdpSocket* socket : m_sockets)
        socket->leaveGroup(m_group, place.address);
}

/// The kernel reports only the first member's joining: all have to leave before.
void GroupMembership::renew() {
    std::vector<Place> joined;
    for (const Place& place : std::exchange(m_joined, {})) {
        leave(place);
        if (join(place))
            joined.push_back(place);
    }
    m_joined = std::move(joined);
}

std::string GroupMembership::nameOf(std::uint32_t index, Ipv4 source) const {
    const auto byIndex =
        std::find_if(m_joined.begin(), m_joined.end(), [&](const Place& p) { return index != 0 && p.index == index; });
    if (byIndex != m_joined.end())
        return byIndex->name;
    const auto byNetwork =
        std::find_if(m_joined.begin(), m_joined.end(), [&](const Place& p) { return p.network.contains(source); });
    if (byNetwork != m_joined.end())
        return byNetwork->name;
    return m_joined.size() == 1 ? m_joined.front().name : std::string();
}

} // namespace dantesync::net
