// SPDX-License-Identifier: GPL-3.0-or-later
//
// chronyd as the NTP server. It runs with -x: it serves this computer's time and controls no clock.
// So does the service's virtual clock come to the same time, and how near?
#include "tests/integration/child_process.h"
#include "tests/integration/host_clocks.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"
#include "tests/integration/udp_peer.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <pwd.h>
#include <unistd.h>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestChronyInterop : public QObject {
    Q_OBJECT
    bool chronydAnswers() const;

    TestPlace m_place;
    std::unique_ptr<ChildProcess> m_chronyd;

private slots:
    void initTestCase();
    void agreesWithChronyd();
};

namespace {

constexpr qint64 bound = 50'000; // ns

QString findChronyd() {
    const QString named = qEnvironmentVariable("DANTESYNC_CHRONYD");
    if (!named.isEmpty())
        return QFileInfo(named).isExecutable() ? named : QString();
    QString inPath = QStandardPaths::findExecutable(u"chronyd"_s);
    if (!inPath.isEmpty())
        return inPath;
    QString inSbin = QStandardPaths::findExecutable(u"chronyd"_s, {u"/usr/sbin"_s, u"/sbin"_s});
    if (!inSbin.isEmpty())
        return inSbin;
    const QFileInfo unpacked(QStringLiteral(DANTESYNC_SOURCE_DIR "/build/tools/chrony/chronyd"));
    return unpacked.isExecutable() ? unpacked.filePath() : QString();
}

QString userName() {
    const passwd* user = getpwuid(geteuid());
    return user == nullptr ? QString() : QString::fromLocal8Bit(user->pw_name);
}

/// The service's wall clock against the UTC that chronyd serves, at one instant, ns.
std::optional<qint64> apart(const ServiceProcess& service) {
    const auto truth = service.truth();
    const UtcAtRaw now = utcNow();
    return truth ? std::optional(truth->wallAt(now.rawNs) - now.utcNs) : std::nullopt;
}

qint64 median(std::vector<qint64> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The service's clock keeps within the bound for five seconds.
bool isSettled(const ServiceProcess& service) {
    return throughout(5000, [&service] {
        const auto now = apart(service);
        return now && std::llabs(*now) < bound;
    });
}

} // namespace

void TestChronyInterop::initTestCase() {
    QVERIFY(m_place.isValid());
    const QString program = findChronyd();
    if (program.isEmpty())
        QSKIP("no chronyd here: set DANTESYNC_CHRONYD to its program ('./dev test' fetches one)");
    const QString config = u"port %1\nbindaddress %2\nallow 127.0.0.0/8\nlocal stratum 2\ncmdport 0\n"
                           "pidfile %3\nbindcmdaddress /\n"_s.arg(m_place.port(Port::OtherNtp))
                               .arg(TestPlace::address(3), m_place.path(u"chronyd.pid"_s));
    m_chronyd = std::make_unique<ChildProcess>(m_place, u"chronyd"_s);
    // -x: no control of the clock; -U -u: as whoever runs the test.
    QVERIFY(m_chronyd->start({program, u"-x"_s, u"-d"_s, u"-U"_s, u"-u"_s, userName(), u"-f"_s,
                              m_place.writeFile(u"chrony.conf"_s, config.toLatin1())}));
    QVERIFY2(eventually(10'000, [this] { return chronydAnswers(); }), m_chronyd->output() + m_chronyd->errors());
}

bool TestChronyInterop::chronydAnswers() const {
    const UdpPeer peer(u"127.0.0.1"_s);
    const QByteArray request = '\x23' + QByteArray(39, '\0') + "01234567";
    const auto answer = peer.ask(request, TestPlace::address(3), m_place.port(Port::OtherNtp), 200);
    return answer && answer->bytes.size() >= 48 && bigEndian(answer->bytes, 1, 1) == 2;
}

void TestChronyInterop::agreesWithChronyd() {
    ServiceSetup setup;
    setup.config = {{u"ntp_server"_s, u"%1:%2"_s.arg(TestPlace::address(3)).arg(m_place.port(Port::OtherNtp))}};
    setup.arguments << u"--virtual-offset-ms"_s << u"-220"_s << u"--virtual-drift-ppm"_s << u"-35"_s;
    ServiceProcess service(m_place, setup);
    QVERIFY2(service.startAndWait(), service.story());

    const auto first = apart(service);
    QVERIFY(first.has_value());
    qInfo("at the start %.3f ms apart", static_cast<double>(*first) * 1e-6);

    // Its oscillator is 35 ppm slow, and without PTP only NTP tells it so: a few exchanges.
    QVERIFY2(eventually(
                 60'000, [&] { return isSettled(service); }, 200),
             service.story());

    // And it stays there.
    std::vector<qint64> values;
    QVERIFY(throughout(5000, [&] {
        const auto now = apart(service);
        if (now)
            values.push_back(*now);
        return now.has_value();
    }));
    qInfo("settled: median %.1f us from chronyd's time", static_cast<double>(median(values)) * 1e-3);
    QVERIFY2(std::llabs(median(values)) < bound, qPrintable(QString::number(median(values))));

    // What the service itself says of it: bytes 56-59, server minus local.
    const auto reply = service.query();
    QVERIFY(reply && !reply->ntpFailed);
    QVERIFY2(std::abs(reply->ntpOffsetUs) < 200, qPrintable(QString::number(reply->ntpOffsetUs)));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestChronyInterop)
#include "test_chrony_interop.moc"
