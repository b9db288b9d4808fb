// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/net/ntp/ntp_server_reply.h"
#include "service/net/query/access_list.h"
#include "service/net/query/query_budget.h"
#include "service/net/query/query_counters.h"
#include "service/net/query/send_latency.h"
#include "service/net/query/time_query_reply.h"
#include "service/platform/network_interfaces.h"
#include "service/platform/udp_socket.h"
#include "shared/model/published.h"
#include "shared/model/sync_status.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace dantesync::net {

/// Answers what waits on a socket: time queries or NTP. The same code runs in a thread of its own
/// and in the event loop; it takes what is there and never waits. Answering a datagram allocates
/// nothing.
class QueryResponder {
public:
    enum class Protocol { TimeQuery, Ntp };
    using Interfaces = std::function<std::vector<platform::NetworkInterface>()>;

    struct Settings {
        std::optional<std::vector<Network>> allow;
        BudgetLimits limits;
        NtpServerIdentity ntp;
        std::uint64_t seed = 0; ///< of the budget's table, random
        /// Whose networks are served besides; asked again now and then.
        Interfaces interfaces;
    };

    QueryResponder(const Settings& settings, const Published<SyncStatus>& status, std::unique_ptr<ClockView> clock);

    /// Answers what waits on @p in through @p out (another one when @p in cannot send), up to a
    /// fixed number, so that a flood leaves time for other work; what is left is announced again.
    void serve(platform::UdpSocket& in, platform::UdpSocket& out, Protocol protocol);

    /// Other networks and limits from now on. Not while another thread serves.
    void configure(const std::optional<std::vector<Network>>& allow, const BudgetLimits& limits);

    /// Any thread.
    QueryCounts counts(Protocol protocol) const { return counters(protocol).read(); }

private:
    struct Reply {
        QueryReply reply;
        ClockReading read; ///< the clock when the departure was predicted
    };

    void answer(platform::UdpSocket& out, Protocol protocol, const platform::Datagram& datagram,
                std::span<const std::uint8_t> request);
    bool isServed(Ipv4 source);
    void refreshAttached();
    std::optional<Reply> timeQueryReply(const wire::time_query::Request& request, const platform::Datagram& datagram);
    std::optional<Reply> ntpReply(const wire::ntp::Packet& request, const platform::Datagram& datagram);
    ClockReading departure(const ClockReading& read) const;
    WallTime arrival(const platform::Datagram& datagram, const ClockReading& read);
    bool send(platform::UdpSocket& out, const Reply& reply, const platform::Datagram& datagram);
    bool takeTransmitStamps(platform::UdpSocket& socket, const ClockReading* read);

    QueryCounters& counters(Protocol protocol) { return protocol == Protocol::Ntp ? m_ntpCounters : m_timeCounters; }
    const QueryCounters& counters(Protocol protocol) const {
        return protocol == Protocol::Ntp ? m_ntpCounters : m_timeCounters;
    }

    const Published<SyncStatus>& m_status;
    std::unique_ptr<ClockView> m_clock;
    NtpServerIdentity m_ntp;
    Interfaces m_interfaces;
    AccessList m_access;
    QueryBudget m_budget;
    std::optional<CounterTime> m_attachedRead;
    SendLatency m_latency;
    QueryCounters m_timeCounters;
    QueryCounters m_ntpCounters;
};

} // namespace dantesync::net
