// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/http_peer.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QTcpSocket>

namespace dantesync::test {

std::optional<HttpReply> httpGet(const QString& address, quint16 port, const QByteArray& path, int timeoutMs) {
    const QDeadlineTimer deadline(timeoutMs);
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(address), port);
    if (!socket.waitForConnected(timeoutMs))
        return std::nullopt;
    // HTTP/1.0: the answer ends with the connection, and comes in one piece.
    socket.write("GET " + path + " HTTP/1.0\r\nHost: " + address.toLatin1() + "\r\n\r\n");
    while (socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
        socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    const QByteArray all = socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0 || !all.startsWith("HTTP/1."))
        return std::nullopt;
    return HttpReply{all.mid(9, 3).toInt(), all.left(end), all.mid(end + 4)};
}

QJsonObject httpJson(const QString& address, quint16 port, const QByteArray& path) {
    const auto reply = httpGet(address, port, path);
    return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
}

} // namespace dantesync::test
