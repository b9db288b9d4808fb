// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/linux/bind_error.h"

#include "service/platform/linux/port_holder.h"

#include <cerrno>
#include <system_error>

namespace dantesync::platform {

std::string systemText(int errorNumber) {
    return std::generic_category().message(errorNumber);
}

Error bindError(const Endpoint& endpoint, int errorNumber, Transport transport) {
    const bool tcp = transport == Transport::Tcp;
    const std::string where = endpoint.toString();
    const std::string port = std::to_string(endpoint.port);
    switch (errorNumber) {
    case EADDRINUSE:
        if (const std::string holders = portHolders(endpoint, transport); !holders.empty())
            return {"port " + port + " is taken by " + holders, where, "end that program or choose another port"};
        return {"port " + port + " is taken by another program", where,
                std::string("end that program (\"ss ") + (tcp ? "-ltnp" : "-lunp") + " sport = :" + port +
                    "\" names it) or choose another port"};
    case EACCES:
    case EPERM:
        return {"no privilege to use port " + port, where,
                "run as root or with CAP_NET_BIND_SERVICE, or choose a port from 1024 up"};
    case EADDRNOTAVAIL:
        return {"this computer has no such address", where,
                "choose an address of this computer (\"ip -4 address\" lists them)"};
    case EMFILE:
    case ENFILE:
        return {"no more sockets: " + systemText(errorNumber), where, "raise the limit of open files"};
    default:
        return {std::string("cannot open the ") + (tcp ? "TCP" : "UDP") + " socket: " + systemText(errorNumber), where,
                "check that IPv4 is enabled on this computer"};
    }
}

Error joinError(Ipv4 group, Ipv4 onInterface, int errorNumber) {
    const std::string what = "cannot join multicast group " + group.toString();
    const std::string where = onInterface.toString();
    switch (errorNumber) {
    case ENODEV:
    case EADDRNOTAVAIL:
        return {what + ": no interface has this address", where,
                "choose an address of this computer (\"ip -4 address\" lists them) or bring the interface up"};
    case ENOBUFS:
        return {what + ": too many memberships", where, "raise net.ipv4.igmp_max_memberships"};
    case EINVAL:
        return {what + ": not a multicast address", where, "use a group of 224.0.0.0/4"};
    default:
        return {what + ": " + systemText(errorNumber), where, "check the interface"};
    }
}

} // namespace dantesync::platform
