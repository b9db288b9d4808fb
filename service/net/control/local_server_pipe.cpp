// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt's own server offers neither to refuse other computers nor to say who may connect: the pipe is ours, and Qt's
// socket gets the connections.
#include "service/net/control/local_server.h"
#include "service/platform/pipe_listener.h"

#include <QLocalSocket>
#include <QSocketNotifier>

namespace dantesync::net {

namespace {

/// More than ControlLimits::clients, so that those who find no place are told so.
constexpr std::size_t places = 96;

} // namespace

struct LocalServer::State {
    QString name;
    std::shared_ptr<platform::PipeListener> pipe; ///< its places are given back by sockets that may outlive this
    std::unique_ptr<QSocketNotifier> notifier;
};

LocalServer::LocalServer(QObject* parent)
    : QObject(parent)
    , m_state(std::make_unique<State>()) {}

LocalServer::~LocalServer() = default;

Status LocalServer::listen(const QString& name) {
    auto pipe = platform::PipeListener::open(name.toStdString(), places);
    if (!pipe)
        return pipe.error();
    m_state->name = name;
    m_state->pipe = std::move(*pipe);
    m_state->notifier = std::make_unique<QSocketNotifier>(m_state->pipe->descriptor(), QSocketNotifier::Read);
    connect(m_state->notifier.get(), &QSocketNotifier::activated, this, &LocalServer::newConnection);
    return success();
}

void LocalServer::close() {
    m_state->notifier.reset();
    m_state->pipe.reset();
}

QLocalSocket* LocalServer::nextPendingConnection() {
    const std::shared_ptr<platform::PipeListener> pipe = m_state->pipe;
    while (pipe) {
        const auto connection = pipe->accept();
        if (!connection)
            return nullptr;
        auto* const socket = new QLocalSocket(this);
        // By then the socket has closed its handle of the pipe.
        connect(socket, &QObject::destroyed, [pipe, place = connection->place] { pipe->giveBack(place); });
        if (socket->setSocketDescriptor(connection->handle))
            return socket;
        delete socket;
    }
    return nullptr;
}

QString LocalServer::fullServerName() const {
    return QStringLiteral("\\\\.\\pipe\\") + m_state->name;
}

} // namespace dantesync::net
