// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the service starts, refuses to start, and ends: exit status and words.
#include "tests/integration/grandmaster_peer.h"
#include "tests/integration/own_network_main.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

#include <functional>
#include <memory>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestStartErrors : public QObject {
    Q_OBJECT
    static void endsInTime(const TestPlace& place, const ServiceSetup& setup, int number,
                           const std::function<bool(ServiceProcess&)>& prepare = {});
    ServiceProcess service(const QString& name, const QJsonObject& config = {}) const;

    TestPlace m_place;

private slots:
    void initTestCase() { QVERIFY(m_place.isValid()); }
    void version();
    void help();
    void badCommandLine_data();
    void badCommandLine();
    void badConfiguration_data();
    void badConfiguration();
    void checkConfigAcceptsTheFieldsFiles();
    void missingConfigurationMeansDefaults();
    void takenPort_data();
    void takenPort();
    void anotherPtpFollowerIsNoTrouble();
    void unknownBindAddress();
    void noPrivilegeForTheClock();
    void controlSocketInUse();
    void deadControlSocketIsReplaced();
    void endsOnSignal_data();
    void endsOnSignal();
    void endsWhileAResolverIsSilent();
    void endsWithControlClientsConnected();
    void stateDirectoryThatCannotBeMade();
    void frequencyIsKept();
};

namespace {

/// Exactly one line that is an error, whatever else was logged.
QByteArrayList linesWith(const QByteArray& log, const QByteArray& text) {
    QByteArrayList lines;
    for (const QByteArray& line : log.split('\n'))
        if (line.contains(text))
            lines << line;
    return lines;
}

} // namespace

#define VERIFY_ENDED(finished, wanted)                                                                                 \
    QVERIFY2((finished).ending.ended, "still running; " + (finished).errors);                                          \
    QVERIFY2(!(finished).ending.crashed, (finished).errors);                                                           \
    QVERIFY2((finished).ending.status == (wanted),                                                                     \
             "status " + QByteArray::number((finished).ending.status) + "; " + (finished).output + (finished).errors)

void TestStartErrors::version() {
    const Finished finished = runToEnd(m_place, {ServiceProcess::program(), u"--version"_s});
    VERIFY_ENDED(finished, 0);
    QVERIFY2(finished.output.contains("dantesyncd") && finished.output.contains(DANTESYNC_VERSION), finished.output);
}

void TestStartErrors::help() {
    const Finished finished = runToEnd(m_place, {ServiceProcess::program(), u"--help"_s});
    VERIFY_ENDED(finished, 0);
    for (const char* option :
         {"--config", "--clock", "--virtual-offset-ms", "--virtual-drift-ppm", "--virtual-wander-ppb",
          "--virtual-delay-us", "--virtual-noise-us", "--virtual-outliers-pct", "--virtual-seed", "--bind",
          "--interface", "--control", "--single-thread", "--state-dir", "--check-config", "--log-level", "--version"})
        QVERIFY2(finished.output.contains(option), option);
}

void TestStartErrors::badCommandLine_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("unknown option") << QStringList{u"--sing"_s} << QByteArray("sing");
    QTest::newRow("unknown clock") << QStringList{u"--clock"_s, u"sundial"_s} << QByteArray("sundial");
    QTest::newRow("value missing") << QStringList{u"--clock"_s} << QByteArray("clock");
    QTest::newRow("no number") << QStringList{u"--clock"_s, u"virtual"_s, u"--virtual-drift-ppm"_s, u"fast"_s}
                               << QByteArray("fast");
    QTest::newRow("no address") << QStringList{u"--bind"_s, u"300.1.1.1"_s} << QByteArray("300.1.1.1");
    QTest::newRow("argument too many") << QStringList{u"start"_s} << QByteArray("start");
    QTest::newRow("unknown level") << QStringList{u"--log-level"_s, u"chatty"_s} << QByteArray("chatty");
}

