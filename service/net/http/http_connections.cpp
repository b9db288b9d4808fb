// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/http_connections.h"

namespace dantesync::net {

HttpConnections::Connection* HttpConnections::opened(std::intptr_t descriptor, Time now) {
    m_connections.push_front({descriptor, now + m_patience, false, {}});
    Connection& connection = m_connections.front();
    connection.self = m_connections.begin();
    return &connection;
}

int HttpConnections::shutDownOverdue(Time now, const ShutDown& shutDown) {
    int count = 0;
    for (Connection& connection : m_connections) {
        if (connection.overdue || now < connection.deadline)
            continue;
        connection.overdue = true;
        shutDown(connection.descriptor);
        ++count;
    }
    return count;
}

} // namespace dantesync::net
