// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ipc/control_client.h"

#include <utility>

namespace dantesync::ipc {

namespace {

QString wordsOf(QLocalSocket::LocalSocketError error) {
    switch (error) {
    case QLocalSocket::ServerNotFoundError:
        return QStringLiteral("the service is not running");
    case QLocalSocket::ConnectionRefusedError:
        return QStringLiteral("the service has ended and left its socket behind, or is too busy");
    case QLocalSocket::SocketAccessError:
        return QStringLiteral("no permission to talk to the service");
    case QLocalSocket::PeerClosedError:
        return QStringLiteral("the service ended the connection");
    default:
        return QStringLiteral("no connection to the service");
    }
}

} // namespace

Error connectionError(const QLocalSocket& socket, const QString& name) {
    const QString words = wordsOf(socket.error());
    const bool absent =
        socket.error() == QLocalSocket::ServerNotFoundError || socket.error() == QLocalSocket::ConnectionRefusedError;
    return {words.toStdString(), name.toStdString(),
            absent ? "start the service \"dantesync\", or name its control socket with --control"
                   : "check the service's log (" + socket.errorString().toStdString() + ')'};
}

ControlClient::ControlClient(QString name, QObject* parent)
    : QObject(parent)
    , m_name(std::move(name)) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ControlClient::connectNow);
    connect(&m_socket, &QLocalSocket::connected, this, &ControlClient::onConnected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ControlClient::readLines);
    // Queued: a failed attempt may be told from within connectToServer().
    connect(&m_socket, &QLocalSocket::disconnected, this, &ControlClient::onEnded, Qt::QueuedConnection);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::onEnded, Qt::QueuedConnection);
}

ControlClient::~ControlClient() {
    m_socket.disconnect(this);
}

void ControlClient::start(Backoff backoff) {
    m_backoff = backoff;
    m_wanted = true;
    connectNow();
}

void ControlClient::stop() {
    m_wanted = false;
    m_retry.stop();
    m_socket.abort();
    m_up = false;
    failAll(QStringLiteral("the connection was ended"));
}

void ControlClient::connectNow() {
    if (m_wanted && m_socket.state() == QLocalSocket::UnconnectedState) {
        m_splitter = LineSplitter(maximumAnswer);
        m_socket.connectToServer(m_name);
    }
}

void ControlClient::onConnected() {
    m_up = true;
    for (auto it = m_subscriptions.constBegin(); it != m_subscriptions.constEnd(); ++it)
        call(it.key(), it.value(), [](const Outcome&) {});
    emit connected();
}

/// Comes once or twice for one end (an error, and the state); the second finds the retry under way.
void ControlClient::onEnded() {
    if (!m_wanted || m_retry.isActive() || m_socket.state() != QLocalSocket::UnconnectedState)
        return;
    const QString reason = QString::fromStdString(connectionError(m_socket, m_name).text());
    m_up = false;
    m_retry.start(m_backoff.next());
    failAll(reason);
    emit disconnected(reason);
}

void ControlClient::call(const QString& method, const QJsonObject& params, Callback callback,
                         std::chrono::milliseconds timeout) {
    const qint64 id = ++m_lastId;
    auto* const timer = new QTimer(this);
    timer->setSingleShot(true);
    m_pending.insert(id, {std::move(callback), timer});
    const bool sent = isConnected() && m_socket.write(toLine(Request{id, method, params})) >= 0;
    const RpcError failure =
        sent ? rpcError(ErrorCode::TimedOut,
                        QStringLiteral("no answer within %1 ms to %2").arg(timeout.count()).arg(method))
             : rpcError(ErrorCode::NotConnected, QStringLiteral("not connected to the service"));
    connect(timer, &QTimer::timeout, this, [this, id, failure] { finish(id, failure); });
    timer->start(sent ? timeout : std::chrono::milliseconds(0));
}

void ControlClient::subscribe(const QString& method, const QJsonObject& params) {
    m_subscriptions.insert(method, params);
    if (isConnected())
        call(method, params, [](const Outcome&) {});
}

void ControlClient::readLines() {
    m_splitter.feed(m_socket.readAll());
    while (m_wanted) { // a handler may have called stop()
        const auto line = m_splitter.next();
        if (!line)
            break;
        handle(parseLine(*line));
    }
    if (m_splitter.tooLong())
        m_socket.abort();
}

void ControlClient::handle(const Message& message) {
    m_backoff.reset();
    if (const auto* request = std::get_if<Request>(&message)) {
        if (request->isNotification())
            emit notification(request->method, request->params);
    } else if (const auto* response = std::get_if<Response>(&message)) {
        finish(response->id.toInteger(), response->outcome);
    } else {
        m_socket.abort(); // whoever speaks there is not the service
    }
}

void ControlClient::finish(qint64 id, const Outcome& outcome) {
    const Pending pending = m_pending.take(id);
    if (pending.timer == nullptr)
        return; // answered too late, or never asked
    pending.timer->deleteLater();
    pending.callback(outcome);
}

void ControlClient::failAll(const QString& reason) {
    const QList<qint64> ids = m_pending.keys();
    for (const qint64 id : ids)
        finish(id, rpcError(ErrorCode::NotConnected, reason));
}

} // namespace dantesync::ipc
