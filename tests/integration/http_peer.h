// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace dantesync::test {

struct HttpReply {
    int status = 0;
    QByteArray head;
    QByteArray body;
};

/// GET over a connection of its own; nothing when nobody answers within @p timeoutMs.
std::optional<HttpReply> httpGet(const QString& address, quint16 port, const QByteArray& path, int timeoutMs = 5000);
/// The JSON object that @p path answers; empty without one.
QJsonObject httpJson(const QString& address, quint16 port, const QByteArray& path);

} // namespace dantesync::test
