// SPDX-License-Identifier: GPL-3.0-or-later
//
// The client against a server whose every word the test decides.
#include "shared/ipc/call_once.h"
#include "shared/ipc/control_client.h"
#include "shared/ipc/control_name.h"

#include <QLocalServer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

using namespace dantesync;
using namespace dantesync::ipc;
using namespace std::chrono_literals;

namespace {

const Backoff quick(5ms, 20ms);

/// Keeps what it is told, says what the test wants.
class ScriptedServer : public QObject {
public:
    explicit ScriptedServer(const QString& name) {
        connect(&m_server, &QLocalServer::newConnection, this, [this] {
            socket = m_server.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, this, [this] {
                splitter.feed(socket->readAll());
                while (const auto line = splitter.next())
                    requests += std::get<Request>(parseLine(*line));
            });
        });
        listening = m_server.listen(name);
    }
    void say(const QByteArray& bytes) {
        socket->write(bytes);
        socket->flush();
    }

    bool listening = false;
    QLocalSocket* socket = nullptr;
    LineSplitter splitter;
    QList<Request> requests;

private:
    QLocalServer m_server;
};

} // namespace

class TestControlClient : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_name;

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_name = m_dir->filePath(QStringLiteral("c.sock"));
    }

    void defaultNameIsTheDocumentedOne() {
        const QString name = defaultControlName();
        QVERIFY(name == QStringLiteral("/run/dantesync/control.sock") || name == QStringLiteral("dantesync"));
    }

    void backoffDoublesToItsLimit() {
        Backoff backoff;
        for (const auto expected : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 16000ms})
            QCOMPARE(backoff.next().count(), expected.count());
        backoff.reset();
        QCOMPARE(backoff.next().count(), (500ms).count());
    }

    void answersReachTheirCalls() {
        ScriptedServer server(m_name);
        QVERIFY(server.listening);
        ControlClient client(m_name);
        QSignalSpy connected(&client, &ControlClient::connected);
        client.start(quick);
        QTRY_COMPARE(connected.count(), 1);
        std::optional<Outcome> first;
        std::optional<Outcome> second;
        client.call(QStringLiteral("a"), {}, [&](const Outcome& o) { first = o; });
        client.call(QStringLiteral("b"), {{QStringLiteral("x"), 1}}, [&](const Outcome& o) { second = o; });
        QTRY_COMPARE(server.requests.size(), 2);
        QCOMPARE(server.requests[1].params.value(QLatin1String("x")).toInt(), 1);
        server.say(toLine(Response{server.requests[1].id, rpcError(ErrorCode::Refused, QStringLiteral("no"))}));
        server.say(toLine(Response{99, QJsonValue(1)})); // never asked
        server.say(toLine(Response{server.requests[0].id, QJsonValue(5)}));
        QTRY_VERIFY(first.has_value());
        QCOMPARE(std::get<QJsonValue>(*first).toInt(), 5);
        QVERIFY(second.has_value());
        QVERIFY(std::get<RpcError>(*second).is(ErrorCode::Refused));
    }

    void aCallWithoutAnswerTimesOut() {
        ScriptedServer server(m_name);
        ControlClient client(m_name);
        client.start(quick);
        QTRY_VERIFY(client.isConnected());
        int answers = 0;
        std::optional<Outcome> outcome;
        client.call(
            QStringLiteral("slow"), {},
            [&](const Outcome& o) {
                outcome = o;
                ++answers;
            },
            10ms);
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(std::get<RpcError>(*outcome).is(ErrorCode::TimedOut));
        QTRY_COMPARE(server.requests.size(), 1);
        QSignalSpy notified(&client, &ControlClient::notification);
        server.say(toLine(Response{server.requests[0].id, QJsonValue(5)})); // too late
        server.say(toLine(Request{QJsonValue(QJsonValue::Undefined), QStringLiteral("n"), {}}));
        QTRY_COMPARE(notified.count(), 1);
        QCOMPARE(answers, 1);
    }

    void withoutConnectionACallFailsLaterNotAtOnce() {
        ControlClient client(m_name);
        std::optional<Outcome> outcome;
        client.call(QStringLiteral("a"), {}, [&](const Outcome& o) { outcome = o; });
        QVERIFY(!outcome.has_value());
        QTRY_VERIFY(outcome.has_value());
        QVERIFY(std::get<RpcError>(*outcome).is(ErrorCode::NotConnected));
    }

    void theServiceComesLateAndComesBack() {
        ControlClient client(m_name);
        QSignalSpy connected(&client, &ControlClient::connected);
        QSignalSpy disconnected(&client, &ControlClient::disconnected);
        client.subscribe(QStringLiteral("status.subscribe"));
        client.start(quick);
        QTRY_VERIFY(disconnected.count() >= 2); // it keeps trying
        QVERIFY(disconnected[0][0].toString().contains(QStringLiteral("not running")));
        QVERIFY(disconnected[0][0].toString().contains(m_name));
        auto server = std::make_unique<ScriptedServer>(m_name);
        QTRY_COMPARE(connected.count(), 1);
        QTRY_COMPARE(server->requests.size(), 1);
        QCOMPARE(server->requests[0].method, QStringLiteral("status.subscribe"));
        std::optional<Outcome> cutOff;
        client.call(QStringLiteral("a"), {}, [&](const Outcome& o) { cutOff = o; });
        disconnected.clear();
        server.reset();
        QTRY_VERIFY(cutOff.has_value());
        QVERIFY(std::get<RpcError>(*cutOff).is(ErrorCode::NotConnected));
        QTRY_VERIFY(disconnected.count() >= 1);
        server = std::make_unique<ScriptedServer>(m_name);
        QTRY_COMPARE(connected.count(), 2);
        QTRY_COMPARE(server->requests.size(), 1); // subscribed again
        QCOMPARE(server->requests[0].method, QStringLiteral("status.subscribe"));
    }

    void stopEndsCallsAndAttempts() {
        ScriptedServer server(m_name);
        ControlClient client(m_name);
        client.start(quick);
        QTRY_VERIFY(client.isConnected());
        std::optional<Outcome> outcome;
        client.call(QStringLiteral("a"), {}, [&](const Outcome& o) { outcome = o; });
        client.stop();
        QVERIFY(outcome.has_value());
        QSignalSpy connected(&client, &ControlClient::connected);
        QTest::qWait(50); // longer than any back-off here
        QCOMPARE(connected.count(), 0);
        client.start(quick);
        QTRY_COMPARE(connected.count(), 1);
    }

    void aHandlerMayStopOrCall() {
        ScriptedServer server(m_name);
        ControlClient client(m_name);
        client.start(quick);
        QTRY_VERIFY(client.isConnected());
        QTRY_VERIFY(server.socket != nullptr);
        QSignalSpy notified(&client, &ControlClient::notification);
        connect(&client, &ControlClient::notification, &client, [&] { client.stop(); });
        const QByteArray line = toLine(Request{QJsonValue(QJsonValue::Undefined), QStringLiteral("n"), {}});
        server.say(line + line);
        QTRY_COMPARE(notified.count(), 1);
        QTest::qWait(10);
        QCOMPARE(notified.count(), 1); // nothing after stop()
    }

    void nonsenseEndsTheConnection() {
        ScriptedServer server(m_name);
        ControlClient client(m_name);
        QSignalSpy connected(&client, &ControlClient::connected);
        QSignalSpy disconnected(&client, &ControlClient::disconnected);
        client.start(quick);
        QTRY_COMPARE(connected.count(), 1);
        QTRY_VERIFY(server.socket != nullptr);
        server.say("HTTP/1.1 400 Bad Request\n");
        QTRY_VERIFY(disconnected.count() >= 1);
        QTRY_VERIFY(connected.count() >= 2);
    }

    void callOnceBlocksForTheAnswer() {
        // The server runs in a thread of its own, because the call blocks this one.
        std::atomic<bool> ready = false;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            QLocalServer server;
            ready = server.listen(m_name);
            server.waitForNewConnection(5'000);
            QLocalSocket* const socket = server.nextPendingConnection();
            socket->waitForReadyRead(60'000);
            const auto request = std::get<Request>(parseLine(socket->readAll().trimmed()));
            socket->write(toLine(Request{QJsonValue(QJsonValue::Undefined), QStringLiteral("other"), {}}));
            socket->write(toLine(Response{request.id, QJsonValue(request.method)}));
            socket->waitForDisconnected(5'000);
        }));
        thread->start();
        QTRY_VERIFY(ready);
        const Outcome outcome = callOnce(m_name, QStringLiteral("status.get"));
        thread->wait();
        QVERIFY(std::holds_alternative<QJsonValue>(outcome));
        QCOMPARE(std::get<QJsonValue>(outcome).toString(), QStringLiteral("status.get"));
    }

    void callOnceSaysWhyNot() {
        const auto absent = std::get<RpcError>(callOnce(m_name, QStringLiteral("status.get")));
        QVERIFY(absent.is(ErrorCode::NotConnected));
        QVERIFY(absent.message.contains(QStringLiteral("start the service")));
        QLocalServer silent;
        QVERIFY(silent.listen(m_name));
        const auto late = std::get<RpcError>(callOnce(m_name, QStringLiteral("status.get"), {}, 30));
        QVERIFY(late.is(ErrorCode::TimedOut));
    }
};

QTEST_GUILESS_MAIN(TestControlClient)
#include "test_control_client.moc"
