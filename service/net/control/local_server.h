// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/model/result.h"

#include <QObject>
#include <QString>

#include <memory>

class QLocalSocket;

namespace dantesync::net {

/// Where local clients connect, in the system's own way: a UNIX socket, or a named pipe. Open to every local user and
/// to nobody from another computer.
class LocalServer : public QObject {
    Q_OBJECT

public:
    explicit LocalServer(QObject* parent = nullptr);
    ~LocalServer() override;

    /// A socket's path or a pipe's name. A socket that was left behind is replaced; that nobody answers on it is for
    /// the caller to know. Errors say what to do.
    Status listen(const QString& name);
    /// Whoever is connected stays so.
    void close();
    /// The next client, who is the caller's then; null when there is none.
    QLocalSocket* nextPendingConnection();
    QString fullServerName() const;

signals:
    void newConnection();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace dantesync::net
