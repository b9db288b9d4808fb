// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/control/control_connection.h"

#include "service/net/control/control_server.h"

namespace dantesync::net {
namespace {

constexpr int linesPerTurn = 16; // then others get theirs: the discipline runs in this loop too
constexpr int farewellMs = 500;  // for a client to read why it was refused

} // namespace

ControlConnection::ControlConnection(QLocalSocket* socket, const MethodTable& methods, const Authoriser& authoriser,
                                     const ControlLimits& limits, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_methods(methods)
    , m_authoriser(authoriser)
    , m_limits(limits)
    , m_splitter(limits.lineBytes) {
    m_socket->setParent(this);
    m_socket->setReadBufferSize(limits.lineBytes);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &ControlConnection::readSome);
    connect(m_socket, &QLocalSocket::readyRead, this, &ControlConnection::readSome);
    // Queued, so that nothing of this is destroyed below itself.
    connect(
        m_socket, &QLocalSocket::disconnected, this, [this] { drop({}); }, Qt::QueuedConnection);
    if (m_socket->bytesAvailable() > 0)
        m_more.start(0);
}

ControlConnection::~ControlConnection() {
    m_socket->disconnect(this);
}

void ControlConnection::readSome() {
    if (m_over || m_more.isActive())
        return; // the lines taken already come first
    m_splitter.feed(m_socket->readAll());
    for (int i = 0; i < linesPerTurn && !m_over; ++i) {
        const auto line = m_splitter.next();
        if (!line) {
            if (m_splitter.tooLong())
                refuse(ipc::rpcError(ipc::ErrorCode::LineTooLong,
                                     QStringLiteral("a line is longer than %1 bytes").arg(m_limits.lineBytes)));
            return;
        }
        answer(*line);
    }
    if (!m_over)
        m_more.start(0);
}

void ControlConnection::answer(const QByteArray& line) {
    const ipc::Message message = ipc::parseLine(line);
    if (const auto* request = std::get_if<ipc::Request>(&message)) {
        const CallContext context{m_socket->socketDescriptor(), &m_topics};
        const ipc::Outcome outcome = m_methods.call(*request, context, m_authoriser);
        if (!request->isNotification())
            send(ipc::toLine(ipc::Response{request->id, outcome}));
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
    if (m_socket->bytesToWrite() > m_limits.pendingBytes)
        return drop(QStringLiteral("a client of the control socket does not read; dropped"));
    m_socket->write(line);
    m_socket->flush(); // now: a client that closed its sending side (a script's pipe) still gets its answer
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
