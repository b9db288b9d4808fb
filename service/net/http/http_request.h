// SPDX-License-Identifier: GPL-3.0-or-later
//
// One request, from the library's callbacks to a queued response.
#pragma once

#include "service/net/http/http_answer.h"
#include "service/net/http/http_counters.h"

#include <cstddef>
#include <memory>

struct MHD_Connection;

namespace dantesync::net {

class HttpRequest {
public:
    /// A request to us has no use for a body; what is longer than this is not even read.
    static constexpr std::size_t longestBody = 16'384;

    HttpRequest(const HttpHandler& handler, HttpCounters& counters)
        : m_handler(handler)
        , m_counters(counters) {}

    /// The head has arrived. False: end the connection.
    bool begin(MHD_Connection* connection);
    /// A part of the body. False: end the connection.
    bool takeBody(std::size_t size);
    /// All of it has arrived. False: end the connection.
    bool answer(MHD_Connection* connection, const char* method, const char* path);

private:
    bool queue(MHD_Connection* connection, const HttpAnswer& answer);

    const HttpHandler& m_handler;
    HttpCounters& m_counters;
    std::size_t m_body = 0;
};

} // namespace dantesync::net
