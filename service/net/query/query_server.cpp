// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/query/query_server.h"

#include "service/platform/poller.h"

#include <QObject>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <algorithm>
#include <atomic>
#include <system_error>
#include <thread>

namespace dantesync::net {

namespace {

using Protocol = QueryResponder::Protocol;

constexpr Ipv4 loopbackBroadcast{0x7FFFFFFF};
constexpr Nanoseconds forEver{-1};

Result<platform::UdpSocket> openServer(const QueryServerSettings& settings, std::uint16_t port, const char* server,
                                       const char* key) {
    platform::UdpOptions options;
    options.bind = {settings.bind, port};
    options.wantLocalAddress = settings.bind.value == 0;
    options.transmitStamps = true;
    options.stampOnRequest = settings.ownThread; // simulators know the plain way only
    auto socket = platform::UdpSocket::open(options);
    if (socket)
        return socket;
    Error error = socket.error();
    error.where = std::string(server) + " " + error.where;
    error.remedy += std::string(" (") + key + " in the configuration)";
    return error;
}

/// The broadcast address that queries for @p bind are sent to; nothing when there is none.
std::optional<Ipv4> broadcastOf(Ipv4 bind, const QueryResponder::Interfaces& interfaces) {
    if (bind.isLoopback())
        return loopbackBroadcast;
    if (!interfaces)
        return std::nullopt;
    for (const platform::NetworkInterface& interface : interfaces())
        if (interface.address == bind && interface.broadcast.value != 0)
            return interface.broadcast;
    return std::nullopt;
}

} // namespace

struct QueryServer::State {
    struct Listener {
        platform::UdpSocket* in;
        platform::UdpSocket* out;
        Protocol protocol;
    };

    explicit State(std::unique_ptr<QueryResponder> r)
        : responder(std::move(r)) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { stopThread(); }

    void serve(const Listener& listener) { responder->serve(*listener.in, *listener.out, listener.protocol); }
    Status openSockets(const QueryServerSettings& settings);
    void openBroadcast(const QueryServerSettings& settings);
    Status startThread();
    Status runThread();
    void stopThread();
    void watchInEventLoop();
    void run();

    std::unique_ptr<QueryResponder> responder;
    std::optional<platform::UdpSocket> timeQuery;
    std::optional<platform::UdpSocket> broadcast;
    std::optional<platform::UdpSocket> ntp;
    std::vector<Listener> listeners;
    std::string broadcastTrouble;