void TestStartErrors::badCommandLine() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    // A virtual clock and nothing to bind to, whatever the parser makes of the rest.
    const QStringList safe{ServiceProcess::program(), u"--clock"_s, u"virtual"_s, u"--control"_s, u"none"_s};
    const Finished finished = runToEnd(m_place, safe + arguments);
    VERIFY_ENDED(finished, 2);
    QVERIFY2(finished.errors.contains(named), finished.errors);
    QCOMPARE(finished.errors.trimmed().count('\n'), 0);
}

void TestStartErrors::badConfiguration_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("named"); // beside the file
    QTest::newRow("number too large") << QByteArray("{\n  \"ptp\": {\n    \"event_port\": 70000\n  }\n}\n")
                                      << QByteArrayList{":3", "event_port", "70000", "65535"};
    QTest::newRow("wrong type") << QByteArray("{\n  \"clock\": { \"max_slew_ppm\": \"fast\" }\n}\n")
                                << QByteArrayList{":2", "max_slew_ppm", "fast"};
    QTest::newRow("bad network") << QByteArray("{\n\n\n  \"time_query\": { \"allow\": [ \"10.0.0.0/99\" ] }\n}\n")
                                 << QByteArrayList{":4", "allow", "10.0.0.0/99"};
    QTest::newRow("NTP over IPv6") << QByteArray("{\n  \"ntp_server\": \"[fd00::1]:123\"\n}\n")
                                   << QByteArrayList{":2", "ntp_server", "fd00::1", "IPv4"};
    QTest::newRow("no JSON") << QByteArray("{\n  \"ntp_server\": \"10.0.0.1\",\n  oops\n}\n") << QByteArrayList{":3"};
    QTest::newRow("empty file") << QByteArray() << QByteArrayList{};
    QTest::newRow("a list") << QByteArray("[1, 2]\n") << QByteArrayList{};
    QTest::newRow("level") << QByteArray("{ \"logging\": { \"level\": \"chatty\" } }\n")
                           << QByteArrayList{":1", "level", "chatty", "debug"};
}

void TestStartErrors::badConfiguration() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, named);
    const QString file = m_place.writeFile(u"bad.json"_s, text);
    for (const bool checkOnly : {false, true}) {
        QStringList command{ServiceProcess::program(),
                            u"--clock"_s,
                            u"virtual"_s,
                            u"--config"_s,
                            file,
                            u"--control"_s,
                            u"none"_s,
                            u"--state-dir"_s,
                            m_place.path(u"bad.state"_s)};
        if (checkOnly)
            command << u"--check-config"_s;
        const Finished finished = runToEnd(m_place, command);
        VERIFY_ENDED(finished, 2);
        const QByteArrayList lines = linesWith(finished.errors + finished.output, file.toUtf8());
        QVERIFY2(!lines.isEmpty(), finished.errors + finished.output);
        for (const QByteArray& word : named)
            QVERIFY2(lines.constFirst().contains(word), "no " + word + " in: " + lines.constFirst());
        QCOMPARE(TestPlace::readFile(file), text);
    }
}

void TestStartErrors::checkConfigAcceptsTheFieldsFiles() {
    const QByteArray text = R"({
  "_ntp_server_examples": "sk.pool.ntp.org, time.google.com",
  "ntp_server": "10.77.9.202",
  "ntp_server_mode": { "enabled": false, "port": 123, "stratum": 3 },
  "http_status": { "enabled": true, "port": 8898 },
  "system": { "servo": {}, "filters": {} }
}
)";
    const QString file = m_place.writeFile(u"field.json"_s, text);
    const Finished finished = runToEnd(m_place, {ServiceProcess::program(), u"--check-config"_s, u"--config"_s, file});
    VERIFY_ENDED(finished, 0);
    QCOMPARE(TestPlace::readFile(file), text);
}

ServiceProcess TestStartErrors::service(const QString& name, const QJsonObject& config) const {
    ServiceSetup setup;
    setup.name = name;
    setup.config = config;
    return ServiceProcess(m_place, setup);
}

