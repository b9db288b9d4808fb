// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/net/query/query_responder.h"
#include "service/platform/network_interfaces.h"
#include "shared/model/published.h"
#include "shared/model/result.h"
#include "shared/model/sync_status.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dantesync::net {

struct QueryServerSettings {
    Ipv4 bind; ///< 0: any address
    /// Ports to answer on; nothing leaves that server off. 0 takes a free port.
    std::optional<std::uint16_t> timeQueryPort;
    std::optional<std::uint16_t> ntpPort;
    std::uint8_t ntpStratum = 3; ///< announced while synchronised, 1 to 15
    /// Networks that are served; nothing: attached, private and link-local ones.
    std::optional<std::vector<Network>> allow;
    BudgetLimits limits;
    /// In a thread of its own, so that answers do not wait for the event loop; otherwise in the
    /// event loop of the thread that calls start().
    bool ownThread = true;
    /// This computer's interfaces: for the networks it is attached to, and the broadcast address of
    /// the bound one. May be called from the answering thread. Empty: no such networks.
    QueryResponder::Interfaces interfaces = platform::networkInterfaces;
};

/// Answers time queries (UDP 31900) and, as a master, NTP.
///
/// The time query responder also listens on the broadcast address of the bound address's network
/// (127.255.255.255 on loopback), shared with others, and answers from the bound address. Bound to
/// any address it hears broadcasts anyway, and answers from the address that was asked.
class QueryServer {
public:
    /// Errors: a port is taken or privileged, the address is not ours. @p status must outlive the
    /// server.
    static Result<std::unique_ptr<QueryServer>>
    start(const QueryServerSettings& settings, const Published<SyncStatus>& status, std::unique_ptr<ClockView> clock);
    /// Stops answering; returns when the thread has ended.
    ~QueryServer();
    QueryServer(const QueryServer&) = delete;
    QueryServer& operator=(const QueryServer&) = delete;

    /// Other networks and limits from now on; ports and what has been counted stay, nothing that waits is lost.
    /// Error: the system gives no thread to answer in, so nothing is answered until the next call.
    Status configure(const std::optional<std::vector<Network>>& allow, const BudgetLimits& limits);

    /// Where it answers; nothing for a server that is off.
    std::optional<Endpoint> timeQueryEndpoint() const;
    std::optional<Endpoint> ntpEndpoint() const;
    /// Why discovery by broadcast does not reach us; empty when it does.
    const std::string& broadcastTrouble() const;
    /// Any thread.
    QueryCounts timeQueryCounts() const;
    QueryCounts ntpCounts() const;

private:
    struct State;
    explicit QueryServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::net
