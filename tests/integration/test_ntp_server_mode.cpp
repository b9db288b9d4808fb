// SPDX-License-Identifier: GPL-3.0-or-later
//
// Master mode answers NTP as RFC 5905 has it; the client is a foreign one. A master that does not
// know the time says so.
#include "tests/integration/foreign_peer.h"
#include "tests/integration/host_clocks.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QJsonDocument>
#include <QTest>

#include <cstdlib>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestNtpServerMode : public QObject {
    Q_OBJECT
    ServiceSetup master(const QString& name, const QJsonObject& changes = {}) const;
    static void isSane(const QJsonObject& answer, const QString& from, int version);
    QJsonObject askTime(const QString& address, int version = 4) const;

    TestPlace m_place;

private slots:
    void initTestCase() { QVERIFY(m_place.isValid()); }
    void withoutASourceItSaysSo();
    void withASourceItServesIt_data();
    void withASourceItServesIt();
    void clientsAreServersOfNothing();
    void nonsenseIsNotAnswered();
};

ServiceSetup TestNtpServerMode::master(const QString& name, const QJsonObject& changes) const {
    ServiceSetup setup;
    setup.name = name;
    setup.config = merged(
        {{u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, m_place.port(Port::Ntp)}}}}, changes);
    setup.arguments << u"--virtual-offset-ms"_s << u"40"_s << u"--virtual-drift-ppm"_s << u"20"_s;
    return setup;
}

QJsonObject TestNtpServerMode::askTime(const QString& address, int version) const {
    const QStringList arguments{address, QString::number(m_place.port(Port::Ntp)), u"--version"_s,
                                QString::number(version)};
    const Finished finished = runToEnd(m_place, ForeignPeer::command(u"ntp_client.py"_s, arguments));
    return QJsonDocument::fromJson(finished.output).object();
}

void TestNtpServerMode::withoutASourceItSaysSo() {
    ServiceProcess service(m_place, master(u"lonely"_s));
    QVERIFY2(service.startAndWait(), service.story());
    const QJsonObject answer = askTime(service.address());
    QVERIFY2(!answer.isEmpty(), service.story());
    QCOMPARE(answer.value(u"leap"_s).toInt(), 3);
    // RFC 5905 figure 11: on the wire an unsynchronised server is stratum 0 or 16.
    QVERIFY(answer.value(u"stratum"_s).toInt() == 16 || answer.value(u"stratum"_s).toInt() == 0);
    QCOMPARE(answer.value(u"mode"_s).toInt(), 4);
    QCOMPARE(answer.value(u"origin_is_ours"_s), QJsonValue(true));
}

void TestNtpServerMode::isSane(const QJsonObject& answer, const QString& from, int version) {
    QCOMPARE(answer.value(u"from"_s).toString(), from);
    QCOMPARE(answer.value(u"length"_s).toInt(), 48);
    QCOMPARE(answer.value(u"version"_s).toInt(), version);
    QCOMPARE(answer.value(u"mode"_s).toInt(), 4);
    const int stratum = answer.value(u"stratum"_s).toInt();
    QVERIFY2(stratum >= 2 && stratum <= 15, qPrintable(QString::number(stratum)));
    QVERIFY(answer.value(u"reference_id"_s).toInteger() != 0);
    QVERIFY(answer.value(u"precision"_s).toInt() < -10 && answer.value(u"precision"_s).toInt() > -32);
    QVERIFY(answer.value(u"root_delay_s"_s).toDouble() < 0.1);
    const double dispersion = answer.value(u"root_dispersion_s"_s).toDouble();
    QVERIFY(dispersion > 0 && dispersion < 1);
    QCOMPARE(answer.value(u"origin_is_ours"_s), QJsonValue(true));
    const qint64 receive = answer.value(u"receive_ns"_s).toInteger();
    const qint64 transmit = answer.value(u"transmit_ns"_s).toInteger();
    QVERIFY(receive <= transmit && transmit - receive < 10'000'000'000);
    const qint64 reference = answer.value(u"reference_ns"_s).toInteger();
    QVERIFY2(reference > 0 && reference <= receive && receive - reference < 60'000'000'000LL,
             qPrintable(QString::number(receive - reference)));
}

void TestNtpServerMode::withASourceItServesIt_data() {
    QTest::addColumn<int>("version");
    QTest::newRow("NTPv3") << 3;
    QTest::newRow("NTPv4") << 4;
}

void TestNtpServerMode::withASourceItServesIt() {
    QFETCH(int, version);
    ForeignPeer source(m_place, u"source"_s);
    const QString sourcePort = QString::number(m_place.port(Port::OtherNtp));
    QVERIFY(source.start(u"ntp_server.py"_s, {u"--port"_s, sourcePort}));
    QVERIFY(eventually(patienceMs, [&] { return source.process().output().contains("ready"); }));

    ServiceProcess service(m_place, master(u"master"_s, {{u"ntp_server"_s, u"127.0.0.1:"_s + sourcePort}}));
    QVERIFY2(service.startAndWait(), service.story());
    QJsonObject answer;
    QVERIFY2(eventually(
                 patienceMs,
                 [&] {
                     answer = askTime(service.address(), version);
                     return answer.value(u"leap"_s).toInt(3) == 0;
                 },
                 200),
             QJsonDocument(answer).toJson() + service.story());
    isSane(answer, service.address(), version);
    // What it serves is its own clock, the virtual one. On a busy computer one direction may take long: ask again.
    qint64 difference = 0;
    QVERIFY2(eventually(
                 patienceMs,
                 [&] {
                     answer = askTime(service.address(), version);
                     const auto truth = service.truth();
                     if (!truth || answer.isEmpty())
                         return false;
                     difference = answer.value(u"server_mid_ns"_s).toInteger() -
                                  truth->wallAt(answer.value(u"raw_mid_ns"_s).toInteger());
                     return std::llabs(difference) < 5'000'000;
                 },
                 200),
             QByteArray::number(difference) + " ns; " + service.story());
    // Its 40 ms of start offset are gone: it stands where its source is.
    QVERIFY2(eventually(patienceMs,
                        [&] {
                            const UtcAtRaw now = utcNow();
                            const auto then = service.truth();
                            return then && std::llabs(then->wallAt(now.rawNs) - now.utcNs) < 2'000'000;
                        }),
             service.story());
}

void TestNtpServerMode::clientsAreServersOfNothing() {
    ServiceProcess service(m_place, master(u"client"_s, {{u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, false}}}}));
    QVERIFY2(service.startAndWait(), service.story());
    QVERIFY(askTime(service.address()).isEmpty());
}

void TestNtpServerMode::nonsenseIsNotAnswered() {
    ServiceProcess service(m_place, master(u"strict"_s));
    QVERIFY2(service.startAndWait(), service.story());
    const UdpPeer peer(u"127.0.0.1"_s);
    const quint16 port = m_place.port(Port::Ntp);
    const QByteArray request = '\x23' + QByteArray(39, '\0') + "01234567";
    QVERIFY(peer.ask(request, service.address(), port, 10'000).has_value());
    QByteArray server = request;
    server[0] = '\x24'; // mode 4: answering a server would make two of them talk for ever
    QByteArray control = request;
    control[0] = '\x26';
    for (const QByteArray& wrong : {server, control, request.left(47), QByteArray(), QByteArray(48, '\xff')})
        QVERIFY2(!peer.ask(wrong, service.address(), port, 200).has_value(), wrong.toHex());
    QVERIFY(peer.ask(request, service.address(), port, 10'000).has_value());
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestNtpServerMode)
#include "test_ntp_server_mode.moc"
