// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/access_list.h"

#include <algorithm>

namespace dantesync::net {

namespace {

bool anyContains(const std::vector<Network>& networks, Ipv4 source) {
    return std::any_of(networks.begin(), networks.end(), [&](const Network& n) { return n.contains(source); });
}

/// An answer goes to one host: not to a group, to everyone or to nobody.
bool isHost(Ipv4 source) {
    return source.value != 0 && source.value != 0xFFFFFFFF && !source.isMulticast();
}

} // namespace

bool AccessList::permitsAlways(Ipv4 source) const {
    if (!isHost(source))
        return false;
    if (m_allowed)
        return source.isLoopback() || anyContains(*m_allowed, source);
    return source.isLoopback() || source.isPrivate() || source.isLinkLocal();
}

bool AccessList::isAttached(Ipv4 source) const {
    return !m_allowed && isHost(source) && anyContains(m_attached, source);
}

} // namespace dantesync::net
