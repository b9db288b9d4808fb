// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/net/http/http_server.h"
#include "service/net/http/status_view.h"
#include "service/options.h"
#include "shared/config/config.h"
#include "shared/model/published.h"

#include <memory>
#include <string_view>

namespace dantesync {

namespace net {
class QueryServer;
}

/// The status over HTTP. Its thread sees of the rest only what is published: the status, the clock
/// through a view of its own, and counters.
class HttpService {
public:
    /// Nothing when the configuration or --single-thread has it off. @p status and @p queries (may
    /// be null) outlive it.
    static Result<std::unique_ptr<HttpService>> start(const Options& options, const config::Config& config,
                                                      const Published<SyncStatus>& status, SystemClock& clock,
                                                      const net::QueryServer* queries);
    ~HttpService();
    HttpService(const HttpService&) = delete;
    HttpService& operator=(const HttpService&) = delete;

    /// What the event loop's parts have counted; now and then, from its thread. Null: off.
    void publish(const net::PtpReceiver* ptp, const net::NtpClient* ntp);

    Endpoint endpoint() const;
    /// Any thread.
    net::HttpCounts counts() const;

private:
    struct State;
    explicit HttpService(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dantesync
