// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/net/control/method_table.h"
#include "shared/ipc/json_rpc.h"
#include "shared/ipc/line_splitter.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <set>

namespace dantesync::net {

struct ControlLimits;

/// One client of the control socket. Owns its socket; tells by ended() that it wants to be removed.
class ControlConnection : public QObject {
    Q_OBJECT

public:
    ControlConnection(QLocalSocket* socket, const MethodTable& methods, const Authoriser& authoriser,
                      const ControlLimits& limits, QObject* parent);
    ~ControlConnection() override;

    bool hasTopic(const QString& topic) const { return m_topics.contains(topic); }
    /// Sends a line, or drops the client when it does not read.
    void send(const QByteArray& line);
    /// Says why, and ends the connection.
    void refuse(const ipc::RpcError& error);

signals:
    /// @p trouble is empty when the client simply left.
    void ended(const QString& trouble);

private:
    void readSome();
    void answer(const QByteArray& line);
    void drop(const QString& trouble);

    QLocalSocket* m_socket;
    const MethodTable& m_methods;
    const Authoriser& m_authoriser;
    const ControlLimits& m_limits;
    ipc::LineSplitter m_splitter;
    QTimer m_more;
    std::set<QString> m_topics;
    bool m_over = false; ///< ended() was emitted, or is about to be
};

} // namespace dantesync::net
