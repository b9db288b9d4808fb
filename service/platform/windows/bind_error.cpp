// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/windows/bind_error.h"

#include "service/platform/windows/system_text.h"
#include "service/platform/windows/winsock.h"

#include <string>

namespace dantesync::platform {

Error bindError(const Endpoint& endpoint, int errorNumber, Transport transport) {
    const std::string kind = transport == Transport::Tcp ? "TCP" : "UDP";
    const std::string where = endpoint.toString();
    const std::string port = std::to_string(endpoint.port);
    switch (errorNumber) {
    case WSAEADDRINUSE:
        return {"port " + port + " is taken by another program", where,
                "end that program (\"netstat -ano -p " + kind + "\" shows its process) or choose another port"};
    case WSAEACCES:
        // Also what a port gives that somebody holds for itself alone.
        return {"port " + port + " is held by another program for itself, or reserved by Windows", where,
                "end that program (\"netstat -ano -p " + kind + "\" shows its process; \"netsh int ipv4 show " +
                    "excludedportrange " + (transport == Transport::Tcp ? "tcp" : "udp") +
                    "\" what is reserved), or choose another port"};
    case WSAEADDRNOTAVAIL:
        return {"this computer has no such address", where,
                "choose an address of this computer (\"ipconfig\" lists them)"};
    default:
        return {"cannot open the " + kind + " socket: " + systemText(static_cast<unsigned long>(errorNumber)), where,
                "check that IPv4 is enabled on this computer"};
    }
}

Error joinError(Ipv4 group, Ipv4 onInterface, int errorNumber) {
    const std::string what = "cannot join multicast group " + group.toString();
    const std::string where = onInterface.toString();
    switch (errorNumber) {
    case WSAEADDRNOTAVAIL:
    case WSAENETUNREACH:
        return {what + ": no interface has this address", where,
                "choose an address of this computer (\"ipconfig\" lists them) or bring the interface up"};
    case WSAEINVAL:
        return {what + ": not a multicast address", where, "use a group of 224.0.0.0/4"};
    default:
        return {what + ": " + systemText(static_cast<unsigned long>(errorNumber)), where, "check the interface"};
    }
}

} // namespace dantesync::platform
