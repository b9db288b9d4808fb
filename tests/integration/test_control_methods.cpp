// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the control socket can be asked and told, at a running service.
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QTest>

#include <memory>
#include <unistd.h>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QJsonObject object(const QByteArray& json) {
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestControlMethods : public QObject {
    Q_OBJECT

    QJsonObject answer(const QString& method, const QJsonObject& params = {}) const {
        return callControl(m_service->controlPath(), method, params, patience).value_or(QJsonObject());
    }
    QJsonObject result(const QString& method, const QJsonObject& params = {}) const {
        return answer(method, params).value(u"result"_s).toObject();
    }
    static int code(const QJsonObject& answer) { return answer.value(u"error"_s).toObject().value(u"code"_s).toInt(); }
    QString configFile() const { return m_place.path(u"service.json"_s); }
    /// Texts of the journal's events of that kind.
    QStringList events(const QString& kind) const {
        QStringList out;
        const QJsonObject got = result(u"events.get"_s, {{u"kinds"_s, QJsonArray{kind}}});
        for (const QJsonValue& event : got.value(u"events"_s).toArray())
            out << event.toObject().value(u"text"_s).toString();
        return out;
    }

    TestPlace m_place;
    std::unique_ptr<ServiceProcess> m_service;

private slots:
    void init();
    void everyReadingMethodAnswers();
    void historyIsTold();
    void configurationIsTold();
    void ntpServerIsChangedLive();
    void logLevelIsChangedLive();
    void whatNeedsARestartIsSaid();
    void badConfigurationChangesNothing_data();
    void badConfigurationChangesNothing();
    void hangUpReadsTheFileAgain();
    void eventsSurviveAKill();
    void subscribersAreTold();
    void doctorNamesARemedy();
    void strangersMayOnlyRead();
    void endsInTimeWithSubscribers();
};

void TestControlMethods::init() {
    QVERIFY(m_place.isValid());
    m_service.reset();
    m_service = std::make_unique<ServiceProcess>(m_place, ServiceSetup{});
    QVERIFY2(m_service->startAndWait(patience), m_service->story());
}

void TestControlMethods::everyReadingMethodAnswers() {
    const QJsonArray methods = result(u"service.info"_s).value(u"methods"_s).toArray();
    QVERIFY(methods.size() >= 17);
    for (const QJsonValue& value : methods) {
        const QString method = value.toString();
        if (method == u"config.set"_s || method == u"config.validate"_s) // which need to be told something
            QCOMPARE(code(answer(method)), -32602);
        else
            QVERIFY2(answer(method).contains(u"result"_s), qPrintable(method));
        if (!method.endsWith(u".unsubscribe"_s))
            QVERIFY2(code(answer(method, {{u"nonsense"_s, 1}})) == -32602, qPrintable(method));
    }
    QCOMPARE(result(u"service.info"_s).value(u"protocol"_s).toInt(), 1);
    QVERIFY(result(u"counters.get"_s).value(u"time_query"_s).isObject());
    QVERIFY(result(u"counters.get"_s).value(u"ntp_server"_s).isNull());
}

