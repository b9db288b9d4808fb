// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/net/http/health.h"
#include "tests/net/http/sample_view.h"

#include <QtTest>

#include <functional>

namespace dantesync::test {

using Change = std::function<void(net::StatusView&)>;

class TestHttpHealth : public QObject {
    Q_OBJECT

private slots:
    void reasons_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const char* name, bool good, const char* word, const Change& change) {
            QTest::newRow(name) << change << good << QByteArray(word);
        };
        row("NANO", true, "NANO", [](auto&) {});
        row("LOCK", true, "LOCK", [](auto& v) { v.status.mode = Mode::Lock; });
        row("NTP failed, but locked", true, "NANO", [](auto& v) { v.status.ntpFailed = true; });
        row("INIT", false, "no grandmaster", [](auto& v) { v.status.mode = Mode::Init; });
        row("PTPv2", false, "PTPv2", [](auto& v) {
            v.status.mode = Mode::Init;
            v.status.onlyPtp2Heard = true;
        });
        row("ACQ", false, "ACQ", [](auto& v) { v.status.mode = Mode::Acq; });
        row("PROD", false, "PROD", [](auto& v) { v.status.mode = Mode::Prod; });
        row("NTP-only", true, "20 s ago", [](auto& v) { v.status.mode = Mode::NtpOnly; });
        row("NTP-only, never an answer", false, "no route", [](auto& v) {
            v.status.mode = Mode::NtpOnly;
            v.status.ntp.reset();
            v.status.ntpFailure = "no route";
        });
        row("NTP-only, stale", false, "301 s old", [](auto& v) {
            v.status.mode = Mode::NtpOnly;
            v.status.ntp->updated = v.now - Nanoseconds{301 * second};
        });
        row("NTP-only, stale as configured", false, "20 s old", [](auto& v) {
            v.status.mode = Mode::NtpOnly;
            v.host.ntpStale = Nanoseconds{19 * second};
        });
        row("hangs", false, "6 s old", [](auto& v) { v.status.updated = v.now - Nanoseconds{6 * second}; });
        row("newer than the look", true, "NANO", [](auto& v) { v.status.updated = v.now + Nanoseconds{second}; });
        row("monitor", true, "monitored", [](auto& v) { v.status.disciplining = false; });
        row("conflict", true, "chronyd disciplines this clock, which is only monitored here", [](auto& v) {
            v.status.conflict = "chronyd";
            v.status.disciplining = false;
        });
        row("allowed conflict", true, "chronyd disciplines this clock too",
            [](auto& v) { v.status.conflict = "chronyd"; });
    }

    void reasons() {
        QFETCH(Change, change);
        QFETCH(bool, good);
        QFETCH(QByteArray, word);
        net::StatusView view = fullView();
        change(view);
        const net::Health found = net::health(view);
        QVERIFY2(QByteArray::fromStdString(found.reason).contains(word), found.reason.c_str());
        QCOMPARE(found.good, good);
    }
};

} // namespace dantesync::test

QTEST_APPLESS_MAIN(dantesync::test::TestHttpHealth)
#include "test_http_health.moc"
