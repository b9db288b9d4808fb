// SPDX-License-Identifier: GPL-3.0-or-later
//
// A TCP client that says exactly what it is told to.
#pragma once

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QTcpSocket>

namespace dantesync::test {

constexpr int patienceMs = 60'000;

class RawClient {
public:
    explicit RawClient(quint16 port, const QString& from = {}) {
        if (!from.isEmpty())
            m_socket.bind(QHostAddress(from));
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_socket.waitForConnected(patienceMs);
    }

    void send(const QByteArray& bytes) {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// All that comes until the server closes.
    QByteArray readToEnd() {
        QByteArray all;
        QDeadlineTimer deadline(patienceMs);
        while (!deadline.hasExpired()) {
            all += m_socket.readAll();
            if (m_socket.state() != QAbstractSocket::ConnectedState)
                break;
            m_socket.waitForReadyRead(100);
        }
        return all + m_socket.readAll();
    }
    /// One answer with a Content-Length, on a connection that stays; @p head: without a body.
    QByteArray readAnswer(bool head = false) {
        QByteArray all;
        QDeadlineTimer deadline(patienceMs);
        while (!deadline.hasExpired() && !isWhole(all, head)) {
            if (m_socket.bytesAvailable() == 0 && m_socket.state() != QAbstractSocket::ConnectedState)
                break;
            m_socket.waitForReadyRead(100);
            all += m_socket.readAll();
        }
        return all;
    }
    bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    QTcpSocket& socket() { return m_socket; }

private:
    static bool isWhole(const QByteArray& answer, bool head) {
        const qsizetype end = answer.indexOf("\r\n\r\n");
        const qsizetype at = answer.indexOf("Content-Length: ");
        if (end < 0 || at < 0)
            return false;
        const qsizetype length = answer.mid(at + 16, answer.indexOf('\r', at) - at - 16).toLongLong();
        return head || answer.size() >= end + 4 + length;
    }

    QTcpSocket m_socket;
};

/// The status of an answer; -1 for none.
inline int statusOf(const QByteArray& answer) {
    return answer.startsWith("HTTP/1.") ? answer.mid(9, 3).toInt() : -1;
}

} // namespace dantesync::test
