// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace dantesync::test {

/// CLOCK_MONOTONIC, µs.
qint64 monotonicUs();

/// The socket of a service manager, as sd_notify(3) describes it: it hears, and says nothing.
class NotifySocket {
public:
    /// @p address is a path, or begins with "@" for an abstract one.
    explicit NotifySocket(const QString& address);
    ~NotifySocket();
    NotifySocket(const NotifySocket&) = delete;
    NotifySocket& operator=(const NotifySocket&) = delete;

    bool isOpen() const { return m_socket >= 0; }
    /// Waits for a datagram that begins with @p text, unless it was heard already. 0 ms: only what is there.
    bool waitFor(const QByteArray& text, int timeoutMs);
    bool heard(const QByteArray& text) const { return at(text) >= 0; }
    QByteArray first(const QByteArray& text) const { return m_heard.value(at(text)); }
    /// Place of the first datagram that begins so; -1 when there is none.
    qsizetype at(const QByteArray& text) const;
    /// Two datagrams that begin with @p text follow each other, apart from others, and are the same.
    bool saidTwice(const QByteArray& text) const;
    QByteArray heardText() const { return m_heard.join(" | "); }
    void forget() { m_heard.clear(); }

private:
    bool receive(int timeoutMs);

    int m_socket = -1;
    QList<QByteArray> m_heard;
};

} // namespace dantesync::test
