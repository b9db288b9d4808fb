// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/control_server.h"

#include "service/log/log.h"
#include "service/net/control/control_connection.h"
#include "service/platform/host_time.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace dantesync::net {
namespace {

constexpr int probeMs = 1'000;
constexpr std::size_t politeRefusals = 16; // clients at a time that are told why; further ones are just cut off
constexpr int tickMs = 50;

/// What a connection to @p name finds there.
struct Found {
    enum class What : std::uint8_t { Nothing, LeftBehind, Alive } what = What::Nothing;
    std::string holder; ///< who answers
};

std::string holderOf(const QLocalSocket& socket) {
    const Result<platform::PeerCredentials> peer = platform::peerCredentials(socket.socketDescriptor());
    return peer ? "process " + std::to_string(peer->processId) + ", user " + peer->user : "of whom nothing is known";
}

Found probe(const QString& name) {
    QLocalSocket socket;
    socket.connectToServer(name);
    if (socket.waitForConnected(probeMs))
        return {Found::What::Alive, holderOf(socket)};
    switch (socket.error()) {
    case QLocalSocket::ServerNotFoundError:
        return {Found::What::Nothing, {}};
    case QLocalSocket::ConnectionRefusedError:
        return {Found::What::LeftBehind, {}};
    default:
        // Too busy to answer, or not to be talked to: somebody's in any case.
        return {Found::What::Alive, "which does not say who it is"};
    }
}

} // namespace

ControlServer::ControlServer(QObject* parent, Authoriser authoriser, ControlLimits limits)
    : QObject(parent)
    , m_authoriser(std::move(authoriser))
    , m_limits(limits)
    , m_budget(limits.heavyCalls) {
    connect(&m_server, &LocalServer::newConnection, this, &ControlServer::acceptAll);
    connect(&m_tick, &QTimer::timeout, this, &ControlServer::tick);
}

ControlServer::~ControlServer() {
    close();
}

void ControlServer::addMethod(const QString& name, Access access, Handler handler, Weight weight) {
    m_methods.addMethod(name, access, std::move(handler), weight);
}

void ControlServer::addTopic(const QString& name, Topic topic) {
    m_methods.addTopic(name, std::move(topic));
}

Status ControlServer::mayListen(const QString& name) {
    const QFileInfo file(name);
    if (file.isAbsolute() && (file.exists() || file.isSymLink())) {
        // Qt would put its socket in the place of whatever is there.
        if (file.isFile() || file.isDir() || file.isSymLink())
            return Error{"there is something that is not a socket", name.toStdString(),
                         "remove it, or use --control NAME"};
    }
    const Found found = probe(name);
    if (found.what == Found::What::Alive)
        return Error{"another service answers on this control socket (" + found.holder + ')', name.toStdString(),
                     "stop it first (dantesync service stop), or use --control NAME"};
    return success();
}

Status ControlServer::listen(const QString& name) {
    if (Status free = mayListen(name); !free.ok())
        return free;
    if (Status made = m_server.listen(name); !made.ok())
        return made;
    qCInfo(logControl).noquote() << "listening on" << m_server.fullServerName();
    return success();
}

void ControlServer::close() {
    m_server.close();
    m_tick.stop();
    const std::vector<ControlConnection*> all = std::exchange(m_connections, {});
    for (ControlConnection* connection : all)
        delete connection;
}

void ControlServer::acceptAll() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        auto* const connection = new ControlConnection(socket, m_methods, m_authoriser, m_limits, m_budget, this);
        connect(connection, &ControlConnection::ended, this, [this, connection](const QString& trouble) {
            report(trouble);
            remove(connection);
        });
        connect(connection, &ControlConnection::burdened, this, &ControlServer::relieve);
        m_connections.push_back(connection);
        welcome(connection);
    }
    if (!m_connections.empty() && !m_tick.isActive())
        m_tick.start(tickMs);
}

/// Makes room for @p connection when all places are taken: that of the client who will miss it least, maybe itself.
void ControlServer::welcome(ControlConnection* connection) {
    const auto served = std::count_if(m_connections.begin(), m_connections.end(),
                                      [](const ControlConnection* c) { return !c->isOver(); });
    if (static_cast<std::size_t>(served) <= m_limits.clients)
        return;
    ControlConnection* const other = leastMissed();
    ControlConnection* const goes = other == nullptr ? connection : other;
    const QString reason =
        QStringLiteral("%1 clients are connected, which is the limit; close some").arg(m_limits.clients);
    if (m_connections.size() > m_limits.clients + politeRefusals)
        goes->drop(reason);
    else
        goes->refuse(ipc::rpcError(ipc::ErrorCode::Busy, reason));
}

/// A client who has asked for nothing yet or does not read, the oldest first; else who is idle for longest; else, when
/// one process holds most places, the one of its connections that it used least lately.
ControlConnection* ControlServer::leastMissed() const {
    std::map<qint64, std::size_t> places; // of each process
    for (const ControlConnection* connection : m_connections) {
        if (connection->isOver() || connection == m_connections.back())
            continue;
        ++places[connection->process()];
    }
    ControlConnection* found = nullptr;
    const auto now = ControlConnection::Clock::now();
    for (ControlConnection* connection : m_connections) {
        if (connection->isOver() || connection == m_connections.back())
            continue;
        if (!connection->hasBeenUseful() || connection->isStalled())
            return connection;
        const bool idle = !connection->isSubscribed() && now - connection->lastUse() > m_limits.idle;
        const bool greedy = 2 * places[connection->process()] > m_limits.clients;
        if ((idle || greedy) && (found == nullptr || connection->lastUse() < found->lastUse()))
            found = connection;
    }
    return found;
}

/// What waits for all of them stays bounded.
void ControlServer::relieve() {
    qint64 all = 0;
    ControlConnection* greatest = nullptr;
    for (ControlConnection* connection : m_connections) {
        all += connection->pendingBytes();
        if (greatest == nullptr || connection->pendingBytes() > greatest->pendingBytes())
            greatest = connection;
    }
    if (all > m_limits.allPendingBytes && greatest != nullptr)
        greatest->drop(QStringLiteral("clients of the control socket do not read; the greediest is dropped"));
}

void ControlServer::tick() {
    const auto now = ControlConnection::Clock::now();
    for (ControlConnection* connection : m_connections)
        connection->tick(now);
}

void ControlServer::remove(ControlConnection* connection) {
    std::erase(m_connections, connection);
    connection->deleteLater();
    if (m_connections.empty())
        m_tick.stop();
}

void ControlServer::report(const QString& trouble) {
    if (trouble.isEmpty())
        return;
    if (const auto told = m_trouble.report(trouble.toStdString(), CounterTime{platform::readRawCounter()}))
        qCWarning(logControl).noquote() << toQString(*told);
}

bool ControlServer::hasSubscribers(const QString& topic) const {
    return std::any_of(m_connections.begin(), m_connections.end(),
                       [&](const ControlConnection* c) { return c->hasTopic(topic); });
}

} // namespace dantesync::net