void TestStartErrors::missingConfigurationMeansDefaults() {
    // The default ports are privileged or may be in use: only a network of our own has them for sure.
    if (!ownNetworkRefusal().isEmpty())
        QSKIP(qPrintable(ownNetworkRefusal()));
    const QString control = m_place.path(u"defaults.sock"_s);
    const QString config = m_place.path(u"there-is-none.json"_s);
    ChildProcess process(m_place, u"defaults"_s);
    QVERIFY(process.start({ServiceProcess::program(), u"--clock"_s, u"virtual"_s, u"--bind"_s, TestPlace::address(),
                           u"--interface"_s, u"127.0.0.1"_s, u"--control"_s, control, u"--state-dir"_s,
                           m_place.path(u"defaults.state"_s), u"--config"_s, config}));
    QVERIFY2(eventually(patienceMs, [&] { return callControl(control, u"status.get"_s).has_value(); }),
             process.errors());
    const UdpPeer peer(u"127.0.0.1"_s);
    QVERIFY(peer.ask(basicRequest(1), TestPlace::address(), 31900, 10'000).has_value());
    QVERIFY(!QFileInfo::exists(config));
    const Ending ending = process.endBy(SIGTERM, patienceMs);
    QCOMPARE(ending.status, 0);
}

void TestStartErrors::takenPort_data() {
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("address");
    QTest::newRow("time query") << static_cast<int>(Port::TimeQuery) << TestPlace::address();
    QTest::newRow("NTP server") << static_cast<int>(Port::Ntp) << TestPlace::address();
    QTest::newRow("PTP event") << static_cast<int>(Port::PtpEvent) << u"224.0.1.129"_s;
    QTest::newRow("PTP general") << static_cast<int>(Port::PtpGeneral) << u"224.0.1.129"_s;
}

void TestStartErrors::takenPort() {
    QFETCH(int, port);
    QFETCH(QString, address);
    const quint16 number = m_place.port(static_cast<Port>(port));
    const UdpPeer taker(address, number); // without SO_REUSEADDR
    QVERIFY(taker.isOpen());
    const QJsonObject config{
        {u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, m_place.port(Port::Ntp)}}}};
    const Finished finished = runToEnd(m_place, service(u"taken"_s, config).command());
    VERIFY_ENDED(finished, 3);
    const QByteArrayList lines = linesWith(finished.errors, QByteArray::number(number));
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().contains("taken"), lines.constFirst());
    const QByteArray holder = "process " + QByteArray::number(QCoreApplication::applicationPid()); // that is us
    QVERIFY2(lines.constFirst().contains(holder), lines.constFirst());
    QVERIFY2(lines.constFirst().contains("another port"), "no remedy in: " + lines.constFirst());
}

void TestStartErrors::anotherPtpFollowerIsNoTrouble() {
    // Dante Virtual Soundcard on the same computer, as ptp.md has it: the ports are shared.
    ServiceProcess first = service(u"first"_s);
    QVERIFY2(first.startAndWait(), first.story());
    ServiceSetup setup;
    setup.name = u"second"_s;
    setup.address = TestPlace::address(1);
    ServiceProcess second(m_place, setup);
    QVERIFY2(second.startAndWait(), second.story());
    QVERIFY(first.process().isRunning());
}

void TestStartErrors::unknownBindAddress() {
    QStringList command = service(u"nowhere"_s).command();
    command.replace(command.indexOf(u"--bind"_s) + 1, u"192.0.2.77"_s);
    const Finished finished = runToEnd(m_place, command);
    VERIFY_ENDED(finished, 3);
    QVERIFY2(finished.errors.contains("192.0.2.77"), finished.errors);
}

void TestStartErrors::noPrivilegeForTheClock() {
    if (!ownNetworkRefusal().isEmpty())
        QSKIP(qPrintable(ownNetworkRefusal()));
    // Not even by a mistake of the service can the computer's clock be set: the privilege is taken
    // from the process for good before the program starts, and it is checked that it is.
    const QStringList without{u"setpriv"_s,    u"--bounding-set"_s, u"-sys_time"_s,
                              u"--inh-caps"_s, u"-sys_time"_s,      u"--no-new-privs"_s};
    const Finished check =
        runToEnd(m_place, without + QStringList{u"sh"_s, u"-c"_s, u"grep CapEff /proc/self/status"_s});
    bool ok = false;
    const quint64 effective = check.output.simplified().split(' ').value(1).toULongLong(&ok, 16);
    if (!ok || (effective & (1ULL << 25U)) != 0)
        QSKIP("setpriv cannot take CAP_SYS_TIME away here (util-linux installed?)");

    QStringList command = service(u"system"_s).command();
    command.replace(command.indexOf(u"--clock"_s) + 1, u"system"_s);
    const Finished finished = runToEnd(m_place, without + command);
    VERIFY_ENDED(finished, 3);
    const QByteArrayList lines = linesWith(finished.errors, "CAP_SYS_TIME");
    QCOMPARE(lines.size(), 1);
    QVERIFY2(lines.constFirst().contains("--clock monitor"), lines.constFirst());
}

