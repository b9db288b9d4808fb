// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/net/ntp/ntp_server_reply.h"
#include "service/net/query/access_list.h"
#include "service/net/query/ntp_interleave.h"
#include "service/net/query/query_budget.h"
#include "service/net/query/query_counters.h"
#include "service/net/query/send_latency.h"
#include "service/net/query/sent_replies.h"
#include "service/net/query/time_query_reply.h"
#include "service/platform/network_interfaces.h"
#include "service/platform/udp_batch.h"
#include "service/platform/udp_socket.h"
#include "shared/model/published.h"
#include "shared/model/sync_status.h"

#include <algorithm>
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
        std::uint64_t seed = 0; ///< of the tables of sources, random
        std::size_t batch = 32; ///< datagrams taken, answered and sent at a time
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
    /// What the replies of one batch have in common.
    struct Moment {
        ClockReading read;       ///< the clock when the batch was taken up
        std::uint64_t ticks = 0; ///< the raw counter then
        std::size_t asked = 0;   ///< datagrams in the batch
        bool learn = false;      ///< how long it takes the first reply to leave
    };
    /// One reply of the batch that is being made.
    struct Reply {
        QueryReply packet;
        std::size_t datagram = 0; ///< of the batch: what it answers
        bool isKiss = false;
        std::optional<wire::ntp::Timestamp> interleaved; ///< its receive timestamp, see NtpInterleave
        template<class Bytes>
        void set(const Bytes& bytes) {
            std::copy(bytes.begin(), bytes.end(), packet.bytes.begin());
            packet.size = bytes.size();
        }
    };

    void answerBatch(platform::UdpSocket& out, Protocol protocol);
    Moment takeMoment();
    /// Makes the next one of m_replies; false when there is none to be sent.
    bool answer(Protocol protocol, const Moment& moment, Reply& reply);
    bool timeQueryReply(const wire::time_query::Request& request, const Moment& moment, Reply& reply);
    bool ntpReply(const wire::ntp::Packet& request, const Moment& moment, Reply& reply);
    void interleave(const wire::ntp::Packet& request, Ipv4 source, CounterTime now, wire::ntp::Packet& packet,
                    Reply& reply);
    bool isServed(Ipv4 source, CounterTime now);
    void refreshAttached(CounterTime now);
    ClockReading departure(const Moment& moment) const;
    WallTime arrival(const Reply& reply, const Moment& moment);
    void send(platform::UdpSocket& out, Protocol protocol, const Moment& moment);
    void wasSent(Protocol protocol, std::size_t index, CounterTime read);
    std::optional<CounterTime> takeTransmitStamps(platform::UdpSocket& socket, Protocol protocol, CounterTime read);

    SentReplies& sent(Protocol protocol) { return m_sent[protocol == Protocol::Ntp ? 1 : 0]; }
    QueryCounters& counters(Protocol protocol) { return protocol == Protocol::Ntp ? m_ntpCounters : m_timeCounters; }
    const QueryCounters& counters(Protocol protocol) const {
        return protocol == Protocol::Ntp ? m_ntpCounters : m_timeCounters;
    }

    const Published<SyncStatus>& m_published;
    SyncStatus m_status; ///< as last published
    std::uint64_t m_statusSeen = 0;
    std::array<std::uint8_t, wire::time_query::basicReplySize> m_basic{}; ///< reply made from it, without its times
    std::unique_ptr<ClockView> m_clock;
    NtpServerIdentity m_ntp;
    Interfaces m_interfaces;
    AccessList m_access;
    QueryBudget m_budget;
    NtpInterleave m_interleave;
    std::optional<CounterTime> m_attachedRead;
    BatchLatency m_latency;
    std::optional<CounterTime> m_learned; ///< m_latency, last
    platform::ReceiveBatch m_received;
    platform::SendBatch m_toSend;
    std::vector<Reply> m_replies;      ///< as many as a batch may have; used again without being cleared
    std::size_t m_replyCount = 0;      ///< of the current batch
    std::array<SentReplies, 2> m_sent; ///< by protocol: each has one socket that sends
    QueryCounters m_timeCounters;
    QueryCounters m_ntpCounters;
};

} // namespace dantesync::net
