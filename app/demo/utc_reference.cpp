// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/utc_reference.h"

#include "app/demo/os_support.h"
#include "shared/wire/ntp.h"

#include <QHostAddress>

#include <array>

namespace dantesync::demo {
namespace {

namespace ntp = wire::ntp;

/// 2^-20 s: about what reading the clock in user space is good for.
constexpr std::int8_t precisionLog2 = -20;
constexpr Nanoseconds rootDispersion = Nanoseconds::fromMicroseconds(50);

} // namespace

std::vector<std::uint8_t> ntpAnswer(std::span<const std::uint8_t> bytes, WallTime received, WallTime sent) {
    const auto request = ntp::parse(bytes);
    if (!request || request->packet.mode != ntp::Mode::Client)
        return {};
    ntp::Packet answer;
    answer.leap = ntp::Leap::None;
    answer.version = request->packet.version;
    answer.mode = ntp::Mode::Server;
    answer.stratum = 1;
    answer.poll = request->packet.poll;
    answer.precision = precisionLog2;
    answer.rootDelay = 0;
    answer.rootDispersion = ntp::nsToShort(rootDispersion.count);
    answer.referenceId = ntp::referenceIdFromText("LOCL");
    answer.referenceTimestamp = ntp::fromUnixNs(received.ns - Nanoseconds::fromSeconds(1).count);
    answer.originTimestamp = request->packet.transmitTimestamp;
    answer.receiveTimestamp = ntp::fromUnixNs(received.ns);
    answer.transmitTimestamp = ntp::fromUnixNs(sent.ns);
    const auto packet = ntp::build(answer);
    return {packet.begin(), packet.end()};
}

UtcReference::UtcReference(const UtcScale& scale)
    : m_scale(scale)
    , m_socket(this) {
    connect(&m_socket, &QUdpSocket::readyRead, this, &UtcReference::answerAll);
}

Status UtcReference::listen(const Endpoint& at) {
    if (m_socket.bind(QHostAddress(at.address.value), at.port, QUdpSocket::DontShareAddress))
        return success();
    return Error{"cannot listen: " + m_socket.errorString().toStdString(), "UTC reference at " + at.toString(),
                 "start the demo again; it draws other addresses"};
}

Endpoint UtcReference::endpoint() const {
    return {Ipv4{m_socket.localAddress().toIPv4Address()}, m_socket.localPort()};
}

void UtcReference::answerAll() {
    while (m_socket.hasPendingDatagrams()) {
        const WallTime received = m_scale.at(rawCounterNs());
        std::array<char, 1024> bytes{};
        QHostAddress from;
        quint16 port = 0;
        const qint64 size = m_socket.readDatagram(bytes.data(), bytes.size(), &from, &port);
        if (size <= 0)
            continue;
        const std::span request(reinterpret_cast<const std::uint8_t*>(bytes.data()), static_cast<std::size_t>(size));
        const auto answer = ntpAnswer(request, received, m_scale.at(rawCounterNs()));
        if (!answer.empty())
            m_socket.writeDatagram(reinterpret_cast<const char*>(answer.data()), static_cast<qint64>(answer.size()),
                                   from, port);
    }
}

} // namespace dantesync::demo