void TestStartErrors::controlSocketInUse() {
    ServiceProcess first = service(u"owner"_s);
    QVERIFY2(first.startAndWait(), first.story());
    ServiceSetup setup;
    setup.name = u"rival"_s; // with the same address and ports: still it names the service, not a port
    QStringList command = ServiceProcess(m_place, setup).command();
    command.replace(command.indexOf(u"--control"_s) + 1, first.controlPath());
    const Finished finished = runToEnd(m_place, command);
    VERIFY_ENDED(finished, 3);
    const QByteArrayList lines = linesWith(finished.errors, first.controlPath().toUtf8());
    QCOMPARE(lines.size(), 1);
    // It says who holds it, and what to do.
    QVERIFY2(lines.constFirst().contains("process " + QByteArray::number(first.process().pid())), lines.constFirst());
    QVERIFY2(lines.constFirst().contains("stop it first"), lines.constFirst());
    // The first one is still there, and still the one that answers.
    QVERIFY(!first.control(u"status.get"_s).isEmpty());
}

void TestStartErrors::deadControlSocketIsReplaced() {
    ServiceProcess dead = service(u"reborn"_s);
    QVERIFY2(dead.startAndWait(), dead.story());
    dead.process().endBy(SIGKILL, patienceMs);
    QVERIFY(QFileInfo::exists(dead.controlPath()));
    ServiceProcess next = service(u"reborn"_s);
    QVERIFY2(next.startAndWait(), next.story());
}

void TestStartErrors::endsOnSignal_data() {
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("singleThread");
    QTest::newRow("SIGTERM") << SIGTERM << false;
    QTest::newRow("SIGINT") << SIGINT << false;
    QTest::newRow("SIGTERM, single thread") << SIGTERM << true;
    QTest::newRow("SIGINT, single thread") << SIGINT << true;
}

void TestStartErrors::endsInTime(const TestPlace& place, const ServiceSetup& setup, int number,
                                 const std::function<bool(ServiceProcess&)>& prepare) {
    // Two seconds are promised. A busy computer may miss that once.
    qint64 fastestMs = patienceMs;
    for (int attempt = 0; attempt < 3 && fastestMs >= 2000; ++attempt) {
        ServiceProcess running(place, setup);
        QVERIFY2(running.startAndWait(), running.story());
        QVERIFY2(!prepare || prepare(running), running.story());
        const Ending ending = running.process().endBy(number, patienceMs);
        QVERIFY2(ending.ended && !ending.crashed, running.story());
        QCOMPARE(ending.status, 0);
        QVERIFY2(!QFileInfo::exists(running.controlPath()), "the control socket's file is left behind");
        fastestMs = qMin(fastestMs, ending.afterMs);
    }
    QVERIFY2(fastestMs < 2000, QByteArray::number(fastestMs));
}

void TestStartErrors::endsOnSignal() {
    QFETCH(int, number);
    QFETCH(bool, singleThread);
    ServiceSetup setup;
    setup.name = u"ending"_s;
    if (singleThread)
        setup.arguments << u"--single-thread"_s;
    endsInTime(m_place, setup, number);
}