    std::optional<platform::Poller> poller;
    std::atomic<bool> stopping{false};
    std::thread thread;
    bool threaded = false; ///< answers in a thread of its own
    std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
};

Status QueryServer::State::openSockets(const QueryServerSettings& settings) {
    if (settings.timeQueryPort) {
        auto socket = openServer(settings, *settings.timeQueryPort, "time query", "time_query.port");
        if (!socket)
            return socket.error();
        timeQuery = std::move(*socket);
        listeners.push_back({&*timeQuery, &*timeQuery, Protocol::TimeQuery});
        openBroadcast(settings);
    }
    if (settings.ntpPort) {
        auto socket = openServer(settings, *settings.ntpPort, "NTP server", "ntp_server_mode.port");
        if (!socket)
            return socket.error();
        ntp = std::move(*socket);
        listeners.push_back({&*ntp, &*ntp, Protocol::Ntp});
    }
    return success();
}

/// Discovery is worth having, but no condition of working.
void QueryServer::State::openBroadcast(const QueryServerSettings& settings) {
    const bool bound = settings.bind.value != 0;
    if (!bound || (platform::UdpSocket::boundHearsBroadcasts() && !settings.bind.isLoopback()))
        return; // hears them already
    const auto address = broadcastOf(settings.bind, settings.interfaces);
    if (!address) {
        broadcastTrouble = "the network of " + settings.bind.toString() + " has no broadcast address";
        return;
    }
    platform::UdpOptions options;
    options.bind = {*address, timeQuery->localEndpoint().port};
    options.reuseAddress = true;
    auto socket = platform::UdpSocket::open(options);
    if (!socket) {
        broadcastTrouble = socket.error().text();
        return;
    }
    broadcast = std::move(*socket);
    listeners.push_back({&*broadcast, &*timeQuery, Protocol::TimeQuery});
}

Status QueryServer::State::startThread() {
    auto opened = platform::Poller::open();
    if (!opened)
        return opened.error();
    poller = std::move(*opened);
    threaded = true;
    for (const Listener& listener : listeners)
        poller->watch(listener.in->descriptor());
    return runThread();
}

Status QueryServer::State::runThread() {
    try {
        thread = std::thread([this] { run(); });
    } catch (const std::system_error& error) { // the system has no more of them
        return Error{std::string("no thread to answer queries in: ") + error.what(),
                     {},
                     "raise the limit of tasks (TasksMax of the unit, ulimit -u)"};
    }
    return success();
}

void QueryServer::State::stopThread() {
    if (!thread.joinable())
        return;
    stopping = true;
    poller->wake();
    thread.join();
    stopping = false;
}

void QueryServer::State::run() {
    while (!stopping) {
        if (poller->wait(forEver) != platform::Poller::Outcome::Ready)
            continue;
        for (std::size_t i = 0; i < listeners.size(); ++i)
            if (poller->ready(i))
                serve(listeners[i]);
    }
}

void QueryServer::State::watchInEventLoop() {
    for (const Listener& listener : listeners) {
        auto notifier = std::make_unique<QSocketNotifier>(listener.in->descriptor(), QSocketNotifier::Read);
        QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                         [this, listener] { serve(listener); });
        notifiers.push_back(std::move(notifier));
    }
}

Result<std::unique_ptr<QueryServer>> QueryServer::start(const QueryServerSettings& settings,
                                                        const Published<SyncStatus>& status,
                                                        std::unique_ptr<ClockView> clock) {
    QueryResponder::Settings responder;
    responder.allow = settings.allow;
    responder.limits = settings.limits;
    responder.ntp.stratum = settings.ntpStratum;
    responder.seed = QRandomGenerator::system()->generate64();
    responder.interfaces = settings.interfaces;
    if (!settings.ownThread)
        responder.batch = 1; // likewise
    auto state = std::make_unique<State>(std::make_unique<QueryResponder>(responder, status, std::move(clock)));
    if (const Status opened = state->openSockets(settings); !opened)
        return opened.error();
    if (!settings.ownThread)
        state->watchInEventLoop();
    else if (const Status started = state->startThread(); !started)
        return started.error();
    return std::unique_ptr<QueryServer>(new QueryServer(std::move(state)));
}

QueryServer::QueryServer(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
QueryServer::~QueryServer() = default;

Status QueryServer::configure(const std::optional<std::vector<Network>>& allow, const BudgetLimits& limits) {
    // The answering thread pauses meanwhile, so that answering itself needs no lock; what comes in waits.
    m_state->stopThread();
    m_state->responder->configure(allow, limits);
    return m_state->threaded ? m_state->runThread() : success();
}

std::optional<Endpoint> QueryServer::timeQueryEndpoint() const {
    return m_state->timeQuery ? std::optional(m_state->timeQuery->localEndpoint()) : std::nullopt;
}

std::optional<Endpoint> QueryServer::ntpEndpoint() const {
    return m_state->ntp ? std::optional(m_state->ntp->localEndpoint()) : std::nullopt;
}

const std::string& QueryServer::broadcastTrouble() const {
    return m_state->broadcastTrouble;
}

QueryCounts QueryServer::timeQueryCounts() const {
    return m_state->responder->counts(Protocol::TimeQuery);
}

QueryCounts QueryServer::ntpCounts() const {
    return m_state->responder->counts(Protocol::Ntp);
}

} // namespace dantesync::net
