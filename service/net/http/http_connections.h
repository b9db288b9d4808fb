// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <list>

namespace dantesync::net {

/// The open connections, and until when each must have completed its next request. One rule for
/// all that occupy a place without using it: who sends a byte now and then, who does not read the
/// answer, and who keeps a connection for later. (A mere timeout of silence stops only the last.)
class HttpConnections {
public:
    using Time = std::chrono::steady_clock::time_point;
    using ShutDown = std::function<void(std::intptr_t descriptor)>;
    struct Connection {
        std::intptr_t descriptor = -1;
        Time deadline;
        bool overdue = false;
        std::list<Connection>::iterator self;
    };

    explicit HttpConnections(std::chrono::milliseconds patience)
        : m_patience(patience) {}

    /// The result lives until it is given to closed().
    Connection* opened(std::intptr_t descriptor, Time now);
    void completed(Connection& connection, Time now) { connection.deadline = now + m_patience; }
    void closed(Connection& connection) { m_connections.erase(connection.self); }
    /// Shuts down, once, those whose time is over. Returns how many.
    int shutDownOverdue(Time now, const ShutDown& shutDown);

private:
    std::chrono::milliseconds m_patience;
    std::list<Connection> m_connections;
};

} // namespace dantesync::net
