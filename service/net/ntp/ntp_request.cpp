// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/ntp/ntp_request.h"

#include "service/net/ntp/ntp_reply_check.h"

#include <QRandomGenerator>

namespace dantesync::net {

namespace {

wire::ntp::Timestamp randomCookie() {
    wire::ntp::Timestamp cookie;
    while (cookie.isZero()) { // zero means "unknown"
        cookie.seconds = QRandomGenerator::system()->generate();
        cookie.fraction = QRandomGenerator::system()->generate();
    }
    return cookie;
}

} // namespace

Result<std::unique_ptr<NtpRequest>> NtpRequest::open(Ipv4 bind, SystemClock& clock,
                                                     std::function<void(NtpRequest&)> activity) {
    platform::UdpOptions options;
    options.bind = {bind, 0};
    options.wantLocalAddress = true;
    options.transmitStamps = true;
    auto socket = platform::UdpSocket::open(options);
    if (!socket)
        return socket.error();
    std::unique_ptr<NtpRequest> request(new NtpRequest(std::move(*socket), clock));
    QObject::connect(&request->m_notifier, &QSocketNotifier::activated, &request->m_notifier,
                     [self = request.get(), activity = std::move(activity)] {
                         self->takeTransmitStamp();
                         activity(*self);
                     });
    return request;
}

NtpRequest::NtpRequest(platform::UdpSocket socket, SystemClock& clock)
    : m_socket(std::move(socket))
    , m_clock(clock)
    , m_notifier(m_socket.descriptor(), QSocketNotifier::Read)
    , m_cookie(randomCookie()) {}

Status NtpRequest::send(const Endpoint& server) {
    m_server = server;
    const auto bytes = wire::ntp::build(ntpRequest(m_cookie));
    m_left = m_clock.now().counter;
    if (!m_socket.send(bytes, server))
        return Error{m_socket.lastError(), {}, "check the network and the address of the NTP server"};
    takeTransmitStamp(); // mostly there already
    return success();
}

std::optional<platform::Datagram> NtpRequest::receive(std::span<std::uint8_t> buffer) {
    return m_socket.receive(buffer);
}

/// The error queue has to be emptied in any case: what waits there keeps the notifier firing.
void NtpRequest::takeTransmitStamp() {
    while (const auto stamp = m_socket.receiveTransmitStamp()) {
        const auto reading = m_clock.at(stamp->stamp);
        if (!reading || m_stamped)
            continue;
        m_left = reading->counter;
        m_stamped = true;
    }
}

} // namespace dantesync::net
