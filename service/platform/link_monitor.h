// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/network_interfaces.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace dantesync::platform {

/// Tells when interfaces or IPv4 addresses come and go. Where the system cannot notify (no
/// netlink), the list of interfaces is compared at each drain() instead.
class LinkMonitor {
public:
    enum class Kind { Notified, Compared };

    /// Never fails: what cannot be notified is compared.
    explicit LinkMonitor(Kind wanted = Kind::Notified);
    ~LinkMonitor();
    LinkMonitor(const LinkMonitor&) = delete;
    LinkMonitor& operator=(const LinkMonitor&) = delete;

    Kind kind() const { return m_descriptor >= 0 ? Kind::Notified : Kind::Compared; }
    /// Becomes readable on a change. Nothing: call drain() every few seconds.
    std::optional<std::intptr_t> descriptor() const;
    /// True when something changed since the last call (or since the start). Never blocks.
    bool drain();

private:
    struct Registration; ///< with the system, where that is more than the descriptor
    bool drainNotifications();

    std::intptr_t m_descriptor = -1;
    std::unique_ptr<Registration> m_registration;
    std::vector<NetworkInterface> m_last; ///< Compared only
};

} // namespace dantesync::platform
