// SPDX-License-Identifier: GPL-3.0-or-later
//
// An NTP server on loopback that says whatever the test wants.
#pragma once

#include "service/platform/udp_socket.h"
#include "shared/wire/ntp.h"
#include "tests/net/support/host_clock.h"

#include <QSocketNotifier>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace dantesync::test {

class FakeNtpServer {
public:
    /// @p address: of loopback. @p port 0 takes a free one.
    explicit FakeNtpServer(Ipv4 address = {0x7F000001}, std::uint16_t port = 0) {
        platform::UdpOptions options;
        options.bind = {address, port};
        auto opened = platform::UdpSocket::open(options);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        m_socket = std::move(*opened);
        m_notifier = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
        QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { serve(); });
    }

    Endpoint endpoint() const { return m_socket.localEndpoint(); }

    /// Changes the good reply, or drops it by returning false.
    std::function<bool(wire::ntp::Packet& reply)> edit;
    /// Sends what it likes beside or instead.
    std::function<void(const wire::ntp::Packet& request, const Endpoint& client)> before;
    std::function<void(const wire::ntp::Packet& reply, const Endpoint& client)> after;
    Nanoseconds offset; ///< of this server's time against the computer's
    int requests = 0;
    std::vector<Endpoint> clients;
    std::vector<std::vector<std::uint8_t>> raw;

    void send(const wire::ntp::Packet& packet, const Endpoint& to) { m_socket.send(wire::ntp::build(packet), to); }
    platform::UdpSocket& socket() { return m_socket; }

private:
    void serve() {
        std::array<std::uint8_t, 512> buffer{};
        while (const auto datagram = m_socket.receive(buffer)) {
            ++requests;
            clients.push_back(datagram->from);
            raw.emplace_back(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(datagram->size));
            const auto parsed = wire::ntp::parse(raw.back());
            if (!parsed)
                continue;
            if (before)
                before(parsed->packet, datagram->from);
            wire::ntp::Packet reply;
            reply.mode = wire::ntp::Mode::Server;
            reply.stratum = 1;
            reply.precision = -24;
            reply.rootDispersion = 66; // 1 ms
            reply.originTimestamp = parsed->packet.transmitTimestamp;
            reply.receiveTimestamp = wire::ntp::fromUnixNs(datagram->stamp.realtimeNs + offset.count);
            reply.transmitTimestamp = wire::ntp::fromUnixNs(readHost().wall.ns + offset.count);
            if (edit && !edit(reply))
                continue;
            send(reply, datagram->from);
            if (after)
                after(reply, datagram->from);
        }
    }

    platform::UdpSocket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace dantesync::test
