// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control socket from outside: JSON-RPC 2.0, a message a line, whoever is on the other end.
#include "tests/integration/host_clocks.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <cmath>
#include <memory>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestControlSocket : public QObject {
    Q_OBJECT
    bool serviceIsWell() const { return !m_service->control(u"status.get"_s).isEmpty(); }

    TestPlace m_place;
    std::unique_ptr<ServiceProcess> m_service;

private slots:
    void initTestCase();
    void statusIsTold();
    void serviceIsTold();
    void truthFollowsTheFaults();
    void errorsAreJsonRpc_data();
    void errorsAreJsonRpc();
    void idComesBack_data();
    void idComesBack();
    void linesMayComeInPieces();
    void manyAtOnce();
    void endlessLineDoesNoHarm();
    void whoDoesNotReadDoesNoHarm();
};

void TestControlSocket::initTestCase() {
    QVERIFY(m_place.isValid());
    ServiceSetup setup;
    setup.arguments << u"--virtual-offset-ms"_s << u"123.456"_s << u"--virtual-drift-ppm"_s << u"-77"_s;
    m_service = std::make_unique<ServiceProcess>(m_place, setup);
    QVERIFY2(m_service->startAndWait(), m_service->story());
}

void TestControlSocket::statusIsTold() {
    const QJsonObject status = m_service->control(u"status.get"_s);
    QCOMPARE(status.value(u"mode"_s), QJsonValue(u"INIT"_s));
    // What is not known is not a number: with neither PTP nor NTP there is no offset of any kind.
    for (auto entry = status.begin(); entry != status.end(); ++entry)
        if (entry.key().contains(u"offset"_s))
            QVERIFY2(!entry->isDouble(), qPrintable(entry.key()));
}

void TestControlSocket::serviceIsTold() {
    const QJsonObject info = m_service->control(u"service.info"_s);
    const QByteArray text = QJsonDocument(info).toJson();
    QVERIFY2(text.contains(DANTESYNC_VERSION), text);
    QVERIFY2(text.contains("virtual"), text);
}

void TestControlSocket::truthFollowsTheFaults() {
    const qint64 asked = rawNow();
    const auto first = m_service->truth();
    QVERIFY(first.has_value());
    QVERIFY(asked <= first->rNs && first->rNs <= rawNow());
    const UtcAtRaw now = utcNow();
    // 123.456 ms at the start, 77 µs less every second since.
    const double offsetMs = static_cast<double>(first->wallAt(now.rawNs) - now.utcNs) * 1e-6;
    QVERIFY2(std::abs(offsetMs - 123.456) < 10, qPrintable(QString::number(offsetMs)));
    QVERIFY2(std::abs((first->rate - 1) * 1e6 + 77) < 0.01, qPrintable(QString::number((first->rate - 1) * 1e6)));

    QTest::qWait(500);
    const auto second = m_service->truth();
    QVERIFY(second.has_value());
    const auto elapsed = static_cast<double>(second->rNs - first->rNs);
    const double counterPpm = (static_cast<double>(second->counterNs - first->counterNs) / elapsed - 1) * 1e6;
    QVERIFY2(std::abs(counterPpm + 77) < 0.1, qPrintable(QString::number(counterPpm)));
    // Nothing disciplines it: what the first segment foretold came true, to the nanosecond or few.
    QVERIFY2(std::llabs(second->wallNs - first->wallAt(second->rNs)) < 10,
             qPrintable(QString::number(second->wallNs - first->wallAt(second->rNs))));
}

void TestControlSocket::errorsAreJsonRpc_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("no JSON") << QByteArray("hello?") << -32700;
    QTest::newRow("half a message") << QByteArray(R"({"jsonrpc":"2.0","id":1,)") << -32700;
    QTest::newRow("bytes of no text") << QByteArray("\xff\xfe\x80{}") << -32700;
    QTest::newRow("a number") << QByteArray("17") << -32600;
    QTest::newRow("a list of numbers") << QByteArray("[1, 2]") << -32600;
    QTest::newRow("no method") << QByteArray(R"({"jsonrpc":"2.0","id":1})") << -32600;
    QTest::newRow("method is a number") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":7})") << -32600;
    QTest::newRow("unknown method") << QByteArray(R"({"jsonrpc":"2.0","id":1,"method":"clock.stop"})") << -32601;
}

