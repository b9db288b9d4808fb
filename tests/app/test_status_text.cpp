// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_text.h"

#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;
using namespace dantesync::cli;

namespace {

constexpr std::int64_t second = 1'000'000'000;

SyncStatus locked() {
    SyncStatus status;
    status.mode = Mode::Nano;
    status.updated = {1000 * second};
    status.started = {100 * second};
    status.modeSince = {400 * second};
    status.correction = Ppm{-37.1234};
    status.settled = true;
    status.phase = PhaseStatus{{}, {}, {700}, {-1'500}, Ppm{0.0123}, Ppm{0.0042}, {9'800}};
    GrandmasterStatus gm;
    gm.uuid = ClockUuid{{0, 0x1d, 0xc1, 0x0a, 0x0b, 0x0c}};
    gm.source = {Ipv4{0x0A4D0901}, 49155};
    gm.stratum = 153;
    gm.lastSync = {1000 * second - 120'000'000};
    status.grandmaster = gm;
    NtpStatus ntp;
    ntp.offset = {120'000};
    ntp.errorBound = {2'000'000};
    ntp.updated = {990 * second};
    status.ntp = ntp;
    status.ntpServer = "10.77.9.202";
    status.tracking = TrackingStatus{{800}, Ppm{0.0126}, Ppm{0.035}, {20 * second}, gm.lastSync, {11'000}};
    status.holdover = HoldoverForecast{
        {{{300'000}, {400'000}, {600'000}, {1'000'000}, {3'000'000}, {20'000'000}, {60'000'000}}}, true};
    return status;
}

QString shown(const SyncStatus& status) {
    return QString::fromStdString(statusText(status, Style(false)));
}

} // namespace

class TestStatusText : public QObject {
    Q_OBJECT
private slots:
    void aLockedClockSaysHowWell();
    void whoseDateItIs();
    void whatIsUnknownIsSaid();
    void troubleIsNamed();
    void healthIsLockOrGoodNtp();
    void colourOnlyAdds();
};

void TestStatusText::aLockedClockSaysHowWell() {
    const QString text = shown(locked());
    for (const char* part : {"NANO: locked", "10 min; service up 15 min", "-1.5 µs against", "receive noise 9.8 µs",
                             "+0.0123 ppm left over", "-37.1234 ppm applied", "00:1d:c1:0a:0b:0c at 10.77.9.1",
                             "stratum 153", "within 11.0 µs of the fleet's time, rms 0.8 µs", "0.0126 ppm at most",
                             "UTC stays within 1 ms for about 2 h 00 min if Sync and NTP end now", "0.1 s ago",
                             "10.77.9.202, +120.0 µs (server minus local)"})
        QVERIFY2(text.simplified().contains(QString::fromUtf8(part)), qPrintable(text + QString::fromUtf8(part)));
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestStatusText::whoseDateItIs() {
    SyncStatus status = locked();
    QVERIFY(!shown(status).contains(u"Date"_s));
    status.date.emplace();
    status.date->rate = Ppm{-15};
    QVERIFY2(shown(status).contains(u"as the clock showed it at the start, -15.000 ppm"_s), qPrintable(shown(status)));
    status.date->landed = true;
    QVERIFY2(shown(status).contains(u"from NTP, -15.000 ppm"_s), qPrintable(shown(status)));
    status.date->role = DateRole::Follower;
    status.date->sequence = 4'294'967'295;
    QVERIFY2(shown(status).contains(u"the master's, change 4294967295, -15.000 ppm"_s), qPrintable(shown(status)));
    status.date->role = DateRole::Master;
    status.date->pending = true;
    const QString text = shown(status);
    QVERIFY2(text.contains(u"given to the network, change 4294967295 announced, -15.000 ppm"_s), qPrintable(text));
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestStatusText::whatIsUnknownIsSaid() {
    const QString text = shown(SyncStatus{});
    for (const char* part : {"INIT: nothing heard yet", "no estimate yet", "none heard", "no server"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
}

void TestStatusText::troubleIsNamed() {
    SyncStatus status = locked();
    status.ntpFailed = true;
    status.ntpFailure = "no answer";
    status.disciplining = false;
    status.conflict = "chronyd disciplines this clock";
    status.settled = false;
    const QString text = shown(status);
    for (const char* part : {"FAILED: no answer", "only measuring", "chronyd disciplines", "change of the date"})
        QVERIFY2(text.contains(QString::fromLatin1(part)), qPrintable(text));
    status = SyncStatus{};
    status.onlyPtp2Heard = true;
    QVERIFY(shown(status).contains(u"only PTPv2 is heard"_s));
}

void TestStatusText::healthIsLockOrGoodNtp() {
    QVERIFY(isHealthy(locked()));
    SyncStatus status = locked();
    status.mode = Mode::NtpOnly;
    QVERIFY(isHealthy(status));
    status.ntpFailed = true;
    QVERIFY(!isHealthy(status));
    status = locked();
    status.mode = Mode::Prod;
    QVERIFY(!isHealthy(status));
    status = locked();
    status.conflict = "chronyd";
    QVERIFY(!isHealthy(status));
}

void TestStatusText::colourOnlyAdds() {
    QString coloured = QString::fromStdString(statusText(locked(), Style(true)));
    QVERIFY(coloured.contains(u"\x1b[32m"_s));
    coloured.remove(u"\x1b[32m"_s).remove(u"\x1b[0m"_s);
    QCOMPARE(coloured, shown(locked()));
}

QTEST_APPLESS_MAIN(TestStatusText)
#include "test_status_text.moc"
