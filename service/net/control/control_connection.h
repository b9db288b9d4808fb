// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/control/call_budget.h"
#include "service/net/control/method_table.h"
#include "shared/ipc/json_rpc.h"
#include "shared/ipc/line_splitter.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace dantesync::net {

struct ControlLimits;

/// One client of the control socket. Owns its socket; tells by ended() that it wants to be removed.
///
/// A client that does not read is not read either: what waits for it is at most one answer beyond
/// ControlLimits::pendingBytes, and after ControlLimits::stall it is dropped.
class ControlConnection : public QObject {
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    ControlConnection(QLocalSocket* socket, const MethodTable& methods, const Authoriser& authoriser,
                      const ControlLimits& limits, CallBudget& budget, QObject* parent);
    ~ControlConnection() override;

    bool hasTopic(const QString& topic) const { return m_subscriptions.contains(topic); }
    bool isOver() const { return m_over; }
    bool isSubscribed() const { return !m_subscriptions.empty(); }
    /// Some call of it was answered with a result.
    bool hasBeenUseful() const { return m_useful; }
    Clock::time_point lastUse() const { return m_lastUse; }
    /// It does not read: more than ControlLimits::pendingBytes waits for it.
    bool isStalled() const;
    qint64 process() const { return m_process; } ///< its number; 0: not known
    qint64 pendingBytes() const { return m_over ? 0 : m_socket->bytesToWrite(); }

    /// Sends what is due to its subscriptions; drops it when it has not read for long. Now and then.
    void tick(Clock::time_point now);
    /// Says why, and ends the connection.
    void refuse(const ipc::RpcError& error);
    /// Ends it without a word; @p trouble is for the log.
    void drop(const QString& trouble);

signals:
    /// @p trouble is empty when the client simply left.
    void ended(const QString& trouble);
    /// More waits for it than pendingBytes.
    void burdened();

private:
    void readSome();
    void answer(const QByteArray& line);
    void learnCaller();
    bool mayCall(const ipc::Request& request);
    void send(const QByteArray& line);

    QLocalSocket* m_socket;
    const MethodTable& m_methods;
    const Authoriser& m_authoriser;
    const ControlLimits& m_limits;
    CallBudget& m_budget; ///< of all connections
    qint64 m_process = 0;
    std::string m_user; ///< empty: not known, which is one user too
    ipc::LineSplitter m_splitter;
    QTimer m_more;
    Subscriptions m_subscriptions;
    Clock::time_point m_lastUse = Clock::now();
    std::optional<Clock::time_point> m_stalledSince;
    qint64 m_stalledBytes = 0; ///< that waited at the last look
    bool m_useful = false;
    bool m_over = false; ///< ended() was emitted, or is about to be
};

} // namespace dantesync::net