void TestControlSocket::errorsAreJsonRpc() {
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    const QByteArray answer = exchangeControlLine(m_service->controlPath(), line);
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    QCOMPARE(object.value(u"jsonrpc"_s), QJsonValue(u"2.0"_s));
    QVERIFY2(object.value(u"error"_s).toObject().value(u"code"_s).toInt() == code, answer);
    QVERIFY2(!object.value(u"error"_s).toObject().value(u"message"_s).toString().isEmpty(), answer);
    QVERIFY2(!object.contains(u"result"_s), answer);
    QVERIFY(serviceIsWell());
}

void TestControlSocket::idComesBack_data() {
    QTest::addColumn<QByteArray>("id");
    for (const char* id : {"1", "-5", "123456789012345", "\"a word\"", "\"\""})
        QTest::newRow(id) << QByteArray(id);
}

void TestControlSocket::idComesBack() {
    QFETCH(QByteArray, id);
    const QByteArray answer =
        exchangeControlLine(m_service->controlPath(), R"({"jsonrpc":"2.0","method":"status.get","id":)" + id + "}");
    const QJsonObject object = QJsonDocument::fromJson(answer).object();
    const QJsonArray wanted = QJsonDocument::fromJson("[" + id + "]").array();
    QVERIFY2(object.value(u"id"_s) == wanted.first(), answer);
    QVERIFY(object.value(u"result"_s).isObject());
}

void TestControlSocket::linesMayComeInPieces() {
    QLocalSocket socket;
    socket.connectToServer(m_service->controlPath());
    QVERIFY(socket.waitForConnected(patienceMs));
    const QByteArray request = R"({"jsonrpc":"2.0","id":1,"method":"status.get"})";
    for (const char byte : request) {
        socket.write(&byte, 1);
        socket.flush();
    }
    // The rest of the first, a whole second one and the beginning of a third in one piece.
    socket.write("\n" + request + "\r\n" + request.left(10));
    int lines = 0;
    QVERIFY(eventually(patienceMs, [&] {
        while (socket.canReadLine())
            lines += QJsonDocument::fromJson(socket.readLine()).object().value(u"result"_s).isObject() ? 1 : 0;
        return lines == 2;
    }));
    socket.write(request.mid(10) + "\n");
    QVERIFY(eventually(patienceMs, [&] { return socket.canReadLine(); }));
}

void TestControlSocket::manyAtOnce() {
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < 20; ++i) {
        sockets.push_back(std::make_unique<QLocalSocket>());
        sockets.back()->connectToServer(m_service->controlPath());
        QVERIFY2(sockets.back()->waitForConnected(patienceMs), qPrintable(QString::number(i)));
        sockets.back()->write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status.get\"}\n");
    }
    for (const auto& socket : sockets)
        QVERIFY(eventually(patienceMs, [&] { return socket->canReadLine(); }));
}

void TestControlSocket::endlessLineDoesNoHarm() {
    QLocalSocket socket;
    socket.connectToServer(m_service->controlPath());
    QVERIFY(socket.waitForConnected(patienceMs));
    const QByteArray block(1 << 20, 'x');
    for (int i = 0; i < 64 && socket.state() == QLocalSocket::ConnectedState; ++i) {
        socket.write(block);
        socket.waitForBytesWritten(500);
    }
    QVERIFY(serviceIsWell());
    // 64 MB were offered: it must have refused them,
    QVERIFY(
        eventually(patienceMs, [&] { return socket.state() != QLocalSocket::ConnectedState || socket.canReadLine(); }));
#ifndef DANTESYNC_SANITIZED // a sanitizer keeps what was freed
    // and not stored them.
    const QByteArray status = TestPlace::readFile(u"/proc/%1/status"_s.arg(m_service->process().pid()));
    const qsizetype at = status.indexOf("VmHWM:");
    const int peakKb = status.mid(at + 6).trimmed().split(' ').first().toInt();
    QVERIFY2(peakKb > 0 && peakKb < 60'000, QByteArray::number(peakKb) + " kB");
#endif
}

void TestControlSocket::whoDoesNotReadDoesNoHarm() {
    QLocalSocket socket;
    socket.setReadBufferSize(1024);
    socket.connectToServer(m_service->controlPath());
    QVERIFY(socket.waitForConnected(patienceMs));
    const QByteArray request = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status.get\"}\n";
    for (int i = 0; i < 20'000 && socket.state() == QLocalSocket::ConnectedState; ++i) {
        socket.write(request);
        if (i % 500 == 0)
            socket.waitForBytesWritten(100);
    }
    QVERIFY(serviceIsWell());
    QVERIFY2(m_service->query().has_value(), m_service->story());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestControlSocket)
#include "test_control_socket.moc"
