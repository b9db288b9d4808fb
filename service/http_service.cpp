// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/http_service.h"

#include "service/log/log.h"
#include "service/net/http/site.h"
#include "service/net/query/query_server.h"

#include <QSysInfo>

#include <utility>

namespace dantesync {

namespace {

net::HttpServerSettings serverSettings(const Options& options, const config::HttpStatus& config) {
    net::HttpServerSettings settings;
    settings.endpoint = {Ipv4::parse(config.bind).value_or(options.bind), config.port};
    return settings;
}

net::HostFacts hostFacts(std::string_view clockName) {
    net::HostFacts facts;
    facts.hostname = QSysInfo::machineHostName().toStdString();
    facts.version = DANTESYNC_VERSION;
    facts.clock = clockName;
    return facts;
}

} // namespace

struct HttpService::State {
    State(const Published<SyncStatus>& s, SystemClock& c, const net::QueryServer* q, net::HostFacts f)
        : status(s)
        , clock(c.view())
        , queries(q)
        , facts(std::move(f))
        , site([this] { return look(); }) {}

    /// The server's thread.
    net::StatusView look() const;

    const Published<SyncStatus>& status;
    const std::unique_ptr<ClockView> clock;
    const net::QueryServer* const queries;
    const net::HostFacts facts;
    const net::Site site;
    Published<net::LoopCounters> loop;
    net::HttpCounters counters;
    std::unique_ptr<net::HttpServer> server; // ends before all that its thread looks at
};

net::StatusView HttpService::State::look() const {
    net::StatusView view;
    view.status = status.read();
    view.now = clock->now().counter;
    view.host = facts;
    view.traffic.loop = loop.read();
    view.traffic.http = counters.read();
    if (queries != nullptr && queries->timeQueryEndpoint())
        view.traffic.timeQuery = queries->timeQueryCounts();
    if (queries != nullptr && queries->ntpEndpoint())
        view.traffic.ntpServer = queries->ntpCounts();
    return view;
}

Result<std::unique_ptr<HttpService>> HttpService::start(const Options& options, const config::Config& config,
                                                        const Published<SyncStatus>& status, SystemClock& clock,
                                                        const net::QueryServer* queries) {
    if (!config.httpStatus.enabled || options.singleThread)
        return std::unique_ptr<HttpService>();
    auto state = std::make_unique<State>(status, clock, queries, hostFacts(clock.name()));
    const State& seen = *state;
    auto server = net::HttpServer::start(
        serverSettings(options, config.httpStatus), [&seen](std::string_view path) { return seen.site.answer(path); },
        state->counters);
    if (!server.ok())
        return server.error();
    state->server = std::move(*server);
    qCInfo(logNet, "HTTP on %s", state->server->endpoint().toString().c_str());
    return std::unique_ptr<HttpService>(new HttpService(std::move(state)));
}

HttpService::HttpService(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
HttpService::~HttpService() = default;

void HttpService::publish(const net::PtpReceiver* ptp, const net::NtpClient* ntp) {
    net::LoopCounters counters;
    if (ptp != nullptr)
        counters.ptp = ptp->counters();
    if (ntp != nullptr)
        counters.ntpClient = ntp->counters();
    m_state->loop.publish(counters);
}

Endpoint HttpService::endpoint() const {
    return m_state->server->endpoint();
}

net::HttpCounts HttpService::counts() const {
    return m_state->counters.read();
}

} // namespace dantesync
