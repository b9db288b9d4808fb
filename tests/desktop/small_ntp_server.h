// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/wire/ntp.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <chrono>
#include <functional>

namespace dantesync::test {

/// An NTP server on loopback, in the event loop of the test.
class SmallNtpServer {
public:
    SmallNtpServer() {
        if (!m_socket.bind(QHostAddress::LocalHost, 0))
            qFatal("no socket on loopback");
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { serve(); });
    }

    QString name() const { return QStringLiteral("127.0.0.1:%1").arg(m_socket.localPort()); }

    Nanoseconds offset;                           ///< of its time against the computer's
    std::function<void(wire::ntp::Packet&)> edit; ///< changes the good reply
    QByteArray instead;                           ///< sent in place of it
    bool silent = false;
    int questions = 0;

private:
    void serve() {
        while (m_socket.hasPendingDatagrams()) {
            const QNetworkDatagram question = m_socket.receiveDatagram();
            const QByteArray bytes = question.data();
            const auto parsed = wire::ntp::parse(
                {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
            if (!parsed)
                continue;
            ++questions;
            if (silent)
                continue;
            m_socket.writeDatagram(question.makeReply(instead.isEmpty() ? reply(parsed->packet) : instead));
        }
    }

    QByteArray reply(const wire::ntp::Packet& question) const {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const std::int64_t ns = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count() + offset.count;
        wire::ntp::Packet packet;
        packet.mode = wire::ntp::Mode::Server;
        packet.stratum = 2;
        packet.rootDelay = wire::ntp::nsToShort(1'000'000);
        packet.originTimestamp = question.transmitTimestamp;
        packet.receiveTimestamp = wire::ntp::fromUnixNs(ns);
        packet.transmitTimestamp = packet.receiveTimestamp;
        if (edit)
            edit(packet);
        const auto bytes = wire::ntp::build(packet);
        return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
    }

    QUdpSocket m_socket;
};

} // namespace dantesync::test