void TestControlMethods::historyIsTold() {
    QVERIFY(eventually(patience, [&] { return result(u"history.get"_s).value(u"matching"_s).toInt() >= 3; }));
    const QJsonObject two = result(u"history.get"_s, {{u"limit"_s, 2}, {u"reduce"_s, u"oldest"_s}});
    QCOMPARE(two.value(u"rows"_s).toArray().size(), 2);
    QCOMPARE(two.value(u"columns"_s).toArray().first().toString(), u"sequence"_s);
    const QJsonArray last = two.value(u"rows"_s).toArray().last().toArray();
    QCOMPARE(last.first().toInt(), 2);
    const QJsonObject on = result(u"history.get"_s, {{u"after"_s, 2}, {u"reduce"_s, u"oldest"_s}});
    QCOMPARE(on.value(u"rows"_s).toArray().first().toArray().first().toInt(), 3);
    QCOMPARE(code(answer(u"history.get"_s, {{u"limit"_s, 10'001}})), -32602);
}

void TestControlMethods::configurationIsTold() {
    const QJsonObject config = result(u"config.get"_s);
    QCOMPARE(config.value(u"text"_s).toString().toUtf8(), TestPlace::readFile(configFile()));
    QCOMPARE(config.value(u"file"_s).toString(), configFile());
    bool found = false;
    for (const QJsonValue& value : config.value(u"keys"_s).toArray()) {
        const QJsonObject key = value.toObject();
        if (key.value(u"key"_s) != u"time_query.port"_s)
            continue;
        found = true;
        QCOMPARE(key.value(u"value"_s).toInt(), m_place.port(Port::TimeQuery));
        QCOMPARE(key.value(u"default"_s).toInt(), 31900);
        QCOMPARE(key.value(u"provenance"_s).toString(), u"file"_s);
        QCOMPARE(key.value(u"maximum"_s).toInt(), 65535);
        QVERIFY(!key.value(u"help"_s).toString().isEmpty());
    }
    QVERIFY(found);
    const QJsonObject judged = result(u"config.validate"_s, {{u"text"_s, u"{\n\"ptp\": {\"event_port\": 0}}"_s}});
    QCOMPARE(judged.value(u"valid"_s).toBool(true), false);
    const QJsonObject problem = judged.value(u"problems"_s).toArray().first().toObject();
    QCOMPARE(problem.value(u"line"_s).toInt(), 2);
    QCOMPARE(problem.value(u"key"_s).toString(), u"ptp.event_port"_s);
}

void TestControlMethods::ntpServerIsChangedLive() {
    const UdpPeer server(u"127.0.0.1"_s, m_place.port(Port::OtherNtp));
    QVERIFY(server.isOpen());
    const QString name = u"127.0.0.1:%1"_s.arg(m_place.port(Port::OtherNtp));
    const QJsonObject told = result(u"config.set"_s, {{u"changes"_s, QJsonObject{{u"ntp_server"_s, name}}}});
    QCOMPARE(told.value(u"changes"_s).toArray().first().toObject().value(u"effect"_s).toString(), u"now"_s);
    QCOMPARE(told.value(u"needs_restart"_s).toBool(true), false);
    QVERIFY(server.receive(patience).has_value()); // it is asked
    QCOMPARE(result(u"status.get"_s).value(u"ntp_server"_s).toString(), name);
    QVERIFY(TestPlace::readFile(configFile()).contains(name.toUtf8()));
    QVERIFY(events(u"configuration_changed"_s).join(u' ').contains(name));
    result(u"config.set"_s, {{u"remove"_s, QJsonArray{u"ntp_server"_s}}});
    QVERIFY(result(u"status.get"_s).value(u"ntp_server"_s).isNull());
}

void TestControlMethods::logLevelIsChangedLive() {
    const auto setLevel = [this](const QString& level) {
        return result(u"config.set"_s, {{u"changes"_s, QJsonObject{{u"logging.level"_s, level}}}});
    };
    const auto lines = [this] { return result(u"log.tail"_s).value(u"last_sequence"_s).toInt(); };
    const int before = lines();
    QVERIFY(!setLevel(u"error"_s).isEmpty());
    const int quiet = lines();
    QVERIFY(!setLevel(u"error"_s).isEmpty()); // would be told at level info
    QCOMPARE(lines(), quiet);
    QVERIFY(!setLevel(u"info"_s).isEmpty());
    QVERIFY(lines() > quiet && quiet > before);
}

void TestControlMethods::whatNeedsARestartIsSaid() {
    const QJsonObject changes{{u"ptp.subdomain"_s, u"_ALT1"_s}};
    const QJsonObject dry = result(u"config.set"_s, {{u"changes"_s, changes}, {u"dry_run"_s, true}});
    QVERIFY(dry.value(u"needs_restart"_s).toBool());
    QVERIFY(!TestPlace::readFile(configFile()).contains("_ALT1"));
    const QJsonObject told = result(u"config.set"_s, {{u"changes"_s, changes}});
    QCOMPARE(told.value(u"changes"_s).toArray().first().toObject().value(u"effect"_s).toString(), u"at_restart"_s);
    QCOMPARE(result(u"service.info"_s).value(u"awaiting_restart"_s).toArray(), (QJsonArray{u"ptp.subdomain"_s}));
    QVERIFY(TestPlace::readFile(configFile()).contains("_ALT1"));
    QVERIFY(!TestPlace::readFile(configFile() + u".bak"_s).contains("_ALT1"));
}

void TestControlMethods::badConfigurationChangesNothing_data() {
    QTest::addColumn<QByteArray>("params");
    QTest::newRow("no JSON") << QByteArray(R"({"text": "{ oops"})");
    QTest::newRow("range") << QByteArray(R"({"changes": {"ntp_server": "127.0.0.9", "time_query.port": 0}})");
    QTest::newRow("a log file that cannot be")
        << QByteArray(R"({"changes": {"ntp_server": "127.0.0.9", "logging.file": "/proc/no/such/file"}})");
    QTest::newRow("read before") << QByteArray(R"({"changes": {"ntp_server": "127.0.0.9"}, "based_on": "0"})");
}

void TestControlMethods::badConfigurationChangesNothing() {
    QFETCH(QByteArray, params);
    const QByteArray before = TestPlace::readFile(configFile());
    const QJsonValue revision = result(u"config.get"_s).value(u"revision"_s);
    const QJsonObject refused = answer(u"config.set"_s, object(params));
    QCOMPARE(code(refused), -32004);
    QCOMPARE(TestPlace::readFile(configFile()), before);
    QCOMPARE(result(u"config.get"_s).value(u"revision"_s), revision);
    QVERIFY(result(u"status.get"_s).value(u"ntp_server"_s).isNull());
    QVERIFY(m_service->query(patience).has_value());
}

void TestControlMethods::hangUpReadsTheFileAgain() {
    QJsonObject config = object(TestPlace::readFile(configFile()));
    config.insert(u"ntp_server"_s, u"127.0.0.9"_s);
    m_place.writeFile(u"service.json"_s, QJsonDocument(config).toJson());
    m_service->process().signal(SIGHUP);
    const auto server = [this] { return result(u"status.get"_s).value(u"ntp_server"_s).toString(); };
    QVERIFY(eventually(patience, [&] { return server() == u"127.0.0.9"_s; }));
    m_place.writeFile(u"service.json"_s, "{ broken");
    m_service->process().signal(SIGHUP);
    QVERIFY(eventually(patience, [&] { return m_service->process().errors().contains("service.json:1"); }));
    QCOMPARE(server(), u"127.0.0.9"_s);
    QCOMPARE(TestPlace::readFile(configFile()), QByteArray("{ broken"));
}

void TestControlMethods::eventsSurviveAKill() {
    const qsizetype starts = events(u"service_started"_s).size();
    m_service->process().endBy(SIGKILL, patience);
    QVERIFY2(m_service->startAndWait(patience), m_service->story());
    const QStringList now = events(u"service_started"_s);
    QCOMPARE(now.size(), starts + 1);
    QVERIFY2(now.last().contains(u"was killed"_s), qPrintable(now.last()));
    const qsizetype stops = events(u"service_stopped"_s).size();
    QCOMPARE(m_service->process().endBy(SIGTERM, patience).status, 0);
    QVERIFY2(m_service->startAndWait(patience), m_service->story());
    QCOMPARE(events(u"service_stopped"_s).size(), stops + 1);
    QVERIFY(!events(u"service_started"_s).last().contains(u"was killed"_s));
}

void TestControlMethods::subscribersAreTold() {
    QLocalSocket socket;
    socket.connectToServer(m_service->controlPath());
    QVERIFY(socket.waitForConnected(patience));
    for (const char* topic : {"status", "events", "log"})
        socket.write(QByteArray(R"({"jsonrpc":"2.0","id":1,"method":")") + topic +
                     ".subscribe\",\"params\":{\"interval_ms\":250}}\n");
    socket.flush();
    QMap<QString, QJsonObject> told;
    const auto readAll = [&] {
        while (socket.canReadLine()) {
            const QJsonObject message = object(socket.readLine());
            told.insert(message.value(u"method"_s).toString(), message.value(u"params"_s).toObject());
        }
    };
    QVERIFY(eventually(patience, [&] {
        readAll();
        return told.contains(u"status.changed"_s);
    }));
    QVERIFY(told.value(u"status.changed"_s).contains(u"mode"_s));
    result(u"config.set"_s, {{u"changes"_s, QJsonObject{{u"fleet.reference"_s, u"someone"_s}}}});
    QVERIFY(eventually(patience, [&] {
        readAll();
        return told.contains(u"events.added"_s) && told.contains(u"log.added"_s);
    }));
    QVERIFY(QJsonDocument(told.value(u"events.added"_s)).toJson().contains("configuration_changed"));
    QVERIFY(QJsonDocument(told.value(u"log.added"_s)).toJson().contains("config"));
}

void TestControlMethods::doctorNamesARemedy() {
    const QJsonObject report = result(u"doctor.run"_s);
    QCOMPARE(report.value(u"verdict"_s).toString(), u"fail"_s); // there is no grandmaster here
    bool found = false;
    for (const QJsonValue& value : report.value(u"checks"_s).toArray()) {
        const QJsonObject check = value.toObject();
        found = found || check.value(u"id"_s) == u"ptp_heard"_s;
        QVERIFY(check.value(u"verdict"_s) == u"ok"_s || !check.value(u"remedy"_s).toString().isEmpty());
    }
    QVERIFY(found);
}

void TestControlMethods::strangersMayOnlyRead() {
    if (geteuid() != 0)
        QSKIP("only root can call as another user (tests/ipc/test_control_server replaces the authoriser)");
    const QString directory = QFileInfo(m_service->controlPath()).absolutePath();
    QVERIFY(QFile::setPermissions(directory, QFile::permissions(directory) | QFile::ExeOther));
    const QString script = u"import socket, sys\n"
                           "s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1])\n"
                           "s.sendall((sys.argv[2] + '\\n').encode()); print(s.makefile().readline())"_s;
    const QString systems = u"/usr/bin/python3"_s; // one in somebody's home is closed to others
    const QString python = QFileInfo::exists(systems) ? systems : u"python3"_s;
    QByteArray trouble;
    const auto asNobody = [&](const QString& method, const QString& params) {
        const QString line = uR"({"jsonrpc":"2.0","id":1,"method":"%1","params":%2})"_s.arg(method, params);
        const QStringList command{u"setpriv"_s,
                                  u"--reuid=65534"_s,
                                  u"--regid=65534"_s,
                                  u"--clear-groups"_s,
                                  python,
                                  u"-c"_s,
                                  script,
                                  m_service->controlPath(),
                                  line};
        const Finished finished = runToEnd(m_place, command, patience);
        trouble = finished.errors;
        return object(finished.output);
    };
    const QByteArray before = TestPlace::readFile(configFile());
    if (!asNobody(u"status.get"_s, u"{}"_s).contains(u"result"_s))
        QSKIP("nobody can call from here (setpriv, python3): " + trouble.simplified());
    const QJsonObject refused = asNobody(u"config.set"_s, uR"({"changes":{"ntp_server":"127.0.0.9"}})"_s);
    QCOMPARE(code(refused), -32000);
    QVERIFY(refused.value(u"error"_s).toObject().value(u"message"_s).toString().contains(u"group \"dantesync\""_s));
    QCOMPARE(code(asNobody(u"config.reload"_s, u"{}"_s)), -32000);
    QCOMPARE(TestPlace::readFile(configFile()), before);
}

void TestControlMethods::endsInTimeWithSubscribers() {
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<QLocalSocket>());
        clients.back()->connectToServer(m_service->controlPath());
        QVERIFY(clients.back()->waitForConnected(patience));
        clients.back()->write("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status.subscribe\"}\n");
        QVERIFY(eventually(patience, [&] { return clients.back()->canReadLine(); }));
    }
    const Ending ending = m_service->process().endBy(SIGTERM, patience);
    QVERIFY2(ending.ended && !ending.crashed && ending.status == 0, m_service->story());
    QVERIFY2(ending.afterMs < 2000, qPrintable(QString::number(ending.afterMs)));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestControlMethods)
#include "test_control_methods.moc"
