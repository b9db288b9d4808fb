// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/log/repeated_trouble.h"
#include "service/net/control/call_budget.h"
#include "service/net/control/local_server.h"
#include "service/net/control/method_table.h"
#include "shared/ipc/json_rpc.h"
#include "shared/model/result.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <vector>

namespace dantesync::net {

class ControlConnection;

struct ControlLimits {
    std::size_t clients = 64;
    qsizetype lineBytes = ipc::maximumLine;
    /// A client that has more than this still to read is not listened to until it has.
    qint64 pendingBytes = qint64{64} * 1024;
    /// One that reads nothing of it for this long is dropped.
    std::chrono::milliseconds stall{10'000};
    /// Of all clients together; above it the one that makes the most of it is dropped.
    qint64 allPendingBytes = qint64{16} * 1024 * 1024;
    /// When all places are taken, a newcomer gets that of a client that has asked for nothing yet, does not read, or
    /// has asked for nothing since this long and has no subscription; or one of a process that holds most of them.
    std::chrono::milliseconds idle{60'000};
    /// Of each user's heavy calls.
    CallBudget::Limits heavyCalls = {};
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
    void addMethod(const QString& name, Access access, Handler handler, Weight weight = Weight::Light);
    /// Makes the methods NAME.subscribe and NAME.unsubscribe, for reading.
    void addTopic(const QString& name, Topic topic);
    QStringList methodNames() const { return m_methods.names(); }
    const ControlLimits& limits() const { return m_limits; }

    /// Whether listen() could succeed: nobody answers on @p name. The Error says who does.
    static Status mayListen(const QString& name);
    /// A socket path or pipe name, open to every local user. A socket left behind by a service that ended is replaced,
    /// one that answers never. The directory must exist.
    Status listen(const QString& name);
    void close();
    QString fullServerName() const { return m_server.fullServerName(); }
    std::size_t clientCount() const { return m_connections.size(); }

    bool hasSubscribers(const QString& topic) const;

private:
    void acceptAll();
    void welcome(ControlConnection* connection);
    ControlConnection* leastMissed() const;
    void relieve();
    void tick();
    void remove(ControlConnection* connection);
    void report(const QString& trouble);

    LocalServer m_server;
    MethodTable m_methods;
    Authoriser m_authoriser;
    ControlLimits m_limits;
    CallBudget m_budget;
    std::vector<ControlConnection*> m_connections; ///< in the order in which they came
    QTimer m_tick;                                 ///< runs while there are any
    log::RepeatedTrouble m_trouble;
};

} // namespace dantesync::net
