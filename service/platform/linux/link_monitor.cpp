// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/link_monitor.h"

#include <array>
#include <cerrno>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace dantesync::platform {
namespace {

/// rtnetlink(7): a socket that hears of links and IPv4 addresses; -1 where there is none.
int openNetlink() {
    const int descriptor = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (descriptor < 0)
        return -1;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR;
    if (bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

} // namespace

struct LinkMonitor::Registration {};

LinkMonitor::LinkMonitor(Kind wanted) {
    if (wanted == Kind::Notified)
        m_descriptor = openNetlink();
    if (m_descriptor < 0)
        m_last = networkInterfaces();
}

LinkMonitor::~LinkMonitor() {
    if (m_descriptor >= 0)
        close(static_cast<int>(m_descriptor));
}

std::optional<std::intptr_t> LinkMonitor::descriptor() const {
    if (m_descriptor < 0)
        return std::nullopt;
    return m_descriptor;
}

bool LinkMonitor::drain() {
    if (m_descriptor >= 0)
        return drainNotifications();
    std::vector<NetworkInterface> now = networkInterfaces();
    const bool changed = now != m_last;
    m_last = std::move(now);
    return changed;
}

/// What a message says in detail does not matter: whoever asks looks at the interfaces anew.
bool LinkMonitor::drainNotifications() {
    bool changed = false;
    std::array<char, 8192> message{};
    for (int i = 0; i < 1024; ++i) {
        const ssize_t size = recv(static_cast<int>(m_descriptor), message.data(), message.size(), MSG_DONTWAIT);
        if (size > 0 || (size < 0 && errno == ENOBUFS)) // overrun: messages were lost, so something changed
            changed = true;
        else if (size == 0 || errno != EINTR)
            break;
    }
    return changed;
}

} // namespace dantesync::platform
