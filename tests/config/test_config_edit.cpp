// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/document.h"
#include "shared/config/schema.h"

#include <QTest>

#include <string>

using namespace dantesync::config;

namespace {

Document parsed(const QByteArray& text) {
    return Document::parse(text.toStdString(), "config.json");
}

} // namespace

class TestConfigEdit : public QObject {
    Q_OBJECT

private slots:
    void set_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* key, const char* value,
                            const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(key) << QByteArray(value) << QByteArray(expected);
        };
        row("one value", "{ \"z\": 1.50,\n\t\"http_status\" : {\"port\":8898 , \"x\": 1E2} }\n", "http_status.port",
            " 9000 ", "{ \"z\": 1.50,\n\t\"http_status\" : {\"port\":9000 , \"x\": 1E2} }\n");
        row("a whole section", "{\"ptp\": {\"enabled\": true}, \"a\": -0.0}", "ptp", "{}",
            "{\"ptp\": {}, \"a\": -0.0}");
        row("empty document", "{}\n", "interface", "\"eth0\"", "{\n  \"interface\": \"eth0\"\n}\n");
        row("new section", "{}\n", "ptp.enabled", "false", "{\n  \"ptp\": {\n    \"enabled\": false\n  }\n}\n");
        row("new member as the others", "{\n    \"a\": 1\n}\n", "interface", "\"eth0\"",
            "{\n    \"a\": 1,\n    \"interface\": \"eth0\"\n}\n");
        row("new member on the line", "{\"ptp\": { \"enabled\": true, \"event_port\": 319 }}", "ptp.general_port",
            "320", "{\"ptp\": { \"enabled\": true, \"event_port\": 319, \"general_port\": 320 }}");
        row("compact", "{\"a\":1}", "interface", "null", "{\"a\":1, \"interface\": null}");
        row("new section behind", "{\n  \"a\": 1\n}\n", "ptp.enabled", "true",
            "{\n  \"a\": 1,\n  \"ptp\": {\n    \"enabled\": true\n  }\n}\n");
        row("empty section", "{\n  \"ptp\": {}\n}\n", "ptp.enabled", "true",
            "{\n  \"ptp\": {\n    \"enabled\": true\n  }\n}\n");
        row("unset section", "{\n  \"ptp\": null\n}\n", "ptp.enabled", "true",
            "{\n  \"ptp\": {\n    \"enabled\": true\n  }\n}\n");
        row("windows line ends", "{\r\n  \"a\": 1\r\n}\r\n", "ptp.enabled", "true",
            "{\r\n  \"a\": 1,\r\n  \"ptp\": {\r\n    \"enabled\": true\r\n  }\r\n}\r\n");
        row("deep", "{\"system\": {\"servo\": {\"kp\": 1.50}}}", "system.date_offset.slew_ppm", "12.50",
            "{\"system\": {\"servo\": {\"kp\": 1.50}, \"date_offset\": {\n  \"slew_ppm\": 12.50\n}}}");
        row("unknown key", "{\"system\": {\"servo\": {\"kp\": 1.50}}}", "system.servo.kp", "2",
            "{\"system\": {\"servo\": {\"kp\": 2}}}");
        row("order and comments stay",
            "{\"_b\": \"x, y\", \"interface\": \"a\", \"_a\": [1.0, 2.00], \"\\u00e9\": \"\\u00e9\"}", "interface",
            "\"b\"", "{\"_b\": \"x, y\", \"interface\": \"b\", \"_a\": [1.0, 2.00], \"\\u00e9\": \"\\u00e9\"}");
        row("byte order mark", "\xEF\xBB\xBF{\"interface\": \"a\"}", "interface", "\"b\"",
            "\xEF\xBB\xBF{\"interface\": \"b\"}");
    }
    void set() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, expected);
        const auto edited = parsed(text).set(key.toStdString(), value.toStdString());
        QVERIFY2(edited.ok(), edited ? "" : edited.error().text().c_str());
        QCOMPARE(QByteArray::fromStdString(edited->text()), expected);
        QVERIFY(edited->valid());
        QCOMPARE(QByteArray::fromStdString(*edited->value(key.toStdString())), value.trimmed());
        // Setting what is there changes nothing.
        const auto again = edited->set(key.toStdString(), value.toStdString());
        QCOMPARE(again->text(), edited->text());
    }

    void remove_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const char* text, const char* key, const char* expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(key) << QByteArray(expected);
        };
        row("first", "{\n  \"a\": 1,\n  \"b\": 2\n}", "a", "{\n  \"b\": 2\n}");
        row("middle", "{ \"a\": 1, \"b\": 2, \"c\": 3 }", "b", "{ \"a\": 1, \"c\": 3 }");
        row("last", "{\n  \"a\": 1,\n  \"b\": 2\n}", "b", "{\n  \"a\": 1\n}");
        row("only", "{ \"a\": { \"b\": 1 } }", "a.b", "{ \"a\": {} }");
        row("absent", "{ \"a\": 1 }", "b.c", "{ \"a\": 1 }");
        row("not an object", "{ \"a\": 1 }", "a.c", "{ \"a\": 1 }");
        row("doubled", "{\"a\": 1, \"b\": 2, \"a\": 3, \"a\": 4}", "a", "{\"b\": 2}");
        row("doubled at the end", "{\"b\": 2, \"a\": 3, \"a\": 4}", "a", "{\"b\": 2}");
        row("all", "{\"a\": 3, \"a\": 4}", "a", "{}");
    }
    void remove() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, expected);
        const auto edited = parsed(text).remove(key.toStdString());
        QVERIFY(edited.ok());
        QCOMPARE(QByteArray::fromStdString(edited->text()), expected);
    }

    void refusals() {
        const Document document = parsed("{\"ptp\": 5, \"a\": {}}");
        QVERIFY(!document.set("ptp.enabled", "true").ok());   // not a section
        QVERIFY(!document.set("interface", "eth0").ok());     // not JSON
        QVERIFY(!document.set("interface", "\"a\", 1").ok()); // more than a value
        QVERIFY(!document.set("interface", "").ok());
        QVERIFY(!document.set("", "1").ok());
        QVERIFY(!document.set("a..b", "1").ok());
        QVERIFY(!document.value("nothing.here").ok());
        QVERIFY(!parsed("{\"a\"").set("interface", "\"x\"").ok()); // a broken text is not edited
        QVERIFY(!parsed("[1]").set("interface", "\"x\"").ok());
        QVERIFY(!parsed("{\"a\"").remove("interface").ok());
    }

    void anEditMayBringProblems() {
        const auto edited = parsed("{}").set("http_status.port", "0");
        QVERIFY(edited.ok());
        QVERIFY(!edited->valid());
        QCOMPARE(edited->problems()[0].line, 3);
    }

    void absentKeysHaveTheirDefault() {
        QCOMPARE(*parsed("{}").value("ptp.event_port"), std::string("319"));
        QCOMPARE(*parsed("{\"hardware_timestamps\": true}").value("ptp.hardware_timestamps"), std::string("true"));
        QCOMPARE(*parsed("{\"clock\": {\"max_slew_ppm\": 1.50}}").value("clock"),
                 std::string("{\"max_slew_ppm\": 1.50}"));
    }

    void everyKeyCanBeSetInAnEmptyDocument() {
        Document document = parsed("{}");
        for (const Entry& entry : schema()) {
            auto edited = document.set(entry.key, defaultText(entry));
            QVERIFY2(edited.ok(), entry.key.data());
            document = std::move(*edited);
        }
        QVERIFY2(document.problems().empty(), document.valid() ? "" : document.problems()[0].text().c_str());
        QVERIFY(document.config() == Config{});
        for (const Entry& entry : schema())
            document = *document.remove(entry.key);
        QCOMPARE(parsed("{}").config(), document.config());
    }
};

QTEST_APPLESS_MAIN(TestConfigEdit)
#include "test_config_edit.moc"