void TestStartErrors::endsWhileAResolverIsSilent() {
    if (!ownNetworkRefusal().isEmpty())
        QSKIP(qPrintable(ownNetworkRefusal()));
    const UdpPeer silentServer(u"127.0.0.53"_s, 53); // of DNS, in the network of our own
    if (!silentServer.isOpen())
        QSKIP("no name server can be stood in for here (port 53)");
    // A mount namespace, in which our files stand in for the system's.
    const QString resolv = m_place.writeFile(u"resolv.conf"_s, "nameserver 127.0.0.53\n");
    const QString names = m_place.writeFile(u"nsswitch.conf"_s, "hosts: files dns\n");
    const QString script =
        u"mount --bind %1 /etc/resolv.conf && mount --bind %2 /etc/nsswitch.conf && exec \"$@\""_s.arg(resolv, names);
    const QStringList wrapper{u"unshare"_s, u"-m"_s, u"sh"_s, u"-c"_s, script, u"sh"_s};
    const Finished tried = runToEnd(m_place, wrapper + QStringList{u"true"_s});
    if (!tried.ending.ended || tried.ending.status != 0)
        QSKIP("no mount namespace here, or nothing to mount over: " + tried.errors);

    ServiceSetup setup;
    setup.name = u"resolving"_s;
    setup.config = {{u"ntp_server"_s, u"time.example.org"_s}};
    setup.wrapper = wrapper;
    endsInTime(m_place, setup, SIGTERM, [&silentServer](ServiceProcess&) {
        return silentServer.receive(patienceMs).has_value(); // it has asked, and waits
    });
}

void TestStartErrors::endsWithControlClientsConnected() {
    ServiceSetup setup;
    setup.name = u"watched"_s;
    std::vector<std::unique_ptr<QLocalSocket>> clients;
    endsInTime(m_place, setup, SIGTERM, [&clients](ServiceProcess& running) {
        clients.clear();
        for (const char* words : {"", "half a line", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"status.get\"}\n"}) {
            clients.push_back(std::make_unique<QLocalSocket>());
            clients.back()->connectToServer(running.controlPath());
            if (!clients.back()->waitForConnected(patienceMs))
                return false;
            clients.back()->write(words);
            clients.back()->flush();
        }
        return clients.back()->waitForReadyRead(patienceMs); // and nobody reads it
    });
}

void TestStartErrors::stateDirectoryThatCannotBeMade() {
    // Its name is a file's: nothing can be kept there, which the service says, and serves all the same.
    const QString file = m_place.writeFile(u"a-file"_s, "x");
    ServiceSetup setup;
    setup.name = u"stateless"_s;
    setup.stateDirectory = file + u"/state"_s;
    ServiceProcess running(m_place, setup);
    QVERIFY2(running.startAndWait(), running.story());
    GrandmasterPeer grandmaster(m_place);
    QVERIFY(grandmaster.start());
    QVERIFY2(running.waitForLock(lockPatienceMs), running.story() + grandmaster.story());
    const Ending ending = running.process().endBy(SIGTERM, patienceMs);
    QVERIFY2(ending.ended && !ending.crashed && ending.status == 0, running.story());
    const QByteArray log = running.process().errors();
    QVERIFY2(log.contains(file.toUtf8()), log);
}

void TestStartErrors::frequencyIsKept() {
    // What one run learned, the next one starts with.
    ServiceSetup setup;
    setup.name = u"learning"_s;
    setup.arguments << u"--virtual-drift-ppm"_s << u"50"_s;
    GrandmasterPeer grandmaster(m_place);
    QVERIFY(grandmaster.start());
    {
        ServiceProcess first(m_place, setup);
        QVERIFY2(first.startAndWait() && first.waitForLock(lockPatienceMs), first.story() + grandmaster.story());
        QCOMPARE(first.process().endBy(SIGTERM, patienceMs).status, 0);
    }
    ServiceProcess second(m_place, setup);
    QVERIFY2(second.startAndWait(), second.story());
    const auto reply = second.query();
    // Nobody can know 50 ppm so soon; who learned nothing begins at 0.
    QVERIFY2(reply && qAbs(reply->correctionPpm + 50) < 25, second.story());
    QVERIFY2(second.waitForLock(lockPatienceMs), second.story() + grandmaster.story());
}

} // namespace dantesync::test

DANTESYNC_OWN_NETWORK_MAIN(dantesync::test::TestStartErrors)
#include "test_start_errors.moc"
