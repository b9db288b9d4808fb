// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON-RPC 2.0 (https://www.jsonrpc.org/specification), one message a line, UTF-8. Parameters are always by name;
// batches are not spoken: a client that wants several answers sends several lines.
#pragma once

#include "shared/model/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <variant>

namespace dantesync::ipc {

/// Longest line the service takes, bytes without the newline: a configuration with a thousand hosts fits.
constexpr qsizetype maximumLine = qsizetype{256} * 1024;
/// Longest line a client takes: the service is trusted more, and its log is long.
constexpr qsizetype maximumAnswer = qsizetype{8} * 1024 * 1024;

enum class ErrorCode : int {
    Parse = -32700,
    InvalidRequest = -32600,
    MethodNotFound = -32601,
    InvalidParams = -32602,
    Internal = -32603,
    NotPermitted = -32000, ///< the caller's credentials do not allow it
    Busy = -32001,         ///< too many clients, or too much asked: later
    LineTooLong = -32002,
    Unavailable = -32003,  ///< what was asked for does not exist here and now (clock.truth without a virtual clock)
    Refused = -32004,      ///< understood, but the value is not allowed; data says more
    NotConnected = -32010, ///< made by the client: no connection, or it ended before the answer
    TimedOut = -32011,     ///< made by the client: no answer in time
};

struct RpcError {
    int code = static_cast<int>(ErrorCode::Internal);
    QString message;
    QJsonValue data = QJsonValue(QJsonValue::Undefined); ///< Undefined: none

    bool is(ErrorCode c) const { return code == static_cast<int>(c); }
};

inline RpcError rpcError(ErrorCode code, const QString& message,
                         const QJsonValue& data = QJsonValue(QJsonValue::Undefined)) {
    return {static_cast<int>(code), message, data};
}
/// An Error of ours as the other side reads it: its text, and what/where/remedy in the data.
RpcError rpcError(ErrorCode code, const Error& error);

/// What a method gives: a result, or an error.
using Outcome = std::variant<QJsonValue, RpcError>;

struct Request {
    QJsonValue id = QJsonValue(QJsonValue::Undefined); ///< number, string or null; Undefined: a notification
    QString method;
    QJsonObject params;

    bool isNotification() const { return id.isUndefined(); }
};

struct Response {
    QJsonValue id; ///< null when the request's could not be read
    Outcome outcome;
};

/// A line that is no message; the answer to send back.
struct BadLine {
    Response answer;
};

using Message = std::variant<Request, Response, BadLine>;

/// One line without its newline. Any bytes.
Message parseLine(const QByteArray& line);

/// Both end with a newline, and contain no other.
QByteArray toLine(const Request& request);
QByteArray toLine(const Response& response);

} // namespace dantesync::ipc
