// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/core/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace dantesync::desktop {
namespace {

using namespace Qt::StringLiterals;

constexpr int answerMs = 2000;

/// Short, since a socket's path may have 107 bytes only, and different for each folder.
QString nameFor(const QString& folder) {
    const QByteArray hash = QCryptographicHash::hash(QDir(folder).absolutePath().toUtf8(), QCryptographicHash::Sha1);
    return u"dantesync-app-"_s + QString::fromLatin1(hash.toHex().left(16));
}

QString madeFolder(const QString& folder) {
    QDir().mkpath(folder);
    return folder;
}

} // namespace

SingleInstance::SingleInstance(const QString& folder, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(folder))
    , m_lock(madeFolder(folder) + u"/dantesync-app.lock"_s) {
    m_lock.setStaleLockTime(0); // only a process that is gone leaves a stale one, however long this one runs
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->disconnectFromServer();
            emit raiseRequested();
        }
    });
}

bool SingleInstance::take() {
    if (m_lock.tryLock()) {
        QLocalServer::removeServer(m_name); // we hold the lock: nobody alive listens there
        m_server.setSocketOptions(QLocalServer::UserAccessOption);
        m_server.listen(m_name);
        return true;
    }
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (socket.waitForConnected(answerMs))
        socket.waitForDisconnected(answerMs);
    return false;
}

} // namespace dantesync::desktop
