// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/platform/udp_socket.h"
#include "service/platform/windows/arrivals.h"
#include "service/platform/windows/capture.h"

#include <atomic>
#include <map>
#include <memory>
#include <string_view>
#include <thread>

namespace dantesync::platform {

/// Takes a socket's datagrams as soon as they come, so that their stamps are as near to the arrival as the computer
/// allows: by Npcap's driver on the adapters where it can be used, else with Windows' own stamps where it gives any,
/// and else in a thread that goes before all others and looks at the clock as soon as it is woken.
class UdpSocket::PromptReceiver {
public:
    /// @p descriptor is the socket's, which must outlive this. With @p onlyTo what went to other addresses is dropped.
    /// @p port is the one that is captured, and mostly the socket's own.
    PromptReceiver(std::intptr_t descriptor, std::uint16_t port, std::optional<Ipv4> onlyTo);
    ~PromptReceiver();
    PromptReceiver(const PromptReceiver&) = delete;
    PromptReceiver& operator=(const PromptReceiver&) = delete;

    bool isOpen() const { return m_arrivals.isOpen(); }
    std::intptr_t descriptor() const { return m_arrivals.descriptor(); }
    std::uint16_t port() const { return m_port; }
    std::optional<Datagram> take(std::span<std::uint8_t> buffer);
    void joined(Ipv4 group, Ipv4 onInterface);
    void left(Ipv4 onInterface);
    /// "npcap", "windows" or "thread".
    std::string_view stampSource() const;
    std::uint64_t networkErrors() const { return m_networkErrors; }

private:
    void run();
    void receiveAll();

    std::intptr_t m_descriptor;
    std::uint16_t m_port;
    std::optional<Ipv4> m_onlyTo;
    Arrivals m_arrivals;
    WakeSocket m_ender;
    struct Joined {
        std::unique_ptr<Capture> capture;
        bool left = false;
    };
    std::map<std::uint32_t, Joined> m_captures; ///< by the interface's address
    std::atomic<bool> m_systemStamps{false};
    std::atomic<std::uint64_t> m_networkErrors{0};
    std::atomic<bool> m_stopping{false};
    std::thread m_thread;
};

} // namespace dantesync::platform
