// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/control_connection.h"

#include "service/net/control/control_server.h"
#include "service/platform/thread_time.h"

#include <QElapsedTimer>

namespace dantesync::net {
namespace {

constexpr int linesPerTurn = 16;    // then others get theirs: the discipline runs in this loop too
constexpr qint64 turnMs = 2;        // and at most about this long
constexpr int refusalPauseMs = 100; // between calls of a client that has used up its share
constexpr int farewellMs = 500;     // for a client to read why it was refused

} // namespace

ControlConnection::ControlConnection(QLocalSocket* socket, const MethodTable& methods, const Authoriser& authoriser,
                                     const ControlLimits& limits, CallBudget& budget, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_methods(methods)
    , m_authoriser(authoriser)
    , m_limits(limits)
    , m_budget(budget)
    , m_splitter(limits.lineBytes) {
    learnCaller();
    m_socket->setParent(this);
    m_socket->setReadBufferSize(limits.lineBytes);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &ControlConnection::readSome);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlConnection::readSome);
    // It reads again: what it asked meanwhile is answered now.
    connect(m_socket, &QLocalSocket::bytesWritten, this, [this] {
        if (!isStalled() && !m_over && !m_more.isActive())
            m_more.start(0);
    });
    // Queued, so that nothing of this is destroyed below itself.
    connect(
        m_socket, &QLocalSocket::disconnected, this, [this] { drop({}); }, Qt::QueuedConnection);
    if (m_socket->bytesAvailable() > 0)
        m_more.start(0);
}

ControlConnection::~ControlConnection() {
    m_socket->disconnect(this);
}

/// Some systems know the user only once something of the caller has been read.
void ControlConnection::learnCaller() {
    if (const auto peer = m_authoriser(m_socket->socketDescriptor()); peer.ok()) {
        m_process = peer->processId;
        m_user = peer->user;
    }
}

bool ControlConnection::isStalled() const {
    return m_socket->bytesToWrite() > m_limits.pendingBytes;
}

void ControlConnection::readSome() {
    if (m_over || m_more.isActive() || isStalled())
        return; // the lines taken already come first, and who does not read is not read
    QElapsedTimer turn;
    turn.start();
    for (int i = 0; i < linesPerTurn && !m_over && turn.elapsed() < turnMs; ++i) {
        auto line = m_splitter.next();
        if (!line && !m_splitter.tooLong()) { // only then, so that a flood of lines stays with the system
            m_splitter.feed(m_socket->readAll());
            line = m_splitter.next();
        }
        if (!line) {
            if (m_splitter.tooLong())
                refuse(ipc::rpcError(ipc::ErrorCode::LineTooLong,
                                     QStringLiteral("a line is longer than %1 bytes").arg(m_limits.lineBytes)));
            return;
        }
        answer(*line);
        if (isStalled() || m_more.isActive())
            return;
    }
    if (!m_over)
        m_more.start(0);
}

/// Says so when not, and then listens to nothing of this client for a moment: what it goes on asking waits with the
/// system.
bool ControlConnection::mayCall(const ipc::Request& request) {
    if (!m_methods.isHeavy(request.method))
        return true;
    if (m_user.empty())
        learnCaller();
    const CallBudget::Duration wait = m_budget.wait(m_user, CallBudget::Clock::now());
    if (wait == CallBudget::Duration::zero())
        return true;
    if (!request.isNotification())
        send(ipc::toLine(ipc::Response{
            request.id, ipc::rpcError(ipc::ErrorCode::Busy,
                                      QStringLiteral("calls like \"%1\" of user %2 take too much of the service's "
                                                     "time; ask again in %3 ms")
                                          .arg(request.method, QString::fromStdString(m_user))
                                          .arg(std::chrono::ceil<std::chrono::milliseconds>(wait).count()))}));
    m_more.start(refusalPauseMs);
    return false;
}

void ControlConnection::answer(const QByteArray& line) {
    const auto before = platform::threadProcessorTime();
    const ipc::Message message = ipc::parseLine(line);
    if (const auto* request = std::get_if<ipc::Request>(&message)) {
        if (!mayCall(*request))
            return;
        const CallContext context{m_socket->socketDescriptor(), &m_subscriptions};
        const ipc::Outcome outcome = m_methods.call(*request, context, m_authoriser);
        if (std::holds_alternative<QJsonValue>(outcome)) {
            m_useful = true;
            m_lastUse = Clock::now();
        }
        if (!request->isNotification())
            send(ipc::toLine(ipc::Response{request->id, outcome}));
        if (m_methods.isHeavy(request->method))
            m_budget.spend(m_user, platform::threadProcessorTime() - before, CallBudget::Clock::now());
    } else if (const auto* bad = std::get_if<ipc::BadLine>(&message)) {
        send(ipc::toLine(bad->answer));
    } else {
        send(ipc::toLine(ipc::Response{
            {}, ipc::rpcError(ipc::ErrorCode::InvalidRequest, QStringLiteral("a response, but nothing was asked"))}));
    }
}

void ControlConnection::send(const QByteArray& line) {
    if (m_over)
        return;
    m_socket->write(line);
    m_socket->flush(); // now: a client that closed its sending side (a script's pipe) still gets its answer
    if (isStalled())
        emit burdened();
}

void ControlConnection::tick(Clock::time_point now) {
    if (m_over)
        return;
    if (!isStalled()) {
        m_stalledSince.reset();
    } else {
        const qint64 waiting = m_socket->bytesToWrite();
        if (!m_stalledSince || waiting < m_stalledBytes)
            m_stalledSince = now; // slow, but it reads
        m_stalledBytes = waiting;
        if (now - *m_stalledSince > m_limits.stall)
            drop(QStringLiteral("a client of the control socket does not read; dropped"));
        return;
    }
    for (auto& [topic, subscription] : m_subscriptions) {
        if (now < subscription.due || isStalled())
            continue;
        if (const auto params = subscription.feed->next()) {
            subscription.due = now + subscription.interval;
            send(ipc::toLine(ipc::Request{QJsonValue(QJsonValue::Undefined), subscription.notification, *params}));
        }
    }
}

void ControlConnection::refuse(const ipc::RpcError& error) {
    if (m_over)
        return;
    m_over = true;
    m_socket->disconnect(this);
    m_socket->write(ipc::toLine(ipc::Response{{}, error}));
    // What still comes in is read and forgotten: with unread bytes the system would reset the connection, and the
    // client would never see why.
    connect(m_socket, &QLocalSocket::readyRead, m_socket, [socket = m_socket] { socket->readAll(); });
    connect(
        m_socket, &QLocalSocket::disconnected, this, [this, error] { emit ended(error.message); },
        Qt::QueuedConnection);
    QTimer::singleShot(farewellMs, m_socket, &QLocalSocket::abort);
}

void ControlConnection::drop(const QString& trouble) {
    if (m_over)
        return;
    m_over = true;
    m_socket->abort();
    // Later: the server may be walking over its connections.
    QMetaObject::invokeMethod(
        this, [this, trouble] { emit ended(trouble); }, Qt::QueuedConnection);
}

} // namespace dantesync::net
