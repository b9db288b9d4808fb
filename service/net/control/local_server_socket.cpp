// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/local_server.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

namespace dantesync::net {

namespace {

constexpr int backlog = 128; // connections that the system holds until we come to them

} // namespace

struct LocalServer::State {
    QLocalServer server;
};

LocalServer::LocalServer(QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<State>()) {
    m_state->server.setSocketOptions(QLocalServer::WorldAccessOption);
    connect(&m_state->server, &QLocalServer::newConnection, this, &LocalServer::newConnection);
}

LocalServer::~LocalServer() = default;

Status LocalServer::listen(const QString& name) {
    if (QFileInfo::exists(name))
        QLocalServer::removeServer(name); // left behind by a service that was killed
    m_state->server.setListenBacklogSize(backlog);
    if (m_state->server.listen(name))
        return success();
    return Error{"the control socket cannot be made (" + m_state->server.errorString().toStdString() + ')',
                 name.toStdString(),
                 "check that its directory exists and may be written to (systemd: RuntimeDirectory=dantesync), or use "
                 "--control NAME or --control none"};
}

void LocalServer::close() {
    m_state->server.close();
}

QLocalSocket* LocalServer::nextPendingConnection() {
    return m_state->server.nextPendingConnection();
}

QString LocalServer::fullServerName() const {
    return m_state->server.fullServerName();
}

} // namespace dantesync::net
