// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace dantesync::test {

/// A datagram, and whom it came from.
struct Datagram {
    QByteArray bytes;
    QString address;
    quint16 port = 0;
};

/// A plain blocking UDP socket: no event loop between the test and the kernel, so that what is timed
/// around a call is the exchange and nothing else.
class UdpPeer {
public:
    UdpPeer() = default;
    UdpPeer(const QString& address, quint16 port = 0);
    ~UdpPeer();
    UdpPeer(UdpPeer&& other) noexcept;
    UdpPeer& operator=(UdpPeer&&) = delete;
    UdpPeer(const UdpPeer&) = delete;
    UdpPeer& operator=(const UdpPeer&) = delete;

    bool isOpen() const { return m_socket >= 0; }
    bool send(const QByteArray& bytes, const QString& address, quint16 port) const;
    /// The next datagram, or nothing within @p timeoutMs.
    std::optional<Datagram> receive(int timeoutMs) const;
    /// Sends, and waits for one answer.
    std::optional<Datagram> ask(const QByteArray& bytes, const QString& address, quint16 port, int timeoutMs) const;

    /// No socket is bound to @p port on any address.
    static bool isFree(quint16 port);

private:
    int m_socket = -1;
};

} // namespace dantesync::test
