// SPDX-License-Identifier: GPL-3.0-or-later
//
// A client of the time query and of NTP, with a socket of its own.
#pragma once

#include "service/platform/udp_socket.h"

#include <QtTest>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace dantesync::test {

struct Answer {
    std::vector<std::uint8_t> bytes;
    Endpoint from;
};

class QueryClient {
public:
    explicit QueryClient(Ipv4 address = {0x7F000001}) {
        platform::UdpOptions options;
        options.bind = {address, 0};
        options.broadcast = true;
        auto opened = platform::UdpSocket::open(options);
        if (!opened)
            qFatal("%s", opened.error().text().c_str());
        m_socket = std::move(*opened);
    }

    bool send(std::span<const std::uint8_t> bytes, const Endpoint& to) { return m_socket.send(bytes, to); }
    std::optional<Answer> take() {
        std::array<std::uint8_t, 512> buffer{};
        const auto datagram = m_socket.receive(buffer);
        if (!datagram)
            return std::nullopt;
        return Answer{{buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(datagram->size)}, datagram->from};
    }
    /// Runs the event loop meanwhile, for a server that lives in it.
    std::optional<Answer> wait(int milliseconds = 60'000) {
        std::optional<Answer> answer;
        (void)QTest::qWaitFor([&] { return (answer = take()).has_value(); }, milliseconds);
        return answer;
    }
    std::optional<Answer> ask(std::span<const std::uint8_t> bytes, const Endpoint& to) {
        return send(bytes, to) ? wait() : std::nullopt;
    }
    platform::UdpSocket& socket() { return m_socket; }

private:
    platform::UdpSocket m_socket;
};

} // namespace dantesync::test
