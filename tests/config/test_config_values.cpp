// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/config/config.h"

#include <QTest>

using namespace dantesync::config;

class TestConfigValues : public QObject {
    Q_OBJECT

private slots:
    void hostPort_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host"); // empty: refused
        QTest::addColumn<int>("port");     // 0: none
        QTest::newRow("address") << "10.77.9.202"
                                 << "10.77.9.202" << 0;
        QTest::newRow("address and port") << "10.77.9.202:1123"
                                          << "10.77.9.202" << 1123;
        QTest::newRow("name") << "sk.pool.ntp.org"
                              << "sk.pool.ntp.org" << 0;
        QTest::newRow("name and port") << "time.google.com:123"
                                       << "time.google.com" << 123;
        QTest::newRow("one label") << "master"
                                   << "master" << 0;
        QTest::newRow("complete name") << "master.local."
                                       << "master.local." << 0;
        QTest::newRow("underscore") << "audio_pc"
                                    << "audio_pc" << 0;
        QTest::newRow("v6") << "[fd00::1]"
                            << "fd00::1" << 0;
        QTest::newRow("v6 and port") << "[fd00::1]:123"
                                     << "fd00::1" << 123;
        QTest::newRow("v6 zone") << "[fe80::1%eth0]:123"
                                 << "fe80::1%eth0" << 123;
        QTest::newRow("v6 mapped") << "[::ffff:10.0.0.1]"
                                   << "::ffff:10.0.0.1" << 0;
        QTest::newRow("empty") << ""
                               << "" << 0;
        QTest::newRow("port only") << ":123"
                                   << "" << 0;
        QTest::newRow("colon only") << "host:"
                                    << "" << 0;
        QTest::newRow("port 0") << "host:0"
                                << "" << 0;
        QTest::newRow("port too large") << "host:65536"
                                        << "" << 0;
        QTest::newRow("port signed") << "host:+123"
                                     << "" << 0;
        QTest::newRow("port with more") << "host:123x"
                                        << "" << 0;
        QTest::newRow("v6 without brackets") << "fd00::1"
                                             << "" << 0;
        QTest::newRow("v6 open") << "[fd00::1"
                                 << "" << 0;
        QTest::newRow("v6 and more") << "[fd00::1]123"
                                     << "" << 0;
        QTest::newRow("not v6") << "[host]"
                                << "" << 0;
        QTest::newRow("empty zone") << "[fe80::1%]"
                                    << "" << 0;
        QTest::newRow("two names") << "a.example, b.example"
                                   << "" << 0;
        QTest::newRow("space") << " host"
                               << "" << 0;
        QTest::newRow("bad address") << "10.0.0.256"
                                     << "" << 0;
        QTest::newRow("short address") << "10.0.0"
                                       << "" << 0;
        QTest::newRow("empty label") << "a..b"
                                     << "" << 0;
        QTest::newRow("dot only") << "."
                                  << "" << 0;
        QTest::newRow("dash first") << "-a.b"
                                    << "" << 0;
        QTest::newRow("dash last") << "a-.b"
                                   << "" << 0;
        QTest::newRow("url") << "http://host"
                             << "" << 0;
        QTest::newRow("label too long") << QString(64, QLatin1Char('a')) << "" << 0;
    }
    void hostPort() {
        QFETCH(QString, text);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto parsed = HostPort::parse(text.toStdString());
        QCOMPARE(parsed.has_value(), !host.isEmpty());
        if (!parsed)
            return;
        QCOMPARE(QString::fromStdString(parsed->host), host);
        QCOMPARE(parsed->port.value_or(0), static_cast<std::uint16_t>(port));
        QCOMPARE(QString::fromStdString(parsed->toString()), text);
    }

    void logLevels() {
        for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error})
            QCOMPARE(logLevelFromName(logLevelName(level)), std::optional(level));
        QVERIFY(!logLevelFromName("loud"));
        QVERIFY(!logLevelFromName("INFO"));
    }
};

QTEST_APPLESS_MAIN(TestConfigValues)
#include "test_config_values.moc"
