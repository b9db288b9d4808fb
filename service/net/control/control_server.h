// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log/repeated_trouble.h"
#include "service/net/control/method_table.h"
#include "shared/ipc/json_rpc.h"
#include "shared/model/result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QObject>
#include <QString>

#include <functional>
#include <set>

namespace dantesync::net {

class ControlConnection;

struct ControlLimits {
    std::size_t clients = 64;
    qsizetype lineBytes = ipc::maximumLine;
    /// A client that has this much still to read when there is more to tell is dropped.
    qint64 pendingBytes = qint64{1024} * 1024;
};

/// The service's end of the control socket: JSON-RPC lines of local clients, answered in the event loop's thread.
/// Everyone local may connect and read; methods that change something ask who is calling.
class ControlServer : public QObject {
    Q_OBJECT

public:
    explicit ControlServer(QObject* parent = nullptr, Authoriser authoriser = callerCredentials,
                           ControlLimits limits = {});
    ~ControlServer() override;

    /// Register everything before listen(). A name registered twice is a programming error.
    void addMethod(const QString& name, Access access, Handler handler);
    /// Makes "TOPIC.subscribe" and "TOPIC.unsubscribe" (for reading), and publish() of that topic.
    void addTopic(const QString& topic);

    /// A socket path or pipe name, open to every local user. A socket left behind by a service that ended is replaced,
    /// one that answers never. The directory must exist.
    Status listen(const QString& name);
    void close();
    QString fullServerName() const { return m_server.fullServerName(); }
    std::size_t clientCount() const { return m_connections.size(); }

    /// Sends the notification @p method ("status.changed") to those who subscribed to @p topic.
    void publish(const QString& topic, const QString& method, const QJsonObject& params);
    /// Whether publish() would reach anybody.
    bool hasSubscribers(const QString& topic) const;

private:
    void acceptAll();
    void remove(ControlConnection* connection);
    void report(const QString& trouble);

    QLocalServer m_server;
    MethodTable m_methods;
    Authoriser m_authoriser;
    ControlLimits m_limits;
    std::set<ControlConnection*> m_connections;
    log::RepeatedTrouble m_trouble;
};

} // namespace dantesync::net
