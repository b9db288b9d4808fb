// SPDX-License-Identifier: GPL-3.0-or-later
//
// The doctor judges facts: one made up for each thing that can be wrong.
#include "shared/doctor/examine.h"

#include <QTest>

#include <functional>

using namespace dantesync;
using doctor::Facts;

namespace {

constexpr Nanoseconds second{1'000'000'000};

Facts healthy() {
    Facts facts;
    facts.configuration.file = "/etc/dantesync/config.json";
    facts.clock = {"system", true, "", false};
    facts.ports.timeQuery = "0.0.0.0:31900";
    facts.ptp.joined = {"eth0"};
    facts.ptp.sinceSync = Nanoseconds{200'000'000};
    facts.ptp.grandmaster = "00:1d:c1:01:02:03";
    facts.ptp.timestamping = Timestamping::Kernel;
    facts.ntp.server = "10.0.0.1";
    facts.ntp.age = second * 16;
    facts.state = {"/var/lib/dantesync", true, 1'000'000'000};
    facts.mode = Mode::Nano;
    facts.modeAge = second * 60;
    facts.uptime = second * 300;
    return facts;
}

using Change = std::function<void(Facts&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestDoctor : public QObject {
    Q_OBJECT

private slots:
    void aHealthyHostIsWell() {
        const std::vector<Check> checks = doctor::examine(healthy());
        QCOMPARE(checks.size(), std::size_t(15));
        for (const Check& check : checks) {
            QVERIFY2(check.verdict == Verdict::Ok, check.words.c_str());
            QVERIFY(check.remedy.empty() && !check.words.empty());
        }
    }

    void whatIsWrong_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* id, const char* verdict, const char* words, Change change) {
            QTest::newRow(name) << std::move(change) << id << verdict << words;
        };
        row("broken file", "config", "fail", "config.json:3",
            [](Facts& f) { f.configuration.errors = {"config.json:3: x"}; });
        row("misspelt key", "config", "warn", "did you", [](Facts& f) { f.configuration.warnings = {"did you mean"}; });
        row("not read", "config", "warn", "has not read", [](Facts& f) { f.configuration.differsOnDisk = true; });
        row("restart", "config_restart", "warn", "a.b, c", [](Facts& f) {
            f.configuration.awaitingRestart = {"a.b", "c"};
        });
        row("privilege", "clock_privilege", "fail", "may not steer", [](Facts& f) { f.clock.mayDiscipline = false; });
        row("monitor", "clock_privilege", "warn", "monitor", [](Facts& f) { f.clock.name = "monitor"; });
        row("conflict", "clock_conflict", "fail", "chronyd", [](Facts& f) { f.clock.conflicts = "chronyd"; });
        row("allowed conflict", "clock_conflict", "warn", "chronyd", [](Facts& f) {
            f.clock.conflicts = "chronyd";
            f.clock.conflictsAllowed = true;
        });
        row("port", "port_time_query", "fail", "not open", [](Facts& f) { f.ports.timeQuery.clear(); });
        row("NTP port", "port_ntp_server", "fail", "not open", [](Facts& f) { f.ports.ntpServerWanted = true; });
        row("discovery", "discovery", "warn", "no room", [](Facts& f) { f.ports.broadcastTrouble = "no room"; });
        row("interface", "ptp_interface", "fail", "no eth9", [](Facts& f) { f.ptp.trouble = "no eth9"; });
        row("no interface", "ptp_interface", "fail", "no interface", [](Facts& f) { f.ptp.joined.clear(); });
        row("silence", "ptp_heard", "fail", "11 s", [](Facts& f) { f.ptp.sinceSync = second * 11; });
        row("never heard", "ptp_heard", "fail", "yet", [](Facts& f) { f.ptp.sinceSync.reset(); });
        row("PTPv2", "ptp_heard", "fail", "PTPv2", [](Facts& f) {
            f.ptp.sinceSync.reset();
            f.ptp.onlyPtp2 = true;
        });
        row("stranger", "grandmaster_trusted", "warn", "7 messages", [](Facts& f) { f.ptp.refused = 7; });
        row("only strangers", "grandmaster_trusted", "fail", "7 messages", [](Facts& f) {
            f.ptp.refused = 7;
            f.ptp.sinceSync.reset();
        });
        row("stamps", "timestamping", "warn", "noisier", [](Facts& f) { f.ptp.timestamping = Timestamping::User; });
        row("stamps without Npcap", "timestamping", "warn", "a thread of our own", [](Facts& f) {
            f.ptp.timestamping = Timestamping::User;
            f.ptp.stampSource = "thread";
        });
        row("stamps of Npcap", "timestamping", "ok", "Npcap", [](Facts& f) { f.ptp.stampSource = "npcap"; });
        row("no NTP", "ntp", "warn", "nobody tells", [](Facts& f) { f.ntp.server.clear(); });
        row("NTP fails", "ntp", "fail", "timeout", [](Facts& f) {
            f.ntp.failed = true;
            f.ntp.failure = "timeout";
        });
        row("NTP silent", "ntp", "fail", "yet", [](Facts& f) { f.ntp.age.reset(); });
        row("NTP old", "ntp", "warn", "61 min", [](Facts& f) { f.ntp.age = second * 3661; });
        row("not locked", "synchronised", "fail", "ACQ", [](Facts& f) { f.mode = Mode::Acq; });
        row("not locked yet", "synchronised", "warn", "ACQ", [](Facts& f) {
            f.mode = Mode::Acq;
            f.uptime = second * 20;
        });
        row("NTP only", "synchronised", "warn", "NTP-only", [](Facts& f) { f.mode = Mode::NtpOnly; });
        row("state", "state_directory", "warn", "lost", [](Facts& f) { f.state.writable = false; });
        row("little room", "disk", "warn", "50 MB", [](Facts& f) { f.state.freeBytes = 50'000'000; });
        row("no room", "disk", "fail", "1 MB", [](Facts& f) { f.state.freeBytes = 1'000'000; });
    }
    void whatIsWrong() {
        QFETCH(Change, change);
        QFETCH(QString, id);
        QFETCH(QString, verdict);
        QFETCH(QString, words);
        Facts facts = healthy();
        change(facts);
        int found = 0;
        for (const Check& check : doctor::examine(facts)) {
            if (check.verdict != Verdict::Ok)
                QVERIFY2(!check.remedy.empty(), check.words.c_str());
            if (check.id != id.toStdString())
                continue;
            ++found;
            QCOMPARE(QByteArray(verdictName(check.verdict).data()), verdict.toUtf8());
            QVERIFY2(QByteArray::fromStdString(check.words).contains(words.toUtf8()), check.words.c_str());
        }
        QCOMPARE(found, 1);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
