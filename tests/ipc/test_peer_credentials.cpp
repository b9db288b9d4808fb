// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/platform/peer_credentials.h"

#include <QCoreApplication>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace dantesync::platform;

class TestPeerCredentials : public QObject {
    Q_OBJECT

private slots:
    void oursAreThoseOfThisProcess() {
        QTemporaryDir dir;
        QLocalServer server;
        QVERIFY(server.listen(dir.filePath(QStringLiteral("s"))));
        QLocalSocket client;
        client.connectToServer(server.fullServerName());
        QTRY_VERIFY(server.hasPendingConnections());
        const auto peer = peerCredentials(server.nextPendingConnection()->socketDescriptor());
        QVERIFY(peer.ok());
        QCOMPARE(peer->processId, static_cast<std::int64_t>(QCoreApplication::applicationPid()));
        QVERIFY(!peer->user.empty());
        QVERIFY(peer->mayChange); // the user the service runs as
    }

    void otherSocketsHaveNone() {
        QUdpSocket socket;
        QVERIFY(socket.bind(QHostAddress::LocalHost));
        QVERIFY(!peerCredentials(socket.socketDescriptor()).ok());
        QVERIFY(!peerCredentials(-1).ok());
    }
};

QTEST_GUILESS_MAIN(TestPeerCredentials)
#include "test_peer_credentials.moc"
