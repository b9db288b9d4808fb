// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/control_server.h"

#include "service/log/log.h"
#include "service/net/control/control_connection.h"
#include "service/platform/host_time.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace dantesync::net {
namespace {

constexpr int probeMs = 1'000;
constexpr std::size_t politeRefusals = 16; // clients at a time that are told why; further ones are just cut off

/// What a connection to @p name finds there.
enum class Found : std::uint8_t { Nothing, LeftBehind, Alive };

Found probe(const QString& name) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(probeMs))
        return Found::Alive;
    switch (socket.error()) {
    case QLocalSocket::ServerNotFoundError:
        return Found::Nothing;
    case QLocalSocket::ConnectionRefusedError:
        return Found::LeftBehind;
    default:
        return Found::Alive; // too busy to answer, or not to be talked to: somebody's in any case
    }
}

Error cannotListen(const QString& name, const QString& why) {
    return {"the control socket cannot be made (" + why.toStdString() + ')', name.toStdString(),
            "check that its directory exists and may be written to (systemd: RuntimeDirectory=dantesync), or use "
            "--control NAME or --control none"};
}

} // namespace

ControlServer::ControlServer(QObject* parent, Authoriser authoriser, ControlLimits limits)
    : QObject(parent)
    , m_authoriser(std::move(authoriser))
    , m_limits(limits) {
    m_server.setSocketOptions(QLocalServer::WorldAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::acceptAll);
}

ControlServer::~ControlServer() {
    close();
}

void ControlServer::addMethod(const QString& name, Access access, Handler handler) {
    m_methods.addMethod(name, access, std::move(handler));
}

void ControlServer::addTopic(const QString& topic) {
    m_methods.addTopic(topic);
}

Status ControlServer::listen(const QString& name) {
    const QFileInfo file(name);
    if (file.isAbsolute() && (file.exists() || file.isSymLink())) {
        // Qt would put its socket in the place of whatever is there.
        if (file.isFile() || file.isDir() || file.isSymLink())
            return Error{"there is something that is not a socket", name.toStdString(),
                         "remove it, or use --control NAME"};
    }
    switch (probe(name)) {
    case Found::Alive:
        return Error{"another service answers on this control socket", name.toStdString(),
                     "stop it first (systemctl stop dantesync), or use --control NAME"};
    case Found::LeftBehind:
        QLocalServer::removeServer(name);
        break;
    case Found::Nothing:
        break;
    }
    if (!m_server.listen(name))
        return cannotListen(name, m_server.errorString());
    qCInfo(logControl).noquote() << "listening on" << m_server.fullServerName();
    return success();
}

void ControlServer::close() {
    m_server.close();
    const std::set<ControlConnection*> all = std::exchange(m_connections, {});
    for (ControlConnection* connection : all)
        delete connection;
}

void ControlServer::acceptAll() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        if (m_connections.size() >= m_limits.clients + politeRefusals) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto* const connection = new ControlConnection(socket, m_methods, m_authoriser, m_limits, this);
        connect(connection, &ControlConnection::ended, this, [this, connection](const QString& trouble) {
            report(trouble);
            remove(connection);
        });
        m_connections.insert(connection);
        if (m_connections.size() > m_limits.clients)
            connection->refuse(ipc::rpcError(
                ipc::ErrorCode::Busy,
                QStringLiteral("%1 clients are connected, which is the limit; close some").arg(m_limits.clients)));
    }
}

void ControlServer::remove(ControlConnection* connection) {
    m_connections.erase(connection);
    connection->deleteLater();
}

void ControlServer::report(const QString& trouble) {
    if (trouble.isEmpty())
        return;
    if (const auto told = m_trouble.report(trouble.toStdString(), CounterTime{platform::readRawCounter()}))
        qCWarning(logControl).noquote() << toQString(*told);
}

void ControlServer::publish(const QString& topic, const QString& method, const QJsonObject& params) {
    QByteArray line;
    for (ControlConnection* connection : m_connections) {
        if (!connection->hasTopic(topic))
            continue;
        if (line.isEmpty())
            line = ipc::toLine(ipc::Request{QJsonValue(QJsonValue::Undefined), method, params});
        connection->send(line);
    }
}

bool ControlServer::hasSubscribers(const QString& topic) const {
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [&](const ControlConnection* c) { return c->hasTopic(topic); });
}

} // namespace dantesync::net
