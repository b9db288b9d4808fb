// SPDX-License-Identifier: GPL-3.0-or-later
//
// The server on real sockets, against clients that behave and clients that do not.
#include "service/net/control/control_server.h"
#include "service/platform/thread_time.h"
#include "shared/ipc/control_client.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

using namespace dantesync;
using namespace dantesync::net;
using ipc::ErrorCode;

namespace {

/// Tells what a counter counts, once for each count.
class CountFeed : public Feed {
public:
    explicit CountFeed(const int& count)
        : m_count(count) {}
    std::optional<QJsonObject> next() override {
        if (m_told == m_count)
            return std::nullopt;
        m_told = m_count;
        return QJsonObject{{QStringLiteral("count"), m_count},
                           {QStringLiteral("filling"), QString(1'000, QLatin1Char('y'))}};
    }

private:
    const int& m_count;
    int m_told = 0;
};

/// A request's line; without an id a notification's.
QByteArray request(const char* method, const char* id, const QByteArray& params = "{}") {
    const QByteArray idMember = id == nullptr ? QByteArray() : QByteArray("\"id\":") + id + ',';
    return "{\"jsonrpc\":\"2.0\"," + idMember + "\"method\":\"" + method + "\",\"params\":" + params + "}\n";
}

} // namespace

class TestControlServer : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_name;
    Result<platform::PeerCredentials> m_caller{platform::PeerCredentials{42, "alice", false}};
    int m_changes = 0;
    int m_toils = 0;
    int m_count = 0; ///< what subscribers are told

    std::unique_ptr<ControlServer> started(ControlLimits limits = {}) {
        auto server = std::make_unique<ControlServer>(
            nullptr, [this](std::intptr_t) { return m_caller; }, limits);
        server->addMethod(QStringLiteral("echo"), Access::Read,
                          [](const QJsonObject& params) -> ipc::Outcome { return QJsonValue(params); });
        server->addMethod(QStringLiteral("fail"), Access::Read, [](const QJsonObject&) -> ipc::Outcome {
            return ipc::rpcError(ErrorCode::Unavailable, Error{"no", "here", "ask there"});
        });
        server->addMethod(QStringLiteral("big"), Access::Read, [](const QJsonObject&) -> ipc::Outcome {
            return QJsonValue(QString(200'000, QLatin1Char('x')));
        });
        server->addMethod(
            QStringLiteral("toil"), Access::Read,
            [this](const QJsonObject&) -> ipc::Outcome {
                ++m_toils;
                const auto enough = platform::threadProcessorTime() + std::chrono::milliseconds(40);
                while (platform::threadProcessorTime() < enough) {
                }
                return QJsonValue(true);
            },
            Weight::Heavy);
        server->addMethod(QStringLiteral("change"), Access::Changes, [this](const QJsonObject&) -> ipc::Outcome {
            ++m_changes;
            return QJsonValue(true);
        });
        server->addTopic(QStringLiteral("status"),
                         {QStringLiteral("status.changed"), 250,
                          [this](const QJsonObject& params) -> std::variant<std::unique_ptr<Feed>, ipc::RpcError> {
                              if (!params.isEmpty())
                                  return ipc::rpcError(ErrorCode::InvalidParams, QStringLiteral("no"));
                              return std::make_unique<CountFeed>(m_count);
                          }});
        const Status listening = server->listen(m_name);
        if (!listening)
            qWarning("%s", listening.error().text().c_str());
        return listening ? std::move(server) : nullptr;
    }

    std::unique_ptr<QLocalSocket> connected() {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(m_name);
        return socket;
    }

    /// Sends @p line as it is and gives the next answer.
    QJsonObject answerTo(QLocalSocket& socket, const QByteArray& line) {
        socket.write(line);
        return nextFrom(socket);
    }
    QJsonObject nextFrom(QLocalSocket& socket) {
        if (!QTest::qWaitFor([&] { return socket.canReadLine(); }, 60'000))
            return {{QStringLiteral("none"), true}};
        return QJsonDocument::fromJson(socket.readLine()).object();
    }
    static int code(const QJsonObject& answer) {
        return answer.value(QLatin1String("error")).toObject().value(QLatin1String("code")).toInt();
    }
    static QString message(const QJsonObject& answer) {
        return answer.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
    }
    static bool isOver(QLocalSocket& socket) {
        return QTest::qWaitFor([&] { return socket.state() == QLocalSocket::UnconnectedState; }, 60'000);
    }

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QStringLiteral("dantesync.*=false")); }
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_name = m_dir->filePath(QStringLiteral("control.sock"));
        m_caller = platform::PeerCredentials{42, "alice", false};
        m_changes = 0;
        m_toils = 0;
        m_count = 0;
    }

    void answersInOrder() {
        const auto server = started();
        const auto socket = connected();
        socket->write(request("echo", "1", "{\"a\":1}") + request("echo", nullptr) + request("fail", "\"two\""));
        const QJsonObject first = nextFrom(*socket);
        QCOMPARE(first.value(QLatin1String("id")).toInt(), 1);
        QCOMPARE(first.value(QLatin1String("result")).toObject().value(QLatin1String("a")).toInt(), 1);
        const QJsonObject second = nextFrom(*socket);
        QCOMPARE(second.value(QLatin1String("id")).toString(), QStringLiteral("two"));
        QCOMPARE(code(second), static_cast<int>(ErrorCode::Unavailable));
        QCOMPARE(message(second), QStringLiteral("here: no; ask there"));
    }

    void manyLinesAtOnceAreAllAnswered() {
        const auto server = started();
        const auto socket = connected();
        QByteArray lines;
        for (int i = 0; i < 500; ++i)
            lines += request("echo", QByteArray::number(i).constData());
        socket->write(lines);
        for (int i = 0; i < 500; ++i)
            QCOMPARE(nextFrom(*socket).value(QLatin1String("id")).toInt(-1), i);
    }

    void badLinesAreAnsweredAndForgiven_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("expected");
        QTest::newRow("unknown method") << request("nothing", "1").trimmed()
                                        << static_cast<int>(ErrorCode::MethodNotFound);
        QTest::newRow("bad JSON") << QByteArray("{oops") << static_cast<int>(ErrorCode::Parse);
        QTest::newRow("not UTF-8") << QByteArray("\xFF\xFE") << static_cast<int>(ErrorCode::Parse);
        QTest::newRow("batch") << QByteArray('[' + request("echo", "1").trimmed() + ']')
                               << static_cast<int>(ErrorCode::InvalidRequest);
        QTest::newRow("by position") << request("echo", "1", "[]").trimmed()
                                     << static_cast<int>(ErrorCode::InvalidParams);
        QTest::newRow("a response") << QByteArray("{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":1}")
                                    << static_cast<int>(ErrorCode::InvalidRequest);
    }
    void badLinesAreAnsweredAndForgiven() {
        QFETCH(QByteArray, line);
        QFETCH(int, expected);
        const auto server = started();
        const auto socket = connected();
        QCOMPARE(code(answerTo(*socket, line + '\n')), expected);
        const QJsonObject next = answerTo(*socket, request("echo", "5"));
        QCOMPARE(next.value(QLatin1String("id")).toInt(), 5);
    }

    void aHugeLineEndsTheConnection() {
        const auto server = started();
        const auto socket = connected();
        const QJsonObject answer = answerTo(*socket, QByteArray(1'000'000, 'x'));
        QCOMPARE(code(answer), static_cast<int>(ErrorCode::LineTooLong));
        QVERIFY(isOver(*socket));
        QTRY_COMPARE(server->clientCount(), std::size_t(0));
    }

    void theLongestLineIsTaken() {
        const auto server = started();
        const auto socket = connected();
        const qsizetype frame = request("echo", "5", "{\"x\":\"\"}").size() - 1;
        const QByteArray filling(ipc::maximumLine - frame, 'x');
        const QByteArray line = request("echo", "5", "{\"x\":\"" + filling + "\"}");
        QCOMPARE(line.size(), ipc::maximumLine + 1);
        QCOMPARE(answerTo(*socket, line).value(QLatin1String("id")).toInt(), 5);
    }

    void aClientThatNeverReadsIsDropped() {
        ControlLimits limits;
        limits.stall = std::chrono::milliseconds(300);
        const auto server = started(limits);
        const auto deaf = connected();
        deaf->setReadBufferSize(1);
        for (int i = 0; i < 100; ++i)
            deaf->write(request("big", "1"));
        const auto other = connected();
        QCOMPARE(answerTo(*other, request("echo", "5")).value(QLatin1String("id")).toInt(),
                 5); // the others are served meanwhile
        QTRY_COMPARE(server->clientCount(), std::size_t(1));
    }

    void whoReadsLateGetsEverything() {
        const auto server = started();
        const auto late = connected();
        late->setReadBufferSize(1);
        for (int i = 0; i < 20; ++i)
            late->write(request("big", QByteArray::number(i).constData()));
        const auto other = connected();
        QVERIFY(answerTo(*other, request("echo", "5")).contains(QLatin1String("id")));
        late->setReadBufferSize(0);
        QJsonObject answer;
        for (int i = 0; i < 20; ++i)
            QCOMPARE(nextFrom(*late).value(QLatin1String("id")).toInt(-1), i);
    }

    void whatWaitsForAllIsBounded() {
        ControlLimits limits;
        limits.allPendingBytes = 500'000;
        const auto server = started(limits);
        std::vector<std::unique_ptr<QLocalSocket>> deaf;
        for (int i = 0; i < 10; ++i) {
            deaf.push_back(connected());
            deaf.back()->setReadBufferSize(1);
            for (int k = 0; k < 10; ++k)
                deaf.back()->write(request("big", "1"));
        }
        QTRY_VERIFY(server->clientCount() > 0 && server->clientCount() < 6); // 200 kB and more each
    }

    void aSubscriberThatNeverReadsIsDropped() {
        ControlLimits limits;
        limits.pendingBytes = 1'000;
        limits.stall = std::chrono::milliseconds(300);
        const auto server = started(limits);
        const auto deaf = connected();
        QVERIFY(answerTo(*deaf, request("status.subscribe", "1")).contains(QLatin1String("result")));
        deaf->setReadBufferSize(1);
        for (int i = 0; i < 20; ++i) // fills what the system holds for it
            deaf->write(request("big", "1"));
        QTRY_COMPARE(server->clientCount(), std::size_t(0));
    }

    void seventyClients() {
        const auto server = started();
        std::vector<std::unique_ptr<QLocalSocket>> clients;
        for (int i = 0; i < 70; ++i) {
            clients.push_back(connected());
            QTRY_COMPARE(clients.back()->state(), QLocalSocket::ConnectedState);
        }
        int served = 0;
        int refused = 0;
        for (const auto& client : clients) {
            const QJsonObject answer = answerTo(*client, request("echo", "1"));
            served += answer.contains(QLatin1String("result")) ? 1 : 0;
            refused += code(answer) == static_cast<int>(ErrorCode::Busy) ? 1 : 0;
        }
        QCOMPARE(served, 64);
        QCOMPARE(refused, 6);
        QTRY_COMPARE(server->clientCount(), std::size_t(64));
        clients.clear();
        QTRY_COMPARE(server->clientCount(), std::size_t(0));
        const auto late = connected();
        QVERIFY(answerTo(*late, request("echo", "1")).contains(QLatin1String("result")));
    }

    void silentClientsGiveWay() {
        const auto server = started();
        const auto first = connected();
        QVERIFY(answerTo(*first, request("echo", "1")).contains(QLatin1String("result")));
        std::vector<std::unique_ptr<QLocalSocket>> silent;
        for (int i = 0; i < 500; ++i) {
            silent.push_back(connected());
            if (i % 2 == 0)
                silent.back()->write("garbage\n");
            QCoreApplication::processEvents();
        }
        const auto late = connected();
        QVERIFY(answerTo(*late, request("echo", "2")).contains(QLatin1String("result")));
        QVERIFY(answerTo(*first, request("echo", "3")).contains(QLatin1String("result")));
        QTRY_VERIFY(server->clientCount() <= 64);
    }

    void whoIsIdleGivesWayAndWhoSubscribedDoesNot() {
        ControlLimits limits;
        limits.clients = 2;
        limits.idle = std::chrono::milliseconds(0);
        const auto server = started(limits);
        const auto next = [&](std::int64_t process, const char* method) {
            m_caller = platform::PeerCredentials{process, "alice", false};
            auto socket = connected();
            QTest::qVerify(answerTo(*socket, request(method, "1")).contains(QLatin1String("result")), method, "",
                           __FILE__, __LINE__);
            return socket;
        };
        const auto subscriber = next(1, "status.subscribe");
        const auto idle = next(2, "echo");
        const auto newcomer = next(3, "echo");
        QCOMPARE(code(nextFrom(*idle)), static_cast<int>(ErrorCode::Busy));
        QVERIFY(answerTo(*subscriber, request("echo", "1")).contains(QLatin1String("result")));
    }

    void oneProcessMayNotHoldAllPlaces() {
        ControlLimits limits;
        limits.clients = 8;
        const auto server = started(limits);
        const auto quiet = connected(); // of process 42, used first, but another one then takes the places
        QVERIFY(answerTo(*quiet, request("status.subscribe", "1")).contains(QLatin1String("result")));
        m_caller = platform::PeerCredentials{7, "mallory", false};
        std::vector<std::unique_ptr<QLocalSocket>> many;
        for (int i = 0; i < 20; ++i) {
            many.push_back(connected());
            QVERIFY(answerTo(*many.back(), request("status.subscribe", "1")).contains(QLatin1String("result")));
        }
        m_caller = platform::PeerCredentials{43, "bob", false};
        const auto late = connected();
        QVERIFY(answerTo(*late, request("echo", "1")).contains(QLatin1String("result")));
        QVERIFY(answerTo(*quiet, request("echo", "1")).contains(QLatin1String("result")));
        QVERIFY(isOver(*many.front()));
    }

    void changesNeedPrivilege() {
        const auto server = started();
        const auto socket = connected();
        const QByteArray change = request("change", "1", "{\"uid\":0,\"user\":\"root\"}");
        const QJsonObject refused = answerTo(*socket, change);
        QCOMPARE(code(refused), static_cast<int>(ErrorCode::NotPermitted));
        QVERIFY(message(refused).contains(QStringLiteral("alice")));
        QVERIFY(message(refused).contains(QStringLiteral("group \"dantesync\"")));
        answerTo(*socket, request("change", nullptr) + change); // a notification gets round nothing
        QCOMPARE(m_changes, 0);
        m_caller = platform::PeerCredentials{42, "root", true};
        QVERIFY(answerTo(*socket, change).contains(QLatin1String("result")));
        QCOMPARE(m_changes, 1);
        m_caller = Error{"not known", "", ""};
        QCOMPARE(code(answerTo(*socket, change)), static_cast<int>(ErrorCode::NotPermitted));
        QCOMPARE(m_changes, 1);
    }

    void whoTakesTooMuchIsToldToWait() {
        ControlLimits limits;
        limits.heavyCalls = {std::chrono::milliseconds(30), 0.001};
        const auto server = started(limits);
        const auto alice = connected();
        QVERIFY(!code(answerTo(*alice, request("toil", "1"))));
        const QJsonObject refused = answerTo(*alice, request("toil", "2"));
        QCOMPARE(code(refused), static_cast<int>(ErrorCode::Busy));
        QVERIFY2(message(refused).contains(QStringLiteral("user alice")), qPrintable(message(refused)));
        QCOMPARE(m_toils, 1);
        QVERIFY(!code(answerTo(*alice, request("echo", "3")))); // what costs nothing goes on
        // Another connection is no other user.
        const auto again = connected();
        QCOMPARE(code(answerTo(*again, request("toil", "4"))), static_cast<int>(ErrorCode::Busy));
        m_caller = platform::PeerCredentials{43, "bob", false};
        const auto bob = connected();
        QVERIFY(!code(answerTo(*bob, request("toil", "5"))));
    }

    void whoHasWaitedIsServedAgain() {
        ControlLimits limits;
        limits.heavyCalls = {std::chrono::milliseconds(30), 0.5};
        const auto server = started(limits);
        const auto socket = connected();
        // A flood: each is answered, in order, and most are refused.
        QByteArray lines;
        for (int i = 0; i < 12; ++i)
            lines += request("toil", QByteArray::number(i).constData());
        socket->write(lines);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(nextFrom(*socket).value(QLatin1String("id")).toInt(-1), i);
        QVERIFY(m_toils >= 1);
        QTRY_VERIFY(!code(answerTo(*socket, request("toil", "99"))));
    }

    void onlySubscribersAreTold() {
        const auto server = started();
        const auto reader = connected();
        const auto other = connected();
        QVERIFY(!server->hasSubscribers(QStringLiteral("status")));
        answerTo(*reader, request("status.subscribe", "1"));
        QVERIFY(server->hasSubscribers(QStringLiteral("status")));
        m_count = 7;
        const QJsonObject told = nextFrom(*reader);
        QCOMPARE(told.value(QLatin1String("method")).toString(), QStringLiteral("status.changed"));
        QCOMPARE(told.value(QLatin1String("params")).toObject().value(QLatin1String("count")).toInt(), 7);
        QVERIFY(!told.contains(QLatin1String("id")));
        QVERIFY(answerTo(*other, request("echo", "9")).contains(QLatin1String("id"))); // and not the notification
        answerTo(*reader, request("status.unsubscribe", "2"));
        QVERIFY(!server->hasSubscribers(QStringLiteral("status")));
    }

    void everySubscriberHasItsOwnRate() {
        const auto server = started();
        const auto fast = connected();
        const auto slow = connected();
        answerTo(*fast, request("status.subscribe", "1", "{\"interval_ms\":250}"));
        answerTo(*slow, request("status.subscribe", "1", "{\"interval_ms\":60000}"));
        QElapsedTimer timer;
        timer.start();
        int atFast = 0;
        while (atFast < 4) { // always something new: only the rate holds it back
            ++m_count;
            if (QTest::qWaitFor([&] { return fast->canReadLine(); }, 20)) {
                fast->readLine();
                ++atFast;
            }
            QVERIFY(timer.elapsed() < 60'000);
        }
        QVERIFY2(timer.elapsed() >= 3 * 250, qPrintable(QString::number(timer.elapsed())));
        nextFrom(*slow);
        QVERIFY(!slow->canReadLine()); // one, and none since
    }

    void badRatesAreRefused() {
        const auto server = started();
        const auto socket = connected();
        for (const char* params : {"{\"interval_ms\":249}", "{\"interval_ms\":60001}", "{\"interval_ms\":\"1\"}",
                                   "{\"interval_ms\":1e9}", "{\"interval_ms\":300.5}", "{\"other\":1}"})
            QCOMPARE(code(answerTo(*socket, request("status.subscribe", "1", params))),
                     static_cast<int>(ErrorCode::InvalidParams));
        QVERIFY(!server->hasSubscribers(QStringLiteral("status")));
    }

    void everybodyMayConnect() {
        const auto server = started();
        const auto permissions = QFileInfo(m_name).permissions();
        QVERIFY(permissions & QFile::WriteOther);
        QVERIFY(permissions & QFile::ReadOther);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size(), 1);
    }

    void aLiveSocketIsNeverReplaced() {
        const auto server = started();
        ControlServer second;
        const Status refused = second.listen(m_name);
        QVERIFY(!refused.ok());
        QVERIFY(QString::fromStdString(refused.error().text()).contains(QStringLiteral("another service answers")));
        QVERIFY(QString::fromStdString(refused.error().text())
                    .contains(QStringLiteral("process %1, user").arg(QCoreApplication::applicationPid())));
        QVERIFY(!refused.error().remedy.empty());
        const auto socket = connected();
        QVERIFY(answerTo(*socket, request("echo", "1")).contains(QLatin1String("result")));
    }

    void aStaleSocketIsReplaced() {
        const QString elsewhere = m_dir->filePath(QStringLiteral("elsewhere"));
        {
            QLocalServer gone;
            QVERIFY(gone.listen(elsewhere));
            QVERIFY(QFile::rename(elsewhere, m_name)); // so that closing does not remove it
        }
        QVERIFY(QFileInfo::exists(m_name));
        const auto server = started();
        QVERIFY(server != nullptr);
        const auto socket = connected();
        QVERIFY(answerTo(*socket, request("echo", "1")).contains(QLatin1String("result")));
    }

    void somethingElseIsNotRemoved() {
        QFile file(m_name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        ControlServer server;
        QVERIFY(!server.listen(m_name).ok());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void aMissingDirectoryIsSaid() {
        ControlServer server;
        const Status status = server.listen(m_dir->filePath(QStringLiteral("no/such/control.sock")));
        QVERIFY(!status.ok());
        QVERIFY(QString::fromStdString(status.error().remedy).contains(QStringLiteral("--control")));
    }

    void closingRemovesTheSocketAndEndsConnections() {
        auto server = started();
        const auto socket = connected();
        QTRY_COMPARE(server->clientCount(), std::size_t(1));
        server.reset();
        QVERIFY(isOver(*socket));
        QVERIFY(!QFileInfo::exists(m_name));
    }

    void withTheRealClient() {
        const auto server = started();
        ipc::ControlClient client(m_name);
        QSignalSpy notified(&client, &ipc::ControlClient::notification);
        client.subscribe(QStringLiteral("status.subscribe"), {{QStringLiteral("interval_ms"), 300}});
        client.start();
        QTRY_VERIFY(server->hasSubscribers(QStringLiteral("status")));
        std::optional<ipc::Outcome> big;
        client.call(QStringLiteral("big"), {}, [&](const ipc::Outcome& o) { big = o; });
        QTRY_VERIFY(big.has_value());
        QCOMPARE(std::get<QJsonValue>(*big).toString().size(), 200'000);
        m_count = 1;
        QTRY_COMPARE(notified.count(), 1);
        QCOMPARE(notified[0][0].toString(), QStringLiteral("status.changed"));
    }
};

QTEST_GUILESS_MAIN(TestControlServer)
#include "test_control_server.moc"
