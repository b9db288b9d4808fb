// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/document.h"

#include <QTest>

#include <string>

using namespace dantesync;
using namespace dantesync::config;

namespace {

/// As machines in the field have it.
const char* const fieldFile = R"({
  "_ntp_server_examples": "sk.pool.ntp.org, time.google.com",
  "ntp_server": "10.77.9.202",
  "ntp_server_mode": { "enabled": false, "port": 123, "stratum": 3 },
  "http_status": { "enabled": true, "port": 8898 },
  "system": { "servo": {}, "filters": {} }
}
)";

Document parsed(std::string text) {
    return Document::parse(std::move(text), "config.json");
}

QByteArray joined(const Problems& problems) {
    QByteArray out;
    for (const Problem& problem : problems)
        out += QByteArray::fromStdString(problem.text()) + '\n';
    return out;
}

} // namespace

class TestConfigDocument : public QObject {
    Q_OBJECT

private slots:
    void fieldFileLoadsUnchanged() {
        const Document document = parsed(fieldFile);
        QVERIFY2(document.problems().empty(), joined(document.problems()).constData());
        QCOMPARE(document.text(), std::string(fieldFile));
        Config expected;
        expected.ntpServer = HostPort{"10.77.9.202", std::nullopt};
        QVERIFY(document.config() == expected);
    }

