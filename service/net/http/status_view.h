// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/http_counters.h"
#include "service/net/ntp/ntp_client.h"
#include "service/net/ptp/ptp_receiver.h"
#include "service/net/query/query_counters.h"
#include "shared/model/sync_status.h"

#include <optional>
#include <string>

namespace dantesync::net {

/// Counters of the parts that live in the event loop, published by it. Nothing: that part is off.
struct LoopCounters {
    std::optional<PtpCounters> ptp;
    std::optional<NtpClientCounters> ntpClient;
};

/// Counters of all doors, at one moment. Nothing: that one is closed.
struct Traffic {
    LoopCounters loop;
    std::optional<QueryCounts> timeQuery;
    std::optional<QueryCounts> ntpServer;
    HttpCounts http;
};

/// What never changes while the service runs.
struct HostFacts {
    std::string hostname;
    std::string version;
    std::string clock; ///< backend: system, virtual, monitor
    /// NTP older than this is no reason to call the date good.
    Nanoseconds ntpStale{300'000'000'000};
};

/// All that the pages show, taken at one moment. They compute nothing of it again.
struct StatusView {
    SyncStatus status;
    CounterTime now;
    HostFacts host;
    Traffic traffic;

    /// Since then, in seconds; never negative, though the snapshot may be newer than our look at
    /// the counter.
    double age(CounterTime then) const { return now < then ? 0.0 : (now - then).seconds(); }
};

} // namespace dantesync::net
