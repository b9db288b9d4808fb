// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/control_peer.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QLocalSocket>

#include <cmath>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

/// A number of nanoseconds: as a JSON number or, beyond what a double holds, as its text.
qint64 nanoseconds(const QJsonValue& value) {
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

bool isNumber(const QJsonValue& value) {
    return value.isDouble() || value.isString();
}

} // namespace

QByteArray exchangeControlLine(const QString& socketPath, const QByteArray& line, int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    QLocalSocket socket;
    socket.connectToServer(socketPath);
    if (!socket.waitForConnected(timeoutMs))
        return {};
    socket.write(line + '\n');
    socket.flush();
    while (!socket.canReadLine()) {
        const auto left = timeoutMs - static_cast<int>(timer.elapsed());
        if (left <= 0 || !socket.waitForReadyRead(left))
            return {};
    }
    return socket.readLine().trimmed();
}

std::optional<QJsonObject> callControl(const QString& socketPath, const QString& method, int timeoutMs) {
    return callControl(socketPath, method, {}, timeoutMs);
}

std::optional<QJsonObject> callControl(const QString& socketPath, const QString& method, const QJsonObject& params,
                                       int timeoutMs) {
    const QJsonObject request{{u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method}, {u"params"_s, params}};
    const QByteArray answer =
        exchangeControlLine(socketPath, QJsonDocument(request).toJson(QJsonDocument::Compact), timeoutMs);
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

qint64 Truth::wallAt(qint64 r) const {
    return wallNs + std::llround(static_cast<double>(r - rNs) * rate);
}

std::optional<Truth> askTruth(const QString& socketPath) {
    const auto answer = callControl(socketPath, u"clock.truth"_s);
    if (!answer)
        return std::nullopt;
    const QJsonObject result = answer->value(u"result"_s).toObject();
    for (const QString& key : {u"r_ns"_s, u"counter_ns"_s, u"wall_ns"_s, u"rate"_s})
        if (!isNumber(result.value(key)))
            return std::nullopt;
    return Truth{nanoseconds(result.value(u"r_ns"_s)), nanoseconds(result.value(u"counter_ns"_s)),
                 nanoseconds(result.value(u"wall_ns"_s)), result.value(u"rate"_s).toDouble()};
}

} // namespace dantesync::test
