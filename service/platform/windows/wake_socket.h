// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace dantesync::platform {

/// What makes a waiting event loop or WSAPoll() return, which know sockets alone: a datagram socket on loopback that is
/// connected to itself.
class WakeSocket {
public:
    WakeSocket();
    ~WakeSocket();
    WakeSocket(const WakeSocket&) = delete;
    WakeSocket& operator=(const WakeSocket&) = delete;

    bool isOpen() const { return m_descriptor >= 0; }
    std::intptr_t descriptor() const { return m_descriptor; } ///< readable between raise() and clear()
    /// From any thread.
    void raise() noexcept;
    /// True when it was raised since the last call.
    bool clear() noexcept;

private:
    std::intptr_t m_descriptor = -1;
};

} // namespace dantesync::platform
