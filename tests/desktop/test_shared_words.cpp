// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the checks and the schema say is known to the window's translations, all of it.
#include "app/desktop/presenters/event_record.h"
#include "app/desktop/presenters/shared_words.h"
#include "shared/config/document.h"
#include "shared/config/schema.h"
#include "shared/doctor/examine.h"
#include "shared/fleet/fleet_checks.h"
#include "tests/desktop/made_up_round.h"

#include <QTest>
#include <QTranslator>

#include <functional>

using namespace dantesync;
using namespace dantesync::desktop;
using namespace Qt::StringLiterals;
using doctor::Facts;

namespace {

/// Every sentence in brackets, so that it is seen what was none.
class Brackets : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        return qstrcmp(context, "SharedWords") == 0 ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
};

bool isKnown(const std::string& english) {
    return english.empty() || inOwnLanguage(english).contains(u'[');
}

void collect(QStringList& unknown, const std::vector<Check>& checks) {
    for (const Check& check : checks)
        for (const std::string& words : {check.words, check.remedy})
            if (!isKnown(words))
                unknown.append(QString::fromStdString(check.id + ": " + words));
}

constexpr Nanoseconds second{1'000'000'000};

Facts healthy() {
    Facts facts;
    facts.configuration.file = "/etc/dantesync/config.json";
    facts.clock = {"system", true, "", false};
    facts.ports.timeQuery = "0.0.0.0:31900";
    facts.ptp.joined = {"eth0"};
    facts.ptp.sinceSync = second;
    facts.ptp.grandmaster = "00:1d:c1:01:02:03";
    facts.ntp.server = "10.0.0.1";
    facts.ntp.age = second * 16;
    facts.state = {"/var/lib/dantesync", true, 1'000'000'000};
    facts.mode = Mode::Nano;
    facts.uptime = second * 300;
    return facts;
}

/// All that can be wrong with a computer, one thing after another.
std::vector<std::function<void(Facts&)>> changes() {
    return {
        [](Facts&) {},
        [](Facts& f) { f.configuration.errors = {"config.json:3: log.level = 5: must be true or false"}; },
        [](Facts& f) { f.configuration.warnings = {"config.json: x: contradicts y; keep one of the two"}; },
        [](Facts& f) { f.configuration.differsOnDisk = true; },
        [](Facts& f) { f.configuration.missing = true; },
        [](Facts& f) {
            f.configuration.awaitingRestart = {"ptp.enabled", "interface"};
        },
        [](Facts& f) { f.clock.mayDiscipline = false; },
        [](Facts& f) { f.clock.name = "monitor"; },
        [](Facts& f) { f.clock.conflicts = "chronyd"; },
        [](Facts& f) {
            f.clock = {"system", true, "chronyd", true};
        },
        [](Facts& f) { f.ports.timeQuery.clear(); },
        [](Facts& f) { f.ports.timeQueryWanted = false; },
        [](Facts& f) { f.ports.ntpServerWanted = true; },
        [](Facts& f) { f.ports.broadcastTrouble = "no room"; },
        [](Facts& f) { f.ptp.enabled = false; },
        [](Facts& f) { f.ptp.joined.clear(); },
        [](Facts& f) { f.ptp.sinceSync = second * 11; },
        [](Facts& f) { f.ptp.sinceSync.reset(); },
        [](Facts& f) {
            f.ptp.sinceSync.reset();
            f.ptp.onlyPtp2 = true;
        },
        [](Facts& f) { f.ptp.refused = 7; },
        [](Facts& f) { f.ptp.timestamping = Timestamping::Kernel; },
        [](Facts& f) {
            f.ptp.timestamping = Timestamping::Kernel;
            f.ptp.stampSource = "npcap";
        },
        [](Facts& f) {
            f.ptp.timestamping = Timestamping::Kernel;
            f.ptp.stampSource = "windows";
        },
        [](Facts& f) { f.ptp.stampSource = "thread"; },
        [](Facts& f) { f.ptp.timestamping = Timestamping::Hardware; },
        [](Facts& f) { f.ntp.server.clear(); },
        [](Facts& f) { f.ntp.age.reset(); },
        [](Facts& f) {
            f.ntp.age.reset();
            f.uptime = second;
        },
        [](Facts& f) { f.ntp.age = second * 3661; },
        [](Facts& f) { f.mode = Mode::Acq; },
        [](Facts& f) {
            f.mode = Mode::Acq;
            f.uptime = second;
        },
        [](Facts& f) { f.mode = Mode::NtpOnly; },
        [](Facts& f) { f.state.writable = false; },
        [](Facts& f) { f.state.freeBytes.reset(); },
        [](Facts& f) { f.state.freeBytes = 50'000'000; },
        [](Facts& f) { f.state.freeBytes = 1'000'000; },
    };
}

std::vector<std::vector<test::MadeUpHost>> fleets() {
    std::vector<std::vector<test::MadeUpHost>> out(10, test::madeUpHosts(9));
    out[1] = {};
    out[2] = test::madeUpHosts(1);
    for (auto& host : out[3])
        host.answers = false;
    out[3][0].answers = true;
    out[4][1].offsetNs = 30'000'000;
    out[4][2].mode = 1;
    out[4][3].mode = 5;
    out[5][1].grandmaster = 0x77;
    out[6][1].ntpFailed = true;
    out[7][1].lockedForS = 60;
    out[8][1].lockedForS = -1;
    out[9][0].mode = 1;
    return out;
}

} // namespace

class TestSharedWords : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(QCoreApplication::installTranslator(&m_brackets)); }
    void cleanup() { QCoreApplication::removeTranslator(&m_brackets); }

    void valuesStayInTheirPlaces() {
        QCOMPARE(inOwnLanguage(u"no Sync for 12 s"_s), u"[no Sync for 12 s]"_s);
        QCOMPARE(inOwnLanguage(u"mode ACQ: not locked"_s), u"[mode ACQ: not locked]"_s);
        QCOMPARE(inOwnLanguage(u"no answer from a, %2 and 3 more"_s), u"[no answer from [a, %2 and 3 more]]"_s);
        QCOMPARE(inOwnLanguage(u"config.json:3: ntp_server = 5: must be true or false"_s),
                 u"config.json:3: ntp_server = 5: [must be [true or false]]"_s);
    }

    void whatIsNotKnownStaysAsItIs() {
        for (const QString& text : {QString(), u"the moon is full"_s, u"disk: full"_s, u"100 % %1"_s})
            QCOMPARE(inOwnLanguage(text), text);
    }

    void everyCheckOfAComputerIsKnown() {
        QStringList unknown;
        for (const auto& change : changes()) {
            Facts facts = healthy();
            change(facts);
            collect(unknown, doctor::examine(facts));
        }
        unknown.removeDuplicates();
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void everyCheckOfANetworkIsKnown() {
        QStringList unknown;
        for (const auto& hosts : fleets()) {
            const FleetRoundPtr round = test::madeUpRound(hosts);
            collect(unknown, fleet::fleetChecks(round->fleet, std::chrono::minutes(10)));
            for (const fleet::HostAssessment& host : round->fleet.hosts)
                collect(unknown, fleet::hostChecks(host));
        }
        unknown.removeDuplicates();
        // Addresses alone are words in every language.
        unknown.removeIf([](const QString& line) { return line.startsWith("grandmaster: 00:"_L1); });
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void everyProblemOfAConfigurationIsKnown() {
        QStringList unknown;
        std::size_t seen = 0;
        const auto look = [&](const std::string& text) {
            const auto document = config::Document::parse(text, "config.json");
            for (const config::Problem& problem : document.problems()) {
                ++seen;
                if (!isKnown(problem.message))
                    unknown.append(QString::fromStdString(problem.key + ": " + problem.message));
            }
        };
        // A value of a wrong kind for every key, and what is no JSON at all.
        const auto empty = config::Document::parse("{}", "config.json");
        for (const config::Entry& entry : config::schema()) {
            const auto document = empty.set(entry.key, "{\"no\": 1}");
            QVERIFY(document);
            look(document->text());
        }
        for (const char* text : {"",
                                 "{",
                                 "{} 1",
                                 "{\"a\":}",
                                 "{a:1}",
                                 "{\"a\" 1}",
                                 "{\"a\":1 \"b\":2}",
                                 "{\"a\":[1 2]}",
                                 "{\"a\":\"b}",
                                 "{\"a\":1.}",
                                 "{\"a\":1e}",
                                 "[]",
                                 "\xff\xfe",
                                 "\x80",
                                 R"({"ntp_server":"a","ntp_server":"b"})",
                                 R"({"ptp":1})",
                                 R"({"ntp_sever":1})",
                                 R"({"time_query":{"port":320}})",
                                 R"({"system":{"gm_allowlist":[1]}})",
                                 R"({"fleet":{"hosts":[1,{},{"address":5},{"name":5,"address":"a"}]}})",
                                 R"({"fleet":{"hosts":[{"name":"a","address":"a"},{"name":"a","address":"b"}]}})"})
            look(text);
        QVERIFY(seen > config::schema().size());
        unknown.removeDuplicates();
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void whatTheFleetDidIsTold() {
        QCOMPARE(eventText({0, u"a"_s, u"offline"_s, Severity::Warning, u"no answer from 10.0.0.7:31900"_s, 0}),
                 u"[no answer from 10.0.0.7:31900]"_s);
        QCOMPARE(eventText({0, u"a"_s, u"mode"_s, Severity::Info, u"NANO, was LOCK"_s, 0}), u"NANO, was LOCK"_s);
        QCOMPARE(eventText({0, u"a"_s, u"note"_s, Severity::Info, u"restart the service"_s, 0}),
                 u"restart the service"_s); // a person wrote it
    }

private:
    Brackets m_brackets;
};

QTEST_GUILESS_MAIN(TestSharedWords)
#include "test_shared_words.moc"