    void newerFieldFile() {
        const Document document = parsed(R"({"ntp_server": "time.local:1123",
            "ntp_server_mode": {"enabled": true, "max_step_us": 1500.5},
            "system": {"servo": {"kp": 1.50}, "ntp_stale_secs": 600, "gm_allowlist": ["10.0.0.0/8", "192.168.1.7"],
                       "date_offset": {"step_bound_ms": 50, "step_lead_ms": 6000, "slew_ppm": 120, "other": []}}})");
        QVERIFY2(document.problems().empty(), joined(document.problems()).constData());
        const Config& config = document.config();
        QCOMPARE(config.ntpServer->toString(), std::string("time.local:1123"));
        QVERIFY(config.ntpServerMode.enabled);
        QCOMPARE(config.ntpServerMode.maxStep->count, std::int64_t(1'500'500));
        QCOMPARE(config.system.ntpStale->count, std::int64_t(600'000'000'000));
        QCOMPARE(config.system.grandmasterAllowlist.size(), std::size_t(2));
        QCOMPARE(config.system.grandmasterAllowlist[1].toString(), std::string("192.168.1.7/32"));
        QCOMPARE(config.system.dateOffset.stepBound->count, std::int64_t(50'000'000));
        QCOMPARE(config.system.dateOffset.stepLead->count, std::int64_t(6'000'000'000));
        QCOMPARE(config.system.dateOffset.slew->value, 120.0);
    }

    void everySectionIsRead() {
        const Document document = parsed(R"({"interface": "eth1",
            "ptp": {"enabled": false, "event_port": 10319, "general_port": 10320, "subdomain": "_ALT1"},
            "hardware_timestamps": true,
            "time_query": {"enabled": false, "port": 41900, "allow": ["10.0.0.0/8"], "per_source_per_s": 10,
                           "per_source_burst": 20, "total_per_s": 30.0},
            "clock": {"step_threshold_ms": 0.5, "max_slew_ppm": 12.5, "allow_conflicts": true},
            "fleet": {"reference": "FOH", "discover": false,
                      "hosts": [{"name": "FOH", "address": "10.0.0.5:41900"}, {"address": "b.local"}]},
            "logging": {"level": "debug", "file": "/var/log/dantesync.log", "max_mb": 3, "keep": 0}})");
        QVERIFY2(document.problems().empty(), joined(document.problems()).constData());
        const Config& c = document.config();
        QCOMPARE(c.interface, std::string("eth1"));
        QVERIFY((c.ptp == Ptp{false, 10319, 10320, "_ALT1", true}));
        QVERIFY((c.timeQuery == TimeQuery{false, 41900, {{*Network::parse("10.0.0.0/8")}}, 10, 20, 30}));
        QVERIFY((c.clock == Clock{{500'000}, {12.5}, true}));
        QCOMPARE(c.fleet.reference, std::string("FOH"));
        QVERIFY(!c.fleet.discover);
        QVERIFY((c.fleet.hosts == std::vector<FleetHost>{{"FOH", {"10.0.0.5", 41900}}, {"b.local", {"b.local", {}}}}));
        QVERIFY((c.logging == Logging{LogLevel::Debug, "/var/log/dantesync.log", 3, 0}));
    }

    void partialAndUnsetSections() {
        for (const char* text : {"{}", "{\"ptp\": {}}", "{\"ptp\": null}", "{\"ntp_server\": \"\"}",
                                 "{\"ntp_server\": null}", "{\"system\": {\"date_offset\": null}}"}) {
            const Document document = parsed(text);
            QVERIFY2(document.problems().empty(), text);
            QVERIFY2(document.config() == Config{}, text);
        }
        const Document document = parsed(R"({"ntp_server_mode": {"enabled": true}})");
        QCOMPARE(document.config().ntpServerMode.port, std::uint16_t(123));
        QVERIFY(parsed(R"({"time_query": {"allow": []}})").config().timeQuery.allow.has_value());
        QVERIFY(!parsed("{}").config().timeQuery.allow.has_value());
    }

    void hardwareTimestampsInEitherPlace() {
        QVERIFY(parsed(R"({"hardware_timestamps": true})").config().ptp.hardwareTimestamps);
        QVERIFY(parsed(R"({"ptp": {"hardware_timestamps": true}})").config().ptp.hardwareTimestamps);
        QVERIFY(parsed(R"({"hardware_timestamps": true, "ptp": {"hardware_timestamps": true}})").problems().empty());
        const Document both = parsed("{\"hardware_timestamps\": true,\n\"ptp\": {\"hardware_timestamps\": false}}");
        QCOMPARE(joined(both.problems()),
                 QByteArray("config.json:1: hardware_timestamps = true: contradicts ptp.hardware_timestamps; keep one "
                            "of the two\n"));
    }

    void problems_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // the problems as text, one a line
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("range", "{\n  \"http_status\": {\n    \"port\": 70000\n  }\n}\n",
            "config.json:3: http_status.port = 70000: must be an integer from 1 to 65535\n");
        row("several at once", "{\"http_status\": {\"port\": 0},\n\"clock\": {\"max_slew_ppm\": \"5\"}}",
            "config.json:1: http_status.port = 0: must be an integer from 1 to 65535\n"
            "config.json:2: clock.max_slew_ppm = \"5\": must be a number from 0.1 to 5000 ppm\n");
        row("NTP over IPv6", "{\n\"ntp_server\": \"[fd00::1]:123\"}",
            "config.json:2: ntp_server = \"[fd00::1]:123\": must be \"host\" or \"host:port\", a name or an IPv4 "
            "address (NTP is not asked over IPv6), or \"\" for none\n");
        row("NTP from nobody", "{\"ntp_server\": \"0.0.0.0\"}",
            "config.json:1: ntp_server = \"0.0.0.0\": must be \"host\" or \"host:port\", a name or an IPv4 "
            "address (NTP is not asked over IPv6), or \"\" for none\n");
        row("section", "{\n\"ptp\": true}", "config.json:2: ptp = true: must be an object: { \"key\": value, ... }\n");
        row("host element",
            "{\"fleet\": {\"hosts\": [\n{\"address\": \"a\"},\n{\"name\": \"x\",\n\"address\": \"a b\"}]}}",
            "config.json:4: fleet.hosts[1].address = \"a b\": must be \"host\" or \"host:port\" (IPv6 in brackets: "
            "\"[fd00::1]:123\")\n");
        row("host names differ", "{\"fleet\": {\"hosts\": [{\"address\": \"a\"},\n{\"address\": \"a\"}]}}",
            "config.json:2: fleet.hosts[1] = {\"address\": \"a\"}: has the name \"a\" of another host; names must "
            "differ\n");
        row("known key twice", "{\"interface\": \"a\",\n\"interface\": \"b\"}",
            "config.json:2: interface = \"b\": the key stands here twice; keep one of them\n");
        row("key of a host twice", "{\"fleet\": {\"hosts\": [{\"address\": \"a\",\n\"address\": \"b\"}]}}",
            "config.json:2: fleet.hosts[0].address = \"b\": the key stands here twice; keep one of them\n");
        row("same port", "{\"ptp\": {\"event_port\": 320}}",
            "config.json:1: ptp.event_port = 320: must differ from ptp.general_port, which is 320 too (both are UDP "
            "ports of this service)\n");
        row("long value", "{\"interface\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"}",
            "config.json:1: interface = \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa...: must be the "
            "name or IPv4 address of a network interface\n");
        row("empty", "", "config.json:1: the text is empty; a configuration is an object: {}\n");
        row("list", "[]", "config.json:1: at []: not an object; a configuration begins with { and ends with }\n");
        row("NaN", "{\"clock\":\n{\"max_slew_ppm\": NaN}}",
            "config.json:2: at NaN}}: not a value; allowed are \"text\", numbers, true, false, null, [...] and "
            "{...}\n");
        row("comma at the end", "{\n\"interface\": \"a\",\n}",
            "config.json:3: at }: a key in double quotes is expected here (no comma may stand before a closing "
            "brace)\n");
        row("no comma", "{\"ptp\": {}\n\"clock\": {}}",
            "config.json:2: at \"clock\": {}}: a comma or a closing brace } is expected here\n");
        row("something behind", "{}\n\nx", "config.json:3: at x: something follows the end of the configuration\n");
        row("never closed", "{\n\"ptp\": {\n",
            "config.json:3: a key in double quotes is expected here (no comma may "
            "stand before a closing brace)\n");
        row("not UTF-8", "{\n\"interface\": \"B\xFChne\"}",
            "config.json:2: at \\xfchne\"}: not valid UTF-8; save the file as UTF-8\n");
        row("number too large", "{\"x\": 1e999}",
            "config.json:1: at 1e999}: a number larger than any number can be here (1.7e308)\n");
    }
    void problems() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Document document = parsed(text.toStdString());
        QVERIFY(!document.valid());
        QCOMPARE(joined(document.problems()), expected);
    }

    void damagedBytes() {
        QVERIFY(!parsed(std::string("{}\0", 3)).valid());
        QVERIFY(!parsed(std::string("{}\0{}", 5)).valid());
        QVERIFY(!parsed(std::string("\xFF\xFE{\0}\0", 6)).valid());
        QVERIFY(QByteArray::fromStdString(parsed("\xFF\xFE{").problems()[0].message).contains("UTF-16"));
        const Document withMark = parsed(std::string("\xEF\xBB\xBF") + fieldFile);
        QVERIFY2(withMark.problems().empty(), joined(withMark.problems()).constData());
        QCOMPARE(withMark.config().ntpServer->host, std::string("10.77.9.202"));
    }

    void depthAndSizeAreLimited() {
        const auto nested = [](std::size_t depth) {
            return "{\"x\":\n" + std::string(depth - 1, '[') + std::string(depth - 1, ']') + "}";
        };
        QVERIFY(parsed(nested(64)).valid());
        const Document deep = parsed(nested(65));
        QVERIFY(!deep.valid());
        QCOMPARE(deep.problems()[0].line, 2);
        QVERIFY(QByteArray::fromStdString(deep.problems()[0].message).startsWith("more than 64"));
        QVERIFY(!parsed(nested(100'000)).valid());
        const Document large = parsed("{\n\"x\": \"" + QByteArray(10'000'000, 'a').toStdString() + "\"}");
        QVERIFY(!large.valid());
        QCOMPARE(large.problems()[0].line, 2);
        QVERIFY(QByteArray::fromStdString(large.problems()[0].message).contains("1 MiB"));
    }

    void warnings_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("misspelt key")
            << QByteArray("{\"time_query\": {\n\"prot\": 1}}")
            << QByteArray("config.json:2: time_query.prot = 1: unknown, so it has no effect; did you mean \"port\"?\n");
        QTest::newRow("misspelt section")
            << QByteArray("{\"Time_Queri\": {}}")
            << QByteArray(
                   "config.json:1: Time_Queri = {}: unknown, so it has no effect; did you mean \"time_query\"?\n");
        QTest::newRow("unknown") << QByteArray("{\"_interfac\": 1, \"whatever\": {\"a\": 1, \"a\": 2}}")
                                 << QByteArray();
        QTest::newRow("system is the field's") << QByteArray("{\"system\": {\"ntp_stale_sec\": 1}}") << QByteArray();
        QTest::newRow("unknown key twice")
            << QByteArray("{\"x-y-z\": 1,\n\"x-y-z\": 2}")
            << QByteArray("config.json:2: x-y-z = 2: the key stands here twice; keep one of them\n");
    }
    void warnings() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const Document document = parsed(text.toStdString());
        QVERIFY(document.valid());
        QCOMPARE(joined(document.problems()), expected);
    }
};

QTEST_APPLESS_MAIN(TestConfigDocument)
#include "test_config_document.moc"
