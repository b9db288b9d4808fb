// SPDX-License-Identifier: GPL-3.0-or-later
//
// chronyd as the NTP server. It runs with -x: it serves this computer's time and controls no clock.
// So does the service's virtual clock come to the same time, and how near?
#include "tests/integration/chronyd_peer.h"
#include "tests/integration/host_clocks.h"
#include "tests/integration/polling.h"
#include "tests/integration/service_process.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

namespace dantesync::test {

using namespace Qt::StringLiterals;

class TestChronyInterop : public QObject {
    Q_OBJECT
    TestPlace m_place;
    std::unique_ptr<ChronydPeer> m_chronyd;

private slots:
    void initTestCase();
    void agreesWithChronyd();
};

namespace {

/// ns, of medians, which a process that gets its turn late now and then does not move.
constexpr qint64 bound = 50'000;

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

/// Of five seconds, ns; nothing when the service does not tell.
std::optional<qint64> medianApart(const ServiceProcess& service) {
    std::vector<qint64> values;
    const bool told = throughout(5000, [&] {
        const auto now = apart(service);
        if (now)
            values.push_back(*now);
        return now.has_value();
    });
    return told ? std::optional(median(values)) : std::nullopt;
}

} // namespace

void TestChronyInterop::initTestCase() {
    QVERIFY(m_place.isValid());
    if (ChronydPeer::program().isEmpty())
        QSKIP(qPrintable(ChronydPeer::missing()));
    m_chronyd = std::make_unique<ChronydPeer>(m_place, u"chronyd"_s);
    QVERIFY2(m_chronyd->serve(TestPlace::address(3), m_place.port(Port::OtherNtp), 2), m_chronyd->story());
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

    // Its oscillator is 35 ppm slow, and without PTP only NTP tells it so: a few exchanges, once it
    // no longer waits for a grandmaster. Until then it runs off after its landing.
    QVERIFY2(service.waitForMode(5, patienceMs), service.story());
    std::optional<qint64> settled;
    const auto isNear = [&] {
        settled = medianApart(service);
        return settled && std::llabs(*settled) < bound;
    };
    QVERIFY2(eventually(2 * patienceMs, isNear, 200), service.story());
    // And it stays there.
    QVERIFY2(eventually(patienceMs, isNear, 200), service.story());
    qInfo("settled: median %.1f us from chronyd's time", static_cast<double>(*settled) * 1e-3);

    // What the service itself says of it: bytes 56-59, server minus local.
    const auto reply = service.query();
    QVERIFY(reply && !reply->ntpFailed);
    QVERIFY2(std::abs(reply->ntpOffsetUs) < 1000, qPrintable(QString::number(reply->ntpOffsetUs)));
}

} // namespace dantesync::test

QTEST_GUILESS_MAIN(dantesync::test::TestChronyInterop)
#include "test_chrony_interop.moc"
