// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/http_server.h"

#include "service/net/http/http_connections.h"
#include "service/net/http/http_request.h"
#include "service/platform/tcp_listener.h"

#include <atomic>
#include <cstdarg>
#include <microhttpd.h>
#include <thread>
#include <utility>

namespace dantesync::net {

namespace {

using Clock = std::chrono::steady_clock;

/// How often the thread looks whether it is to end, and who is overdue.
constexpr int tickMs = 250;

void sayNothing(void*, const char*, va_list) {}

} // namespace

struct HttpServer::State {
    State(HttpHandler h, HttpCounters& c, std::chrono::milliseconds patience)
        : handler(std::move(h))
        , counters(c)
        , connections(patience) {}
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State();

    Status startDaemon(const HttpServerSettings& settings, platform::TcpListener listener);
    void run();

    // The library's callbacks, all of them in our thread.
    static MHD_Result onRequest(void* self, MHD_Connection* connection, const char* path, const char* method,
                                const char* version, const char* body, std::size_t* bodySize, void** request);
    static void onCompleted(void* self, MHD_Connection* connection, void** request, MHD_RequestTerminationCode code);
    static void onConnection(void* self, MHD_Connection* connection, void** context,
                             MHD_ConnectionNotificationCode code);

    const HttpHandler handler;
    HttpCounters& counters;
    HttpConnections connections;
    Endpoint endpoint;
    MHD_Daemon* daemon = nullptr;
    std::atomic<bool> stopping{false};
    std::thread thread;
};

HttpServer::State::~State() {
    stopping = true;
    if (thread.joinable())
        thread.join();
    if (daemon != nullptr)
        MHD_stop_daemon(daemon); // closes the listening socket too
}

Status HttpServer::State::startDaemon(const HttpServerSettings& settings, platform::TcpListener listener) {
    endpoint = listener.localEndpoint();
    // We drive it, so that the deadlines can be looked after in the same thread. Where there is no
    // epoll it selects.
    const unsigned flags = MHD_is_feature_supported(MHD_FEATURE_EPOLL) == MHD_YES ? MHD_USE_EPOLL : MHD_NO_FLAG;
    daemon = MHD_start_daemon(
        flags, endpoint.port, nullptr, nullptr, &State::onRequest, this, MHD_OPTION_EXTERNAL_LOGGER, &sayNothing,
        nullptr, MHD_OPTION_LISTEN_SOCKET, static_cast<MHD_socket>(listener.release()), MHD_OPTION_CONNECTION_LIMIT,
        settings.connections, MHD_OPTION_PER_IP_CONNECTION_LIMIT, settings.connectionsPerAddress,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, settings.memory, MHD_OPTION_NOTIFY_COMPLETED, &State::onCompleted, this,
        MHD_OPTION_NOTIFY_CONNECTION, &State::onConnection, this, MHD_OPTION_END);
    if (daemon == nullptr)
        return Error{"libmicrohttpd does not start", endpoint.toString(),
                     "raise the limit of open files, or set http_status.enabled to false"};
    thread = std::thread([this] { run(); });
    return success();
}

void HttpServer::State::run() {
    while (!stopping) {
        MHD_run_wait(daemon, tickMs);
        for (int n = connections.shutDownOverdue(Clock::now(), platform::shutDownConnection); n > 0; --n)
            counters.dropped();
    }
}

MHD_Result HttpServer::State::onRequest(void* self, MHD_Connection* connection, const char* path, const char* method,
                                        const char*, const char*, std::size_t* bodySize, void** request) {
    auto* state = static_cast<State*>(self);
    bool good = false;
    try {
        auto* known = static_cast<HttpRequest*>(*request);
        if (known == nullptr) {
            auto begun = std::make_unique<HttpRequest>(state->handler, state->counters);
            good = begun->begin(connection);
            *request = begun.release(); // onCompleted() takes it back
        } else if (*bodySize != 0) {
            good = known->takeBody(*bodySize);
            *bodySize = 0;
        } else {
            good = known->answer(connection, method, path);
        }
    } catch (...) { // out of memory: no reason to end the service, nor may it cross the library
        good = false;
    }
    return good ? MHD_YES : MHD_NO;
}

void HttpServer::State::onCompleted(void* self, MHD_Connection* connection, void** request,
                                    MHD_RequestTerminationCode) {
    const std::unique_ptr<HttpRequest> ended(static_cast<HttpRequest*>(std::exchange(*request, nullptr)));
    const MHD_ConnectionInfo* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    if (info != nullptr && info->socket_context != nullptr)
        static_cast<State*>(self)->connections.completed(
            *static_cast<HttpConnections::Connection*>(info->socket_context), Clock::now());
}

void HttpServer::State::onConnection(void* self, MHD_Connection* connection, void** context,
                                     MHD_ConnectionNotificationCode code) {
    auto* state = static_cast<State*>(self);
    if (code == MHD_CONNECTION_NOTIFY_STARTED) {
        const MHD_ConnectionInfo* info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD);
        if (info == nullptr)
            return;
        *context = state->connections.opened(static_cast<std::intptr_t>(info->connect_fd), Clock::now());
        state->counters.opened();
    } else if (*context != nullptr) {
        state->connections.closed(*static_cast<HttpConnections::Connection*>(std::exchange(*context, nullptr)));
        state->counters.closed();
    }
}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const HttpServerSettings& settings, HttpHandler handler,
                                                      HttpCounters& counters) {
    Result<platform::TcpListener> listener = platform::TcpListener::open(settings.endpoint);
    if (!listener) {
        Error error = listener.error();
        error.where = "HTTP " + error.where;
        error.remedy += " (http_status.port in the configuration)";
        return error;
    }
    auto state = std::make_unique<State>(std::move(handler), counters, settings.patience);
    if (const Status started = state->startDaemon(settings, std::move(*listener)); !started)
        return started.error();
    return std::unique_ptr<HttpServer>(new HttpServer(std::move(state)));
}

HttpServer::HttpServer(std::unique_ptr<State> state)
    : m_state(std::move(state)) {}
HttpServer::~HttpServer() = default;

Endpoint HttpServer::endpoint() const {
    return m_state->endpoint;
}

} // namespace dantesync::net
