// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/fake_service.h"

#include "shared/ipc/json_rpc.h"

#include <QLocalSocket>

namespace dantesync::test {

FakeService::FakeService(QString name, QObject* parent)
    : QObject(parent)
    , m_name(std::move(name)) {
    connect(&m_server, &QLocalServer::newConnection, this, &FakeService::accept);
}

FakeService::~FakeService() {
    stop();
}

bool FakeService::start() {
    QLocalServer::removeServer(m_name);
    return m_server.listen(m_name);
}

void FakeService::stop() {
    m_server.close();
    for (const QPointer<QLocalSocket>& client : std::exchange(m_clients, {})) {
        if (!client)
            continue;
        client->disconnect(this);
        client->abort();
        client->deleteLater();
    }
}

void FakeService::accept() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        m_clients.append(socket);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void FakeService::read(QLocalSocket* socket) {
    while (socket->canReadLine()) {
        const auto message = ipc::parseLine(socket->readLine().trimmed());
        const auto* request = std::get_if<ipc::Request>(&message);
        if (!request)
            continue;
        m_calls.append(request->method);
        m_params.insert(request->method, request->params);
        const auto found = m_answers.constFind(request->method);
        const QJsonValue result = found == m_answers.constEnd() ? QJsonValue(QJsonObject()) : (*found)(request->params);
        const auto refused = m_refusals.constFind(request->method);
        const ipc::Outcome outcome = refused == m_refusals.constEnd() ? ipc::Outcome(result) : ipc::Outcome(*refused);
        if (!request->isNotification())
            socket->write(ipc::toLine(ipc::Response{request->id, outcome}));
    }
}

void FakeService::notify(const QString& method, const QJsonObject& params) {
    ipc::Request request;
    request.method = method;
    request.params = params;
    for (const QPointer<QLocalSocket>& client : m_clients)
        if (client)
            client->write(ipc::toLine(request));
}

bool FakeService::hasClient() const {
    for (const QPointer<QLocalSocket>& client : m_clients)
        if (client && client->state() == QLocalSocket::ConnectedState)
            return true;
    return false;
}

} // namespace dantesync::test
