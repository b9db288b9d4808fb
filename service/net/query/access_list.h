// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"

#include <vector>

namespace dantesync::net {

/// Who gets an answer: loopback always; besides the networks that the configuration allows, or
/// where it names none, private (RFC 1918) and link-local (RFC 3927) addresses and the networks
/// this computer is attached to.
class AccessList {
public:
    explicit AccessList(std::optional<std::vector<Network>> allowed = std::nullopt)
        : m_allowed(std::move(allowed)) {}

    /// Replaces the networks this computer is attached to.
    void setAttached(std::vector<Network> attached) { m_attached = std::move(attached); }

    bool permits(Ipv4 source) const { return permitsAlways(source) || isAttached(source); }
    /// Permitted whatever this computer is attached to at the moment.
    bool permitsAlways(Ipv4 source) const;

private:
    bool isAttached(Ipv4 source) const;

    std::optional<std::vector<Network>> m_allowed;
    std::vector<Network> m_attached;
};

} // namespace dantesync::net
