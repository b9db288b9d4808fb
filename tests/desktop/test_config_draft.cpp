// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/configuration/config_draft.h"

#include <QTest>

using namespace dantesync;
using namespace dantesync::desktop;

namespace {

constexpr auto original = R"({
  "_ntp_server_examples": "sk.pool.ntp.org",
  "ntp_server": "10.77.9.202",
  "ntp_server_mode": { "enabled": false, "port": 123 },
  "system": { "servo": { "kp": 1.50 } }
}
)";

const config::Entry& entry(std::string_view key) {
    return *config::findEntry(key);
}

ConfigDraft draftOf(std::string text) {
    ConfigDraft draft;
    draft.load({std::move(text), "r1", "config.json"});
    return draft;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

class TestConfigDraft : public QObject {
    Q_OBJECT

private slots:
    void aChangeLeavesEveryOtherByteAlone() {
        ConfigDraft draft = draftOf(original);
        QVERIFY(!draft.edited());
        QVERIFY(draft.set(entry("ntp_server_mode.port"), "1123").ok());
        QVERIFY(draft.edited());
        QCOMPARE(draft.text(), replaced(original, "123 }", "1123 }"));
        QVERIFY(draft.isChanged(entry("ntp_server_mode.port")));
        QVERIFY(!draft.isChanged(entry("ntp_server")));
        const auto changes = draft.changes();
        QCOMPARE(changes.size(), std::size_t{1});
        QCOMPARE(changes[0].key, std::string("ntp_server_mode.port"));
        QCOMPARE(changes[0].from, std::string("123"));
        QCOMPARE(changes[0].to, std::string("1123"));
    }

    void whatIsPutBackIsNoChange() {
        ConfigDraft draft = draftOf(original);
        QVERIFY(draft.set(entry("time_query.port"), "31901").ok());
        QVERIFY(draft.edited());
        QVERIFY(draft.revert(entry("time_query.port")).ok());
        QVERIFY2(draft.changes().empty(), draft.text().c_str());
        QVERIFY(draft.set(entry("ntp_server"), "\"other\"").ok());
        QVERIFY(draft.revert(entry("ntp_server")).ok());
        QVERIFY(draft.set(entry("ntp_server"), "\"other\"").ok());
        draft.revert();
        QVERIFY(!draft.edited());
        QCOMPARE(draft.text(), std::string(original));
    }

    void aBadValueIsKeptAndToldAtItsField() {
        ConfigDraft draft = draftOf(original);
        QVERIFY(draft.set(entry("ntp_server_mode.port"), "99999").ok());
        QCOMPARE(draft.value(entry("ntp_server_mode.port")), std::optional<std::string>("99999"));
        QVERIFY(!draft.valid());
        QCOMPARE(draft.problemsOf("ntp_server_mode.port").size(), std::size_t{1});
        QVERIFY(draft.problemsOf("ntp_server").empty());
    }

    void aProblemOfAPartBelongsToItsField() {
        ConfigDraft draft =
            draftOf(R"({"fleet": {"hosts": [{"name": "a", "address": "b"}, {"name": "", "address": "x"}]}})");
        QVERIFY(!draft.problemsOf("fleet.hosts").empty());
        QVERIFY(draft.problemsOf("fleet").empty());
    }

    void theServicesProblemsHoldUntilTheNextChange() {
        ConfigDraft draft = draftOf(original);
        draft.setServiceProblems({{config::ProblemSeverity::Error, "f", 0, "interface", "", "no such interface"}});
        QVERIFY(!draft.valid());
        QCOMPARE(draft.problemsOf("interface").size(), std::size_t{1});
        QVERIFY(draft.set(entry("interface"), "\"eth1\"").ok());
        QVERIFY(draft.valid());
    }

    void defaultsTakeOutWhatTheSchemaKnowsOnly() {
        ConfigDraft draft = draftOf(original);
        QVERIFY(draft.unsetAll().ok());
        QVERIFY(!draft.isWritten(entry("ntp_server")));
        QVERIFY(draft.text().find("\"kp\": 1.50") != std::string::npos);
        QVERIFY(draft.text().find("_ntp_server_examples") != std::string::npos);
        QCOMPARE(draft.value(entry("ntp_server")), std::optional<std::string>("null"));
    }

    void anAliasIsReadAndReplaced() {
        ConfigDraft draft = draftOf(R"({"hardware_timestamps": true})");
        const config::Entry& key = entry("ptp.hardware_timestamps");
        QCOMPARE(draft.value(key), std::optional<std::string>("true"));
        QVERIFY(draft.isWritten(key));
        QVERIFY(draft.set(key, "false").ok());
        QVERIFY2(draft.valid(), "both places, with two values");
        QCOMPARE(draft.value(key), std::optional<std::string>("false"));
    }

    void aBrokenTextIsKeptAndCannotBeChangedByKey() {
        ConfigDraft draft = draftOf(original);
        draft.setText("{ \"ntp_server\": ");
        QVERIFY(!draft.valid());
        QVERIFY(!draft.set(entry("ntp_server"), "\"x\"").ok());
        QCOMPARE(draft.text(), std::string("{ \"ntp_server\": "));
        QCOMPARE(draft.document().problems().front().line, 1);
    }

    void aNewVersionIsTakenWhereNothingWasTyped() {
        ConfigDraft draft = draftOf(original);
        const std::string theirs = replaced(original, "123 }", "124 }");
        draft.offer({theirs, "r2", "config.json"});
        QVERIFY(!draft.theirs());
        QCOMPARE(draft.text(), theirs);
        QCOMPARE(draft.base().revision, std::string("r2"));
    }

    void aNewVersionUnderneathLosesNothing() {
        ConfigDraft draft = conflict();
        QVERIFY(draft.theirs());
        QCOMPARE(draft.base().revision, std::string("r1"));
        draft.takeTheirs();
        QVERIFY(!draft.theirs() && !draft.edited());
        QCOMPARE(draft.base().revision, std::string("r2"));

        draft = conflict();
        const std::string mine = draft.text();
        draft.keepMine();
        QCOMPARE(draft.text(), mine);
        QCOMPARE(draft.base().revision, std::string("r2"));
        QCOMPARE(draft.changes().size(), std::size_t{2}); // mine, and theirs undone

        draft = conflict();
        QVERIFY(draft.contested().empty());
        QVERIFY(draft.mergeByKey().ok());
        QCOMPARE(draft.changes().size(), std::size_t{1});
        QCOMPARE(draft.value(entry("ntp_server")), std::optional<std::string>("\"mine\""));
        QCOMPARE(draft.value(entry("ntp_server_mode.port")), std::optional<std::string>("124"));
        QVERIFY(draft.text().find("\"kp\": 2.50") != std::string::npos); // an unknown key of theirs
    }

    void whatBothChangedIsNamed() {
        ConfigDraft draft = draftOf(original);
        QVERIFY(draft.set(entry("ntp_server"), "\"mine\"").ok());
        draft.offer({replaced(original, "10.77.9.202", "theirs"), "r2", "config.json"});
        QCOMPARE(draft.contested(), std::vector<std::string>{"ntp_server"});
        QVERIFY(draft.mergeByKey().ok());
        QCOMPARE(draft.value(entry("ntp_server")), std::optional<std::string>("\"mine\""));
    }

    void aMergeWithBrokenTextChangesNothing() {
        ConfigDraft draft = conflict();
        draft.setText("{");
        QVERIFY(!draft.mergeByKey().ok());
        QCOMPARE(draft.text(), std::string("{"));
        QVERIFY(draft.theirs());
    }

    void sameTextFromAnotherKeeperIsNoConflict() {
        ConfigDraft draft = draftOf(original);
        QVERIFY(draft.set(entry("ntp_server"), "\"mine\"").ok());
        draft.offer({original, "r9", "config.json"});
        QVERIFY(!draft.theirs());
        QVERIFY(draft.edited());
        QCOMPARE(draft.base().revision, std::string("r9"));
        draft.offer({draft.text(), "r10", "config.json"}); // it was applied
        QVERIFY(!draft.edited() && !draft.theirs());
    }

private:
    /// Mine: ntp_server. Theirs: a port, and a key that nobody knows.
    static ConfigDraft conflict() {
        ConfigDraft draft = draftOf(original);
        Q_UNUSED(draft.set(entry("ntp_server"), "\"mine\"").ok());
        draft.offer({replaced(replaced(original, "123 }", "124 }"), "1.50", "2.50"), "r2", "config.json"});
        return draft;
    }
};

QTEST_APPLESS_MAIN(TestConfigDraft)
#include "test_config_draft.moc"
