// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/link_monitor.h"

#include "service/platform/windows/wake_socket.h"
#include "service/platform/windows/winsock.h"

#include <iphlpapi.h>
#include <utility>

namespace dantesync::platform {

/// The system calls us in threads of its own, which is told on by a socket.
struct LinkMonitor::Registration {
    Registration() {
        if (!waker.isOpen())
            return;
        ::NotifyIpInterfaceChange(AF_INET, onInterface, this, FALSE, &interfaces);
        ::NotifyUnicastIpAddressChange(AF_INET, onAddress, this, FALSE, &addresses);
    }
    Registration(const Registration&) = delete;
    Registration& operator=(const Registration&) = delete;
    ~Registration() { // each call waits for a notification that is under way
        for (const HANDLE handle : {interfaces, addresses})
            if (handle != nullptr)
                ::CancelMibChangeNotify2(handle);
    }

    static void WINAPI onInterface(void* self, MIB_IPINTERFACE_ROW*, MIB_NOTIFICATION_TYPE) {
        static_cast<Registration*>(self)->waker.raise();
    }
    static void WINAPI onAddress(void* self, MIB_UNICASTIPADDRESS_ROW*, MIB_NOTIFICATION_TYPE) {
        static_cast<Registration*>(self)->waker.raise();
    }

    WakeSocket waker;
    HANDLE interfaces = nullptr;
    HANDLE addresses = nullptr;
};

LinkMonitor::LinkMonitor(Kind wanted)
    : m_last(networkInterfaces()) {
    if (wanted != Kind::Notified)
        return;
    m_registration = std::make_unique<Registration>();
    m_descriptor = m_registration->waker.descriptor();
}

LinkMonitor::~LinkMonitor() = default;

std::optional<std::intptr_t> LinkMonitor::descriptor() const {
    if (m_descriptor < 0)
        return std::nullopt;
    return m_descriptor;
}

/// The list is compared in any case: after a sleep of the computer notifications have been seen to be missing.
bool LinkMonitor::drain() {
    const bool notified = m_registration && drainNotifications();
    std::vector<NetworkInterface> now = networkInterfaces();
    const bool changed = now != m_last;
    m_last = std::move(now);
    return notified || changed;
}

bool LinkMonitor::drainNotifications() {
    return m_registration->waker.clear();
}

} // namespace dantesync::platform
