// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/json_rpc.h"

#include "shared/model/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <string_view>

namespace dantesync::ipc {
namespace {

BadLine bad(const QJsonValue& id, ErrorCode code, const QString& message) {
    return {{id.isUndefined() ? QJsonValue() : id, rpcError(code, message)}};
}

bool isId(const QJsonValue& id) {
    return id.isUndefined() || id.isDouble() || id.isString() || id.isNull();
}

/// A number, a text, true, false or null alone: JSON (RFC 8259), which QJsonDocument does not take.
bool isScalar(const QByteArray& bytes) {
    const QJsonDocument wrapped = QJsonDocument::fromJson('[' + bytes + ']');
    return wrapped.array().size() == 1;
}

QJsonObject envelope() {
    return {{QStringLiteral("jsonrpc"), QStringLiteral("2.0")}};
}

QByteArray line(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Message parseRequest(const QJsonObject& object, const QJsonValue& id) {
    const QJsonValue params = object.value(QLatin1String("params"));
    if (!params.isUndefined() && !params.isObject())
        return bad(id, ErrorCode::InvalidParams, QStringLiteral("\"params\" must be an object (by name)"));
    return Request{id, object.value(QLatin1String("method")).toString(), params.toObject()};
}

Message parseResponse(const QJsonObject& object, const QJsonValue& id) {
    const QJsonValue error = object.value(QLatin1String("error"));
    const QJsonValue result = object.value(QLatin1String("result"));
    if (error.isUndefined() && !result.isUndefined())
        return Response{id, result};
    const QJsonObject fields = error.toObject();
    if (!fields.value(QLatin1String("code")).isDouble() || !result.isUndefined())
        return bad(id, ErrorCode::InvalidRequest, QStringLiteral("neither a request nor a response"));
    return Response{id,
                    RpcError{fields.value(QLatin1String("code")).toInt(),
                             fields.value(QLatin1String("message")).toString(), fields.value(QLatin1String("data"))}};
}

} // namespace

RpcError rpcError(ErrorCode code, const Error& error) {
    return rpcError(code, QString::fromStdString(error.text()),
                    QJsonObject{{QStringLiteral("what"), QString::fromStdString(error.what)},
                                {QStringLiteral("where"), QString::fromStdString(error.where)},
                                {QStringLiteral("remedy"), QString::fromStdString(error.remedy)}});
}

Message parseLine(const QByteArray& bytes) {
    if (firstInvalidUtf8({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return bad({}, ErrorCode::Parse, QStringLiteral("not UTF-8"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError && !isScalar(bytes))
        return bad({}, ErrorCode::Parse,
                   QStringLiteral("not JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (document.isArray())
        return bad({}, ErrorCode::InvalidRequest, QStringLiteral("batches are not supported; send one message a line"));
    const QJsonObject object = document.object();
    const QJsonValue id = object.value(QLatin1String("id"));
    if (!document.isObject() || object.value(QLatin1String("jsonrpc")).toString() != QLatin1String("2.0") || !isId(id))
        return bad(isId(id) ? id : QJsonValue(), ErrorCode::InvalidRequest,
                   QStringLiteral("not a JSON-RPC 2.0 message: { \"jsonrpc\": \"2.0\", \"id\": 1, \"method\": ... }"));
    return object.value(QLatin1String("method")).isString() ? parseRequest(object, id) : parseResponse(object, id);
}

QByteArray toLine(const Request& request) {
    QJsonObject object = envelope();
    if (!request.isNotification())
        object.insert(QLatin1String("id"), request.id);
    object.insert(QLatin1String("method"), request.method);
    if (!request.params.isEmpty())
        object.insert(QLatin1String("params"), request.params);
    return line(object);
}

QByteArray toLine(const Response& response) {
    QJsonObject object = envelope();
    object.insert(QLatin1String("id"), response.id.isUndefined() ? QJsonValue() : response.id);
    if (const auto* error = std::get_if<RpcError>(&response.outcome)) {
        QJsonObject fields{{QStringLiteral("code"), error->code}, {QStringLiteral("message"), error->message}};
        if (!error->data.isUndefined())
            fields.insert(QLatin1String("data"), error->data);
        object.insert(QLatin1String("error"), fields);
    } else {
        const QJsonValue& result = std::get<QJsonValue>(response.outcome);
        object.insert(QLatin1String("result"), result.isUndefined() ? QJsonValue() : result);
    }
    return line(object);
}

} // namespace dantesync::ipc
