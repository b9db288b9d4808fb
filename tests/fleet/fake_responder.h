// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/math/units.h"
#include "shared/model/endpoint.h"

#include <QHostAddress>
#include <QObject>
#include <QUdpSocket>

namespace dantesync::test {

/// A time query server with a clock of its own, on a loopback address, as well or badly behaved as asked.
class FakeResponder : public QObject {
    Q_OBJECT
public:
    enum class Manner {
        BasicOnly,
        Precise,
        PreciseUnanswered, ///< announces level 2 and never answers it
        Silent,
        Garbage,
        WrongId,
        Truncated,
    };

    /// @p ahead: its wall clock minus 1,700,000,000 s, minus the steady clock.
    FakeResponder(Manner manner, Nanoseconds ahead, QObject* parent = nullptr);

    /// A free port of @p address (a loopback address), or @p port.
    bool listen(Ipv4 address, std::uint16_t port = 0);
    Endpoint endpoint() const;
    void ignoreFirst(int requests) { m_toIgnore = requests; }
    /// Answers a request that reached it in another way (a broadcast), from its own address.
    void answer(const QByteArray& request, const QHostAddress& to, std::uint16_t port);
    int requestsSeen() const { return m_seen; }

private:
    void answerAll();
    QByteArray answerTo(const QByteArray& request) const;
    std::uint64_t wallNow() const;

    Manner m_manner;
    Nanoseconds m_ahead;
    QUdpSocket m_socket;
    int m_toIgnore = 0;
    int m_seen = 0;
};

} // namespace dantesync::test
