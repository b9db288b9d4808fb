// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/call_once.h"

#include "shared/ipc/control_client.h"
#include "shared/ipc/line_splitter.h"

#include <QDeadlineTimer>
#include <QLocalSocket>

#include <optional>

namespace dantesync::ipc {
namespace {

constexpr qint64 requestId = 1;

/// The answer in @p line; nothing when it is something else (a notification).
std::optional<Outcome> answerIn(const QByteArray& line) {
    const Message message = parseLine(line);
    if (const auto* response = std::get_if<Response>(&message)) {
        // An error without an id is about the connection as a whole.
        if (response->id.isNull() || response->id.toInteger() == requestId)
            return response->outcome;
    } else if (std::holds_alternative<BadLine>(message)) {
        return rpcError(ErrorCode::Internal, QStringLiteral("the answer makes no sense; is that the service?"));
    }
    return std::nullopt;
}

int remaining(const QDeadlineTimer& deadline) {
    return static_cast<int>(deadline.remainingTime());
}

} // namespace

Outcome callOnce(const QString& controlName, const QString& method, const QJsonObject& params, int timeoutMs) {
    const QDeadlineTimer deadline(timeoutMs);
    const auto timedOut = [&] {
        return rpcError(
            ErrorCode::TimedOut,
            QStringLiteral("%1: no answer within %2 ms; check the service's log").arg(controlName).arg(timeoutMs));
    };
    QLocalSocket socket;
    socket.connectToServer(controlName);
    if (!socket.waitForConnected(remaining(deadline)))
        return deadline.hasExpired() ? timedOut()
                                     : rpcError(ErrorCode::NotConnected, connectionError(socket, controlName));
    socket.write(toLine(Request{requestId, method, params}));
    LineSplitter splitter(maximumAnswer);
    for (;;) {
        splitter.feed(socket.readAll());
        while (const auto line = splitter.next()) {
            if (const auto answer = answerIn(*line))
                return *answer;
        }
        if (splitter.tooLong())
            return rpcError(ErrorCode::LineTooLong, QStringLiteral("the answer is longer than 8 MiB"));
        if (socket.waitForReadyRead(remaining(deadline)))
            continue;
        return deadline.hasExpired() ? timedOut()
                                     : rpcError(ErrorCode::NotConnected, connectionError(socket, controlName));
    }
}

} // namespace dantesync::ipc
