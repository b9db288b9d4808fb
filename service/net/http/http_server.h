// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/http/http_answer.h"
#include "service/net/http/http_counters.h"
#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <chrono>
#include <cstddef>
#include <memory>

namespace dantesync::net {

struct HttpServerSettings {
    Endpoint endpoint;          ///< address 0: any; port 0: a free one
    unsigned connections = 256; ///< open at once; more are closed at once, or wait to be accepted
    unsigned connectionsPerAddress = 128;
    std::size_t memory = 16'384; ///< per connection: a longer head of a request is refused
    /// From the opening of a connection, or its last request, to the end of the next one.
    std::chrono::milliseconds patience{15'000};
};

/// GET and HEAD over HTTP/1.1, in a thread of its own (libmicrohttpd).
class HttpServer {
public:
    /// @p counters outlive the server. Errors: the port is taken or privileged, the address is not
    /// ours.
    static Result<std::unique_ptr<HttpServer>> start(const HttpServerSettings& settings, HttpHandler handler,
                                                     HttpCounters& counters);
    /// Ends all connections; returns when the thread has ended.
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Where it answers.
    Endpoint endpoint() const;

private:
    struct State;
    explicit HttpServer(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::net
