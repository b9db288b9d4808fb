// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/clock/system_clock.h"
#include "service/platform/udp_socket.h"
#include "shared/wire/ntp.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>
#include <optional>

namespace dantesync::net {

/// One request on the wire, on a socket and from a port of its own: a reply that was not asked
/// for has to guess the port as well as the cookie. It knows when the request left, as soon as the
/// operating system says so.
class NtpRequest {
public:
    /// @p bind: local address, 0 leaves it to routing. @p activity is called from the event loop
    /// when something came in; it must not destroy the request.
    static Result<std::unique_ptr<NtpRequest>> open(Ipv4 bind, SystemClock& clock,
                                                    std::function<void(NtpRequest&)> activity);

    /// Sends the request with a random cookie. The error says why the system refused.
    Status send(const Endpoint& server);

    const Endpoint& server() const { return m_server; }
    wire::ntp::Timestamp cookie() const { return m_cookie; }
    /// Next waiting datagram, whoever sent it.
    std::optional<platform::Datagram> receive(std::span<std::uint8_t> buffer);
    /// When the request left (t1): the kernel's stamp; until there is one, the time at which it was
    /// handed to the kernel.
    CounterTime left() const { return m_left; }
    bool hasTransmitStamp() const { return m_stamped; }

private:
    NtpRequest(platform::UdpSocket socket, SystemClock& clock);
    void takeTransmitStamp();

    platform::UdpSocket m_socket;
    SystemClock& m_clock;
    QSocketNotifier m_notifier;
    Endpoint m_server;
    wire::ntp::Timestamp m_cookie;
    CounterTime m_left;
    bool m_stamped = false;
};

} // namespace dantesync::net
