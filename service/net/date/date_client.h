// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/ntp/ntp_target.h"
#include "service/platform/host_lookup.h"
#include "service/platform/network_interfaces.h"
#include "service/platform/udp_socket.h"
#include "shared/model/result.h"
#include "shared/names/name_lookup.h"

#include <QSocketNotifier>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace dantesync::net {

struct DateClientSettings {
    NtpTarget server;       ///< the configured one; its NTP port does not matter
    std::uint16_t port = 0; ///< of the time query, here and there
    Ipv4 bind;              ///< local address to ask from, 0 leaves it to routing
    std::function<std::vector<platform::NetworkInterface>()> interfaces = platform::networkInterfaces;
};

struct DateClientCounters {
    std::uint64_t sent = 0;
    std::uint64_t received = 0; ///< whatever came back, from whomever
};

/// Carries the date extension's datagrams to the master and back, in the event loop. Where the master is: its name is
/// resolved now and then, an address literal never; one outside of our networks is not asked.
class DateClient {
public:
    using MasterHandler = std::function<void(const std::optional<Endpoint>& master)>;
    using ReplyHandler = std::function<void(const Endpoint& from, std::span<const std::uint8_t> bytes)>;

    /// Errors name the address and the remedy. @p onMaster is told at once, and when it changes; neither handler is
    /// called from within ask().
    static Result<std::unique_ptr<DateClient>> open(DateClientSettings settings, MasterHandler onMaster,
                                                    ReplyHandler onReply);
    DateClient(const DateClient&) = delete;
    DateClient& operator=(const DateClient&) = delete;

    void ask(const Endpoint& master, std::uint32_t id);
    /// Once a second: networks come and go, and so do names.
    void second();
    const DateClientCounters& counters() const { return m_counters; }

private:
    DateClient(DateClientSettings settings, platform::UdpSocket socket, MasterHandler onMaster, ReplyHandler onReply);
    void resolve();
    void choose();
    void receive();

    DateClientSettings m_settings;
    platform::UdpSocket m_socket;
    MasterHandler m_onMaster;
    ReplyHandler m_onReply;
    DateClientCounters m_counters;
    std::vector<Ipv4> m_addresses;
    std::optional<Endpoint> m_master;
    int m_untilResolving = 0; ///< s
    int m_untilChoosing = 0;
    std::unique_ptr<QSocketNotifier> m_notifier;
    NameLookup m_lookup{platform::lookUpHost};
};

} // namespace dantesync::net
