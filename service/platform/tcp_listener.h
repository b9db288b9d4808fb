// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <cstdint>

namespace dantesync::platform {

/// A TCP socket that listens, for a server library that accepts the connections. Never blocks, and
/// is not passed on to child processes.
class TcpListener {
public:
    /// Port 0 takes a free one. Errors: the port is taken or privileged, the address is not ours.
    static Result<TcpListener> open(const Endpoint& endpoint);
    ~TcpListener();
    TcpListener(TcpListener&& other) noexcept;
    TcpListener& operator=(TcpListener&& other) noexcept;
    TcpListener(const TcpListener&) = delete;
    TcpListener& operator=(const TcpListener&) = delete;

    Endpoint localEndpoint() const { return m_local; }
    /// Gives the descriptor away: who gets it closes it.
    std::intptr_t release();

private:
    TcpListener(std::intptr_t descriptor, const Endpoint& local)
        : m_descriptor(descriptor)
        , m_local(local) {}

    std::intptr_t m_descriptor = -1;
    Endpoint m_local;
};

/// Ends a connection in both directions; its owner then finds it at its end and closes it.
void shutDownConnection(std::intptr_t descriptor);

} // namespace dantesync::platform
