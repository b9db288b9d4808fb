// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/windows/arrivals.h"
#include "service/platform/windows/npcap.h"
#include "shared/model/endpoint.h"
#include "shared/model/result.h"

#include <atomic>
#include <memory>
#include <string>
#include <thread>

namespace dantesync::platform {

/// Takes the datagrams to one endpoint as Npcap's driver sees them on one adapter, with the stamp that it gave them
/// there. Never promiscuous: the adapter hears what it would hear in any case.
class Capture {
public:
    /// On the adapter that has the address @p onInterface. Errors: no Npcap, no right to use it, no such adapter.
    static Result<std::unique_ptr<Capture>> open(const Endpoint& to, Ipv4 onInterface, Arrivals& arrivals);
    ~Capture();
    Capture(const Capture&) = delete;
    Capture& operator=(const Capture&) = delete;

    /// False once the adapter has gone.
    bool isAlive() const { return m_alive; }

private:
    Capture(const Npcap& library, NpcapHandle* handle, std::uint32_t interfaceIndex, const Endpoint& to,
            Arrivals& arrivals);
    void run();
    void take(const NpcapPacket& packet, const std::uint8_t* bytes);
    Stamp stampOf(const NpcapPacket& packet);

    const Npcap& m_library;
    NpcapHandle* m_handle;
    std::uint32_t m_interfaceIndex;
    Endpoint m_to;
    Arrivals& m_arrivals;
    bool m_nanoseconds = false;
    std::optional<HostBracket> m_last;
    std::atomic<bool> m_stopping{false};
    std::atomic<bool> m_alive{true};
    std::thread m_thread;
};

} // namespace dantesync::platform
