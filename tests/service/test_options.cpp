// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/options.h"

#include <QTest>

using namespace dantesync;
using namespace Qt::StringLiterals;

class TestOptions : public QObject {
    Q_OBJECT
private slots:
    void defaults() {
        const auto options = parseOptions({});
        QVERIFY(options.ok());
        QCOMPARE(options->clock, ClockBackend::System);
        QVERIFY(options->configFile.isEmpty() && options->control.isEmpty() && !options->interface);
        QCOMPARE(options->bind, Ipv4{});
        QVERIFY(!options->singleThread && !options->checkConfig);
    }
    void serviceOfTheSystem() {
        using Service = Options::SystemService;
        QCOMPARE(parseOptions({})->systemService, Service::None);
        QCOMPARE(parseOptions({u"--install"_s})->systemService, Service::Install);
        QCOMPARE(parseOptions({u"--uninstall"_s})->systemService, Service::Uninstall);
        QCOMPARE(parseOptions({u"--run-service"_s, u"--clock=monitor"_s})->systemService, Service::Run);
        QVERIFY(!parseOptions({u"--install"_s, u"--uninstall"_s}).ok());
        QCOMPARE(argumentsOfService({u"--clock"_s, u"virtual"_s, u"--install"_s, u"--control=x y"_s}),
                 QStringList({u"--clock"_s, u"virtual"_s, u"--control=x y"_s}));
    }
    void everythingAtOnce() {
        const auto options = parseOptions({u"--config"_s,
                                           u"/x.json"_s,
                                           u"--clock"_s,
                                           u"virtual"_s,
                                           u"--virtual-offset-ms=-300"_s,
                                           u"--virtual-drift-ppm"_s,
                                           u"-100"_s,
                                           u"--virtual-wander-ppb"_s,
                                           u"1.5"_s,
                                           u"--virtual-delay-us"_s,
                                           u"40"_s,
                                           u"--virtual-noise-us"_s,
                                           u"10"_s,
                                           u"--virtual-outliers-pct"_s,
                                           u"1"_s,
                                           u"--virtual-seed"_s,
                                           u"18446744073709551615"_s,
                                           u"--bind"_s,
                                           u"127.0.0.5"_s,
                                           u"--interface"_s,
                                           u"lo"_s,
                                           u"--control"_s,
                                           u"none"_s,
                                           u"--single-thread"_s,
                                           u"--state-dir"_s,
                                           u"/s"_s,
                                           u"--log-level"_s,
                                           u"debug"_s});
        QVERIFY2(options.ok(), options.ok() ? "" : options.error().text().c_str());
        QCOMPARE(options->clock, ClockBackend::Virtual);
        QCOMPARE(options->virtualOptions.offset.milliseconds(), -300.0);
        QCOMPARE(options->virtualOptions.drift.value, -100.0);
        QCOMPARE(options->virtualOptions.wanderPpbSqrtS, 1.5);
        QCOMPARE(options->virtualOptions.delay.microseconds(), 40.0);
        QCOMPARE(options->virtualOptions.noise.microseconds(), 10.0);
        QCOMPARE(options->virtualOptions.outlierShare, 0.01);
        QCOMPARE(options->virtualOptions.seed, ~std::uint64_t{0});
        QCOMPARE(options->bind.toString(), std::string("127.0.0.5"));
        QCOMPARE(*options->interface, u"lo"_s);
        QCOMPARE(options->control, u"none"_s);
        QVERIFY(options->singleThread);
        QCOMPARE(*options->logLevel, u"debug"_s);
    }
    void errorsNameTheOption_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("clock") << QStringList{u"--clock"_s, u"sundial"_s} << u"--clock"_s;
        QTest::newRow("number") << QStringList{u"--virtual-drift-ppm"_s, u"fast"_s} << u"--virtual-drift-ppm"_s;
        QTest::newRow("not finite") << QStringList{u"--virtual-drift-ppm"_s, u"nan"_s} << u"--virtual-drift-ppm"_s;
        QTest::newRow("out of range") << QStringList{u"--virtual-outliers-pct"_s, u"101"_s} << u"0 to 100"_s;
        QTest::newRow("negative delay") << QStringList{u"--virtual-delay-us=-1"_s} << u"--virtual-delay-us"_s;
        QTest::newRow("seed") << QStringList{u"--virtual-seed"_s, u"-1"_s} << u"--virtual-seed"_s;
        QTest::newRow("bind name") << QStringList{u"--bind"_s, u"localhost"_s} << u"--bind"_s;
        QTest::newRow("bind multicast") << QStringList{u"--bind"_s, u"224.0.1.129"_s} << u"--bind"_s;
        QTest::newRow("level") << QStringList{u"--log-level"_s, u"loud"_s} << u"--log-level"_s;
        QTest::newRow("empty file") << QStringList{u"--config"_s, u""_s} << u"--config"_s;
        QTest::newRow("unknown") << QStringList{u"--frobnicate"_s} << u"frobnicate"_s;
        QTest::newRow("stray word") << QStringList{u"start"_s} << u"start"_s;
        QTest::newRow("no value") << QStringList{u"--config"_s} << u"config"_s;
    }
    void errorsNameTheOption() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const auto options = parseOptions(arguments);
        QVERIFY(!options.ok());
        const QString text = QString::fromStdString(options.error().text());
        QVERIFY2(text.contains(named), qPrintable(text));
        QVERIFY(!options.error().remedy.empty());
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
