// SPDX-License-Identifier: GPL-3.0-or-later
//
// NTP server mode and the clients people have: chronyd in basic and interleaved mode, ntpdig, ntplib.
// All of them only measure. systemd-timesyncd cannot be kept from setting the clock, and openntpd
// asks no other port than 123 and adjusts the clock too: neither is run.
//
// The service serves this computer's clock (--clock monitor: it only watches), and so does a chronyd
// beside it: what a client measures of both must be the same. In a network of the test's own,
// because ntpdig knows port 123 only.
#include "tests/integration/chronyd_peer.h"
#include "tests/integration/foreign_peer.h"
#include "tests/integration/own_network_main.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <memory>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 ntpPort = 123;
constexpr int servedStratum = 3;
/// What a client on a busy computer may make of an exchange on loopback.
constexpr double plausible = 5e-3; // s

struct Asked {
    qint64 offsetNs = 0; ///< server - client
    qint64 delayNs = 0;
};

qint64 utcNs() {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

qint64 unixNs(const QByteArray& bytes, qsizetype at) {
    constexpr qint64 era = 2'208'988'800;
    const quint64 fraction = bigEndian(bytes, at + 4, 4);
    return (static_cast<qint64>(bigEndian(bytes, at, 4)) - era) * 1'000'000'000 +
           static_cast<qint64>(fraction * 1'000'000'000 >> 32);
}

std::optional<Asked> ask(const UdpPeer& peer, const QString& address, quint16 port) {
    static quint64 cookie = 0x1234'5678'0000'0000;
    const QByteArray request = '\x23' + QByteArray(39, '\0') + toBigEndian(++cookie, 8);
    const qint64 t1 = utcNs();
    const auto answer = peer.ask(request, address, port, 10'000);
    const qint64 t4 = utcNs();
    if (!answer || answer->bytes.size() < 48 || bigEndian(answer->bytes, 24, 8) != cookie)
        return std::nullopt;
    const qint64 t2 = unixNs(answer->bytes, 32);
    const qint64 t3 = unixNs(answer->bytes, 40);
    return Asked{((t2 - t1) + (t3 - t4)) / 2, (t4 - t1) - (t3 - t2)};
}

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

class TestNtpClients : public QObject {
    Q_OBJECT
    std::optional<double> apartNs(int exchanges) const;
    void chronydMeasures(const QString& name, const QString& options, bool interleaved) const;

    TestPlace m_place;
    QString m_chronydAddress = TestPlace::address(3);
    std::unique_ptr<ChronydPeer> m_chronyd;
    std::unique_ptr<ServiceProcess> m_service;

private slots:
    void initTestCase();
    void servesTheSameTimeAsChronyd();
    void chronydInBasicMode() { chronydMeasures(u"basic"_s, u""_s, false); }
    void chronydInInterleavedMode() { chronydMeasures(u"interleaved"_s, u"xleave"_s, true); }
    void chronydOnce();
    void ntpdig();
    void ntplib_data();
    void ntplib();
};

void TestNtpClients::initTestCase() {
    const QString refusal = ownNetworkRefusal();
    if (!refusal.isEmpty())
        QSKIP(qPrintable(refusal));
    if (ChronydPeer::program().isEmpty())
        QSKIP(qPrintable(ChronydPeer::missing()));
    QVERIFY(m_place.isValid());
    m_chronyd = std::make_unique<ChronydPeer>(m_place, u"source"_s);
    QVERIFY2(m_chronyd->serve(m_chronydAddress, m_place.port(Port::OtherNtp), servedStratum - 1), m_chronyd->story());

    ServiceSetup setup;
    setup.config = {{u"ntp_server"_s, u"%1:%2"_s.arg(m_chronydAddress).arg(m_place.port(Port::OtherNtp))},
                    {u"ntp_server_mode"_s, QJsonObject{{u"enabled"_s, true}, {u"port"_s, ntpPort}, {u"stratum"_s, 1}}}};
    setup.arguments << u"--clock"_s << u"monitor"_s; // reads the clock, and can do nothing else
    m_service = std::make_unique<ServiceProcess>(m_place, setup);
    QVERIFY2(m_service->startAndWait(60'000), m_service->story());
    QCOMPARE(m_service->control(u"service.info"_s).value(u"clock"_s).toString(), u"monitor"_s);
    const UdpPeer peer(u"127.0.0.1"_s);
    const QByteArray request = '\x23' + QByteArray(39, '\0') + "01234567";
    QVERIFY2(eventually(60'000,
                        [&] {
                            const auto answer = peer.ask(request, m_service->address(), ntpPort, 500);
                            return answer && bigEndian(answer->bytes, 1, 1) == servedStratum;
                        }),
             m_service->story());
}

/// The service's time less chronyd's, as one client sees both in turn: the median of the quickest tenth,
/// which no other process has got into.
std::optional<double> TestNtpClients::apartNs(int exchanges) const {
    const UdpPeer peer(u"127.0.0.1"_s);
    std::vector<std::pair<qint64, double>> pairs; // how long both took, and how far they are apart
    for (int i = 0; i < exchanges; ++i) {
        const auto ours = ask(peer, m_service->address(), ntpPort);
        const auto theirs = ask(peer, m_chronydAddress, m_place.port(Port::OtherNtp));
        if (ours && theirs)
            pairs.emplace_back(ours->delayNs + theirs->delayNs, static_cast<double>(ours->offsetNs - theirs->offsetNs));
    }
    if (pairs.size() < static_cast<std::size_t>(exchanges) / 2)
        return std::nullopt;
    std::sort(pairs.begin(), pairs.end());
    std::vector<double> quick;
    for (std::size_t i = 0; i <= pairs.size() / 10; ++i)
        quick.push_back(pairs[i].second);
    return median(quick);
}

void TestNtpClients::servesTheSameTimeAsChronyd() {
#ifdef DANTESYNC_SANITIZED
    constexpr double bound = 50e3; // ns: every step takes its time then
#else
    constexpr double bound = 10e3; // ns
#endif
    double best = 1e12;
    // A busy machine has its quiet moments: the difference itself is there in each of them.
    const QDeadlineTimer patience(60'000);
    while (best >= bound && !patience.hasExpired()) {
        const auto apart = apartNs(300);
        QVERIFY2(apart, m_service->story());
        best = std::min(best, std::abs(*apart));
    }
    qInfo("serves chronyd's time to within %.1f us", best * 1e-3);
    QVERIFY2(best < bound, qPrintable(QString::number(best)));
}

void TestNtpClients::chronydMeasures(const QString& name, const QString& options, bool interleaved) const {
    ChronydPeer client(m_place, name);
    QVERIFY(client.start(
        u"port 0\nlog rawmeasurements\nserver %1 port %2 minpoll -3 maxpoll -3 %3"_s.arg(m_service->address())
            .arg(ntpPort)
            .arg(options)));
    std::vector<double> offsets;
    const bool enough = eventually(60'000, [&] {
        offsets.clear();
        for (const ChronydPeer::Measurement& m : client.measurements())
            if (m.passed && m.interleaved == interleaved && m.stratum == servedStratum)
                offsets.push_back(m.offset);
        return offsets.size() >= 15;
    });
    QVERIFY2(enough, client.story() + m_service->story());
    QVERIFY2(std::abs(median(offsets)) < plausible, qPrintable(QString::number(median(offsets))));
    qInfo("chronyd, %s mode: median offset %.1f us", qPrintable(name), median(offsets) * 1e6);
}

void TestNtpClients::chronydOnce() {
    const ChronydPeer client(m_place, u"once"_s);
    const Finished finished = client.measureOnce(u"%1 port %2 iburst"_s.arg(m_service->address()).arg(ntpPort));
    const QByteArray said = finished.output + finished.errors;
    QVERIFY2(finished.ending.ended && finished.ending.status == 0, said);
    const auto match =
        QRegularExpression(u"System clock wrong by (-?[0-9.]+) seconds \\(ignored\\)"_s).match(QString::fromUtf8(said));
    QVERIFY2(match.hasMatch(), said);
    QVERIFY2(std::abs(match.captured(1).toDouble()) < plausible, said);
}

/// Without -S and -s it only prints.
void TestNtpClients::ntpdig() {
    const QString program = qEnvironmentVariable(
        "DANTESYNC_NTPDIG", QStringLiteral(DANTESYNC_SOURCE_DIR "/build/tools/ntpsec-ntpdig/ntpdig"));
    if (!QFileInfo(program).isExecutable())
        QSKIP("no ntpdig here: set DANTESYNC_NTPDIG to its program ('./dev test' fetches one)");
    const Finished finished =
        runToEnd(m_place, {program, u"-4"_s, u"-j"_s, u"-t"_s, u"5"_s, m_service->address()}, 60'000);
    const QJsonObject answer = QJsonDocument::fromJson(finished.output).object();
    QVERIFY2(!answer.isEmpty(), finished.output + finished.errors + m_service->story());
    QCOMPARE(answer.value(u"stratum"_s).toInt(), servedStratum);
    QCOMPARE(answer.value(u"leap"_s).toString(), u"no-leap"_s);
    QVERIFY2(std::abs(answer.value(u"offset"_s).toDouble(1)) < plausible, finished.output);
}

void TestNtpClients::ntplib_data() {
    QTest::addColumn<int>("version");
    QTest::newRow("NTPv3") << 3;
    QTest::newRow("NTPv4") << 4;
}

void TestNtpClients::ntplib() {
    QFETCH(int, version);
    const QString folder =
        qEnvironmentVariable("DANTESYNC_NTPLIB", QStringLiteral(DANTESYNC_SOURCE_DIR "/build/tools/ntpsec-ntpdig/root"
                                                                                     "/usr/lib/python3/dist-packages"));
    const QStringList asking = ForeignPeer::command(
        u"ntplib_client.py"_s, {m_service->address(), QString::number(ntpPort), QString::number(version)});
    const Finished finished = runToEnd(m_place, QStringList{u"env"_s, u"PYTHONPATH="_s + folder} + asking, 30'000);
    if (finished.ending.status == 3)
        QSKIP("no ntplib here: set DANTESYNC_NTPLIB to the folder of ntplib.py ('./dev test' fetches it)");
    const QJsonObject answer = QJsonDocument::fromJson(finished.output).object();
    QVERIFY2(!answer.isEmpty(), finished.errors);
    QCOMPARE(answer.value(u"stratum"_s).toInt(), servedStratum);
    QCOMPARE(answer.value(u"leap"_s).toInt(), 0);
    QCOMPARE(answer.value(u"version"_s).toInt(), version);
    QCOMPARE(answer.value(u"mode"_s).toInt(), 4);
    QVERIFY2(std::abs(answer.value(u"offset_s"_s).toDouble(1)) < plausible, finished.output);
    const double dispersion = answer.value(u"root_dispersion_s"_s).toDouble();
    QVERIFY2(dispersion > 0 && dispersion < 0.1, finished.output);
    const double age = answer.value(u"reference_age_s"_s).toDouble(-1);
    QVERIFY2(age >= 0 && age < 1000, finished.output);
}

} // namespace dantesync::test

DANTESYNC_OWN_NETWORK_MAIN(dantesync::test::TestNtpClients)
#include "test_ntp_clients.moc"
