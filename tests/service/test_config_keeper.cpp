// SPDX-License-Identifier: GPL-3.0-or-later
//
// Changes of a running service's configuration: all of it or nothing, in effect and on disk.
#include "service/config_keeper.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace dantesync;

class TestConfigKeeper : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_file;
    std::vector<std::string> m_applied; ///< NTP server and level at each call of the applier
    bool m_applierFails = false;

    void write(const QByteArray& text) const {
        QFile file(QString::fromStdString(m_file));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QByteArray onDisk(const char* suffix = "") const {
        QFile file(QString::fromStdString(m_file + suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    }
    std::unique_ptr<ConfigKeeper> keeper() {
        auto out = std::make_unique<ConfigKeeper>(config::load(m_file));
        out->setApplier([this, k = out.get()](const config::Config&) -> Status {
            const auto& server = k->config().ntpServer;
            m_applied.push_back((server ? server->toString() : "none") + ' ' +
                                std::string(config::logLevelName(k->config().logging.level)));
            if (std::exchange(m_applierFails, false))
                return Error{"cannot", "here", "try there"};
            return success();
        });
        return out;
    }
    static QByteArray keys(const ConfigOutcome& outcome) {
        QByteArray out;
        for (const ConfigChange& change : outcome.changes)
            out += QByteArray::fromStdString(std::string(change.key) + ' ' + change.from + ' ' + change.to + ' ' +
                                             std::string(effectName(change.effect)) + '\n');
        return out;
    }

    static ConfigKeeper::Edit changing(const char* key, const char* value) {
        ConfigKeeper::Edit edit;
        edit.changes = {{key, value}};
        return edit;
    }
    static ConfigKeeper::Edit removing(const char* key) {
        ConfigKeeper::Edit edit;
        edit.removals = {key};
        return edit;
    }

private slots:
    void init() {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(QStringLiteral("config.json")).toStdString();
        m_applied.clear();
        m_applierFails = false;
    }

    void aLiveKeyIsInEffectAtOnce() {
        write("{\"ntp_server\": \"a\", \"mine\": 1}");
        const auto k = keeper();
        write("{\"ntp_server\": \"b\", \"mine\": 1}");
        const ConfigOutcome outcome = k->reload();
        QVERIFY(!outcome.refused);
        QCOMPARE(keys(outcome), QByteArray("ntp_server \"a\" \"b\" now\n"));
        QCOMPARE(m_applied, std::vector<std::string>{"b info"});
        QCOMPARE(k->config().ntpServer->host, std::string("b"));
        QVERIFY(!outcome.needsRestart());
    }

    void whatNeedsARestartSaysSoAndWaits() {
        write("{}");
        const auto k = keeper();
        write("{\"ptp\": {\"event_port\": 3190}, \"clock\": {\"max_slew_ppm\": 50}}");
        const ConfigOutcome outcome = k->reload();
        QCOMPARE(keys(outcome), QByteArray("ptp.event_port 319 3190 at_restart\nclock.max_slew_ppm 100 50 now\n"));
        QVERIFY(outcome.needsRestart());
        QCOMPARE(k->config().ptp.eventPort, std::uint16_t(319));
        QCOMPARE(k->config().clock.maxSlew.value, 50.0);
        QCOMPARE(k->awaitingRestart(), std::vector<std::string_view>{"ptp.event_port"});
        QVERIFY(outcome.text().find("(at restart)") != std::string::npos);
    }

    void aBrokenFileChangesNothing() {
        write("{\"ntp_server\": \"a\"}");
        const auto k = keeper();
        write("{\"ntp_server\": \"b\",\n\"ptp\": {\"event_port\": 0}}");
        const ConfigOutcome outcome = k->reload();
        QVERIFY(outcome.refused.has_value());
        QVERIFY(outcome.refused->text().find("config.json:2: ptp.event_port = 0") != std::string::npos);
        QVERIFY(m_applied.empty());
        QCOMPARE(k->config().ntpServer->host, std::string("a"));
    }

    void aFileThatIsGoneChangesNothing() {
        write("{\"ntp_server\": \"a\"}");
        const auto k = keeper();
        QFile::remove(QString::fromStdString(m_file));
        QVERIFY(k->reload().refused.has_value());
        QCOMPARE(k->config().ntpServer->host, std::string("a"));
        QVERIFY(k->edit(changing("logging.level", "\"debug\"")).refused.has_value()); // all else would be lost
        QCOMPARE(onDisk(), QByteArray("none"));
        QCOMPARE(k->config().ntpServer->host, std::string("a"));
    }

    void anEditKeepsEveryOtherByte() {
        write("{ \"x\" : 1e2,\n  \"ntp_server\":\"a\"}");
        const auto k = keeper();
        const ConfigOutcome outcome = k->edit(changing("ntp_server", "\"b\""));
        QVERIFY(!outcome.refused);
        QCOMPARE(onDisk(), QByteArray("{ \"x\" : 1e2,\n  \"ntp_server\":\"b\"}"));
        QCOMPARE(onDisk(".bak"), QByteArray("{ \"x\" : 1e2,\n  \"ntp_server\":\"a\"}"));
        QCOMPARE(outcome.revision, k->revision());
        QVERIFY(!k->edit(removing("ntp_server")).refused);
        QCOMPARE(onDisk(), QByteArray("{ \"x\" : 1e2}"));
        QVERIFY(!k->config().ntpServer);
    }

    void editsStartFromWhatIsOnDisk() {
        write("{}");
        const auto k = keeper();
        write("{\"by_hand\": true}");
        QVERIFY(!k->edit(changing("ntp_server", "\"b\"")).refused);
        QVERIFY(onDisk().contains("by_hand"));
    }

    void aDryRunChangesNothing() {
        write("{}");
        const auto k = keeper();
        ConfigKeeper::Edit edit;
        edit.text = "{\"ntp_server\": \"b\"}";
        edit.dryRun = true;
        QCOMPARE(keys(k->edit(edit)), QByteArray("ntp_server null \"b\" now\n"));
        QCOMPARE(onDisk(), QByteArray("{}"));
        QVERIFY(m_applied.empty());
        QVERIFY(!k->config().ntpServer);
    }

    void refusedEdits_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no JSON") << QByteArray("{oops") << QByteArray() << QByteArray(":1");
        QTest::newRow("range") << QByteArray("{}") << QByteArray("70000") << QByteArray("65535");
        QTest::newRow("value no JSON") << QByteArray("{}") << QByteArray("{") << QByteArray("ptp.event_port");
    }
    void refusedEdits() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, named);
        write("{\"ntp_server\": \"a\"}");
        const auto k = keeper();
        ConfigKeeper::Edit edit;
        edit.text = text.toStdString();
        if (!change.isEmpty())
            edit.changes = {{"ptp.event_port", change.toStdString()}};
        const ConfigOutcome outcome = k->edit(edit);
        QVERIFY(outcome.refused.has_value());
        QVERIFY2(QByteArray::fromStdString(outcome.refused->text()).contains(named), outcome.refused->text().c_str());
        QCOMPARE(onDisk(), QByteArray("{\"ntp_server\": \"a\"}"));
        QCOMPARE(k->config().ntpServer->host, std::string("a"));
        QVERIFY(m_applied.empty());
    }

    void whatCannotBeAppliedIsNotWritten() {
        write("{\"ntp_server\": \"a\"}");
        const auto k = keeper();
        m_applierFails = true;
        const ConfigOutcome outcome = k->edit(changing("ntp_server", "\"b\""));
        QCOMPARE(outcome.refused->text(), std::string("here: cannot; try there"));
        QCOMPARE(onDisk(), QByteArray("{\"ntp_server\": \"a\"}"));
        QCOMPARE(m_applied, (std::vector<std::string>{"b info", "a info"})); // and back
        QCOMPARE(k->config().ntpServer->host, std::string("a"));
        QCOMPARE(k->document().config().ntpServer->host, std::string("a"));
    }

    void whatCannotBeWrittenIsNotInEffect() {
        m_file = m_dir->filePath(QStringLiteral("no/such/config.json")).toStdString();
        const auto k = keeper();
        const ConfigOutcome outcome = k->edit(changing("ntp_server", "\"b\""));
        QVERIFY(outcome.refused.has_value());
        QCOMPARE(m_applied, (std::vector<std::string>{"b info", "none info"}));
        QVERIFY(!k->config().ntpServer);
    }

    void aBrokenFileIsReplacedOnlyOnRequest() {
        write("{}");
        const auto k = keeper();
        write("{broken");
        ConfigKeeper::Edit edit;
        edit.text = "{\"ntp_server\": \"b\"}";
        QVERIFY(k->edit(edit).refused.has_value());
        QCOMPARE(onDisk(), QByteArray("{broken"));
        QVERIFY(!k->config().ntpServer);
        edit.replaceBroken = true;
        QVERIFY(!k->edit(edit).refused);
        QCOMPARE(onDisk(), QByteArray("{\"ntp_server\": \"b\"}"));
        QCOMPARE(onDisk(".bak"), QByteArray("{broken"));
    }

    void anEditOfWhatHasChangedSinceIsRefused() {
        write("{}");
        const auto k = keeper();
        ConfigKeeper::Edit edit;
        edit.changes = {{"ntp_server", "\"b\""}};
        edit.basedOn = k->revision();
        write("{ }");
        QVERIFY(k->edit(edit).refused.has_value());
        QCOMPARE(onDisk(), QByteArray("{ }"));
        QVERIFY(!k->reload().refused);
        edit.basedOn = k->revision();
        QVERIFY(!k->edit(edit).refused);
    }

    void whereAValueComesFrom() {
        write("{\"ptp\": {\"event_port\": 319}, \"logging\": {\"level\": \"debug\"}}");
        const auto k = keeper();
        k->setOverridden({"logging.level"});
        QCOMPARE(k->provenance(*config::findEntry("ptp.event_port")), std::string_view("file"));
        QCOMPARE(k->provenance(*config::findEntry("ptp.general_port")), std::string_view("default"));
        QCOMPARE(k->provenance(*config::findEntry("logging.level")), std::string_view("command line"));
        const ConfigOutcome outcome = k->edit(changing("logging.level", "\"error\""));
        QCOMPARE(outcome.changes.front().effect, Effect::Never);
        QVERIFY(k->awaitingRestart().empty());
    }

    void everyLiveKeyIsTaken() {
        config::Config wanted;
        wanted.clock = {Nanoseconds{5'000'000}, Ppm{7.25}, true};
        wanted.timeQuery.allow = std::vector<Network>{{Ipv4{0x0A000000}, 8}};
        wanted.timeQuery.perSourcePerSecond = 7;
        wanted.logging = {config::LogLevel::Debug, "/tmp/x", 3, 4};
        wanted.fleet = {"ref", false, {{"a", {"10.0.0.1", 99}}}};
        wanted.ntpServer = config::HostPort{"x", std::uint16_t(124)};
        wanted.system.grandmasterAllowlist = {{Ipv4{0x0A000001}, 32}};
        wanted.system.dateOffset.stepBound = Nanoseconds{7'000'000};
        wanted.system.dateOffset.slew = Ppm{3};
        wanted.system.ntpStale = Nanoseconds{60'000'000'000};
        QVERIFY(withLiveKeys(config::Config{}, wanted) == wanted);
        QVERIFY(withLiveKeys(wanted, config::Config{}) == config::Config{});
        wanted.timeQuery.port = 5;
        QVERIFY(withLiveKeys(config::Config{}, wanted) != wanted);
    }
};

QTEST_GUILESS_MAIN(TestConfigKeeper)
#include "test_config_keeper.moc"
