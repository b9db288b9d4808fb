// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ipc/backoff.h"
#include "shared/ipc/json_rpc.h"
#include "shared/ipc/line_splitter.h"

#include <QHash>
#include <QLocalSocket>
#include <QMap>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace dantesync::ipc {

/// The app's end of the control socket: asynchronous, and connected again by itself when the service comes back.
/// Lives in one thread with an event loop.
class ControlClient : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const Outcome& outcome)>;

    explicit ControlClient(QString name, QObject* parent = nullptr);
    ~ControlClient() override;

    /// Connects, and keeps trying: after 0.5 s, doubling to 16 s; from the start again after each message received.
    void start(Backoff backoff = Backoff());
    /// Ends the connection and the attempts; calls under way end with NotConnected.
    void stop();
    bool isConnected() const { return m_socket.state() == QLocalSocket::ConnectedState; }

    /// @p callback is called exactly once, later, never from within call(): with the result, the service's error,
    /// NotConnected or TimedOut. It is not called when the client is destroyed first.
    void call(const QString& method, const QJsonObject& params, Callback callback,
              std::chrono::milliseconds timeout = std::chrono::seconds(5));

    /// Calls @p method ("status.subscribe") now if connected, and after each time the connection is made.
    void subscribe(const QString& method, const QJsonObject& params = {});
    /// Does not call @p method any more when the connection is made again.
    void forget(const QString& method) { m_subscriptions.remove(method); }

signals:
    void connected();
    /// @p reason in words; also after each attempt that failed.
    void disconnected(const QString& reason);
    void notification(const QString& method, const QJsonObject& params);

private:
    struct Pending {
        Callback callback;
        QTimer* timer = nullptr;
    };

    void connectNow();
    void onConnected();
    void onEnded();
    void readLines();
    void handle(const Message& message);
    void finish(qint64 id, const Outcome& outcome);
    void failAll(const QString& reason);

    QString m_name;
    QLocalSocket m_socket;
    QTimer m_retry;
    Backoff m_backoff;
    LineSplitter m_splitter;
    QMap<QString, QJsonObject> m_subscriptions; ///< method to params
    QHash<qint64, Pending> m_pending;
    qint64 m_lastId = 0;
    bool m_wanted = false;
    bool m_up = false; ///< connected() was emitted, disconnected() not yet
};

/// What a failed connection means and what to do about it.
Error connectionError(const QLocalSocket& socket, const QString& name);

} // namespace dantesync::ipc
